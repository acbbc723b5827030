// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/troops/trooplayout.h"

#include <memory>

class QPainter;

namespace nutgraf
{

struct Theme;

/// The axes and the grid of a troop chart, drawn by Qt Charts, and its lines. Its source is the one file of
/// the program that knows Qt Charts; everything else is laid out by TroopLayout and drawn by
/// paintTroopMarks().
///
/// An instance keeps its chart from one painting to the next, as filling it anew costs.
class TroopChart
{
public:
    TroopChart();
    ~TroopChart();

    /// Paints `layout` of `scene` with its top left corner at the painter's origin.
    void paint(QPainter &painter, const TroopLayout &layout, const TroopScene &scene, const Theme &theme);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace nutgraf
