// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/facts/daterange.h"

#include <vector>

namespace nutgraf
{

/// Steps of the calendar that share a stretch of time, for a histogram of dates.
struct DateBins {
    std::vector<CivilDay> edges; ///< one more than there are bins; a bin ends before the next edge

    int count() const { return edges.empty() ? 0 : int(edges.size()) - 1; }
    /// The first and the last day of a bin.
    DateRange days(int bin) const;
    /// The bin of a day; the first or the last one for days outside.
    int indexOf(CivilDay day) const;
};

/// The finest whole days, weeks, months or years of which at most `mostBins` hold all of `extent`, both of
/// whose ends must be known.
DateBins dateBins(const DateRange &extent, int mostBins);

/// How many of `dates` (both ends known) touch each bin.
std::vector<int> countInBins(const DateBins &bins, const std::vector<DateRange> &dates);

} // namespace nutgraf
