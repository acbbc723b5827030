// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/extract/times/timeparts.h"
#include "model/extract/times/timereader.h"

// Parts of years: seasons, quarters, halves; and weekends.

namespace nutgraf
{

void addPeriodRules(std::vector<Rule<TimeExpression>> &rules)
{
    const std::vector<Rule<TimeExpression>> rows{
        {"time.season-of-year",
         "the? $part? season:SEASON (of | ,)? $year",
         readTime,
         {{"It began in the summer of 2012.", "DATE 2012 SU"},
          {"By late spring 1994 it fell.", "DATE 1994 SP END"}},
         {"A spring of 20 litres."}},
        {"time.year-season",
         "year:YEAR season:SEASON !CAP",
         [](const Match &match) -> std::optional<TimeExpression> {
             if (match.tokens()[match.group("season").first].is(shape::Capitalised))
                 return {}; // games and campaigns
             return readTime(match);
         },
         {{"Their 1982 summer offensive failed.", "DATE 1982 SU"}},
         {"The 2012 Summer Games began."}},
        {"time.season-of-that-year",
         "the? $part? season:SEASON $thatyear",
         readTime,
         {{"It fell in the spring of last year.", "DATE publication-1Y SP"}},
         {"It fell in the spring."}},
        {"time.which-season",
         "article:the? which:DEIXIS season:SEASON !of",
         readTime,
         {{"They left last summer.", "DATE last SU"}, {"It reopens this fall.", "DATE this FA"}},
         {"He said that spring was near."}},
        {"time.season",
         "<=(in | since | by | during | until | throughout | over | through | of | this | into | for | "
         "before | "
         "after | from | spent | passed | last) the? $part? season:SEASON !(of | YEAR)",
         [](const Match &match) -> std::optional<TimeExpression> {
             if (match.tokens()[match.mention().first].is(shape::Capitalised))
                 return {};
             return readTime(match);
         },
         {{"They left in the winter.", "DATE WI"},
          {"By early summer it held.", "DATE SU START"},
          {"They spent the spring there.", "DATE SP"}},
         {"Since the fall of Kabul it holds.", "They fall back."}},
        {"time.season-of-fighting",
         "season:SEASON =(offensive | offensives | counteroffensive | campaign | campaigns | fighting | "
         "counter | "
         "assault | push | harvest | exercises | manoeuvres | maneuvers)",
         readTime,
         {{"The spring offensive failed.", "DATE SP"}},
         {"The spring water was cold."}},
        {"time.quarter-ended",
         "(the | its | their | a) (fiscal)? unit:quarter =(ended | ending)",
         [](const Match &match) -> std::optional<TimeExpression> {
             TimeExpression time;
             time.anchor = TimeAnchor::Reference;
             time.unit = unitOf(match)->unit;
             return time;
         },
         {{"In the quarter ended March 31 it lost money.", "DATE reference+0Q"}},
         {"In the quarter it lost money."}},
        {"time.quarter-a-year-ago",
         "the quarter a unit:year shift:(ago | earlier)",
         [](const Match &match) -> std::optional<TimeExpression> {
             TimeExpression time;
             time.anchor = TimeAnchor::Reference;
             time.unit = TimeUnit::Quarter;
             time.shift = match.has("shift") ? -4 : 0;
             return time;
         },
         {{"In the quarter a year ago it lost money.", "DATE reference-4Q"}},
         {"In the quarter it lost money."}},
        {"time.same-quarter-of-last-year",
         "((the | its) (same | corresponding | comparable | like) (quarter | period) of? (last | the "
         "previous | the "
         "prior) year | (last | the previous | the prior) year POSSESSIVE (same | corresponding | "
         "comparable)? quarter "
         "| "
         "the (corresponding | comparable) (year HYPHEN)? (quarter | period) (a year)? (earlier | ago))",
         [](const Match &) -> std::optional<TimeExpression> {
             TimeExpression time;
             time.anchor = TimeAnchor::Reference;
             time.unit = TimeUnit::Quarter;
             time.shift = -4;
             return time;
         },
         {{"It lost more in the same quarter last year.", "DATE reference-4Q"},
          {"It lost more than in last year's quarter.", "DATE reference-4Q"}},
         {"It lost more in the same quarter.", "It lost more last year."}},
        {"time.quarter-before-noun",
         "fiscal? HYPHEN? quarter:(ORDER | ORDINAL) HYPHEN quarter !HYPHEN",
         readTime,
         {{"The third-quarter results were poor.", "DATE Q3"}},
         {"A third quarter passed."}},
        {"time.quarter",
         "the? fiscal? HYPHEN? quarter:(ORDER | ORDINAL) quarter (of? year:YEAR)? !HYPHEN",
         readTime,
         {{"Profit rose in the third quarter.", "DATE Q3"},
          {"It fell in the fourth quarter of 2009.", "DATE 2009 Q4"}},
         {"A third quarter-master came."}},
        {"time.quarter-of-that-year",
         "the? quarter:(ORDER | ORDINAL) HYPHEN? quarter $thatyear",
         readTime,
         {{"It rose in the second quarter of this year.", "DATE publication+0Y Q2"}},
         {"It rose in the second quarter."}},
        {"time.that-years-quarter",
         "which:DEIXIS unit:year POSSESSIVE quarter:(ORDER | ORDINAL) HYPHEN? quarter",
         readTime,
         {{"It fell in last year's first quarter.", "DATE publication-1Y Q1"}},
         {"It fell in last year's war."}},
        {"time.quarter-of-year-ago",
         "the? unit:year HYPHEN shift:(ago | earlier) quarter:(ORDER | ORDINAL) HYPHEN? quarter",
         [](const Match &match) -> std::optional<TimeExpression> {
             auto time = readTime(match);
             if (time)
                 time->quarter =
                     quint8(match.value("quarter", "ORDER") ? match.value("quarter", "ORDER")->toInt() : 0);
             return time;
         },
         {{"In the year-ago third quarter it lost money.", "DATE publication-1Y Q3"}},
         {"In the third quarter it lost money."}},
        {"time.same-quarter-of-year",
         "the year:YEAR (quarter | period)",
         [](const Match &match) -> std::optional<TimeExpression> {
             auto time = readTime(match);
             if (time)
                 time->keepsGrain = true;
             return time;
         },
         {{"It lost money in the 1988 quarter.", "DATE 1988"}},
         {"It lost money in 1988."}},
        {"time.latest-period",
         "the (latest | recent) period",
         [](const Match &) -> std::optional<TimeExpression> {
             TimeExpression time;
             time.anchor = TimeAnchor::Reference;
             time.unit = TimeUnit::Quarter;
             return time;
         },
         {{"It lost money in the latest period.", "DATE reference+0Q"}},
         {"It lost money in that period."}},
        {"time.years-quarter",
         "the? year:YEAR quarter:(ORDER | ORDINAL) HYPHEN? quarter",
         readTime,
         {{"It fell in the 1988 third quarter.", "DATE 1988 Q3"}},
         {"It fell in the 1988 third match."}},
        {"time.half",
         "the? (half:(ORDER | ORDINAL) | (latter | last) =half) half of (the? year)? year:YEAR",
         [](const Match &match) -> std::optional<TimeExpression> {
             auto time = readTime(match);
             if (time && !time->half)
                 time->half = 2;
             return time;
         },
         {{"In the first half of 2015 it fell.", "DATE 2015 H1"},
          {"In the latter half of 1916 it fell.", "DATE 1916 H2"}},
         {"In the first half of the match they led."}},
        {"time.half-of-that-year",
         "the? half:(ORDER | ORDINAL) half of which:DEIXIS unit:year",
         readTime,
         {{"It is due in the second half of this year.", "DATE publication+0Y H2"}},
         {"It is due in the second half."}},
        {"time.weekend",
         "(article:the? which:DEIXIS | the) weekend:weekend",
         readTime,
         {{"They met over the weekend.", "DATE WE"}, {"They meet next weekend.", "DATE next WE"}},
         {"They met on a weekend."}},
    };
    rules.insert(rules.end(), rows.begin(), rows.end());
}

} // namespace nutgraf
