// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/result.h"

#include <QFlags>
#include <QString>
#include <QStringList>

namespace nutgraf
{

/// A key of the JSON of one article; the other formats write the parts of the same names that they know.
/// The article's id is always written: answers are joined on it.
enum class Layer {
    Title = 1 << 0,
    Language = 1 << 1,
    Published = 1 << 2,
    Text = 1 << 3,
    Times = 1 << 4,
    Quantities = 1 << 5,
    Deployments = 1 << 6,
    Events = 1 << 7,
    Quotes = 1 << 8,
    Entities = 1 << 9,
    Refusals = 1 << 10, ///< numbers and dates that became no fact, each with the reason
    Why = 1 << 11,      ///< no key of its own: the steps that led to a fact, inside it
};
Q_DECLARE_FLAGS(Layers, Layer)
Q_DECLARE_OPERATORS_FOR_FLAGS(Layers)

Layers allLayers();
QString toString(Layer layer); ///< its key: "times"
QStringList layerNames();      ///< in the order of the JSON
/// Reads "times,quotes". Errors name the unknown layer and list the known ones.
Result<Layers> layersFromNames(const QString &commaSeparated);

} // namespace nutgraf
