// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timelineindex.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>

namespace nutgraf
{

namespace
{

constexpr qint32 never = std::numeric_limits<qint32>::min();

/// The rank of `bound` in sorted `values`, looked for from `from` on by doubling steps: neighbouring
/// questions cost the logarithm of their distance.
size_t rankFrom(const std::vector<qint32> &values, size_t from, double bound)
{
    size_t low = from, step = 1;
    while (low + step <= values.size() && values[low + step - 1] < bound) {
        low += step;
        step *= 2;
    }
    const auto begin = values.begin() + qsizetype(low);
    const auto end = values.begin() + qsizetype(std::min(low + step, values.size()));
    return size_t(std::lower_bound(begin, end, bound, [](qint32 value, double b) { return value < b; }) -
                  values.begin());
}

} // namespace

TimelineIndex::TimelineIndex(std::vector<TimelineMark> marks)
    : m_marks(std::move(marks))
{
    const auto earlier = [](const TimelineMark &a, const TimelineMark &b) {
        return a.begin != b.begin ? a.begin < b.begin : a.end < b.end;
    };
    if (!std::is_sorted(m_marks.begin(), m_marks.end(), earlier))
        std::stable_sort(m_marks.begin(), m_marks.end(), earlier);
    m_leaves = std::bit_ceil(std::max<size_t>(1, m_marks.size()));
    m_places.reserve(m_marks.size());
    m_latestEnd.assign(2 * m_leaves, never);
    for (size_t i = 0; i < m_marks.size(); ++i) {
        const TimelineMark &mark = m_marks[i];
        if (size_t(mark.lane) >= m_lanes.size())
            m_lanes.resize(size_t(mark.lane) + 1);
        Lane &lane = m_lanes[size_t(mark.lane)];
        lane.begins.push_back(mark.begin);
        lane.ends.push_back(mark.end);
        m_latestEnd[m_leaves + i] = mark.end;
        m_places.emplace(mark.id.value, int(i));
    }
    for (size_t node = m_leaves - 1; node > 0; --node)
        m_latestEnd[node] = std::max(m_latestEnd[2 * node], m_latestEnd[2 * node + 1]);
    for (Lane &lane : m_lanes)
        std::sort(lane.ends.begin(), lane.ends.end());
}

TimeWindow TimelineIndex::extent() const
{
    if (m_marks.empty())
        return {};
    return {double(m_marks.front().begin), double(m_latestEnd[1])};
}

int TimelineIndex::indexOf(FactId id) const
{
    const auto found = m_places.find(id.value);
    return found == m_places.end() ? -1 : found->second;
}

int TimelineIndex::countIn(TimeWindow window) const
{
    int count = 0;
    for (const Lane &lane : m_lanes) {
        const size_t begun = rankFrom(lane.begins, 0, window.end);
        const size_t over = rankFrom(lane.ends, 0, std::nextafter(window.begin, INFINITY));
        count += int(begun) - int(over);
    }
    return std::max(0, count);
}

std::vector<int> TimelineIndex::in(TimeWindow window) const
{
    std::vector<int> found;
    if (!m_marks.empty())
        collect(1, 0, m_leaves, window, found);
    return found;
}

void TimelineIndex::collect(size_t node, size_t first, size_t last, TimeWindow window,
                            std::vector<int> &found) const
{
    if (first >= m_marks.size() || m_latestEnd[node] <= window.begin || m_marks[first].begin >= window.end)
        return;
    if (last - first == 1) {
        found.push_back(int(first));
        return;
    }
    const size_t middle = (first + last) / 2;
    collect(2 * node, first, middle, window, found);
    collect(2 * node + 1, middle, last, window, found);
}

std::vector<int> TimelineIndex::counts(int lane, const std::vector<DayNumber> &edges) const
{
    std::vector<int> counts;
    if (edges.size() < 2)
        return counts;
    counts.reserve(edges.size() - 1);
    const Lane &sorted = m_lanes[size_t(lane)];
    size_t begun = 0, over = 0;
    for (size_t i = 0; i + 1 < edges.size(); ++i) {
        begun = rankFrom(sorted.begins, begun, edges[i + 1]);
        over = rankFrom(sorted.ends, over, std::nextafter(edges[i], INFINITY));
        counts.push_back(int(begun - over));
    }
    return counts;
}

} // namespace nutgraf
