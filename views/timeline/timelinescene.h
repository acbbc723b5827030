// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme.h"
#include "views/timeline/timelineframe.h"

#include <QFont>
#include <QStaticText>

#include <array>
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
    /// Draws the publication date's line elsewhere while all else stays.
    void setPublished(const DateRange &published) { m_content.published = published; }
    /// Labels are never shortened, however long: for pictures that are as large as that needs.
    void setWholeLabels(bool whole) { m_wholeLabels = whole; }
    /// A window that shows everything in a width of so many pixels, with room for the labels of what is to
    /// come.
    TimeWindow wholeWindow(double width) const;
    /// The geometry in `area`, cheap enough to be made for every frame; of divided timelines from a row on.
    /// `axis` is where the time is to begin and end, as far as there is room.
    TimelineFrame frame(const QRectF &area, TimeWindow window, FactId chosen, int firstRow = 0,
                        std::optional<AxisEnds> axis = {}) const;
    /// Paints inside `frame.area`, without a background.
    void paint(QPainter &painter, const TimelineFrame &frame, const Theme &theme,
               const TimelineHighlight &highlight) const;
    /// Whether a frame shows all of a fact's label.
    bool isWhole(const TimelineFrame &frame, FactId id) const;
    bool isWhole(const TimelineFrame &frame, const PlacedMark &placed) const;

private:
    friend class TimelinePainter;

    /// A text shaped once.
    struct Label {
        QStaticText text;
        double width = 0;
    };
    Label shape(const QString &text) const;
    /// The width that a mark's label asks for.
    double labelWidth(int mark, LabelForm form) const;
    /// A mark's label in the lines that a frame has room for, each no wider than its place.
    std::array<QString, 2> linesOf(const PlacedMark &placed, const TimelineFrame &frame) const;
    const Label &label(int mark) const;
    /// Any other text, such as the axis': the same few come again in every frame.
    const Label &shaped(const QString &text) const;

    TimelineContent m_content;
    QFont m_font;
    double m_lineHeight;
    bool m_wholeLabels = false;
    // Caches: shaping text is what costs most.
    mutable std::unordered_map<int, Label> m_labels;
    mutable std::unordered_map<QString, Label> m_texts;
    struct Broken {
        QRectF room;
        std::array<QString, 2> lines;
    };
    mutable std::unordered_map<int, Broken> m_broken; ///< labels that are cut or stand in two lines
};

} // namespace nutgraf
