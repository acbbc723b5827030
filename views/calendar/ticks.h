// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/facts/daterange.h"

#include <QString>

#include <vector>

namespace nutgraf
{

/// How far apart the ticks of a time axis are: `count` days, weeks (from Monday), months (from January) or
/// years.
struct TickStep {
    enum class Unit { Day, Week, Month, Year };
    Unit unit = Unit::Day;
    int count = 1;
    bool operator==(const TickStep &) const = default;
};

/// A labelled boundary of the calendar: the first moment of `day`.
struct CalendarTick {
    CivilDay day;
    QString label;      ///< "18 Feb", "Feb 2021", "2021", "100 BC"
    bool major = false; ///< also begins the next larger unit: a month among days, a year among months
    bool operator==(const CalendarTick &) const = default;
};

/// The finest step that puts at most `maximalCount` ticks (at least 1) into `days` days.
TickStep tickStepFor(qint64 days, int maximalCount);

/// The boundaries of `step` within [first, last], in order. Days tell their year where it begins or where the
/// ticks do.
std::vector<CalendarTick> calendarTicks(CivilDay first, CivilDay last, TickStep step);

} // namespace nutgraf
