// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/facts/troopseries.h"

#include <QPointF>

#include <optional>
#include <vector>

namespace nutgraf
{

/// How a stretch of a line is known.
enum class StepKind { Level, Bound, Planned };

/// A polyline of one kind: x is in days since 1970, y in troops.
struct StepRun {
    StepKind kind = StepKind::Level;
    std::vector<QPointF> path;
    bool operator==(const StepRun &) const = default;
};

/// The stepwise line of a series: a level holds until the next one is told. Rivals are left out. Plans branch
/// off from the last level before them; those without a date end at `laterDay`.
std::vector<StepRun> stepRuns(const TroopSeries &series, double laterDay);

/// The part of a stepwise path within [first, last], thinned for a drawing of `columns` pixels: the lowest
/// and the highest point a column, in their order, and what a level needs that runs across empty columns. At
/// most two points a column on average.
std::vector<QPointF> visiblePart(const std::vector<QPointF> &path, double first, double last, int columns);

/// The index of the level that a series is last told to have on `day` (since 1970): no rival, and a plan only
/// behind the last level. Nothing before the first, and none where the levels do not belong together.
std::optional<size_t> pointHeldOn(const TroopSeries &series, double day);

/// An axis of round numbers, zero-based unless asked otherwise.
struct NiceAxis {
    double top = 1;    ///< a multiple of step
    double step = 1;   ///< 1, 2, 2.5 (from 25 on) or 5 times a power of ten; whole
    double bottom = 0; ///< a multiple of step
    bool operator==(const NiceAxis &) const = default;
};

/// The finest axis up to `maximum` with at most `maximalSteps` steps (at least 1).
NiceAxis niceAxis(double maximum, int maximalSteps);
/// The same for [minimum, maximum] alone: its bottom is above zero where that leaves the levels more room.
NiceAxis niceAxisAround(double minimum, double maximum, int maximalSteps);

} // namespace nutgraf
