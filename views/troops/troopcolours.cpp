// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/troops/troopcolours.h"

#include "views/theme.h"

namespace nutgraf
{

namespace
{

QColor mixed(const QColor &a, const QColor &b, double share)
{
    const auto channel = [share](float from, float to) { return float(from + (to - from) * share); };
    return QColor::fromRgbF(channel(a.redF(), b.redF()), channel(a.greenF(), b.greenF()),
                            channel(a.blueF(), b.blueF()));
}

} // namespace

QColor seriesColour(const Theme &theme, const TroopLevels &levels, size_t series)
{
    return theme.series[qsizetype(colourIndex(levels, series)) % theme.series.size()];
}

QColor textColour(const Theme &theme, const QColor &colour)
{
    QColor result = colour;
    for (double share = 0.1; contrast(result, theme.background) < 4.5 && share <= 1; share += 0.1)
        result = mixed(colour, theme.text, share);
    return result;
}

} // namespace nutgraf
