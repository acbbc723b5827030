// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/facets/datebins.h"

#include "views/calendar/ticks.h"

#include <algorithm>

namespace nutgraf
{

namespace
{

/// At least half as long as any step of its kind is.
qint64 usualDays(TickStep step)
{
    switch (step.unit) {
    case TickStep::Unit::Day:
        return step.count;
    case TickStep::Unit::Week:
        return 7 * step.count;
    case TickStep::Unit::Month:
        return 31 * step.count;
    case TickStep::Unit::Year:
        return 366 * step.count;
    }
    Q_UNREACHABLE();
}

} // namespace

DateRange DateBins::days(int bin) const
{
    return DateRange::days(edges[size_t(bin)], edges[size_t(bin) + 1] - std::chrono::days(1));
}

int DateBins::indexOf(CivilDay day) const
{
    const auto after = std::upper_bound(edges.begin(), edges.end(), day);
    return std::clamp(int(after - edges.begin()) - 1, 0, std::max(0, count() - 1));
}

DateBins dateBins(const DateRange &extent, int mostBins)
{
    const CivilDay first = *extent.earliest, last = *extent.latest;
    // One bin more may be cut at either end.
    const TickStep step = tickStepFor((last - first).count() + 1, std::max(1, mostBins - 2));
    const std::chrono::days margin(2 * usualDays(step)); // steps of days and of years differ a little
    DateBins bins;
    for (const CalendarTick &tick : calendarTicks(first - margin, last + margin, step)) {
        if (tick.day <= first)
            bins.edges = {tick.day};
        else
            bins.edges.push_back(tick.day);
        if (tick.day > last)
            break;
    }
    return bins;
}

std::vector<int> countInBins(const DateBins &bins, const std::vector<DateRange> &dates)
{
    std::vector<int> steps(size_t(bins.count()) + 1);
    if (bins.count() == 0)
        return {};
    for (const DateRange &date : dates) {
        ++steps[size_t(bins.indexOf(*date.earliest))];
        --steps[size_t(bins.indexOf(*date.latest)) + 1];
    }
    for (size_t bin = 1; bin < steps.size(); ++bin)
        steps[bin] += steps[bin - 1];
    steps.pop_back();
    return steps;
}

} // namespace nutgraf
