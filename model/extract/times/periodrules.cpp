// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/extract/times/timereader.h"

// Parts of years: seasons, quarters, halves; and weekends.

namespace nutgraf
{

void addPeriodRules(std::vector<Rule<TimeExpression>> &rules)
{
    const std::vector<Rule<TimeExpression>> rows{
        {"time.season-of-year",
         "the? $part? season:SEASON (of | ,)? year:YEAR",
         readTime,
         {{"It began in the summer of 2012.", "DATE 2012 SU"},
          {"By late spring 1994 it fell.", "DATE 1994 SP END"}},
         {"A spring of 20 litres."}},
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
         "<=YEAR_LED the? $part? season:SEASON !of",
         [](const Match &match) -> std::optional<TimeExpression> {
             if (match.tokens()[match.mention().first].is(shape::Capitalised))
                 return {};
             return readTime(match);
         },
         {{"They left in the winter.", "DATE WI"}, {"By early summer it held.", "DATE SU START"}},
         {"Since the fall of Kabul it holds.", "They fall back."}},
        {"time.quarter",
         "the? fiscal? HYPHEN? quarter:(ORDER | ORDINAL) HYPHEN? quarter (of? year:YEAR)? !HYPHEN",
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
