// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

namespace nutgraf
{

/// A stretch of time, in days since 1970.
struct DayWindow {
    double first = 0;
    double last = 1;

    double length() const { return last - first; }
    bool contains(double day) const { return first <= day && day <= last; }
    /// The window `factor` times as long in which `day` keeps its place.
    DayWindow zoomed(double factor, double day) const
    {
        return {day - (day - first) * factor, day + (last - day) * factor};
    }
    DayWindow moved(double days) const { return {first + days, last + days}; }
    bool operator==(const DayWindow &) const = default;
};

/// Where days and levels stand in a drawing, in logical pixels.
struct PlotFrame {
    QRectF plot; ///< the whole drawing between the axes
    QRectF time; ///< its part that has a time scale
    DayWindow window;
    double top = 1;    ///< the level of the upper edge
    double bottom = 0; ///< that of the lower one

    double x(double day) const { return time.left() + (day - window.first) / window.length() * time.width(); }
    double y(double level) const { return plot.bottom() - (level - bottom) / (top - bottom) * plot.height(); }
    double dayAt(double x) const { return window.first + (x - time.left()) / time.width() * window.length(); }
    /// The middle of the strip right of the time scale, for what is due on a day not told.
    double laterDay() const { return dayAt((time.right() + plot.right()) / 2); }
    bool hasLater() const { return time.right() < plot.right(); }
};

} // namespace nutgraf
