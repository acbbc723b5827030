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
    DayNumber middle() const { return (begin + end) / 2; }
    bool isEmpty() const { return end <= begin; }
    /// Its end included, as what stands there can be seen.
    bool shows(DayNumber day) const { return begin <= day && day <= end; }
    /// The window `factor` times as long in which `day` keeps its place.
    TimeWindow zoomed(double factor, DayNumber day) const
    {
        return {day - (day - begin) * factor, day + (end - day) * factor};
    }
    TimeWindow moved(double days) const { return {begin + days, end + days}; }
    bool operator==(const TimeWindow &) const = default;
};

/// Where a time axis begins and ends, in pixels.
struct AxisEnds {
    double left = 0;
    double right = 0;

    double width() const { return right - left; }
    AxisEnds moved(double pixels) const { return {left + pixels, right + pixels}; }
    bool operator==(const AxisEnds &) const = default;
};

} // namespace nutgraf
