// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/facts/daterange.h"

#include <QString>

namespace nutgraf
{

/// Units that times are counted in.
enum class TimeUnit {
    Second,
    Minute,
    Hour,
    Day,
    Weekend,
    Week,
    Month,
    Quarter,
    Season,
    Half,
    Year,
    Decade,
    Century,
    Millennium
};

/// One period of the calendar, a day or longer: the index-th of its unit, so that shifting is adding. Days
/// count from 1970-01-01, weeks and weekends from the Monday before it, all else from the year 0.
struct Period {
    TimeUnit unit = TimeUnit::Day;
    qint64 index = 0;

    static Period day(CivilDay day) { return containing(TimeUnit::Day, day); }
    static Period month(int year, int month) { return {TimeUnit::Month, year * qint64(12) + month - 1}; }
    static Period year(int year) { return {TimeUnit::Year, year}; }
    /// The period of `unit` that holds `day`. Units shorter than a day give the day. The winter of a year is
    /// its first season: December counts to the next year's.
    static Period containing(TimeUnit unit, CivilDay day);

    Period shifted(qint64 by) const { return {unit, index + by}; }
    CivilDay first() const;
    CivilDay last() const;
    /// The days it covers. Seasons overlap: winter is January to March, spring March to May.
    DateRange range() const { return DateRange::days(first(), last()); }
    /// The year of its first day.
    int firstYear() const;
    Grain grain() const;
    /// TIMEX3: "2021-02-18", "2021-W07", "2021-W07-WE", "2021-02", "2021-Q1", "2021-SP", "2021-H1", "2021",
    /// "202", "20"; years before Christ as "BC0044".
    QString value() const;
    /// ISO 8601-2: "2021-21" for a spring, "202X" for a decade, an interval where it has no code.
    QString edtf() const;

    bool operator==(const Period &) const = default;
};

/// Whether `a` is a shorter unit than `b`.
inline bool isFiner(TimeUnit a, TimeUnit b)
{
    return a < b;
}

/// A year as TIMEX3 writes it: "2021", "0476", "BC0044" for -43.
QString yearValue(int year);

/// The ISO 8601 letter of a unit in durations ("Y", "M", "TH"), as TIMEX3 extends them ("WE", "Q", "C").
QString durationLetter(TimeUnit unit);

/// A length as ISO 8601 writes it: "P2Y6M" for two and a half years, "PT24H", "PXW" where `count` is 0 (not
/// told). Fortnights, decades and centuries come as weeks and years ("P20Y"); uncounted ones as "PXE", "PXC".
QString durationValue(double count, TimeUnit unit);

/// How people call it: "day".
QString toString(TimeUnit unit);

/// The Easter Sunday of a year of the Gregorian calendar (Meeus, Jones and Butcher's computation).
CivilDay easterSunday(int year);

} // namespace nutgraf
