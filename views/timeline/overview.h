// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/timeline/timelineframe.h"

namespace nutgraf
{

/// The strip below the axis that shows the whole extent, how many events lie where, and which part is in
/// sight. Geometry alone; a value.
class TimelineOverview
{
public:
    /// What of the brush a point takes hold of.
    enum class Grip { None, Begin, End, Window };

    TimelineOverview() = default;
    /// `whole` over the strip `area`, with `shown` in sight.
    TimelineOverview(const QRectF &area, TimeWindow whole, TimeWindow shown);

    bool isNull() const { return m_area.isEmpty(); }
    const QRectF &area() const { return m_area; }
    /// The brush: what is in sight, never narrower than can be taken hold of.
    QRectF brush() const;
    double x(DayNumber day) const { return m_scale.x(day); }

    Grip gripAt(QPointF point) const;
    /// The window in sight after the grip, held since `from` when `shown` was in sight, has been dragged to
    /// `x`. The ends never pass each other.
    TimeWindow dragged(Grip grip, double from, double x) const;
    /// `shown`, moved so that its middle is at `x`.
    TimeWindow centredAt(double x) const;

private:
    QRectF m_area;
    TimeScale m_scale;
    TimeWindow m_shown;
};

} // namespace nutgraf
