// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme.h"

#include <QLabel>

namespace nutgraf
{

/// What a view says where it has nothing to show: what is so on the first line, and fainter below it what
/// would change that.
class EmptyNote : public QLabel
{
    Q_OBJECT
public:
    explicit EmptyNote(const QString &text = {}, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// The same in `area`, for views that paint themselves: `text` is both lines.
void paintEmptyNote(QPainter &painter, const QRectF &area, const QFont &font, const QString &text,
                    const Theme &theme);

} // namespace nutgraf
