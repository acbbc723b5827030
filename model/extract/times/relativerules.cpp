// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/extract/times/timereader.h"

// Times told from another one: from the day of publication or from the time last spoken of.

namespace nutgraf
{

void addRelativeRules(std::vector<Rule<TimeExpression>> &rules)
{
    const std::vector<Rule<TimeExpression>> rows{
        {"time.day-name",
         "$part? dayname:DAY_NAME",
         readTime,
         {{"He left yesterday.", "DATE publication-1D"},
          {"He left late yesterday.", "DATE publication-1D END"}},
         {"It is a day like any."}},
        {"time.which-unit",
         "$part? article:the? which:DEIXIS (fiscal | calendar | financial)? unit:UNIT (approximately:(or "
         "so))?",
         readTime,
         {{"They left last year.", "DATE publication-1Y"},
          {"It opens early next week.", "DATE publication+1W START"},
          {"The next day it fell.", "DATE reference+1D"},
          {"It fell the following month.", "DATE reference+1M"},
          {"On that day it fell.", "DATE reference+0D"},
          {"Earlier this month it fell.", "DATE publication+0M START"}},
         {"At the last minute he came.", "On his last day he spoke."}},
        {"time.part-of-unit",
         "part:PART_OF the? same:(unit:UNIT) | part:PART in the same:(unit:UNIT)",
         readTime,
         {{"By the end of the year it fell.", "DATE reference+0Y END"}},
         {"By the end of the war it fell."}},
        {"time.end-of-unit",
         "same:(unit:UNIT) (POSSESSIVE | HYPHEN)? end !of",
         [](const Match &match) -> std::optional<TimeExpression> {
             auto time = readTime(match);
             if (time)
                 time->mod = TimexMod::End;
             return time;
         },
         {{"By year's end it fell.", "DATE reference+0Y END"},
          {"At year-end it fell.", "DATE reference+0Y END"}},
         {"At the war's end it fell."}},
        {"time.year-ended",
         "the (fiscal | calendar)? unit:year =(ended | ending)",
         readDuration,
         {{"In the year ended March 31 it lost money.", "DURATION P1Y"}},
         {"In the year of the war it lost money."}},
        {"time.the-unit",
         "the (full | whole | entire | fiscal | calendar)? same:(unit:(year | quarter | month | week)) "
         "!(of | that | when | YEAR | HYPHEN | in | ended | ending | to | before | after)",
         readTime,
         {{"For the quarter it lost money.", "DATE reference+0Q"}},
         {"The year of the war was dry."}},
        {"time.units-away",
         "$hedge? $span (or so)? shift:(ago | earlier | later | hence)",
         readTime,
         {{"They came two days ago.", "DATE publication-2D"},
          {"A year earlier it was more.", "DATE reference-1Y"},
          {"Nearly four years ago it fell.", "DATE publication-4Y LESS_THAN"},
          {"Several years ago it fell.", "DATE PAST_REF"}},
         {"Two days of rain followed."}},
        {"time.units-away-closing",
         "$hedge? ($span | the unit:UNIT) shift:SHIFT =(PUNCT)",
         readTime,
         {{"Three weeks after, it fell.", "DATE reference+3W"},
          {"He came the day before.", "DATE reference-1D"}},
         {"He came the day before the war."}},
        {"time.units-from-now",
         "$hedge? $span shift:(from now)",
         readTime,
         {{"Two weeks from now it ends.", "DATE publication+2W"}},
         {"Two weeks from the end it fell."}},
        {"time.uncounted-units-away",
         "units:UNITS shift:(ago | earlier | later)",
         readTime,
         {{"It fell months ago.", "DATE PAST_REF"}},
         {"It fell for months."}},
        {"time.year-ago",
         "(the | a) comparable? unit:year HYPHEN shift:(ago | earlier) (quarter | period) | unit:year HYPHEN "
         "shift:(ago | earlier)",
         readTime,
         {{"It lost less than in the year-earlier quarter.", "DATE reference-1Y"}},
         {"It is a year-long war."}},
        {"time.reference",
         "reference:REFERENCE",
         readTime,
         {{"It is now over.", "DATE PRESENT_REF"}, {"He recently left.", "DATE PAST_REF"}},
         {"It once was so."}},
        {"time.past-or-future",
         "<=(in | for | of | from) (the near?)? (future:future | past) !(UNIT | UNITS | COUNT | VAGUE_COUNT "
         "| INTEGER | HYPHEN | <NN*>)",
         [](const Match &match) -> std::optional<TimeExpression> {
             TimeExpression time;
             time.vague = match.has("future") ? VagueTime::Future : VagueTime::Past;
             return time;
         },
         {{"They fear for the future.", "DATE FUTURE_REF"}},
         {"In the past three years it grew."}},
    };
    rules.insert(rules.end(), rows.begin(), rows.end());
}

} // namespace nutgraf
