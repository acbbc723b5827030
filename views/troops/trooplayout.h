// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/facts/troopsteps.h"
#include "model/reference/reference.h"
#include "views/calendar/ticks.h"
#include "views/troops/plotframe.h"

#include <QFont>
#include <QString>

#include <memory>
#include <set>
#include <vector>

namespace nutgraf
{

/// What the level axis counts.
enum class TroopScale {
    FromZero, ///< troops
    Close,    ///< troops, the axis being as short as the levels allow
    Index,    ///< hundredths of each series' first level
};

/// What is to be laid out, and how large.
struct TroopScene {
    TroopLevels levels;
    std::set<size_t> hidden;          ///< series switched off
    std::optional<TimeWindow> window; ///< the whole time where absent
    std::optional<AxisEnds> axis;     ///< of the time, as far as there is room; its own ends where absent
    TroopScale scale = TroopScale::FromZero;
    std::shared_ptr<const Reference> reference; ///< null for none
    FactId chosen;
    FactId hovered;
    QFont font; ///< in pixels, so that every device shows the same
    QSizeF size;
};

/// A line of a series; its path is in days and levels.
struct TroopLine {
    size_t series = 0;
    StepKind kind = StepKind::Level;
    std::vector<QPointF> path;
};

/// A point of a series on the drawing.
struct TroopMark {
    size_t series = 0;
    size_t point = 0; ///< its index in the series
    QPointF at;
    double top = 0; ///< the whisker's or the range's ends; `at.y()` where there is none
    double bottom = 0;
    double left = 0; ///< the ends of the time it may stand for
    double right = 0;
    bool hasStem = false; ///< the only level of its series, of an axis from zero: it stands on that
    bool isDrawn = true;  ///< false where marks would stand closer than they can be told apart
    bool isChosen = false;
    bool isHovered = false;
};

/// A thin bracket from a part to its whole, or from a rival to the number it contradicts.
struct TroopTie {
    enum class Kind { Part, Rival };
    Kind kind = Kind::Part;
    size_t series = 0;
    QPointF from;
    QPointF to;
};

/// A cut or an increase, as a small arrow on the line.
struct TroopArrow {
    size_t series = 0;
    QPointF at;
    double delta = 0; ///< its sign is the direction; 0 where that is not told
    FactId fact;
    bool isChosen = false;
};

struct TroopLabel {
    QRectF box;
    QString text; ///< of one line or two
    size_t series = 0;
    size_t point = 0;    ///< the point of the series that it is for
    bool isName = false; ///< carries the series' name
    bool isChosen = false;
    bool isLeft = false;           ///< stands left of its mark, towards which its lines are aligned
    std::optional<QPointF> leader; ///< the mark to tie it to
};

/// The fading end of a line behind its last level.
struct TroopTail {
    size_t series = 0;
    QPointF from;
    double length = 0;
};

/// What the reference has for a stretch of time: at least as high as can be seen.
struct TroopBand {
    QRectF area;
    bool operator==(const TroopBand &) const = default;
};

/// A number that has no place on the chart, told below it.
struct TroopAside {
    QRectF box;
    QString text;
    FactId fact; ///< null for the line's beginning
    bool isChosen = false;
};

/// Everything there is to draw, and where: computed without a painter and tested without a widget.
struct TroopLayout {
    PlotFrame frame;
    AxisEnds ownAxis; ///< where the time would begin and end if nobody said
    NiceAxis axis;
    std::vector<CalendarTick> ticks;
    std::vector<TroopLine> lines;
    std::vector<TroopMark> marks;
    std::vector<TroopTie> ties;
    std::vector<TroopArrow> arrows;
    std::vector<TroopTail> tails;
    std::vector<TroopBand> bands; ///< of the reference, below everything else
    QRectF bandLabelBox;          ///< empty where it has no place
    std::vector<TroopLabel> labels;
    std::vector<TroopAside> asides;
    std::optional<double> publishedX;
    QRectF publishedBox; ///< its label
    QRectF laterBox;     ///< the label of the strip of what is due on a day not told
    QString scaleNote;   ///< says what the axis counts where that is not troops from zero
    QRectF scaleNoteBox;

    /// The facts of the mark, arrow or aside nearest to `at` within reach of a pointer, in text order.
    std::vector<FactId> factsAt(QPointF at, const TroopLevels &levels) const;
};

/// The time that shows everything, with some air. An arbitrary stretch where no day is known.
TimeWindow wholeWindow(const TroopLevels &levels);

/// Lays out `scene`. `facts` names the facts that stand aside.
TroopLayout layoutTroops(const TroopScene &scene, const std::vector<Fact> &facts);

/// The levels as `scale` draws them.
TroopLevels drawnLevels(const TroopLevels &levels, TroopScale scale);

/// "published 18 Feb 2021"
QString publishedLabel(CivilDay day);
/// "12,000"
QString levelLabel(double level);

/// Which of the theme's series colours a series has: a part that of its whole.
size_t colourIndex(const TroopLevels &levels, size_t series);

} // namespace nutgraf
