// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/troops/trooplayout.h"

class QPainter;

namespace nutgraf
{

struct Theme;

/// What a cross hair tells of one day.
struct TroopReadout {
    struct Row {
        size_t series = 0;
        QString name;
        QString level; ///< "about 13,000 (Jan 2020)", as it may be older than the day pointed at
    };
    double x = 0; ///< in logical pixels
    QString day;  ///< "14 Jan 2021"
    std::vector<Row> rows;
};

/// The readout of the day under `x`; nothing outside of the time scale, and where no level was told yet.
std::optional<TroopReadout> readoutAt(double x, const TroopLayout &layout, const TroopScene &scene);

/// Paints the cross hair and its box, on the side of the plot that has room.
void paintReadout(QPainter &painter, const TroopReadout &readout, const TroopLayout &layout,
                  const TroopScene &scene, const Theme &theme);

} // namespace nutgraf
