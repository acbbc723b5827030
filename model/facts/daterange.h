// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>
#include <optional>

namespace nutgraf
{

/// A day of the proleptic Gregorian calendar (the year 0 exists and is 1 BC, as in ISO 8601). Never a QDate:
/// that has no year 0 and prints no ISO form before it.
using CivilDay = std::chrono::sys_days;

/// How finely a date is known.
enum class Grain { None, Century, Decade, Year, Half, Quarter, Season, Month, Week, Day };

/// An interval of days, both ends inclusive; an absent end is unknown (or open).
struct DateRange {
    std::optional<CivilDay> earliest;
    std::optional<CivilDay> latest;

    static DateRange day(CivilDay d) { return {d, d}; }
    static DateRange days(CivilDay first, CivilDay last) { return {first, last}; }
    static DateRange year(int year);
    /// `month` is 1 to 12.
    static DateRange month(int year, unsigned month);
    /// `decade` is the first year: 1990 for "the 1990s".
    static DateRange decade(int firstYear);
    /// Both ends absent: nothing is known.
    bool isUnknown() const { return !earliest && !latest; }
    bool isSingleDay() const { return earliest && latest && *earliest == *latest; }
    bool contains(CivilDay d) const { return (!earliest || *earliest <= d) && (!latest || d <= *latest); }
    /// The finest grain whose unit is exactly this interval (CivilDay, Month, Year, ...); None where there is
    /// none.
    Grain grain() const;

    bool operator==(const DateRange &) const = default;
};

/// "2021-02-18"; years before 0 and after 9999 carry a sign, as ISO 8601 expanded dates do.
QString toIso(CivilDay day);
/// Reads "2021-02-18"; nothing for anything else, impossible days included.
std::optional<CivilDay> dayFromIso(QStringView iso);
/// Reads "2021-02-18", "2021-02" and "2021" as the interval they stand for.
std::optional<DateRange> rangeFromIso(QStringView iso);
CivilDay makeDay(int year, unsigned month, unsigned day);
int yearOf(CivilDay day);
unsigned monthOf(CivilDay day);
unsigned dayOfMonth(CivilDay day);
/// 1 is Monday, 7 is Sunday.
unsigned isoWeekday(CivilDay day);
unsigned daysInMonth(int year, unsigned month);
/// `months` may be negative; a day that the month lacks becomes its last.
CivilDay addMonths(CivilDay day, int months);
/// "18 Feb 2021", "Feb 2021", "2021", "17 to 18 Feb 2021", "unknown": English, for people, in any locale.
QString toReadable(const DateRange &range);

} // namespace nutgraf
