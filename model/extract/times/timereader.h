// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/extract/ruletable.h"
#include "model/extract/times/timeexpression.h"
#include "model/extract/times/timefinder.h"

namespace nutgraf
{

// The time rules share one way of reading a match: every rule calls its parts by the same names, and what a
// part means follows from its name.
//
//     weekday month day year era          the calendar's fields, in figures or in words
//     shortyear                           two figures, of the century that the times around it tell
//     head tens                           a year in words: nineteen ninety-six
//     decade century season quarter half  periods of a year and of years
//     holiday weekend                     named days
//     article which unit                  "the next day": which of them, told by DEIXIS
//     count plus units                    how many: of a duration, or up to `shift`
//     shift                               "ago", "later"
//     dayname daypart                     "tomorrow night"
//     clock hour ampm zone noon           the time of day
//     part hedge                          TIMEX3 modifiers
//     every recurring per                 sets
//     reference                           what nobody counts

/// The expression that the parts of a match make; nothing where they make none (the 31st of June).
std::optional<TimeExpression> readTime(const Match &match);

/// As above for rules of durations, sets, and of a bare year.
std::optional<TimeExpression> readDuration(const Match &match);
std::optional<TimeExpression> readSet(const Match &match);
std::optional<TimeExpression> readBareYear(const Match &match);

/// The table's parts, one file each.
void addCalendarRules(std::vector<Rule<TimeExpression>> &rules);
void addRelativeRules(std::vector<Rule<TimeExpression>> &rules);
void addPeriodRules(std::vector<Rule<TimeExpression>> &rules);
void addDurationRules(std::vector<Rule<TimeExpression>> &rules);
void addFigureRules(std::vector<Rule<TimeExpression>> &rules);
void addClockRules(std::vector<Rule<TimeExpression>> &rules);
void addSetRules(std::vector<Rule<TimeExpression>> &rules);

} // namespace nutgraf
