// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/calendarstep.h"

#include <QCoreApplication>

#include <cmath>
#include <optional>

namespace nutgraf
{

namespace
{

constexpr double hoursPerDay = 24;
constexpr double daysPerMonth = 30.436875;
constexpr double daysPerYear = 365.2425;

/// People count the years before the common era backwards, so that 100 BC is the round one, not the year
/// -100.
int floorYear(int year, int count)
{
    if (year >= count)
        return year - year % count;
    const int beforeChrist = year > 0 ? 1 : 1 - year;
    return year > 0 && count == 1 ? year : 1 - (beforeChrist + count - 1) / count * count;
}

int nextYear(int year, int count)
{
    if (year > 0)
        return year + count;
    const int beforeChrist = 1 - year - count;
    return beforeChrist > 0 ? 1 - beforeChrist : count;
}

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

} // namespace

DayNumber CalendarStep::floor(DayNumber day) const
{
    const CivilDay civil = civilDay(day);
    switch (unit) {
    case CalendarUnit::Hour: {
        const double perDay = hoursPerDay / count;
        // A tiny nudge, since a boundary such as 1/3 of a day is not exact in binary.
        return std::floor(day) + std::floor((day - std::floor(day)) * perDay + 1e-7) / perDay;
    }
    case CalendarUnit::Day:
        return std::floor(day);
    case CalendarUnit::Week:
        return std::floor(day) - double(isoWeekday(civil) - 1);
    case CalendarUnit::Month: {
        const int first = (int(monthOf(civil)) - 1) / count * count + 1;
        return dayNumber(makeDay(yearOf(civil), unsigned(first), 1));
    }
    case CalendarUnit::Year:
        return dayNumber(makeDay(floorYear(yearOf(civil), count), 1, 1));
    }
    Q_UNREACHABLE();
}

DayNumber CalendarStep::next(DayNumber day) const
{
    switch (unit) {
    case CalendarUnit::Hour: {
        const double perDay = hoursPerDay / count;
        const double step = std::round((day - std::floor(day)) * perDay) + 1;
        return std::floor(day) + step / perDay;
    }
    case CalendarUnit::Day:
        return day + count;
    case CalendarUnit::Week:
        return day + 7.0 * count;
    case CalendarUnit::Month:
        return dayNumber(addMonths(civilDay(day), count));
    case CalendarUnit::Year:
        return dayNumber(makeDay(nextYear(yearOf(civilDay(day)), count), 1, 1));
    }
    Q_UNREACHABLE();
}

double CalendarStep::days() const
{
    switch (unit) {
    case CalendarUnit::Hour:
        return count / hoursPerDay;
    case CalendarUnit::Day:
        return count;
    case CalendarUnit::Week:
        return 7.0 * count;
    case CalendarUnit::Month:
        return daysPerMonth * count;
    case CalendarUnit::Year:
        return daysPerYear * count;
    }
    Q_UNREACHABLE();
}

const std::vector<CalendarStep> &calendarSteps()
{
    using enum CalendarUnit;
    static const std::vector<CalendarStep> steps{
        {Hour, 1},    {Hour, 3},    {Hour, 6},    {Hour, 12},   {Day, 1},    {Week, 1},
        {Month, 1},   {Month, 3},   {Month, 6},   {Year, 1},    {Year, 2},   {Year, 5},
        {Year, 10},   {Year, 20},   {Year, 50},   {Year, 100},  {Year, 200}, {Year, 500},
        {Year, 1000}, {Year, 2000}, {Year, 5000}, {Year, 10000}};
    return steps;
}

CalendarStep stepOfAtLeast(double pixels, const TimeScale &scale)
{
    for (const CalendarStep &step : calendarSteps()) {
        if (step.days() * scale.pixelsPerDay() >= pixels)
            return step;
    }
    return calendarSteps().back();
}

TimeWindow unitAround(CalendarUnit unit, DayNumber day)
{
    const CalendarStep step{unit, 1};
    const DayNumber begin = step.floor(day);
    return {begin, step.next(begin)};
}

namespace
{

/// The unit of the calendar that a window is, if any.
std::optional<CalendarUnit> unitOf(TimeWindow window)
{
    using enum CalendarUnit;
    for (const CalendarUnit unit : {Day, Week, Month, Year}) {
        const TimeWindow whole = unitAround(unit, (window.begin + window.end) / 2);
        if (std::abs(whole.begin - window.begin) < 1e-6 && std::abs(whole.end - window.end) < 1e-6)
            return unit;
    }
    return {};
}

} // namespace

TimeWindow pageAfter(TimeWindow window)
{
    const auto unit = unitOf(window);
    return unit ? unitAround(*unit, window.end + 0.5) : TimeWindow{window.end, window.end + window.length()};
}

TimeWindow pageBefore(TimeWindow window)
{
    const auto unit = unitOf(window);
    return unit ? unitAround(*unit, window.begin - 0.5)
                : TimeWindow{window.begin - window.length(), window.begin};
}

QString nameOf(CalendarStep step)
{
    switch (step.unit) {
    case CalendarUnit::Hour:
        return step.count == 1 ? Text::tr("an hour") : Text::tr("%1 hours").arg(step.count);
    case CalendarUnit::Day:
        return Text::tr("a day");
    case CalendarUnit::Week:
        return Text::tr("a week");
    case CalendarUnit::Month:
        return step.count == 1   ? Text::tr("a month")
               : step.count == 3 ? Text::tr("a quarter")
                                 : Text::tr("half a year");
    case CalendarUnit::Year:
        return step.count == 1    ? Text::tr("a year")
               : step.count == 10 ? Text::tr("a decade")
                                  : Text::tr("%1 years").arg(step.count);
    }
    Q_UNREACHABLE();
}

} // namespace nutgraf
