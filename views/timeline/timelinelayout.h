// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/timeline/calendarstep.h"
#include "views/timeline/timelineindex.h"

#include <functional>
#include <optional>
#include <vector>

namespace nutgraf
{

/// Where a mark's label stands.
enum class LabelPlace { None, Inside, Right, Left };

/// A mark with its place. All x are pixels.
struct PlacedMark {
    int mark = 0;     ///< position in TimelineIndex::marks()
    int row = 0;      ///< from the top
    double begin = 0; ///< of its time, however far outside
    double end = 0;
    double left = 0; ///< of what is painted: inside the plot, no narrower than can be seen
    double right = 0;
    double goesOnTo = 0; ///< an ongoing event's dotted line ends here; `right` where there is none
    LabelPlace place = LabelPlace::None;
    double labelX = 0;
    double labelWidth = 0;  ///< at most what the measure said
    bool clustered = false; ///< one of several in the last row that are shown as one
};

/// Marks that found no row of their own and stand in the last row, close together.
struct Cluster {
    double left = 0;
    double right = 0;
    std::vector<int> marks;
    bool counted = false; ///< there is room for its number at its right
};

/// From afar: how many events touch each step of the calendar.
struct DensityLane {
    EventStatus status = EventStatus::Happened;
    std::vector<int> counts; ///< one a bin
    int most = 0;
};

/// What to lay out, and into what.
struct LayoutRequest {
    TimeScale scale;
    double height = 0;    ///< of the plot
    double rowLeast = 22; ///< pixels; a row holds one line of text
    double rowMost = 34;
    std::optional<double> published; ///< x of the publication line, which labels avoid where they can
    int chosen = -1;                 ///< its label is always placed
    std::function<double(int mark)> labelWidth;
    double badgeWidth = 30; ///< of a cluster's number
};

/// Rows of marks and labels that do not overlap, or from afar the density of the events.
struct TimelineLayout {
    std::vector<PlacedMark> marks; ///< those in sight, in the order of time
    std::vector<Cluster> clusters; ///< of the last row; their marks are in `marks` too
    int rows = 0;
    double rowHeight = 0;
    double rowsTop = 0; ///< from the top of the plot
    int unlabelled = 0; ///< marks in sight without a label

    bool dense = false; ///< then the lanes say all
    CalendarStep binStep;
    std::vector<double> binEdges; ///< x, one more than bins
    std::vector<DensityLane> lanes;
    int most = 0;    ///< the largest count of all lanes
    int inSight = 0; ///< how many marks touch the window
};

/// Lays out the marks of `index` in sight. While all fit, every event keeps its row at every zoom; else rows
/// are filled in the order of time, labels before bare marks; from afar it turns to densities.
TimelineLayout layOut(const TimelineIndex &index, const LayoutRequest &request);

/// The mark in the next row above (`direction` -1) or below (1) that is nearest in time to `mark`; nothing
/// where there is none, or where `mark` is not among those placed.
std::optional<int> neighbourInRows(const TimelineLayout &layout, int mark, int direction);

} // namespace nutgraf
