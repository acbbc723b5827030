// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timelinelayout.h"

#include "views/timeline/rowpacking.h"

#include <algorithm>
#include <cmath>

namespace nutgraf
{

namespace
{

constexpr double pixelsPerMark = 70; // more marks a row than this allows are shown as densities
constexpr int detailMost = 240;
constexpr size_t packedMost = 2000; // up to here rows do not depend on what is in sight
constexpr double binPixels = 4;
constexpr int laneRowsMost = 12; // a longer lane clusters what is left

/// The bars that may be in sight, in the order of time. All of them where they are few, so that rows do not
/// change while time is panned.
std::vector<PlacedMark> barsOf(const TimelineIndex &index, const LayoutRequest &request)
{
    std::vector<PlacedMark> bars;
    if (index.marks().size() <= packedMost) {
        for (int i = 0; i < int(index.marks().size()); ++i)
            bars.push_back(barOf(index, i, request));
    } else {
        for (const int i : index.in(request.scale.window()))
            bars.push_back(barOf(index, i, request));
    }
    return bars;
}

void append(TimelineLayout &layout, PackedRows packed)
{
    for (PlacedMark &mark : packed.marks) {
        mark.row += layout.allRows;
        mark.labelRow += layout.allRows;
        layout.marks.push_back(mark);
    }
    for (Cluster &cluster : packed.clusters) {
        cluster.row += layout.allRows;
        layout.clusters.push_back(std::move(cluster));
    }
    layout.allRows += packed.rows;
}

/// Every lane with the rows it needs, one below the other.
void packLanes(const TimelineIndex &index, const LayoutRequest &request, TimelineLayout &layout)
{
    std::vector<std::vector<PlacedMark>> lanes(request.folded.size());
    for (const PlacedMark &bar : barsOf(index, request))
        lanes[size_t(index.marks()[size_t(bar.mark)].lane)].push_back(bar);
    for (size_t lane = 0; lane < lanes.size(); ++lane) {
        const int row = layout.allRows;
        append(layout, request.folded[lane] ? packFolded(index, request, lanes[lane])
                                            : packRows(index, request, lanes[lane], laneRowsMost));
        layout.placedLanes.push_back({int(lane), row, layout.allRows - row, true, request.folded[lane]});
    }
}

/// Leaves the rows that fit into the plot, from the first wanted one on.
void scroll(TimelineLayout &layout, int firstRow, int room)
{
    layout.firstRow = std::clamp(firstRow, 0, std::max(0, layout.allRows - room));
    layout.rows = std::min(layout.allRows - layout.firstRow, room);
    if (layout.rows == layout.allRows)
        return;
    const int first = layout.firstRow, end = first + layout.rows;
    const auto isOut = [&](int row) { return row < first || row >= end; };
    std::erase_if(layout.marks, [&](const PlacedMark &mark) { return isOut(mark.row); });
    std::erase_if(layout.clusters, [&](const Cluster &cluster) { return isOut(cluster.row); });
    std::erase_if(layout.placedLanes,
                  [&](const PlacedLane &lane) { return lane.row + lane.rows <= first || lane.row >= end; });
    for (PlacedMark &mark : layout.marks) {
        if (isOut(mark.labelRow)) { // its label went out of sight without it
            mark.place = LabelPlace::None;
            mark.labelRow = mark.row;
        }
        mark.row -= first;
        mark.labelRow -= first;
    }
    for (Cluster &cluster : layout.clusters)
        cluster.row -= first;
    for (PlacedLane &lane : layout.placedLanes) {
        const int last = std::min(lane.row + lane.rows, end);
        lane.begins = lane.row >= first;
        lane.row = std::max(lane.row, first) - first;
        lane.rows = last - first - lane.row;
    }
}

TimelineLayout inDetail(const TimelineIndex &index, const LayoutRequest &request)
{
    TimelineLayout layout;
    const int room = std::max(1, int(request.height / request.rowLeast));
    if (request.folded.empty())
        append(layout, packRows(index, request, barsOf(index, request), room));
    else
        packLanes(index, request, layout);
    scroll(layout, request.firstRow, room);
    layout.rowHeight =
        std::clamp(request.height / std::max(1, layout.rows), request.rowLeast, request.rowMost);
    layout.rowsTop =
        layout.placedLanes.empty() ? std::max(0.0, (request.height - layout.rowHeight * layout.rows) / 2) : 0;
    for (PlacedMark &bar : layout.marks) {
        bar.left = std::max(bar.left, request.scale.left());
        bar.right = std::min(bar.right, request.scale.right());
        bar.goesOnTo = std::min(bar.goesOnTo, request.scale.right());
        layout.unlabelled += bar.place == LabelPlace::None;
    }
    return layout;
}

TimelineLayout densities(const TimelineIndex &index, const LayoutRequest &request)
{
    TimelineLayout layout;
    layout.dense = true;
    const TimeScale &scale = request.scale;
    layout.binStep = stepOfAtLeast(binPixels, scale);
    std::vector<DayNumber> edges{layout.binStep.floor(scale.window().begin)};
    while (edges.back() < scale.window().end)
        edges.push_back(layout.binStep.next(edges.back()));
    for (const DayNumber edge : edges)
        layout.binEdges.push_back(std::clamp(scale.x(edge), scale.left(), scale.right()));
    for (int lane = 0; lane < index.laneCount(); ++lane) {
        if (!index.has(lane))
            continue;
        layout.lanes.push_back({lane, index.counts(lane, edges), 0});
        DensityLane &added = layout.lanes.back();
        added.most = *std::max_element(added.counts.begin(), added.counts.end());
        layout.most = std::max(layout.most, added.most);
    }
    return layout;
}

} // namespace

TimelineLayout layOut(const TimelineIndex &index, const LayoutRequest &request)
{
    const int inSight = index.countIn(request.scale.window());
    const double rows = std::max(1.0, std::floor(request.height / request.rowLeast));
    const double most =
        std::min(double(detailMost), std::max(1.0, request.scale.width() / pixelsPerMark) * rows);
    const bool fromAfar = inSight > (request.folded.empty() ? most : std::max(most, double(detailMost)));
    TimelineLayout layout =
        fromAfar && request.detail == Detail::AsFits ? densities(index, request) : inDetail(index, request);
    layout.inSight = inSight;
    return layout;
}

std::optional<int> neighbourInRows(const TimelineLayout &layout, int mark, int direction)
{
    const auto from = std::find_if(layout.marks.begin(), layout.marks.end(),
                                   [mark](const PlacedMark &placed) { return placed.mark == mark; });
    if (from == layout.marks.end())
        return {};
    const PlacedMark *nearest = nullptr;
    const auto distance = [&](const PlacedMark &placed) {
        return std::pair((placed.row - from->row) * direction, std::abs(placed.begin - from->begin));
    };
    for (const PlacedMark &placed : layout.marks) {
        if (distance(placed).first > 0 && (!nearest || distance(placed) < distance(*nearest)))
            nearest = &placed;
    }
    return nearest ? std::optional(nearest->mark) : std::nullopt;
}

} // namespace nutgraf
