// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/timeline/calendarstep.h"
#include "views/timeline/labeltext.h"

#include <QString>

#include <vector>

namespace nutgraf
{

/// A boundary of the calendar on the axis. Its label, where there is one, starts at `labelX` and reads for
/// the time to the right of the boundary.
struct AxisTick {
    DayNumber day = 0;
    double x = 0;
    QString label; ///< empty where it had no room
    double labelX = 0;
    bool operator==(const AxisTick &) const = default;
};

/// The calendar under a timeline: a row of fine ticks, and where it helps a row that says what they belong to
/// ("Feb 2021" under days, "2021" under months). The first label of the coarse row is kept in sight at the
/// left edge. No two labels of a row overlap, and none leaves the axis.
struct TimeAxis {
    CalendarStep step;
    std::vector<AxisTick> fine;
    std::vector<AxisTick> coarse; ///< empty under years and longer
};

TimeAxis axisFor(const TimeScale &scale, const TextMeasure &measure);

} // namespace nutgraf
