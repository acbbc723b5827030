// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/rowpacking.h"

#include "views/timeline/rowoccupancy.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace nutgraf
{

namespace
{

constexpr double markLeast = 10;  // a day from afar is a dot of this width
constexpr double openTail = 44;   // how far a mark with an unknown end reaches
constexpr double labelGap = 5;    // from a mark to its label
constexpr double labelInset = 7;  // from a mark's edge to a label inside
constexpr double rowGap = 10;     // between neighbours in a row
constexpr double labelLeast = 48; // a label that would be cut shorter is left out
constexpr double dotsLeast = 24;  // of an ongoing event's dotted line
constexpr double leaderArm = 14;  // from a leader's corner to its label
constexpr int leaderRowsMost = 4; // a leader over more rows is no longer followed
constexpr int leadersMost = 24;   // more would be a thicket

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

void take(PlacedMark &bar, const Candidate &candidate, int row)
{
    bar.row = bar.labelRow = row;
    bar.place = candidate.place;
    bar.labelX = candidate.labelX;
    bar.labelWidth = candidate.labelWidth;
}

/// Packs the bars of one lane.
class Packer
{
public:
    Packer(const TimelineIndex &index, const LayoutRequest &request, const std::vector<PlacedMark> &bars)
        : m_index(index)
        , m_request(request)
        , m_bars(bars)
    {
    }

    PackedRows pack(int rowsMost) const;
    PackedRows fold() const;

private:
    bool isInSight(const PlacedMark &bar) const;
    Candidates candidates(const PlacedMark &bar) const;
    PackedRows aRowEach() const;
    bool placeInTime(std::vector<PlacedMark> &bars, RowOccupancy &rows) const;
    std::vector<PlacedMark> placeByWeight(std::vector<PlacedMark> &bars, RowOccupancy &rows) const;
    void placeLeaders(std::vector<PlacedMark> &bars, RowOccupancy &rows, int rowCount) const;
    bool placeLeader(PlacedMark &bar, RowOccupancy &rows, int rowCount) const;
    std::vector<size_t> byWeight(const std::vector<PlacedMark> &bars) const;
    void cluster(PackedRows &packed, std::vector<PlacedMark> rest) const;

    const TimelineIndex &m_index;
    const LayoutRequest &m_request;
    const std::vector<PlacedMark> &m_bars;
};

bool Packer::isInSight(const PlacedMark &bar) const
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

/// Few events: each keeps its row, and with it its place, whatever is zoomed or panned.
PackedRows Packer::aRowEach() const
{
    PackedRows packed;
    packed.rows = int(m_bars.size());
    for (int row = 0; row < packed.rows; ++row) {
        PlacedMark bar = m_bars[size_t(row)];
        bar.row = bar.labelRow = row;
        if (const Candidates places = candidates(bar); !places.isEmpty())
            take(bar, *places.begin(), row);
        if (isInSight(bar))
            packed.marks.push_back(bar);
    }
    return packed;
}

/// False where one has no room for its label, or none at all.
bool Packer::placeInTime(std::vector<PlacedMark> &bars, RowOccupancy &rows) const
{
    for (PlacedMark &bar : bars) {
        const Candidates places = candidates(bar);
        int row = -1;
        for (const Candidate &candidate : places) {
            row = rows.firstFree(candidate.from, candidate.to);
            if (row < 0)
                continue;
            take(bar, candidate, row);
            rows.take(row, candidate.from, candidate.to);
            break;
        }
        if (row < 0 && places.isEmpty()) { // there is no room beside it at any height
            row = rows.firstFree(bar.left, bar.goesOnTo);
            bar.row = bar.labelRow = row;
            if (row >= 0)
                rows.take(row, bar.left, bar.goesOnTo);
        }
        if (row < 0)
            return false;
    }
    return true;
}

std::vector<size_t> Packer::byWeight(const std::vector<PlacedMark> &bars) const
{
    std::vector<size_t> order(bars.size());
    std::iota(order.begin(), order.end(), size_t(0));
    const auto weight = [&](size_t i) {
        return bars[i].mark == m_request.chosen ? 1e9F : m_index.marks()[size_t(bars[i].mark)].weight;
    };
    std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) { return weight(a) > weight(b); });
    return order;
}

/// Labels come first, the weightiest before all others; then the marks that have none. Answers with those
/// that found no row, and takes them out of `bars`.
std::vector<PlacedMark> Packer::placeByWeight(std::vector<PlacedMark> &bars, RowOccupancy &rows) const
{
    const std::vector<size_t> order = byWeight(bars);
    std::vector<bool> placed(bars.size());
    for (const size_t i : order) {
        for (const Candidate &candidate : candidates(bars[i])) {
            const int row = rows.firstFree(candidate.from, candidate.to);
            if (row < 0)
                continue;
            take(bars[i], candidate, row);
            rows.take(row, candidate.from, candidate.to);
            placed[i] = true;
            break;
        }
    }
    for (const size_t i : order) {
        if (placed[i])
            continue;
        const int row = rows.firstFree(bars[i].left, bars[i].goesOnTo);
        if (row < 0)
            continue;
        bars[i].row = bars[i].labelRow = row;
        rows.take(row, bars[i].left, bars[i].goesOnTo);
        placed[i] = true;
    }
    std::vector<PlacedMark> rest, kept;
    for (size_t i = 0; i < bars.size(); ++i)
        (placed[i] ? kept : rest).push_back(bars[i]);
    bars = std::move(kept);
    return rest;
}

/// A place for the label in a row nearby, at either side of the mark, such that the leader crosses nothing.
bool Packer::placeLeader(PlacedMark &bar, RowOccupancy &rows, int rowCount) const
{
    const double left = m_request.scale.left(), right = m_request.scale.right();
    const double middle = (std::max(bar.left, left) + std::min(bar.right, right)) / 2;
    const double width = m_request.labelWidth(bar.mark);
    for (const int direction : {-1, 1}) {
        for (int away = 1; away <= leaderRowsMost; ++away) {
            const int row = bar.row + direction * away;
            if (row < 0 || row >= rowCount || !rows.isFree(row, middle, middle))
                break; // the leader would run through something
            for (const double from : {middle + leaderArm, middle - leaderArm - width}) {
                const double first = std::min(from, middle), last = std::max(from + width, middle);
                if (from < left || from + width > right || !rows.isFree(row, first, last))
                    continue;
                bar.place = LabelPlace::Apart;
                bar.labelRow = row;
                bar.labelX = from;
                bar.labelWidth = width;
                rows.take(row, first, last);
                for (int between = bar.row + direction; between != row; between += direction)
                    rows.take(between, middle, middle);
                return true;
            }
        }
    }
    return false;
}

void Packer::placeLeaders(std::vector<PlacedMark> &bars, RowOccupancy &rows, int rowCount) const
{
    int count = 0;
    for (const size_t i : byWeight(bars)) {
        if (bars[i].place != LabelPlace::None || !isInSight(bars[i]))
            continue;
        count += placeLeader(bars[i], rows, rowCount);
        if (count == leadersMost)
            return;
    }
}

PackedRows Packer::pack(int rowsMost) const
{
    if (int(m_bars.size()) <= rowsMost && m_request.folded.empty())
        return aRowEach();
    PackedRows packed;
    std::vector<PlacedMark> bars = m_bars, rest;
    RowOccupancy rows(rowsMost, rowGap);
    if (!placeInTime(bars, rows)) {
        bars = m_bars;
        rows = RowOccupancy(rowsMost, rowGap);
        rest = placeByWeight(bars, rows);
        if (!rest.empty()) { // the last row is theirs
            bars = m_bars;
            rows = RowOccupancy(std::max(1, rowsMost - 1), rowGap);
            rest = placeByWeight(bars, rows);
        }
        placeLeaders(bars, rows, rows.used());
    }
    for (const PlacedMark &bar : bars) {
        if (isInSight(bar))
            packed.marks.push_back(bar);
    }
    packed.rows = std::max(1, rows.used()) + (rest.empty() ? 0 : 1);
    cluster(packed, std::move(rest));
    return packed;
}

PackedRows Packer::fold() const
{
    PackedRows packed;
    packed.rows = 1;
    cluster(packed, m_bars);
    return packed;
}

/// Puts the rest into the last row; those that touch each other are counted as one cluster.
void Packer::cluster(PackedRows &packed, std::vector<PlacedMark> rest) const
{
    const double left = m_request.scale.left(), right = m_request.scale.right();
    const int row = packed.rows - 1;
    std::optional<Candidate> chosenLabel;
    for (PlacedMark &bar : rest) {
        if (bar.right <= left || bar.left >= right)
            continue;
        bar.row = bar.labelRow = row;
        bar.goesOnTo = bar.right;
        if (bar.mark == m_request.chosen) {
            if (const auto places = candidates(bar); !places.isEmpty()) {
                chosenLabel = *places.begin();
                take(bar, *chosenLabel, row);
            }
        }
        if (packed.clusters.empty() || bar.left > packed.clusters.back().right)
            packed.clusters.push_back({row, bar.left, bar.right, {}, false});
        Cluster &last = packed.clusters.back();
        last.right = std::max(last.right, bar.right);
        last.marks.push_back(bar.mark);
        packed.marks.push_back(bar);
    }
    for (PlacedMark &bar : packed.marks) {
        const auto holds = [&bar](const Cluster &each) {
            return each.marks.size() > 1 && each.left <= bar.left && bar.right <= each.right;
        };
        bar.clustered = bar.row == row && bar.mark != m_request.chosen &&
                        std::any_of(packed.clusters.begin(), packed.clusters.end(), holds);
    }
    for (size_t i = 0; i < packed.clusters.size(); ++i) {
        Cluster &each = packed.clusters[i];
        const double to = each.right + labelGap + m_request.badgeWidth;
        const double limit = i + 1 < packed.clusters.size() ? packed.clusters[i + 1].left : right;
        const bool free = !chosenLabel || to < chosenLabel->from || each.right > chosenLabel->to;
        each.counted = each.marks.size() > 1 && to <= limit && free;
    }
}

} // namespace

PlacedMark barOf(const TimelineIndex &index, int position, const LayoutRequest &request)
{
    const TimelineMark &mark = index.marks()[size_t(position)];
    const TimeScale &scale = request.scale;
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
        bar.goesOnTo = std::max(bar.right, request.published.value_or(scale.right()));
    return bar;
}

PackedRows packRows(const TimelineIndex &index, const LayoutRequest &request,
                    const std::vector<PlacedMark> &bars, int rowsMost)
{
    return Packer(index, request, bars).pack(std::max(1, rowsMost));
}

PackedRows packFolded(const TimelineIndex &index, const LayoutRequest &request,
                      const std::vector<PlacedMark> &bars)
{
    return Packer(index, request, bars).fold();
}

} // namespace nutgraf
