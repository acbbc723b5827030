// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/extract/times/timereader.h"

// How long: counted and uncounted lengths of time.

namespace nutgraf
{

void addDurationRules(std::vector<Rule<TimeExpression>> &rules)
{
    const std::vector<Rule<TimeExpression>> rows{
        {"time.duration",
         "$hedge? another? ($count (to | or | HYPHEN | DASH) (COUNT | NUMBER) | $count) (more | full | whole "
         "| long | consecutive | straight)? (units:UNITS | HYPHEN? unit:UNIT) (and a plus:half)? "
         "(approximately:(or so))? "
         "!(HYPHEN | old)",
         readDuration,
         {{"The war took two decades.", "DURATION P20Y"},
          {"It lasted nearly forty years.", "DURATION P40Y LESS_THAN"},
          {"A five-year plan failed.", "DURATION P5Y"},
          {"It took a few minutes.", "DURATION PTXM"},
          {"It took 2 1/2 years.", "DURATION P2Y6M"}},
         {"A 6-year-old boy came.", "Two dozen men came."}},
        {"time.duration-long",
         "$hedge? $count HYPHEN? unit:UNIT HYPHEN? (long | term | period) | (unit:UNIT | units:UNITS) HYPHEN "
         "long",
         readDuration,
         {{"A 10-day-long march began.", "DURATION P10D"}},
         {"A 10-day-old baby cried."}},
        {"time.period-of-units",
         "(a | an | the | that | this) (same | whole | full | entire)? $count HYPHEN? unit:UNIT HYPHEN? "
         "period",
         readDuration,
         {{"They had a sixty-day period for it.", "DURATION P60D"}},
         {"They had a 60-day pause."}},
        {"time.unit-or-two",
         "(a | an) unit:UNIT or two",
         readDuration,
         {{"It may end in a year or two.", "DURATION P1Y"}},
         {"It may end in a year or never."}},
        {"time.over-the-units",
         "<=(over | through | down | across) { the units:UNITS } !(of | that | when | since | before | after "
         "| in | ahead)",
         readDuration,
         {{"It grew over the years there.", "DURATION PXY"}},
         {"It grew over the years of war."}},
        {"time.units-ahead",
         "the units:UNITS (ahead | to come)",
         readDuration,
         {{"It will grow in the months ahead.", "DURATION PXM"}},
         {"It grew in the months of war."}},
        {"time.decade-of-late",
         "the (past | last | next | coming) unit:(decade | century | millennium)",
         readDuration,
         {{"It grew in the past decade.", "DURATION P10Y"}},
         {"It grew in the previous decade."}},
        {"time.unit-of-something",
         "the (first | last | final | opening | closing) unit:(week | month | year | decade) =of",
         readDuration,
         {{"In the last week of the war it fell.", "DURATION P1W"}},
         {"In the last week it fell.", "In the last days of the war it fell."}},
        {"time.one-unit",
         "($hedge? (a | an) | an additional | another) unit:UNIT (and a plus:half)? !(HYPHEN | old)",
         [](const Match &match) -> std::optional<TimeExpression> {
             const QStringView unit = match.text("unit");
             if (unit == u"second" || unit == u"quarter" || unit == u"weekend" || unit.front().isUpper())
                 return {}; // an ordinal, a fraction, a date
             return readDuration(match);
         },
         {{"It took a year.", "DURATION P1Y"},
          {"It took another year.", "DURATION P1Y"},
          {"It took more than an hour and a half.", "DURATION PT1H30M MORE_THAN"}},
         {"A second man came."}},
        {"time.half-unit",
         "$hedge? halfof:half (a | an) unit:UNIT",
         readDuration,
         {{"It took half an hour.", "DURATION PT30M"}, {"For half a century it held.", "DURATION P50Y"}},
         {"It took half a man."}},
        {"time.units-of-late",
         "hedge:(at least | nearly | almost | about | roughly)? (the | these | those)? (last | past | next | "
         "coming | "
         "previous | following | latest | preceding | recent | first | final | early | initial | opening) "
         "($count (to | or | HYPHEN | DASH) (COUNT | NUMBER) | $count)? units:UNITS (approximately:(or so))?",
         readDuration,
         {{"In the past three months it fell.", "DURATION P3M"},
          {"In the coming weeks it ends.", "DURATION PXW"},
          {"In recent years it grew.", "DURATION PXY"}},
         {"In past wars it grew."}},
        {"time.the-units",
         "the $count units:UNITS",
         readDuration,
         {{"In the nine months it lost money.", "DURATION P9M"}},
         {"In the nine towns it lost men."}},
        {"time.uncounted",
         "<=(for | in | within | after | took | takes | over | of) { units:UNITS } !(ago | POSSESSIVE)",
         readDuration,
         {{"It burnt for days.", "DURATION PXD"}},
         {"It burnt three days."}},
    };
    rules.insert(rules.end(), rows.begin(), rows.end());
}

} // namespace nutgraf
