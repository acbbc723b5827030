// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/extract/pattern.h"
#include "model/extract/times/timeexpression.h"

namespace nutgraf
{

// Reading the named parts of a match (see timereader.h) one by one.

/// The lexicon's value of what `group` kept, in class `wordClass`; empty where
/// it kept nothing.
QString valueOf(const Match &match, PartName group, const char *wordClass);
/// The leading figures of `text`: 18 for "18th".
int leadingNumber(QStringView text);
/// A number in figures, or in words of class `words`; 0 where `group` kept
/// nothing.
int numberOf(const Match &match, PartName group, const char *words);

/// A unit as the lexicon names it; a fortnight is two weeks.
struct CountedUnit {
    TimeUnit unit = TimeUnit::Day;
    int factor = 1;
};
/// What "unit" or "units" kept.
std::optional<CountedUnit> unitOf(const Match &match);
/// How many units; 0 where the words do not tell.
double countOf(const Match &match);

/// "part" and "hedge".
void readModifier(const Match &match, TimeExpression &time);
/// Year, month, day, weekday, season, quarter, half, holiday; false where they
/// contradict the calendar.
bool readCalendar(const Match &match, TimeExpression &time);
/// Clock, zone and part of the day; false where the clock has no such time.
bool readTimeOfDay(const Match &match, TimeExpression &time);

} // namespace nutgraf
