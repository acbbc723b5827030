// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timelinelayout.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace nutgraf
{

namespace
{

constexpr double markLeast = 10;     // a day from afar is a dot of this width
constexpr double openTail = 44;      // how far a mark with an unknown end reaches
constexpr double labelGap = 5;       // from a mark to its label
constexpr double labelInset = 7;     // from a mark's edge to a label inside
constexpr double rowGap = 10;        // between neighbours in a row
constexpr double labelLeast = 48;    // a label that would be cut shorter is left out
constexpr double dotsLeast = 24;     // of an ongoing event's dotted line
constexpr double pixelsPerMark = 70; // more marks a row than this allows are shown as densities
constexpr int detailMost = 240;
constexpr size_t packedMost = 2000; // up to here rows do not depend on what is in sight
constexpr double binPixels = 4;

/// The places a label may take, the best first, with the stretch of the row that mark and label need.
struct Candidate {
    LabelPlace place = LabelPlace::None;
    double from = 0;
    double to = 0;
    double labelX = 0;
    double labelWidth = 0;
};

/// At most four: both sides, crossing the publication line or not.
class Candidates
{
public:
    void add(const Candidate &candidate) { m_places[m_count++] = candidate; }
    bool isEmpty() const { return m_count == 0; }
    const Candidate *begin() const { return m_places.data(); }
    const Candidate *end() const { return m_places.data() + m_count; }

private:
    std::array<Candidate, 4> m_places;
    size_t m_count = 0;
};

class Packer
{
public:
    Packer(const TimelineIndex &index, const LayoutRequest &request)
        : m_index(index)
        , m_request(request)
    {
    }

    TimelineLayout pack();

private:
    PlacedMark barOf(int mark) const;
    bool inSight(const PlacedMark &bar) const;
    Candidates candidates(const PlacedMark &bar) const;
    bool fill(const std::vector<PlacedMark> &bars, int rows, bool lastRowTakesTheRest,
              TimelineLayout &layout) const;
    void cluster(TimelineLayout &layout, const std::vector<PlacedMark> &rest) const;
    static void take(PlacedMark &bar, const Candidate &candidate, int row);

    const TimelineIndex &m_index;
    const LayoutRequest &m_request;
};

PlacedMark Packer::barOf(int position) const
{
    const TimelineMark &mark = m_index.marks()[size_t(position)];
    const TimeScale &scale = m_request.scale;
    PlacedMark bar;
    bar.mark = position;
    bar.begin = scale.x(mark.begin);
    bar.end = scale.x(mark.end);
    if (bar.end - bar.begin < markLeast) {
        const double middle = (bar.begin + bar.end) / 2;
        bar.begin = middle - markLeast / 2;
        bar.end = middle + markLeast / 2;
    }
    if (mark.beginsAs == MarkEnd::Open)
        bar.begin -= openTail;
    if (mark.endsAs == MarkEnd::Open)
        bar.end += openTail;
    bar.left = bar.begin;
    bar.right = bar.end;
    bar.goesOnTo = bar.right;
    if (mark.status == EventStatus::Ongoing)
        bar.goesOnTo = std::max(bar.right, m_request.published.value_or(scale.right()));
    return bar;
}

bool Packer::inSight(const PlacedMark &bar) const
{
    return bar.goesOnTo > m_request.scale.left() && bar.begin < m_request.scale.right();
}

Candidates Packer::candidates(const PlacedMark &bar) const
{
    const double left = m_request.scale.left(), right = m_request.scale.right();
    const double width = std::min(m_request.labelWidth(bar.mark), right - left - 2 * labelInset);
    const bool goesOn = bar.goesOnTo > bar.right;
    Candidates places;
    if (width + 2 * labelInset <= bar.right - bar.left) {
        const double start = std::max(bar.left, left) + labelInset;
        places.add({LabelPlace::Inside, bar.left, bar.goesOnTo,
                    std::min(start, bar.right - labelInset - width), width});
        return places;
    }
    if (goesOn && bar.right < left) { // on the dotted line, which is all there is to see
        const double to = std::max(bar.goesOnTo, left + labelInset + width);
        places.add({LabelPlace::Right, bar.left, to, left + labelInset, width});
        return places;
    }
    const Candidate toTheRight{LabelPlace::Right, bar.left,
                               std::max(bar.goesOnTo, bar.right + labelGap + width), bar.right + labelGap,
                               width};
    const Candidate toTheLeft{LabelPlace::Left, bar.left - labelGap - width, bar.goesOnTo,
                              bar.left - labelGap - width, width};
    const bool rightFits = toTheRight.labelX + width <= right || bar.left >= right;
    const bool leftFits = toTheLeft.labelX >= left && bar.left < right;
    const auto crosses = [this](double from, double to) {
        return m_request.published && from < *m_request.published && *m_request.published < to;
    };
    const bool rightCrosses = crosses(bar.right, toTheRight.labelX + width) ||
                              (goesOn && toTheRight.labelX + width + dotsLeast > bar.goesOnTo);
    if (rightFits && !rightCrosses)
        places.add(toTheRight);
    if (leftFits && !crosses(toTheLeft.labelX, bar.left))
        places.add(toTheLeft);
    if (rightFits && rightCrosses)
        places.add(toTheRight);
    if (leftFits && crosses(toTheLeft.labelX, bar.left))
        places.add(toTheLeft);
    if (places.isEmpty()) { // cut to the wider side
        const double roomRight = right - bar.right - labelGap, roomLeft = bar.left - labelGap - left;
        if (roomRight >= std::max(roomLeft, labelLeast))
            places.add({LabelPlace::Right, bar.left, right, bar.right + labelGap, roomRight});
        else if (roomLeft >= labelLeast)
            places.add({LabelPlace::Left, left, bar.goesOnTo, left, roomLeft});
    }
    return places;
}

void Packer::take(PlacedMark &bar, const Candidate &candidate, int row)
{
    bar.row = row;
    bar.place = candidate.place;
    bar.labelX = candidate.labelX;
    bar.labelWidth = candidate.labelWidth;
}

/// Fills the rows; false where marks were left over and the last row may not take them.
bool Packer::fill(const std::vector<PlacedMark> &bars, int rows, bool lastRowTakesTheRest,
                  TimelineLayout &layout) const
{
    const bool rowEach = int(bars.size()) <= rows;
    std::vector<double> taken(size_t(rows), -std::numeric_limits<double>::infinity());
    std::vector<PlacedMark> rest;
    layout.marks.clear();
    const auto firstFree = [&](double from) {
        for (size_t row = 0; row < taken.size(); ++row) {
            if (taken[row] + rowGap <= from)
                return int(row);
        }
        return -1;
    };
    for (size_t i = 0; i < bars.size(); ++i) {
        PlacedMark bar = bars[i];
        int row = -1;
        for (const Candidate &candidate : candidates(bar)) {
            row = rowEach ? int(i) : firstFree(candidate.from);
            if (row < 0)
                continue;
            take(bar, candidate, row);
            taken[size_t(row)] = candidate.to;
            break;
        }
        if (row < 0) {
            row = rowEach ? int(i) : firstFree(bar.left);
            if (row >= 0) {
                bar.row = row;
                taken[size_t(row)] = bar.goesOnTo;
            } else if (lastRowTakesTheRest) {
                rest.push_back(bar);
                continue;
            } else {
                return false;
            }
        }
        if (inSight(bar))
            layout.marks.push_back(bar);
    }
    const auto isUsed = [](double to) { return std::isfinite(to); };
    layout.rows = rowEach ? int(bars.size()) : int(std::count_if(taken.begin(), taken.end(), isUsed));
    if (lastRowTakesTheRest) {
        layout.rows = rows + 1;
        cluster(layout, rest);
    }
    return true;
}

/// Puts the rest into the last row; those that touch each other are counted as one cluster.
void Packer::cluster(TimelineLayout &layout, const std::vector<PlacedMark> &rest) const
{
    const double left = m_request.scale.left(), right = m_request.scale.right();
    std::optional<Candidate> chosenLabel;
    for (PlacedMark bar : rest) {
        if (bar.right <= left || bar.left >= right)
            continue;
        bar.row = layout.rows - 1;
        bar.goesOnTo = bar.right;
        if (bar.mark == m_request.chosen) {
            if (const auto places = candidates(bar); !places.isEmpty()) {
                chosenLabel = *places.begin();
                take(bar, *chosenLabel, bar.row);
            }
        }
        if (layout.clusters.empty() || bar.left > layout.clusters.back().right)
            layout.clusters.push_back({bar.left, bar.right, {}, false});
        Cluster &cluster = layout.clusters.back();
        cluster.right = std::max(cluster.right, bar.right);
        cluster.marks.push_back(bar.mark);
        layout.marks.push_back(bar);
    }
    for (PlacedMark &bar : layout.marks) {
        const auto holds = [&bar](const Cluster &cluster) {
            return cluster.marks.size() > 1 && cluster.left <= bar.left && bar.right <= cluster.right;
        };
        bar.clustered = bar.row == layout.rows - 1 && bar.mark != m_request.chosen &&
                        std::any_of(layout.clusters.begin(), layout.clusters.end(), holds);
    }
    for (size_t i = 0; i < layout.clusters.size(); ++i) {
        Cluster &cluster = layout.clusters[i];
        const double to = cluster.right + labelGap + m_request.badgeWidth;
        const double limit = i + 1 < layout.clusters.size() ? layout.clusters[i + 1].left : right;
        const bool free = !chosenLabel || to < chosenLabel->from || cluster.right > chosenLabel->to;
        cluster.counted = cluster.marks.size() > 1 && to <= limit && free;
    }
}

TimelineLayout Packer::pack()
{
    TimelineLayout layout;
    std::vector<PlacedMark> bars;
    const auto &marks = m_index.marks();
    if (marks.size() <= packedMost) {
        for (int i = 0; i < int(marks.size()); ++i)
            bars.push_back(barOf(i));
    } else {
        for (const int i : m_index.in(m_request.scale.window()))
            bars.push_back(barOf(i));
    }
    const int rows = std::max(1, int(m_request.height / m_request.rowLeast));
    if (!fill(bars, rows, false, layout))
        fill(bars, std::max(1, rows - 1), true, layout);
    layout.rowHeight =
        std::clamp(m_request.height / std::max(1, layout.rows), m_request.rowLeast, m_request.rowMost);
    layout.rowsTop = std::max(0.0, (m_request.height - layout.rowHeight * layout.rows) / 2);
    for (PlacedMark &bar : layout.marks) {
        bar.left = std::max(bar.left, m_request.scale.left());
        bar.right = std::min(bar.right, m_request.scale.right());
        bar.goesOnTo = std::min(bar.goesOnTo, m_request.scale.right());
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
    using enum EventStatus;
    for (const EventStatus status : {Happened, Ongoing, Scheduled, Possible}) {
        if (!index.has(status))
            continue;
        layout.lanes.push_back({status, index.counts(status, edges), 0});
        DensityLane &lane = layout.lanes.back();
        lane.most = *std::max_element(lane.counts.begin(), lane.counts.end());
        layout.most = std::max(layout.most, lane.most);
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
    TimelineLayout layout = inSight > most ? densities(index, request) : Packer(index, request).pack();
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
