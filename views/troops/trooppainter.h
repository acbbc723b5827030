// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/troops/trooplayout.h"

class QPainter;

namespace nutgraf
{

struct Theme;

/// Paints what Qt Charts has no drawing for: points with their bounds and whiskers, ties, arrows, fading
/// ends, labels, the publication date. The painter's origin is the chart's top left corner.
void paintTroopMarks(QPainter &painter, const TroopLayout &layout, const TroopScene &scene,
                     const Theme &theme);

/// The sample of a series that a legend shows: a piece of its line and a point, filled, or hollow where only
/// plans are told.
void paintTroopSample(QPainter &painter, const QRectF &area, const TroopLevels &levels, size_t series,
                      const Theme &theme);

} // namespace nutgraf
