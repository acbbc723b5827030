// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/facts/troopseries.h"

namespace nutgraf
{

/// The level that a series counts as 100: its first dated one that is a number and no bound or plan, else the
/// first bound. Nothing where no level is dated, or where it is zero.
std::optional<double> indexBase(const TroopSeries &series);

/// The same levels with every series' base at 100. The points of a series keep their order and their facts; a
/// series without a base has none, and its facts stand aside.
TroopLevels indexedLevels(TroopLevels levels);

} // namespace nutgraf
