// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/facts/daterange.h"
#include "views/calendar/timewindow.h"

namespace nutgraf
{

inline DayNumber dayNumber(CivilDay day)
{
    return double(day.time_since_epoch().count());
}
/// The day that holds this point in time.
CivilDay civilDay(DayNumber number);

/// The straight map between time and x. A value: zooming and panning give new ones.
class TimeScale
{
public:
    /// The calendar's ends: far enough for any history, near enough for exact arithmetic.
    static constexpr int firstYear = -20000;
    static constexpr int lastYear = 20000;
    /// The narrowest window, in days: six hours.
    static constexpr double narrowest = 0.25;

    TimeScale() = default;
    /// `window` over `width` pixels from `left`; both are made positive, and the window is kept inside the
    /// calendar's ends.
    TimeScale(TimeWindow window, double left, double width);

    double x(DayNumber day) const { return m_left + (day - m_window.begin) * m_pixelsPerDay; }
    DayNumber day(double x) const { return m_window.begin + (x - m_left) / m_pixelsPerDay; }
    const TimeWindow &window() const { return m_window; }
    double left() const { return m_left; }
    double right() const { return m_left + m_width; }
    double width() const { return m_width; }
    double pixelsPerDay() const { return m_pixelsPerDay; }

    /// Zoomed so that what is at `x` stays there; `factor` above 1 shows less time.
    TimeScale zoomed(double x, double factor) const;
    /// Moved so that what was at x is at x + `pixels`.
    TimeScale panned(double pixels) const;
    /// The same window over another stretch of pixels.
    TimeScale over(double left, double width) const { return {m_window, left, width}; }

    bool operator==(const TimeScale &) const = default;

private:
    TimeWindow m_window{0, 1};
    double m_left = 0;
    double m_width = 1;
    double m_pixelsPerDay = 1;
};

} // namespace nutgraf
