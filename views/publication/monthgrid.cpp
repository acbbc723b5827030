// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/publication/monthgrid.h"

#include <algorithm>

namespace nutgraf
{

namespace
{
constexpr int Gap = 18; ///< between months
constexpr int Rows = 8; ///< title, letters of the days, six weeks
} // namespace

MonthGrid::MonthGrid(const CandidateDays &days, QSize cell)
    : m_cell(cell)
    , m_candidates(days.days(MostDays))
{
    const QSize month(7 * cell.width(), Rows * cell.height());
    for (const CivilDay day : m_candidates) {
        const int year = yearOf(day);
        const unsigned number = monthOf(day);
        if (!m_months.empty() && m_months.back().year == year && m_months.back().month == number)
            continue;
        const int index = int(m_months.size());
        const QPoint corner(index % Columns * (month.width() + Gap),
                            index / Columns * (month.height() + Gap));
        const QSize row(month.width(), cell.height());
        m_months.push_back({year, number, QRect(corner, row), QRect(corner + QPoint(0, cell.height()), row)});
    }
    const int columns = std::min(int(m_months.size()), Columns);
    const int rows = (int(m_months.size()) + Columns - 1) / Columns;
    m_size = QSize(columns * (month.width() + Gap) - Gap, rows * (month.height() + Gap) - Gap)
                 .expandedTo(QSize(0, 0));
}

QRect MonthGrid::rectOf(CivilDay day) const
{
    const auto found = std::find_if(m_months.begin(), m_months.end(), [&](const Month &month) {
        return month.year == yearOf(day) && month.month == monthOf(day);
    });
    if (found == m_months.end())
        return {};
    const int offset = int(isoWeekday(makeDay(found->year, found->month, 1))) - 1;
    const int place = offset + int(dayOfMonth(day)) - 1;
    return QRect(found->title.left() + place % 7 * m_cell.width(),
                 found->title.top() + (2 + place / 7) * m_cell.height(), m_cell.width(), m_cell.height());
}

std::optional<CivilDay> MonthGrid::candidateAt(QPoint point) const
{
    const auto found = std::find_if(m_candidates.begin(), m_candidates.end(),
                                    [&](CivilDay day) { return rectOf(day).contains(point); });
    return found == m_candidates.end() ? std::nullopt : std::optional(*found);
}

int MonthGrid::indexOf(CivilDay day) const
{
    const auto found = std::lower_bound(m_candidates.begin(), m_candidates.end(), day);
    return found != m_candidates.end() && *found == day ? int(found - m_candidates.begin()) : -1;
}

} // namespace nutgraf
