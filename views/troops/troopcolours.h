// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/troops/trooplayout.h"

#include <QColor>

namespace nutgraf
{

struct Theme;

/// The colour of a series' line and marks.
QColor seriesColour(const Theme &theme, const TroopLevels &levels, size_t series);

/// `colour`, moved towards the text colour until it reads well on the background (a contrast of 4.5:1,
/// WCAG 2.1).
QColor textColour(const Theme &theme, const QColor &colour);

} // namespace nutgraf
