// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/timeline/calendarstep.h"

#include <QString>

#include <functional>
#include <vector>

namespace nutgraf
{

/// The width of a text in the axis' font, in pixels.
using TextMeasure = std::function<double(const QString &)>;

/// A boundary of the calendar on the axis. Its label, where there is one, starts at `labelX` and reads for
/// the time to the right of the boundary.
struct Tick {
    DayNumber day = 0;
    double x = 0;
    QString label; ///< empty where it had no room
    double labelX = 0;
    bool operator==(const Tick &) const = default;
};

/// The calendar under a timeline: a row of fine ticks, and where it helps a row that says what they belong to
/// ("Feb 2021" under days, "2021" under months). The first label of the coarse row is kept in sight at the
/// left edge. No two labels of a row overlap, and none leaves the axis.
struct Axis {
    CalendarStep step;
    std::vector<Tick> fine;
    std::vector<Tick> coarse; ///< empty under years and longer
};

Axis axisFor(const TimeScale &scale, const TextMeasure &measure);

} // namespace nutgraf
