// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/timeline/timescale.h"

#include <QString>

#include <vector>

namespace nutgraf
{

/// What a calendar is divided by.
enum class CalendarUnit { Hour, Day, Week, Month, Year };

/// A division of the calendar: every 6 hours, every week (from Monday), every 3 months, every 50 years. Steps
/// start on calendar boundaries: days at midnight, months on the first, years at round ones, also before the
/// common era (100 BC).
struct CalendarStep {
    CalendarUnit unit = CalendarUnit::Day;
    int count = 1;

    /// The last boundary at or before `day`.
    DayNumber floor(DayNumber day) const;
    /// The boundary after the boundary `day`.
    DayNumber next(DayNumber day) const;
    /// Its usual length in days.
    double days() const;
    bool operator==(const CalendarStep &) const = default;
};

/// All steps in use, from the finest to the coarsest.
const std::vector<CalendarStep> &calendarSteps();

/// The finest step that is at least `pixels` wide.
CalendarStep stepOfAtLeast(double pixels, const TimeScale &scale);

/// The day, week, ... that holds `day`.
TimeWindow unitAround(CalendarUnit unit, DayNumber day);
/// The stretch of time after `window`, and that before: the next month where it is a month of the calendar,
/// and so on; else as long as it is.
TimeWindow pageAfter(TimeWindow window);
TimeWindow pageBefore(TimeWindow window);

/// "an hour", "a day", "a week", "a month", "a quarter", "a year", "10 years": what one step is called.
QString nameOf(CalendarStep step);

} // namespace nutgraf
