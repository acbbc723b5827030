// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/troops/trooplayout.h"

namespace nutgraf
{

/// The highest number of the reference that the scene shows, as its scale counts; nothing where it shows
/// none.
std::optional<double> highestOfReference(const TroopScene &scene);

/// Fills `layout.bands`: for each shown series that the reference knows, a band from its lower to its upper
/// number, through the time that a number is told for, or until the next one.
void placeReferenceBands(TroopLayout &layout, const TroopScene &scene);

/// What is written at the bands: "reference".
QString bandLabel();

} // namespace nutgraf
