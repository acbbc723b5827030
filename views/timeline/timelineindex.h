// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/timeline/timelinemark.h"
#include "views/timeline/timescale.h"

#include <unordered_map>
#include <vector>

namespace nutgraf
{

/// Marks in the order of time, made to be asked about any window quickly: counting costs a few binary
/// searches whatever their number, listing costs what it lists.
class TimelineIndex
{
public:
    TimelineIndex() = default;
    explicit TimelineIndex(std::vector<TimelineMark> marks);

    /// By begin, then by end, then as given.
    const std::vector<TimelineMark> &marks() const { return m_marks; }
    bool isEmpty() const { return m_marks.empty(); }
    /// From the first begin to the last end; empty where there are no marks.
    TimeWindow extent() const;
    /// The position in marks() of a fact, the first one where it has several; -1 where it is not there.
    int indexOf(FactId id) const;

    /// How many marks touch the window.
    int countIn(TimeWindow window) const;
    /// The marks that touch the window, in order, by position in marks().
    std::vector<int> in(TimeWindow window) const;
    /// For each two neighbouring `edges` (rising), how many marks of a lane touch the time between them.
    std::vector<int> counts(int lane, const std::vector<DayNumber> &edges) const;
    /// One more than the last lane of any mark.
    int laneCount() const { return int(m_lanes.size()); }
    /// Whether any mark lies in this lane.
    bool has(int lane) const { return !m_lanes[size_t(lane)].begins.empty(); }

private:
    /// The sorted ends of a lane's marks: how many touch a window is a difference of two ranks.
    struct Lane {
        std::vector<qint32> begins;
        std::vector<qint32> ends;
    };

    void collect(size_t node, size_t first, size_t last, TimeWindow window, std::vector<int> &found) const;

    std::vector<TimelineMark> m_marks;
    std::vector<Lane> m_lanes;
    std::unordered_map<quint64, int> m_places; ///< of facts, in m_marks
    std::vector<qint32> m_latestEnd; ///< a segment tree over m_marks: the latest end below each node
    size_t m_leaves = 0;
};

} // namespace nutgraf
