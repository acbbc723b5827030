// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme.h"
#include "views/timeline/timelineframe.h"

#include <QFont>
#include <QStaticText>

#include <unordered_map>

class QPainter;

namespace nutgraf
{

/// What stands out.
struct TimelineHighlight {
    FactId chosen;
    FactId hovered;
};

/// A timeline's content with its font and the texts prepared in it: the one paint path of screen, pictures
/// and command line.
class TimelineScene
{
public:
    TimelineScene(TimelineContent content, const QFont &font);

    const TimelineContent &content() const { return m_content; }
    /// The geometry in `area`, cheap enough to be made for every frame.
    TimelineFrame frame(const QRectF &area, TimeWindow window, FactId chosen) const;
    /// Paints inside `frame.area`, without a background.
    void paint(QPainter &painter, const TimelineFrame &frame, const Theme &theme,
               const TimelineHighlight &highlight) const;

private:
    friend class TimelinePainter;

    /// A label cut to the longest that a timeline shows, shaped once.
    struct Label {
        QStaticText text;
        double width = 0;
    };
    const Label &label(int mark) const;

    TimelineContent m_content;
    QFont m_font;
    double m_lineHeight;
    mutable std::unordered_map<int, Label> m_labels; ///< a cache: shaping text is what costs most
};

} // namespace nutgraf
