// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/facts/publication.h"

#include <vector>

namespace nutgraf
{

/// The days that something may have happened on: windows of days, and one weekday of them where that is
/// known.
class CandidateDays
{
public:
    /// No day at all.
    CandidateDays() = default;
    /// All days of `window`; an absent end is open.
    explicit CandidateDays(DateRange window)
        : m_windows{window}
    {
    }
    /// All days of all `windows`, which come in order and do not overlap.
    explicit CandidateDays(std::vector<DateRange> windows)
        : m_windows(std::move(windows))
    {
    }
    static CandidateDays every() { return CandidateDays(DateRange{}); }
    /// `weekday`: ISO, 1 is Monday.
    static CandidateDays everyWeekday(unsigned weekday);

    /// In order, without overlap.
    const std::vector<DateRange> &windows() const { return m_windows; }
    /// ISO, 1 is Monday; 0 where any will do.
    unsigned weekday() const { return m_weekday; }
    bool isEmpty() const { return m_windows.empty(); }
    bool contains(CivilDay day) const;
    /// The days that are in both. Windows end on days that count.
    CandidateDays intersected(const CandidateDays &other) const;
    /// From the first day to the last; an open end is absent. Unknown where there is none.
    DateRange hull() const;
    /// The days in order, at most `limit` of them; none where the first window's begin is open.
    std::vector<CivilDay> days(int limit) const;

    bool operator==(const CandidateDays &) const = default;

private:
    std::vector<DateRange> m_windows;
    unsigned m_weekday = 0;
};

/// The days that an inferred publication date leaves open; empty where the date is not inferred, or is one
/// day. A publication keeps the first and the last of them: where both fall on one weekday it is that weekday
/// alone that is meant (whoever infers a date takes care of it).
CandidateDays candidatesOf(const Publication &publication);

/// "any Thursday from 28 Jan to 29 Apr 2021", "any day from 3 to 9 May 2004 or in Aug 2004", "no day":
/// English, for people, in any locale.
QString toReadable(const CandidateDays &days);

/// The windows alone: "from 28 Jan to 29 Apr 2021"; empty where they leave every day open.
QString windowsText(const CandidateDays &days);

/// "Thursday" for 4: ISO, 1 is Monday.
QString weekdayName(unsigned weekday);

} // namespace nutgraf
