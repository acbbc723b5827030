// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/calendar/ticks.h"

#include "model/facts/display.h"

#include <algorithm>
#include <array>
#include <optional>

namespace nutgraf
{

namespace
{

using Unit = TickStep::Unit;
using std::chrono::days;

constexpr std::array steps{TickStep{Unit::Day, 1},    TickStep{Unit::Day, 2},    TickStep{Unit::Week, 1},
                           TickStep{Unit::Week, 2},   TickStep{Unit::Month, 1},  TickStep{Unit::Month, 2},
                           TickStep{Unit::Month, 3},  TickStep{Unit::Month, 6},  TickStep{Unit::Year, 1},
                           TickStep{Unit::Year, 2},   TickStep{Unit::Year, 5},   TickStep{Unit::Year, 10},
                           TickStep{Unit::Year, 20},  TickStep{Unit::Year, 50},  TickStep{Unit::Year, 100},
                           TickStep{Unit::Year, 200}, TickStep{Unit::Year, 500}, TickStep{Unit::Year, 1000}};

/// How many days lie between two ticks at least.
double shortest(TickStep step)
{
    switch (step.unit) {
    case Unit::Day:
        return step.count;
    case Unit::Week:
        return 7. * step.count;
    case Unit::Month:
        return step.count == 1 ? 28 : 30. * step.count - 1;
    case Unit::Year:
        return 365. * step.count;
    }
    Q_UNREACHABLE();
}

/// Whether a year is a round one: 1900 and 1950 for a step of 50, and 50 BC before the common era, whose
/// years people count backwards.
bool isRound(int year, int count)
{
    return (year > 0 ? year : 1 - year) % count == 0;
}

/// The first boundary of `unit` at or after `day`.
CivilDay nextBoundary(CivilDay day, Unit unit)
{
    switch (unit) {
    case Unit::Day:
        return day;
    case Unit::Week:
        return day + days((8 - int(isoWeekday(day))) % 7);
    case Unit::Month:
        return dayOfMonth(day) == 1 ? day : addMonths(day - days(dayOfMonth(day) - 1), 1);
    case Unit::Year: {
        const CivilDay begin = makeDay(yearOf(day), 1, 1);
        return begin == day ? day : makeDay(yearOf(day) + 1, 1, 1);
    }
    }
    Q_UNREACHABLE();
}

CivilDay following(CivilDay day, Unit unit)
{
    return nextBoundary(day + days(1), unit);
}

/// Every second day is counted from the first of its month, and the 31st left out, so that ticks stay where
/// they are while the axis moves; every second week is counted from one fixed Monday.
bool isTick(CivilDay day, TickStep step)
{
    switch (step.unit) {
    case Unit::Day:
        return step.count == 1 ||
               ((dayOfMonth(day) - 1) % unsigned(step.count) == 0 && dayOfMonth(day) <= 29);
    case Unit::Week:
        return ((day - makeDay(1970, 1, 5)).count() / 7) % step.count == 0;
    case Unit::Month:
        return (monthOf(day) - 1) % unsigned(step.count) == 0;
    case Unit::Year:
        return isRound(yearOf(day), step.count);
    }
    Q_UNREACHABLE();
}

QString labelOf(CivilDay day, Unit unit, bool tellsYear)
{
    if (unit == Unit::Year)
        return toDisplay(DateRange::year(yearOf(day)));
    if (unit == Unit::Month)
        return toDisplay(DateRange::month(yearOf(day), monthOf(day)), MonthForm::Short);
    return tellsYear ? toDisplay(DateRange::day(day), MonthForm::Short) : displayDayAndMonth(day);
}

bool isMajor(CivilDay day, TickStep step)
{
    switch (step.unit) {
    case Unit::Day:
        return dayOfMonth(day) == 1;
    case Unit::Week:
        return dayOfMonth(day) <= 7u * unsigned(step.count);
    case Unit::Month:
        return monthOf(day) == 1;
    case Unit::Year:
        return isRound(yearOf(day), step.count * 10);
    }
    Q_UNREACHABLE();
}

} // namespace

TickStep tickStepFor(qint64 dayCount, int maximalCount)
{
    const double room = double(dayCount) / std::max(maximalCount, 1);
    const auto found =
        std::find_if(steps.begin(), steps.end(), [room](TickStep step) { return shortest(step) >= room; });
    return found == steps.end() ? steps.back() : *found;
}

std::vector<CalendarTick> calendarTicks(CivilDay first, CivilDay last, TickStep step)
{
    std::vector<CalendarTick> ticks;
    std::optional<int> toldYear;
    for (CivilDay day = nextBoundary(first, step.unit); day <= last; day = following(day, step.unit)) {
        if (!isTick(day, step))
            continue;
        ticks.push_back({day, labelOf(day, step.unit, toldYear != yearOf(day)), isMajor(day, step)});
        toldYear = yearOf(day);
    }
    return ticks;
}

} // namespace nutgraf
