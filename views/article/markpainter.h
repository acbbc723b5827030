// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/facts/fact.h"

#include <QPointF>

class QColor;
class QPainter;

namespace nutgraf
{

/// How strongly a mark is drawn.
enum class MarkStress { Usual, Hovered };

/// Draws the line of a mark below words, from `from` along `width`: its form tells the kind without its
/// colour (an event's is solid, a deployment's double, a quote's dotted).
void paintMarkLine(QPainter &painter, FactKind kind, const QColor &color, QPointF from, qreal width,
                   MarkStress stress);

/// The room that such a line takes, top to bottom.
constexpr double markLineHeight = 5;

} // namespace nutgraf
