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
enum class LabelPlace {
    None,
    Inside,
    Right,
    Left,
    Apart ///< in another row, tied to its mark by a leader
};

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
    int labelRow = 0; ///< `row`, unless its label stands apart
    double labelX = 0;
    double labelWidth = 0;  ///< at most what the measure said
    bool clustered = false; ///< one of several in the last row that are shown as one
};

/// Marks that found no row of their own and stand in the last row of their lane, close together.
struct Cluster {
    int row = 0;
    double left = 0;
    double right = 0;
    std::vector<int> marks;
    bool counted = false; ///< there is room for its number at its right
};

/// A lane with its place, as far as it is in sight.
struct PlacedLane {
    int lane = 0;
    int row = 0; ///< its first in sight
    int rows = 0;
    bool begins = true; ///< false where its first row is scrolled out of sight
    bool folded = false;
};

/// From afar: how many facts touch each step of the calendar.
struct DensityLane {
    int lane = 0;
    std::vector<int> counts; ///< one a bin
    int most = 0;
};

/// Whether many marks become densities.
enum class Detail {
    AsFits,
    Every ///< however many there are
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
    double badgeWidth = 30;   ///< of a cluster's number
    std::vector<bool> folded; ///< a place a lane; empty where the timeline is not divided into lanes
    Detail detail = Detail::AsFits;
    int firstRow = 0; ///< of divided timelines: how many rows are scrolled out of sight
};

/// Rows of marks and labels that do not overlap, or from afar the density of the events.
struct TimelineLayout {
    std::vector<PlacedMark> marks;       ///< those in sight, in the order of lanes, then of time
    std::vector<Cluster> clusters;       ///< their marks are in `marks` too
    std::vector<PlacedLane> placedLanes; ///< those in sight; none where the timeline is not divided
    int rows = 0;                        ///< in sight
    int allRows = 0;                     ///< those scrolled out of sight included
    int firstRow = 0;                    ///< how many there are above
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
/// are filled in the order of time, and where labels are short of room in that of their weight; from afar it
/// turns to densities. Lanes lie below each other, each with the rows it needs; a folded one has a single row
/// without labels.
TimelineLayout layOut(const TimelineIndex &index, const LayoutRequest &request);

/// The mark in the next row above (`direction` -1) or below (1) that is nearest in time to `mark`; nothing
/// where there is none, or where `mark` is not among those placed.
std::optional<int> neighbourInRows(const TimelineLayout &layout, int mark, int direction);

} // namespace nutgraf
