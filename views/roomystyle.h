// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/edgedstyle.h"

class QHeaderView;
class QAbstractItemView;

namespace nutgraf
{

/// The style of the application with more air around the words of cells and headers.
class RoomyStyle : public EdgedStyle
{
public:
    /// `above` is the air that each row gets above and below its words, together, in logical pixels; 0 where
    /// a delegate of its own sees to that.
    explicit RoomyStyle(int above = 0);

    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;

private:
    int m_above;
};

/// Gives a list, and its header where it has one, the air that the tables of facts have.
void makeRoomy(QAbstractItemView *list, QHeaderView *header = nullptr);

} // namespace nutgraf
