// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/calendar/timewindow.h"

#include <QRectF>

namespace nutgraf
{

/// Where days and levels stand in a drawing, in logical pixels.
struct PlotFrame {
    QRectF plot; ///< the whole drawing between the axes
    QRectF time; ///< its part that has a time scale
    TimeWindow window;
    double top = 1;    ///< the level of the upper edge
    double bottom = 0; ///< that of the lower one

    double x(double day) const { return time.left() + (day - window.begin) / window.length() * time.width(); }
    double y(double level) const { return plot.bottom() - (level - bottom) / (top - bottom) * plot.height(); }
    double dayAt(double x) const { return window.begin + (x - time.left()) / time.width() * window.length(); }
    /// The middle of the strip right of the time scale, for what is due on a day not told.
    double laterDay() const { return dayAt((time.right() + plot.right()) / 2); }
    bool hasLater() const { return time.right() < plot.right(); }
};

} // namespace nutgraf
