// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace nutgraf
{

/// A point in time as views count it: days since 1970-01-01 of the proleptic Gregorian calendar, the
/// fraction being the time of day. Any year, BC included.
using DayNumber = double;

/// A stretch of time, half open.
struct TimeWindow {
    DayNumber begin = 0;
    DayNumber end = 0;

    double length() const { return end - begin; }
    bool isEmpty() const { return end <= begin; }
    bool operator==(const TimeWindow &) const = default;
};

} // namespace nutgraf
