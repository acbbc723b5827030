// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <vector>

namespace nutgraf
{

/// Which stretches of some rows are taken. A few comparisons a question, whatever the order in which
/// stretches come.
class RowOccupancy
{
public:
    /// `gap` pixels stay free between neighbours.
    RowOccupancy(int rows, double gap)
        : m_rows(size_t(rows))
        , m_gap(gap)
    {
    }

    bool isFree(int row, double from, double to) const
    {
        const auto &taken = m_rows[size_t(row)];
        // The first stretch that ends behind `from`: those of a row do not overlap.
        const auto next = std::partition_point(taken.begin(), taken.end(),
                                               [&](const Stretch &each) { return each.to + m_gap <= from; });
        return next == taken.end() || to + m_gap <= next->from;
    }
    /// The first row from the top that is free; -1 for none.
    int firstFree(double from, double to) const
    {
        for (int row = 0; row < int(m_rows.size()); ++row) {
            if (isFree(row, from, to))
                return row;
        }
        return -1;
    }
    void take(int row, double from, double to)
    {
        auto &taken = m_rows[size_t(row)];
        const auto place = std::partition_point(taken.begin(), taken.end(),
                                                [from](const Stretch &each) { return each.from < from; });
        taken.insert(place, {from, to});
    }
    /// How many rows from the top down to the last that holds anything.
    int used() const
    {
        int count = int(m_rows.size());
        while (count > 0 && m_rows[size_t(count - 1)].empty())
            --count;
        return count;
    }

private:
    struct Stretch {
        double from;
        double to;
    };
    std::vector<std::vector<Stretch>> m_rows;
    double m_gap;
};

} // namespace nutgraf
