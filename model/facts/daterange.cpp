// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/facts/daterange.h"

#include "model/facts/wording.h"
#include "model/text/figures.h"

namespace nutgraf
{

namespace chrono = std::chrono;

CivilDay makeDay(int year, unsigned month, unsigned day)
{
    return CivilDay(chrono::year(year) / chrono::month(month) / chrono::day(day));
}

int yearOf(CivilDay day)
{
    return int(chrono::year_month_day(day).year());
}

unsigned monthOf(CivilDay day)
{
    return unsigned(chrono::year_month_day(day).month());
}

unsigned dayOfMonth(CivilDay day)
{
    return unsigned(chrono::year_month_day(day).day());
}

unsigned isoWeekday(CivilDay day)
{
    return chrono::weekday(day).iso_encoding();
}

unsigned daysInMonth(int year, unsigned month)
{
    return unsigned(
        chrono::year_month_day_last(chrono::year(year) / chrono::month(month) / chrono::last).day());
}

CivilDay addMonths(CivilDay day, int count)
{
    const chrono::year_month_day from(day);
    const chrono::year_month target = chrono::year_month(from.year(), from.month()) + chrono::months(count);
    const unsigned lastDay = daysInMonth(int(target.year()), unsigned(target.month()));
    return CivilDay(target / chrono::day(std::min(unsigned(from.day()), lastDay)));
}

DateRange DateRange::year(int year)
{
    return {makeDay(year, 1, 1), makeDay(year, 12, 31)};
}

DateRange DateRange::month(int year, unsigned month)
{
    return {makeDay(year, month, 1), makeDay(year, month, daysInMonth(year, month))};
}

DateRange DateRange::decade(int firstYear)
{
    return {makeDay(firstYear, 1, 1), makeDay(firstYear + 9, 12, 31)};
}

Grain DateRange::grain() const
{
    if (!earliest || !latest)
        return Grain::None;
    if (earliest == latest)
        return Grain::Day;
    const int first = yearOf(*earliest), final = yearOf(*latest);
    const unsigned firstMonth = monthOf(*earliest), finalMonth = monthOf(*latest);
    if (isoWeekday(*earliest) == 1 && *latest - *earliest == chrono::days(6))
        return Grain::Week;
    if (dayOfMonth(*earliest) != 1 || dayOfMonth(*latest) != daysInMonth(final, finalMonth))
        return Grain::None;
    if (first == final) {
        if (firstMonth == finalMonth)
            return Grain::Month;
        if (finalMonth - firstMonth == 2)
            return firstMonth % 3 == 1 ? Grain::Quarter : Grain::Season;
        if (finalMonth - firstMonth == 5 && firstMonth % 6 == 1)
            return Grain::Half;
    }
    if (firstMonth != 1 || finalMonth != 12)
        return Grain::None;
    if (first == final)
        return Grain::Year;
    if (final - first == 9 && first % 10 == 0)
        return Grain::Decade;
    if (final - first == 99)
        return Grain::Century;
    return Grain::None;
}

QString toIso(CivilDay day)
{
    const int year = yearOf(day);
    QString text;
    text.reserve(16);
    if (year < 0)
        text += QLatin1Char('-');
    else if (year > 9999)
        text += QLatin1Char('+');
    appendFigures(text, quint64(std::abs(year)), 4);
    text += QLatin1Char('-');
    appendFigures(text, monthOf(day), 2);
    text += QLatin1Char('-');
    appendFigures(text, dayOfMonth(day), 2);
    return text;
}

namespace
{

/// The digits of `text` as a number; nothing where it holds anything else.
std::optional<int> number(QStringView text)
{
    int value = 0;
    for (const QChar c : text) {
        if (c < QLatin1Char('0') || c > QLatin1Char('9'))
            return {};
        value = value * 10 + (c.unicode() - u'0');
    }
    return text.isEmpty() ? std::nullopt : std::optional(value);
}

} // namespace

std::optional<DateRange> rangeFromIso(QStringView iso)
{
    if (iso.size() != 4 && iso.size() != 7 && iso.size() != 10)
        return {};
    if ((iso.size() > 4 && iso[4] != QLatin1Char('-')) || (iso.size() > 7 && iso[7] != QLatin1Char('-')))
        return {};
    const auto year = number(iso.left(4));
    if (!year)
        return {};
    if (iso.size() == 4)
        return DateRange::year(*year);
    const auto month = number(iso.mid(5, 2));
    if (!month || *month < 1 || *month > 12)
        return {};
    if (iso.size() == 7)
        return DateRange::month(*year, unsigned(*month));
    const auto day = number(iso.mid(8, 2));
    if (!day || *day < 1 || unsigned(*day) > daysInMonth(*year, unsigned(*month)))
        return {};
    return DateRange::day(makeDay(*year, unsigned(*month), unsigned(*day)));
}

std::optional<CivilDay> dayFromIso(QStringView iso)
{
    const auto range = iso.size() == 10 ? rangeFromIso(iso) : std::nullopt;
    return range ? range->earliest : std::nullopt;
}

QString toReadable(const DateRange &range)
{
    return inWords(range, englishWording());
}

} // namespace nutgraf
