// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/extract/times/timeparts.h"
#include "model/extract/times/timereader.h"

// Dates in figures and codes: ISO dates, "10/8/2019", date-time groups, fiscal years, quarters as "Q3".

namespace nutgraf
{

namespace
{

/// The number that figures of `text` from `first` on tell; -1 where one of them is no figure.
int figuresIn(QStringView text, qsizetype first, qsizetype count)
{
    int value = 0;
    for (const QChar c : text.mid(first, count)) {
        if (c < QLatin1Char('0') || c > QLatin1Char('9'))
            return -1;
        value = value * 10 + (c.unicode() - u'0');
    }
    return value;
}

int monthOfCode(QStringView code)
{
    static constexpr QStringView codes = u"JANFEBMARAPRMAYJUNJULAUGSEPOCTNOVDEC";
    for (qsizetype i = 0; code.size() == 3 && i < codes.size(); i += 3) {
        if (codes.mid(i, 3) == code)
            return int(i / 3) + 1;
    }
    return 0;
}

void readYearFigures(QStringView figures, TimeExpression &time)
{
    time.year = figuresIn(figures, 0, figures.size());
    time.yearIsShort = figures.size() == 2;
}

/// Day, hour and minute of "121200": the head of a date-time group.
bool readDayAndClock(QStringView group, TimeExpression &time)
{
    if (group.size() != 6)
        return false;
    time.type = TimexType::Time;
    time.day = quint8(figuresIn(group, 0, 2));
    time.hour = qint8(figuresIn(group, 2, 2));
    time.minute = qint8(figuresIn(group, 4, 2));
    return time.day >= 1 && time.hour <= 24 && time.minute <= 59 &&
           time.day <= daysInMonth(2000, time.month ? time.month : 1);
}

/// "121200ZJUN24": what stands behind the figures is the zone's letter, the month and the year.
std::optional<TimeExpression> readDateTimeGroup(const Match &match)
{
    TimeExpression time;
    const QStringView tail = match.text("tail");
    const bool closed = tail.size() == 6 || tail.size() == 8;
    if (!closed || figuresIn(tail, 4, tail.size() - 4) < 0)
        return {};
    time.month = quint8(monthOfCode(tail.mid(1, 3)));
    if (tail.front() == QLatin1Char('Z'))
        time.zone = 0;
    readYearFigures(tail.mid(4), time);
    return time.month && readDayAndClock(match.text("group"), time) ? std::optional(time) : std::nullopt;
}

std::optional<TimeExpression> readSpacedGroup(const Match &match)
{
    TimeExpression time;
    if (!readCalendar(match, time) || !readDayAndClock(match.text("group"), time))
        return {};
    if (match.text("letter") == u"Z")
        time.zone = 0;
    return match.text("letter").size() == 1 ? std::optional(time) : std::nullopt;
}

std::optional<TimeExpression> readSlashedDate(const Match &match)
{
    TimeExpression time;
    const int first = match.text("first").toInt(), second = match.text("second").toInt();
    if (first > 12 && second > 12)
        return {};
    time.year = match.text("year").toInt();
    time.dayMayBeMonth = first <= 12 && second <= 12 && first != second;
    time.month = quint8(first > 12 ? second : first);
    time.day = quint8(first > 12 ? first : second);
    return time.day <= daysInMonth(*time.year, time.month) ? std::optional(time) : std::nullopt;
}

/// "FY2025", "FY25".
std::optional<TimeExpression> readFiscalYear(const Match &match)
{
    const QStringView text = match.text("code"), figures = text.mid(2);
    if (!text.startsWith(u"FY") || (figures.size() != 2 && figures.size() != 4) ||
        figuresIn(figures, 0, figures.size()) < 0)
        return {};
    TimeExpression time;
    readYearFigures(figures, time);
    return time;
}

} // namespace

void addFigureRules(std::vector<Rule<TimeExpression>> &rules)
{
    const std::vector<Rule<TimeExpression>> rows{
        {"time.iso-date",
         "year:YEAR ~ HYPHEN ~ month:TWODIGITS ~ HYPHEN ~ day:TWODIGITS",
         readTime,
         {{"Updated 2021-02-18.", "DATE 2021-02-18"}},
         {"Call 2021-02-1800.", "The figure is 2021-13-18."}},
        {"time.slashed-date",
         "first:DAY ~ / ~ second:DAY ~ / ~ year:YEAR",
         readSlashedDate,
         {{"Signed 18/02/2021 in Brussels.", "DATE 2021-02-18"},
          {"Signed 02/18/2021 in Brussels.", "DATE 2021-02-18"},
          {"Signed 02/03/2021 in Brussels.", "DATE 2021-02-03 or 2021-03-02"}},
         {"Signed 31/02/2021 in Brussels.", "Signed 18/19/2021 in Brussels."}},
        {"time.date-of-short-year",
         "day:DAY HYPHEN? month:MONTH_ABBREVIATION HYPHEN? shortyear:TWODIGITS !(COUNTED | '%' | percent | "
         "<NNS> | HYPHEN)",
         readTime,
         {{"Posted 12 Jun 24 by the staff.", "DATE XX24-06-12"}, {"Posted 12-JUN-24.", "DATE XX24-06-12"}},
         {"On 12 Jun 24 soldiers left."}},
        {"time.date-time-group",
         "group:INTEGER ~ tail:UPPER",
         readDateTimeGroup,
         {{"It opened at 121200ZJUN24 there.", "TIME XX24-06-12 T12:00 UTC+0"}},
         {"It cost 121200USD there.", "It is 121200ZJUN."}},
        {"time.spaced-date-time-group",
         "group:INTEGER ~ letter:CAP month:MONTH_ABBREVIATION (year:YEAR | shortyear:TWODIGITS)",
         readSpacedGroup,
         {{"It opened at 121200Z JUN 24 there.", "TIME XX24-06-12 T12:00 UTC+0"}},
         {"It opened at 129900Z JUN 24 there."}},
        {"time.fiscal-year-code",
         "code:UPPER",
         readFiscalYear,
         {{"The budget for FY2025 grew.", "DATE 2025"}, {"It shrank in FY25 there.", "DATE XX25"}},
         {"The FYROM army grew."}},
        {"time.fiscal-year",
         "fy year:YEAR",
         readTime,
         {{"The budget for FY 2025 grew.", "DATE 2025"}},
         {"The budget for FY grew."}},
        {"time.quarter-code",
         "quarter:QUARTER_CODE (of | ,)? (the? year)? year:YEAR | year:YEAR quarter:QUARTER_CODE | "
         "<=(in | by | during | for | from | until | since | of | through) { quarter:QUARTER_CODE } !CAP",
         readTime,
         {{"It recruited fewer in Q3 2024 there.", "DATE 2024 Q3"},
          {"It recruited more in 2022 Q4 there.", "DATE 2022 Q4"},
          {"Deliveries begin in Q2 there.", "DATE Q2"}},
         {"Q1. Who are you?", "They saw a Q2 there."}},
        {"time.half-code",
         "half:HALF_CODE (of | ,)? year:YEAR | year:YEAR half:HALF_CODE",
         readTime,
         {{"It recruited fewer in H1 2023 there.", "DATE 2023 H1"}},
         {"The road H1 is long."}},
    };
    rules.insert(rules.end(), rows.begin(), rows.end());
}

} // namespace nutgraf
