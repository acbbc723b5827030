// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/overview.h"

#include <algorithm>
#include <cmath>

namespace nutgraf
{

namespace
{

constexpr double gripReach = 5;   // pixels around an end of the brush
constexpr double brushLeast = 12; // pixels

} // namespace

TimelineOverview::TimelineOverview(const QRectF &area, TimeWindow whole, TimeWindow shown)
    : m_area(area)
    , m_scale(whole, area.left(), std::max(1.0, area.width()))
    , m_shown(shown)
{
}

QRectF TimelineOverview::brush() const
{
    double left = m_scale.x(m_shown.begin), right = m_scale.x(m_shown.end);
    if (right - left < brushLeast) {
        const double middle = std::clamp((left + right) / 2, m_area.left(), m_area.right());
        left = middle - brushLeast / 2;
        right = middle + brushLeast / 2;
    }
    left = std::clamp(left, m_area.left(), m_area.right() - brushLeast);
    right = std::clamp(right, m_area.left() + brushLeast, m_area.right());
    return {left, m_area.top(), right - left, m_area.height()};
}

TimelineOverview::Grip TimelineOverview::gripAt(QPointF point) const
{
    if (isNull() || point.y() < m_area.top() || point.y() > m_area.bottom())
        return Grip::None;
    const QRectF shown = brush();
    if (std::abs(point.x() - shown.left()) <= gripReach)
        return Grip::Begin;
    if (std::abs(point.x() - shown.right()) <= gripReach)
        return Grip::End;
    return shown.contains(point) ? Grip::Window : Grip::None;
}

TimeWindow TimelineOverview::dragged(Grip grip, double from, double x) const
{
    const double days = (x - from) / m_scale.pixelsPerDay();
    TimeWindow window = m_shown;
    if (grip == Grip::Begin || grip == Grip::Window)
        window.begin += days;
    if (grip == Grip::End || grip == Grip::Window)
        window.end += days;
    if (grip == Grip::Begin)
        window.begin = std::min(window.begin, window.end - TimeScale::narrowest);
    if (grip == Grip::End)
        window.end = std::max(window.end, window.begin + TimeScale::narrowest);
    return window;
}

TimeWindow TimelineOverview::centredAt(double x) const
{
    const double middle = m_scale.day(x), half = m_shown.length() / 2;
    return {middle - half, middle + half};
}

} // namespace nutgraf
