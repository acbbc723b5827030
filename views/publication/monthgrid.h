// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/facts/candidatedays.h"

#include <QPoint>
#include <QRect>
#include <QSize>

#include <optional>
#include <vector>

namespace nutgraf
{

/// Where the months of a set of days stand on a sheet: those alone that hold one of them, `Columns` beside
/// each other, weeks from Monday. Pure geometry, in pixels.
class MonthGrid
{
public:
    static constexpr int Columns = 3;
    /// Most days that are laid out; a set of many years shows its first ones.
    static constexpr int MostDays = 4000;

    struct Month {
        int year;
        unsigned month; ///< 1 to 12
        QRect title;
        QRect weekdays; ///< the row of the days' letters
    };

    MonthGrid() = default;
    /// `cell`: the size of a day.
    MonthGrid(const CandidateDays &days, QSize cell);

    const std::vector<Month> &months() const { return m_months; }
    /// All candidate days, in order.
    const std::vector<CivilDay> &candidates() const { return m_candidates; }
    QSize size() const { return m_size; }
    QSize cell() const { return m_cell; }
    /// Where a day of a month that is shown stands; empty for any other.
    QRect rectOf(CivilDay day) const;
    /// The candidate day at `point`.
    std::optional<CivilDay> candidateAt(QPoint point) const;
    /// Where `day` is among candidates(); -1 where it is none.
    int indexOf(CivilDay day) const;

private:
    QSize m_cell;
    QSize m_size;
    std::vector<Month> m_months;
    std::vector<CivilDay> m_candidates;
};

} // namespace nutgraf
