// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/facts/troopseries.h"
#include "model/reference/reference.h"

namespace nutgraf
{

/// A number of the article beside the one the reference has for that time.
struct Difference {
    FactId fact;
    QString says; ///< "NATO · Iraq, 18 Feb 2021: about 4,000 differs from the reference: 3,500 (2021)"
    bool differs = false; ///< no number fits both; otherwise they agree
};

/// The reference's series for one of the article's: the same force and place, as far as the table names them;
/// null where there is none.
const ReferenceSeries *referenceFor(const Reference &reference, const TroopSeries &series);

/// What the reference has for `when`: the point whose time holds it, else the last one before it that is at
/// most a year older; null where there is none.
const ReferencePoint *referencePointFor(const ReferenceSeries &series, const DateRange &when);

/// Every dated number of the article that the reference has one for, in the order of the levels; plans are
/// left out, as a reference tells what was.
std::vector<Difference> differencesFrom(const Reference &reference, const TroopLevels &levels);

} // namespace nutgraf
