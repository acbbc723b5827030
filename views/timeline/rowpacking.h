// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/timeline/timelinelayout.h"

namespace nutgraf
{

/// The rows of one lane, counted from its own top.
struct PackedRows {
    std::vector<PlacedMark> marks; ///< in the order of time; those out of sight are left out
    std::vector<Cluster> clusters;
    int rows = 0;
};

/// The stretch of time of a mark in pixels, before it has a row.
PlacedMark barOf(const TimelineIndex &index, int mark, const LayoutRequest &request);

/// Fills at most `rowsMost` rows with `bars`, which are in the order of time, so that nothing overlaps. Where
/// not all fit, labels are placed in the order of their marks' weight, some in another row than their mark;
/// marks that find no row at all are put into the last one together.
PackedRows packRows(const TimelineIndex &index, const LayoutRequest &request,
                    const std::vector<PlacedMark> &bars, int rowsMost);

/// All bars in a single row without labels, those that touch each other as clusters; the chosen one keeps its
/// label.
PackedRows packFolded(const TimelineIndex &index, const LayoutRequest &request,
                      const std::vector<PlacedMark> &bars);

} // namespace nutgraf
