// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/extract/times/timeparts.h"
#include "model/extract/times/timereader.h"

// Dates as the calendar names them: days, months, years, decades, centuries, weekdays, holidays.

namespace nutgraf
{

const std::vector<Definition> &timeDefinitions()
{
    static const std::vector<Definition> definitions{
        {"part", "part:PART (HYPHEN | in | on)? the? | part:PART_OF the?"},
        {"month", "month:MONTH (<=MONTH_ABBREVIATION ~ '.')?"},
        {"year", "year:YEAR era:ERA? | year:INTEGER era:ERA | head:YEAR_HEAD HYPHEN? tens:COUNT"},
        {"onday", "(weekday:WEEKDAY | weekday:WEEKDAY_ABBREVIATION (~ '.')?) ,?"},
        {"monthday", "$month the? day:(DAY | ORDINAL | ORDER) !(COUNTED | '%' | percent | CLOCK)"},
        {"daymonth", "(the? day:DAY of? | the? day:ORDINAL of? | the? day:ORDER of) $month"},
        {"date", "($monthday | $daymonth) (,? of? $year)?"},
        {"andnext", "(HYPHEN | DASH | / | to | and)"},
        {"thatyear", ",? of? which:DEIXIS unit:year"},
        {"count", "count:(COUNT | NUMBER | VAGUE_COUNT) (plus:(1 ~ / ~ 2) | and a plus:half)?"},
        {"span", "$count more? (units:UNITS | unit:UNIT) (and a plus:half)? | (a | an) unit:UNIT (and a "
                 "plus:half)? | "
                 "halfof:half (a | an) unit:UNIT"},
        {"hedge", "hedge:HEDGE (the =DEIXIS)?"},
        {"clock", "(clock:CLOCK (ampm:AMPM)? | clock:DAY ampm:AMPM | clock:DAY o'clock | noon:NOON) "
                  "(hours | hrs)? ('('? zone:TIMEZONE ')'?)?"},
    };
    return definitions;
}

void addCalendarRules(std::vector<Rule<TimeExpression>> &rules)
{
    const std::vector<Rule<TimeExpression>> rows{
        // Before the dates that it is one of.
        {"time.september-eleventh",
         "<!on ($monthday | $daymonth) =(attack | attacks | terrorist | terror | hijackings | hijackers | "
         "commission)",
         [](const Match &match) -> std::optional<TimeExpression> {
             auto time = readTime(match);
             if (!time || time->month != 9 || time->day != 11)
                 return {};
             TimeExpression named;
             named.holiday = QStringLiteral("2001-09-11");
             return named;
         },
         {{"Since the September 11 attacks it grew.", "DATE 2001-09-11"},
          {"Since the 11 September hijackings it grew.", "DATE 2001-09-11"}},
         {"Since the September 12 attacks it grew."}},
        {"time.date",
         "$onday? $date",
         readTime,
         {{"It ended on 18 February 2021.", "DATE 2021-02-18"},
          {"They met on Thursday, Feb. 18, 2021.", "DATE 2021-02-18 WXX-4"},
          {"From the 18th of February on it rained.", "DATE XXXX-02-18"},
          {"The deadline is May 1st.", "DATE XXXX-05-01"},
          {"By March eighth they had left.", "DATE XXXX-03-08"}},
         {"You may 18 times refuse.", "It took 31 Mayors.", "In May 300 troops left."}},
        {"time.date-of-that-year",
         "$onday? ($monthday | $daymonth) $thatyear",
         readTime,
         {{"They voted on 6 November last year.", "DATE publication-1Y XXXX-11-06"}},
         {"They voted on 6 November 2019."}},
        {"time.date-around",
         "$hedge $date",
         readTime,
         {{"It began around Nov. 1 there.", "DATE XXXX-11-01 APPROX"}},
         {"It began on Nov. 1 there."}},
        {"time.month-of-year",
         "$part? $month (,? of? | in) $year",
         readTime,
         {{"Since May 2020 it holds.", "DATE 2020-05"},
          {"It fell in early October 2001.", "DATE 2001-10 START"},
          {"It lasted to the end of May 1941.", "DATE 1941-05 END"}},
         {"May 300 men came."}},
        {"time.month-of-short-year",
         "$month (OPENQUOTE | CLOSEQUOTE) ~ shortyear:TWODIGITS",
         readTime,
         {{"It fell in May '99 or so.", "DATE XX99-05"}},
         {"It fell in May 1999."}},
        {"time.month-of-that-year",
         "$part? $month $thatyear",
         readTime,
         {{"He left in July last year.", "DATE publication-1Y XXXX-07"}},
         {"He left in July."}},
        {"time.month-led",
         "<=YEAR_LED $part? $month !(DAY | INTEGER)",
         readTime,
         {{"It ended in March.", "DATE XXXX-03"}, {"It ended by late September.", "DATE XXXX-09 END"}},
         {"The march in May 2020 ended.", "They may go in."}},
        {"time.month",
         "$part? month:CLEAR_MONTH (<=MONTH_ABBREVIATION ~ '.')? !(CAP | DAY | INTEGER)",
         readTime,
         {{"The January talks failed.", "DATE XXXX-01"}, {"Early November was dry.", "DATE XXXX-11 START"}},
         {"The March talks failed.", "April Jones resigned."}},
        {"time.part-of-month",
         "$part $month !(DAY | INTEGER)",
         readTime,
         {{"Late March was dry.", "DATE XXXX-03 END"}},
         {"March was dry."}},
        {"time.which-date",
         "article:the? which:DEIXIS ($monthday | $daymonth)",
         readTime,
         {{"He left last Oct. 23 already.", "DATE last XXXX-10-23"}},
         {"He left on Oct. 23 already."}},
        {"time.week-of-date",
         "the week of ($monthday | $daymonth) (,? of? $year)?",
         [](const Match &match) -> std::optional<TimeExpression> {
             auto time = readTime(match);
             if (time)
                 time->wholeWeek = true;
             return time;
         },
         {{"They vote in the week of March 6, 2000.", "DATE 2000-03-06 week"}},
         {"They vote on March 6, 2000."}},
        {"time.which-month",
         "(article:the)? which:DEIXIS $part? $month !(DAY | INTEGER)",
         readTime,
         {{"He left last April.", "DATE last XXXX-04"}, {"It is due this coming May.", "DATE next XXXX-05"}},
         {"He said that April was dry."}},
        {"time.year-led",
         "<=YEAR_LED $part? (the? year | the? fiscal year?)? year:YEAR !(COUNTED | '%' | percent)",
         readBareYear,
         {{"It began in 2018.", "DATE 2018"},
          {"Iraq won in late 2017.", "DATE 2017 END"},
          {"They left by mid-2014.", "DATE 2014 MID"},
          {"It ended in early fiscal 2018.", "DATE 2018 START"}},
         {"A force of 1500 soldiers came.", "It cost $2000."}},
        {"time.year",
         "<!NUMBERED ($part | the year | fiscal year?)? year:YEAR !(COUNTED | '%' | percent)",
         readBareYear,
         {{"The 2008 war ended.", "DATE 2008"}, {"It is the year 2030.", "DATE 2030"}},
         {"Resolution 1973 passed.", "Some 2000 troops came."}},
        {"time.circa",
         "(circa | ca (~ '.')? | c ~ '.' | ca.) year:(YEAR | INTEGER) era:ERA? !(COUNTED | UNITS | '%' | "
         "<NN> | <NNS> | <JJ>)",
         [](const Match &match) -> std::optional<TimeExpression> {
             auto time = readTime(match);
             if (time)
                 time->mod = TimexMod::Approx;
             return time && match.text("year").size() >= 3 ? time : std::nullopt;
         },
         {{"He was born circa 347 there.", "DATE 0347 APPROX"},
          {"It fell ca. 466 BC there.", "DATE BC0466 APPROX"}},
         {"He was born in Circa.", "About 347 men fell."}},
        {"time.numbered-year",
         "the year year:INTEGER era:ERA? !(COUNTED | UNITS | UNIT | <NNS>)",
         readTime,
         {{"It was founded in the year 71 there.", "DATE 0071"}},
         {"It was the year of war."}},
        {"time.year-two-thousand",
         "(the year)? two thousand (and)? tens:COUNT? !(COUNTED | UNITS | UNIT | COUNT | NUMBER | hundred)",
         [](const Match &match) -> std::optional<TimeExpression> {
             TimeExpression time;
             const int tens = numberOf(match, "tens", "COUNT");
             const QStringView lead = match.tokens().at(match.mention().first);
             if (tens > 99 || (tens == 0 && lead.compare(u"the", Qt::CaseInsensitive) != 0))
                 return {};
             time.year = 2000 + tens;
             return time;
         },
         {{"It will end by the year two thousand.", "DATE 2000"},
          {"In two thousand and five it fell.", "DATE 2005"}},
         {"Two thousand fell.", "Some two thousand five hundred men fell."}},
        {"time.year-in-words",
         "head:YEAR_HEAD HYPHEN? tens:COUNT !(COUNTED | UNITS | UNIT | HYPHEN | percent | hundred)",
         readTime,
         {{"In nineteen ninety-six it fell.", "DATE 1996"}},
         {"Some twenty ninety-year-olds came.", "nineteen five men"}},
        {"time.decade",
         "the? $part? ((OPENQUOTE | CLOSEQUOTE) ~)? decade:(DECADE | YEARS_OF_DECADE)",
         [](const Match &match) -> std::optional<TimeExpression> {
             auto time = readTime(match);
             const QStringView text = match.text("decade");
             if (text.contains(u'\'') || text.contains(u'\u2019')) {
                 // "Vision 2030's aims": without an article it is the year's
                 if (time && match.mention().count() == 1)
                     time->unit.reset();
                 return time;
             }
             const bool marked = text.size() != 4 && (text.size() >= 5 || match.mention().count() > 1);
             return marked ? time : std::nullopt; // "in her 20s", "the 330s of the fleet"
         },
         {{"In the 1990s it grew.", "DATE 1990E"},
          {"By the late 1970s it fell.", "DATE 1970E END"},
          {"In the sixties it grew.", "DATE XX60E"}},
         {"A woman in her 20s spoke."}},
        {"time.decade-before-christ",
         "the? $part? decade:DECADE era:ERA",
         [](const Match &match) -> std::optional<TimeExpression> {
             TimeExpression time;
             readModifier(match, time);
             const int first = leadingNumber(match.text("decade"));
             const bool before = valueOf(match, "era", "ERA") == QStringLiteral("-1");
             time.year = before ? -(first + 4) : first; // its middle: decades do not part at the year 1
             time.unit = TimeUnit::Decade;
             return time;
         },
         {{"It grew in the 470s BC there.", "DATE BC0475E"}},
         {"It grew in the 470s there."}},
        {"time.century",
         "the? $part? century:(ORDINAL | ORDER) HYPHEN? century era:ERA?",
         readTime,
         {{"In the 19th century it fell.", "DATE 1800C"}, {"A twentieth-century war.", "DATE 1900C"}},
         {"The first centurion came."}},
        {"time.year-before-christ",
         "$part? (year:INTEGER era:ERA | era:ERA year:INTEGER)",
         readTime,
         {{"Carthage fell in 146 BC.", "DATE BC0146"}, {"It fell in AD 476.", "DATE 0476"}},
         {"It fell in 476."}},
        {"time.weekday",
         "!(earlier | later) $part? weekday:WEEKDAY",
         [](const Match &match) -> std::optional<TimeExpression> {
             const Tokens &tokens = match.tokens();
             const qint32 before = match.mention().first - 1, after = match.mention().end;
             const bool any = before >= 0 && (tokens.at(before) == u"a" || tokens.at(before) == u"any");
             const bool named =
                 after < tokens.count() && (tokens[after].tag == Tag::NN || tokens[after].tag == Tag::NNS);
             if (any && !named)
                 return {}; // "it meets on a Friday", but "a Friday raid"
             return readTime(match);
         },
         {{"He said on Thursday.", "DATE WXX-4"},
          {"Early Tuesday it rained.", "DATE WXX-2 START"},
          {"Earlier Tuesday it rained.", "DATE WXX-2"}},
         {"On Thursdays it rains.", "They meet on a Thursday."}},
        {"time.which-weekday",
         "(article:the)? which:DEIXIS weekday:WEEKDAY",
         readTime,
         {{"He left last Friday.", "DATE last WXX-5"}, {"It is due next Monday.", "DATE next WXX-1"}},
         {"He said that Friday is fine."}},
        {"time.weekday-of-week",
         "weekday:WEEKDAY of? which:DEIXIS unit:week",
         readTime,
         {{"They meet on Monday next week.", "DATE publication+1W WXX-1"}},
         {"They meet on Monday."}},
        {"time.holiday",
         "(which:DEIXIS)? holiday:HOLIDAY (,? year:YEAR)?",
         [](const Match &match) -> std::optional<TimeExpression> {
             const Tokens &tokens = match.tokens();
             const qint32 name = match.mention().first;
             const bool follows = name > 1 && !match.has("which") && match.group("holiday").count() == 1 &&
                                  tokens.sentenceOf(name - 2) == tokens.sentenceOf(name) &&
                                  tokens[name].is(shape::Word);
             if (follows && tokens[name - 1].is(shape::Capitalised) && tokens[name - 1].is(shape::Word))
                 return {}; // Anna Christmas
             return readTime(match);
         },
         {{"It fell on Christmas Day 1991.", "DATE 1991 12-25"},
          {"Last Thanksgiving it snowed.", "DATE last 11-W4-4"}},
         {"It fell on a holy day.", "There Anna Christmas spoke."}},
    };
    rules.insert(rules.end(), rows.begin(), rows.end());
}

} // namespace nutgraf
