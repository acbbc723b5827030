// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/facts/troopindex.h"

#include <algorithm>

namespace nutgraf
{

namespace
{

void scale(Amount &amount, double factor)
{
    for (auto *end : {&amount.low, &amount.high}) {
        if (*end)
            **end *= factor;
    }
}

} // namespace

std::optional<double> indexBase(const TroopSeries &series)
{
    const auto first = [&series](auto fits) -> std::optional<double> {
        for (const TroopPoint &point : series.points) {
            if (point.isDated() && !point.isPlan() && !point.rival && fits(point))
                return drawnLevel(point.amount);
        }
        return {};
    };
    auto base = first([](const TroopPoint &point) { return !isBound(point.amount); });
    if (!base)
        base = first([](const TroopPoint &) { return true; });
    return base && *base > 0 ? base : std::nullopt;
}

TroopLevels indexedLevels(TroopLevels levels)
{
    for (TroopSeries &series : levels.series) {
        if (const auto base = indexBase(series)) {
            const double factor = 100 / *base;
            for (TroopPoint &point : series.points)
                scale(point.amount, factor);
            for (TroopChange &change : series.changes) {
                scale(change.amount, factor);
                if (change.delta)
                    *change.delta *= factor;
            }
            continue;
        }
        for (const TroopPoint &point : series.points) {
            for (const FactId id : point.facts)
                levels.aside.push_back({id, OffChart::Reason::NoBase});
        }
        for (const TroopChange &change : series.changes)
            levels.aside.push_back({change.fact, OffChart::Reason::NoBase});
        series.points.clear();
        series.changes.clear();
    }
    return levels;
}

} // namespace nutgraf
