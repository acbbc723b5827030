// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/facts/fact.h"

#include <QColor>
#include <QPalette>

namespace nutgraf
{

/// The colours of everything that Nutgraf paints itself. Contrast of text on background is at least 4.5:1,
/// and the accents are told apart by colour-blind eyes (Okabe and Ito's set, darkened or lightened for the
/// ground).
struct Theme {
    QColor background;
    QColor panel; ///< strips, trays, empty states
    QColor text;
    QColor faintText; ///< labels, axes
    QColor grid;
    QColor edge;  ///< of fields and boxes: at least 3:1 on the background
    QColor event; ///< accents a kind
    QColor deployment;
    QColor quote;
    QColor publication;   ///< the publication date's line
    QColor chosenGround;  ///< behind the chosen fact
    QColor warning;       ///< an unknown date, ground of the bar
    QList<QColor> series; ///< lines of the chart, in the order they are handed out
    bool dark = false;

    static Theme light();
    static Theme darkTheme();
    /// Light or dark by the palette's window lightness (Qt 6.4 has no colour scheme to ask).
    static Theme of(const QPalette &palette);

    QColor accent(FactKind kind) const;
};

/// How far two colours are apart, from 1 (the same) to 21 (black and white), as WCAG 2.1 measures it.
double contrast(const QColor &a, const QColor &b);

} // namespace nutgraf
