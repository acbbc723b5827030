// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/troops/troopcolours.h"

#include "views/theme.h"

#include <algorithm>
#include <cmath>

namespace nutgraf
{

namespace
{

/// Relative luminance of WCAG 2.1.
double luminance(const QColor &colour)
{
    const auto linear = [](double channel) {
        return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a) + 0.05, second = luminance(b) + 0.05;
    return std::max(first, second) / std::min(first, second);
}

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
