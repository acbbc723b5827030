// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timescale.h"

#include <algorithm>
#include <cmath>

namespace nutgraf
{

namespace
{

/// Moves and cuts a window so that it lies between the calendar's ends and is no narrower than allowed.
TimeWindow confined(TimeWindow window)
{
    static const double first = dayNumber(makeDay(TimeScale::firstYear, 1, 1));
    static const double last = dayNumber(makeDay(TimeScale::lastYear, 1, 1));
    const double length = std::clamp(window.length(), TimeScale::narrowest, last - first);
    const double middle = (window.begin + window.end) / 2;
    const double begin = std::clamp(middle - length / 2, first, last - length);
    return {begin, begin + length};
}

} // namespace

CivilDay civilDay(DayNumber number)
{
    return CivilDay(std::chrono::days(int(std::floor(number))));
}

TimeScale::TimeScale(TimeWindow window, double left, double width)
    : m_window(confined(window))
    , m_left(left)
    , m_width(std::max(1.0, width))
    , m_pixelsPerDay(m_width / m_window.length())
{
}

TimeScale TimeScale::zoomed(double x, double factor) const
{
    const DayNumber fixed = day(x);
    static const double longest = dayNumber(makeDay(lastYear, 1, 1)) - dayNumber(makeDay(firstYear, 1, 1));
    const double length = std::clamp(m_window.length() / factor, narrowest, longest);
    const double before = (x - m_left) / m_width * length;
    return {{fixed - before, fixed - before + length}, m_left, m_width};
}

TimeScale TimeScale::panned(double pixels) const
{
    const double days = pixels / m_pixelsPerDay;
    return {{m_window.begin - days, m_window.end - days}, m_left, m_width};
}

} // namespace nutgraf
