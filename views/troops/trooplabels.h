// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/troops/trooplayout.h"

namespace nutgraf
{

/// Fills `layout.labels`: each series' name at its last level, and the levels of its points as far as there
/// is room; the chosen one comes first. `drawn` are the levels of the scene as its scale draws them.
void placeTroopLabels(TroopLayout &layout, const TroopScene &scene, const TroopLevels &drawn);

} // namespace nutgraf
