// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/extract/times/timeparts.h"
#include "model/extract/times/timereader.h"

// Times told from another one: from the day of publication or from the time last spoken of.

namespace nutgraf
{

void addRelativeRules(std::vector<Rule<TimeExpression>> &rules)
{
    const std::vector<Rule<TimeExpression>> rows{
        {"time.day-name",
         "$part? dayname:DAY_NAME",
         [](const Match &match) -> std::optional<TimeExpression> {
             const Tokens &tokens = match.tokens();
             const qint32 day = match.group("dayname").first;
             if (day > 0 && tokens[day].is(shape::Capitalised) && tokens[day - 1].is(shape::Capitalised) &&
                 tokens.sentenceOf(day) == tokens.sentenceOf(day - 1) && !match.has("part"))
                 return {}; // a paper's name
             return readTime(match);
         },
         {{"He left yesterday.", "DATE publication-1D"},
          {"He left late yesterday.", "DATE publication-1D END"},
          {"He had left earlier today.", "DATE publication+0D START"}},
         {"It is a day like any.", "He reads Harbour Today there."}},
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
         "$hedge? $span (or so)? shift:(ago | earlier | later | hence | previously | afterward | afterwards "
         "| thereafter)",
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
        {"time.one-day-to-come",
         "<=(will | would | may | might | could | can | shall | must | to | and) { one day } !(<IN> | "
         "HYPHEN)",
         [](const Match &) -> std::optional<TimeExpression> {
             TimeExpression time;
             time.vague = VagueTime::Future;
             return time;
         },
         {{"They will one day rule there.", "DATE FUTURE_REF"}},
         {"They ruled for one day there."}},
        {"time.that-time",
         "<=(at | during | throughout | by | since) { (that time | (this | that | the same) period) } | "
         "<=(during | throughout) { this time }",
         [](const Match &) -> std::optional<TimeExpression> {
             TimeExpression time;
             time.anchor = TimeAnchor::Reference;
             return time;
         },
         {{"During this period it fell.", "DATE reference"}, {"At that time it fell.", "DATE reference"}},
         {"This time it fell.", "At the time it fell."}},
        {"time.reference",
         "reference:REFERENCE",
         [](const Match &match) -> std::optional<TimeExpression> {
             const Tokens &tokens = match.tokens();
             const qint32 first = match.all().first, end = match.all().end;
             const bool nowAndThen = (first > 0 && tokens.at(first - 1) == u"every") ||
                                     (end + 1 < tokens.count() && tokens.at(end) == u"and" &&
                                      (tokens.at(end + 1) == u"then" || tokens.at(end + 1) == u"again"));
             return nowAndThen ? std::nullopt : readTime(match);
         },
         {{"It is now over.", "DATE PRESENT_REF"}, {"He recently left.", "DATE PAST_REF"}},
         {"It once was so.", "It fell every now and again."}},
        {"time.adjective",
         "(past:(former | recent) | future | current) !(PUNCT | <VB*> | <IN>)",
         [](const Match &match) -> std::optional<TimeExpression> {
             TimeExpression time;
             const QStringView word = match.tokens().at(match.mention().first);
             time.vague = match.has("past")       ? VagueTime::Past
                          : word.startsWith(u'f') ? VagueTime::Future
                                                  : VagueTime::Present;
             time.isAdjective = true;
             return time;
         },
         {{"The former king fled.", "DATE PAST_REF"}, {"Its current rulers stayed.", "DATE PRESENT_REF"}},
         {"They chose the former, not the latter."}},
        {"time.day-of-operation",
         "letter:d ~ '+' ~ count:INTEGER",
         [](const Match &match) -> std::optional<TimeExpression> {
             const double days = countOf(match);
             if (match.text("letter") != u"D" || days > 999)
                 return {};
             TimeExpression time;
             time.anchor = TimeAnchor::DDay;
             time.unit = TimeUnit::Day;
             time.shift = int(days);
             return time;
         },
         {{"By D+3 they had crossed it.", "DATE D-Day+3D"}},
         {"A grade of D was given.", "A grade of d+3 was given."}},
        {"time.until-then",
         "<=(until | till | since) { then }",
         [](const Match &) -> std::optional<TimeExpression> {
             TimeExpression time;
             time.anchor = TimeAnchor::Reference;
             return time;
         },
         {{"Until then it held.", "DATE reference"}},
         {"It fell then.", "By then it had fallen."}},
        {"time.past-or-future",
         "<=(in | into | for | of | from | about) (the near?)? (future:future | past) !(UNIT | UNITS | COUNT "
         "| VAGUE_COUNT "
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
