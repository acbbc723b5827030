// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timeaxis.h"

#include "model/facts/display.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace nutgraf
{

namespace
{

constexpr double labelInset = 4; // from the tick's line to its label
constexpr double labelGap = 10;  // between two labels

QString hourLabel(DayNumber day)
{
    const int minutes = int(std::lround((day - std::floor(day)) * 24 * 60));
    return QStringLiteral("%1:%2")
        .arg(minutes / 60, 2, 10, QLatin1Char('0'))
        .arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

QString yearLabel(CivilDay day)
{
    return toDisplay(DateRange::year(yearOf(day)));
}

QString monthAndYear(CivilDay day)
{
    return toDisplay(DateRange::month(yearOf(day), monthOf(day)), MonthForm::Short);
}

QString fineLabel(CalendarStep step, DayNumber day)
{
    const CivilDay civil = civilDay(day);
    switch (step.unit) {
    case CalendarUnit::Hour:
        return hourLabel(day);
    case CalendarUnit::Day:
    case CalendarUnit::Week:
        return QString::number(dayOfMonth(civil));
    case CalendarUnit::Month:
        return displayMonth(monthOf(civil));
    case CalendarUnit::Year:
        return yearLabel(civil);
    }
    Q_UNREACHABLE();
}

std::optional<CalendarStep> coarseStep(CalendarStep fine)
{
    switch (fine.unit) {
    case CalendarUnit::Hour:
        return CalendarStep{CalendarUnit::Day, 1};
    case CalendarUnit::Day:
    case CalendarUnit::Week:
        return CalendarStep{CalendarUnit::Month, 1};
    case CalendarUnit::Month:
        return CalendarStep{CalendarUnit::Year, 1};
    case CalendarUnit::Year:
        break;
    }
    return {};
}

QString coarseLabel(CalendarStep step, DayNumber day)
{
    const CivilDay civil = civilDay(day);
    if (step.unit == CalendarUnit::Day)
        return toDisplay(DateRange::day(civil), MonthForm::Short);
    return step.unit == CalendarUnit::Month ? monthAndYear(civil) : yearLabel(civil);
}

/// The widest label that a step gives near the window: labels of a unit differ little in width.
double widestLabel(CalendarStep step, const TimeScale &scale, const TextMeasure &measure)
{
    switch (step.unit) {
    case CalendarUnit::Hour:
        return measure(QStringLiteral("00:00"));
    case CalendarUnit::Day:
    case CalendarUnit::Week:
        return measure(QStringLiteral("30"));
    case CalendarUnit::Month:
        return measure(displayMonth(5));
    case CalendarUnit::Year:
        return std::max(measure(yearLabel(civilDay(scale.window().begin))),
                        measure(yearLabel(civilDay(scale.window().end))));
    }
    Q_UNREACHABLE();
}

/// Events are told to the day: finer ticks, and weeks, need much room before they help more than they crowd.
double leastPixels(CalendarStep step)
{
    switch (step.unit) {
    case CalendarUnit::Hour:
        return 90;
    case CalendarUnit::Week:
        return 48;
    case CalendarUnit::Day:
    case CalendarUnit::Month:
    case CalendarUnit::Year:
        return 28;
    }
    Q_UNREACHABLE();
}

/// The boundaries of `step` from the one that holds the begin of `window` on.
std::vector<AxisTick> boundaries(CalendarStep step, const TimeScale &scale, TimeWindow window)
{
    std::vector<AxisTick> ticks;
    for (DayNumber day = step.floor(window.begin); day < window.end; day = step.next(day))
        ticks.push_back({day, scale.x(day), {}, 0});
    return ticks;
}

} // namespace

TimeAxis axisFor(const TimeScale &scale, const TextMeasure &measure)
{
    TimeAxis axis;
    for (const CalendarStep &step : calendarSteps()) {
        axis.step = step;
        const double pixels = step.days() * scale.pixelsPerDay();
        if (pixels >= leastPixels(step) &&
            pixels >= widestLabel(step, scale, measure) + labelInset + labelGap)
            break;
    }
    double taken = scale.left();
    for (AxisTick tick : boundaries(axis.step, scale, scale.window())) {
        if (tick.x < scale.left())
            continue;
        const QString label = fineLabel(axis.step, tick.day);
        const double from = tick.x + labelInset;
        if (const double to = from + measure(label); from >= taken && to <= scale.right()) {
            tick.label = label;
            tick.labelX = from;
            taken = to + labelGap;
        }
        axis.fine.push_back(tick);
    }
    const auto coarse = coarseStep(axis.step);
    if (!coarse)
        return axis;
    axis.coarse = boundaries(*coarse, scale, scale.window());
    // From the right: a label that is pinned to the left edge gives way to the next one.
    double limit = scale.right() + labelGap;
    for (auto tick = axis.coarse.rbegin(); tick != axis.coarse.rend(); ++tick) {
        const QString label = coarseLabel(*coarse, tick->day);
        const double from = std::max(tick->x, scale.left()) + labelInset;
        if (from + measure(label) + labelGap > limit)
            continue;
        tick->label = label;
        tick->labelX = from;
        limit = from;
    }
    return axis;
}

} // namespace nutgraf
