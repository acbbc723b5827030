// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/extract/times/period.h"
#include "model/facts/timex.h"

#include <QString>

#include <optional>

namespace nutgraf
{

/// What a time expression is counted from.
enum class TimeAnchor {
    None,        ///< the calendar itself: "May 2021", "Thursday"
    Publication, ///< the day of publication: "yesterday", "last year"
    Reference,   ///< the time last spoken of: "a year earlier", "that day"
    DDay         ///< the D-Day spoken of before: "D+3"
};

/// Which of several a bare calendar name means.
enum class Which { Any, Last, This, Next, Same };

/// A past, present or future that nobody counts.
enum class VagueTime { None, Past, Present, Future };

enum class DayPart { None, Morning, Afternoon, Evening, Night, Daytime };

/// What the words of a time expression say, unresolved: "Thursday", "the next May 1", "two days before that".
///
/// A date is a base (a year, or `shift` units from an anchor) and the calendar fields told below it; fields
/// not told are 0. A duration is `count` units, a set what `set` says.
struct TimeExpression {
    TimexType type = TimexType::Date;
    TimexMod mod = TimexMod::None;
    VagueTime vague = VagueTime::None; ///< then nothing below counts
    bool isAdjective = false;          ///< "the former king": a time in histories alone

    TimeAnchor anchor = TimeAnchor::None;
    std::optional<TimeUnit> unit; ///< of the shift; of the duration; with `year`: Decade, Century
    int shift = 0;
    bool keepsGrain = false; ///< "a year earlier" is as fine as the time it is counted from

    std::optional<int> year;    ///< astronomical: 0 is 1 BC
    bool yearIsShort = false;   ///< two digits: its century is that of the times around it
    quint8 month = 0;           ///< 1 to 12
    quint8 day = 0;             ///< 1 to 31
    bool dayMayBeMonth = false; ///< "10/8/2019": the other way round as well, as far as the date tells
    quint8 weekday = 0;         ///< ISO: 1 is Monday
    quint8 season = 0;          ///< 1 winter, 2 spring, 3 summer, 4 autumn
    quint8 quarter = 0;         ///< 1 to 4
    quint8 half = 0;            ///< 1 or 2
    bool weekend = false;
    bool wholeWeek = false; ///< the week of the day told
    QString holiday;        ///< the lexicon's rule for it
    Which which = Which::Any;
    DayPart dayPart = DayPart::None;
    qint8 hour = -1; ///< 0 to 24
    qint8 minute = -1;
    qint8 second = -1;
    std::optional<int> zone; ///< minutes east of UTC

    double count = 0;       ///< of a duration; 0 where it is not told ("several")
    QString set;            ///< TIMEX3 value of a set
    bool openEnded = false; ///< "since 2018"

    bool hasClock() const { return hour >= 0; }
    bool hasCalendarField() const
    {
        return month || day || weekday || season || quarter || half || weekend || !holiday.isEmpty();
    }
    bool operator==(const TimeExpression &) const = default;
};

/// One line that tells what is in an expression: "DATE year 2021, month 2, day 18", "DATE publication -1
/// year".
QString toReadable(const TimeExpression &expression);

} // namespace nutgraf
