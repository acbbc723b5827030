// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/layers.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace nutgraf
{

namespace
{

struct LayerRow {
    Layer layer;
    const char *name;
};

constexpr std::array layerRows{
    LayerRow{Layer::Title, "title"},
    LayerRow{Layer::Language, "language"},
    LayerRow{Layer::Published, "published"},
    LayerRow{Layer::Text, "text"},
    LayerRow{Layer::Times, "times"},
    LayerRow{Layer::Quantities, "quantities"},
    LayerRow{Layer::Deployments, "deployments"},
    LayerRow{Layer::Events, "events"},
    LayerRow{Layer::Quotes, "quotes"},
    LayerRow{Layer::Entities, "entities"},
    LayerRow{Layer::Refusals, "refusals"},
    LayerRow{Layer::Why, "why"},
};

} // namespace

Layers allLayers()
{
    Layers all;
    for (const LayerRow &row : layerRows)
        all |= row.layer;
    return all;
}

QString toString(Layer layer)
{
    const auto row = std::find_if(layerRows.begin(), layerRows.end(),
                                  [layer](const LayerRow &candidate) { return candidate.layer == layer; });
    Q_ASSERT(row != layerRows.end());
    return QLatin1String(row->name);
}

QStringList layerNames()
{
    QStringList names;
    for (const LayerRow &row : layerRows)
        names.append(QLatin1String(row.name));
    return names;
}

Result<Layers> layersFromNames(const QString &commaSeparated)
{
    Layers layers;
    const QStringList names = commaSeparated.split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const QString &padded : names) {
        const QString name = padded.trimmed();
        if (name == QLatin1String("id"))
            continue;
        const auto row = std::find_if(layerRows.begin(), layerRows.end(), [&](const LayerRow &candidate) {
            return name == QLatin1String(candidate.name);
        });
        if (row == layerRows.end()) {
            return Error{QStringLiteral("There is no layer “%1”.").arg(name), QStringLiteral("--layers"),
                         QStringLiteral("Name some of: %1.").arg(layerNames().join(QStringLiteral(", ")))};
        }
        layers |= row->layer;
    }
    if (!layers) {
        return Error{QStringLiteral("No layer is named."), QStringLiteral("--layers"),
                     QStringLiteral("Name some of: %1.").arg(layerNames().join(QStringLiteral(", ")))};
    }
    return layers;
}

} // namespace nutgraf
