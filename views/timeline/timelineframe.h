// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/timeline/timeaxis.h"
#include "views/timeline/timelinecontent.h"
#include "views/timeline/timelinelayout.h"

#include <QRectF>

#include <optional>
#include <vector>

namespace nutgraf
{

/// An undated event in the tray.
struct TrayChip {
    int event = 0; ///< position in TimelineContent::undated
    QRectF rect;
};

/// The head of a lane, left of the plot: a click folds or unfolds it.
struct LaneHead {
    int lane = 0;
    QRectF rect; ///< of all its rows in sight
    QRectF line; ///< of its name
    bool begins = true;
    bool folded = false;
};

/// The geometry of one timeline in one size: what is where, before any colour. Parts that are absent are null
/// rectangles.
struct TimelineFrame {
    QRectF area;
    QRectF notice; ///< says that the publication date is unknown
    QRectF header; ///< the publication's label and what is left out
    QRectF gutter; ///< the names of the lanes; null where there are none
    QRectF plot;
    QRectF axis;
    QRectF tray;
    QRectF trayTitle;
    QRectF message; ///< says why there is nothing, and what to do

    AxisEnds ownAxis; ///< where the time would begin and end if nobody said
    TimeScale scale;
    TimeAxis ticks;
    TimelineLayout layout;
    std::optional<double> publishedBegin; ///< x; outside the plot where it is out of sight
    std::optional<double> publishedEnd;
    std::vector<LaneHead> heads;
    std::vector<TrayChip> chips;
    int chipsLeftOut = 0;
    QRectF chipsLeftOutRect;

    /// The row of a mark, label and all.
    QRectF rowRect(const PlacedMark &mark) const;
    /// The painted mark alone.
    QRectF markRect(const PlacedMark &mark) const;
    QRectF labelRect(const PlacedMark &mark) const;
    /// From a mark to its label in another row: two points or three.
    std::vector<QPointF> leader(const PlacedMark &mark) const;
    /// The top of a row.
    double rowTop(int row) const { return plot.top() + layout.rowsTop + row * layout.rowHeight; }
    /// What a label may fill: inside a mark all that is left of it.
    QRectF labelRoom(const PlacedMark &mark) const;
    /// Height of a mark that is wide enough to hold its label.
    double barHeight() const;

    /// The mark or tray event at a point: its id, or none.
    FactId factAt(QPointF point, const TimelineContent &content) const;
    /// The head of a lane at a point; null where there is none.
    const LaneHead *headAt(QPointF point) const;
    /// The cluster at a point; null where there is none.
    const Cluster *clusterAt(QPointF point) const;
};

/// How much of a label there is room for.
enum class LabelForm {
    Short,   ///< a line of moderate length, as neighbours share its row
    Long,    ///< a line, as long as most headlines: every event has a row of its own
    TwoLines ///< and the rows are high
};

/// Widths of texts in the timeline's font, and of what is around it.
struct TimelineMeasures {
    double lineHeight = 16;
    TextMeasure text;
    std::function<double(int mark, LabelForm form)> markLabel;
    std::optional<AxisEnds> axis = {}; ///< where the time is to begin and end, as far as there is room
};

/// Divides `area` and lays out what `window` shows. Null parts where there is nothing to show.
TimelineFrame frameFor(const TimelineContent &content, const QRectF &area, TimeWindow window, FactId chosen,
                       const TimelineMeasures &measures, int firstRow = 0, Detail detail = Detail::AsFits);

/// How wide the names of the lanes may be in an area of this width.
double gutterWidth(const TimelineContent &content, double width, const TextMeasure &measure);

} // namespace nutgraf
