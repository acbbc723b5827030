// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include <optional>
#include <vector>

namespace nutgraf
{

/// What a label must not cover and what it had better not.
struct LabelObstacles {
    QRectF bounds;             ///< labels stay inside
    std::vector<QRectF> marks; ///< never covered
    std::vector<QRectF> lines; ///< thin level or upright stretches, covered at a price
};

/// A label that wants to stand near its mark.
struct LabelWish {
    QPointF anchor;
    std::vector<QSizeF> forms; ///< the sizes it may have, by falling preference: on one line, on two
    double clearance = 8;      ///< how far from the anchor at least
};

/// A label's place.
struct LabelPlace {
    QRectF box;
    size_t form = 0;       ///< which of the wish's forms
    bool isRemote = false; ///< so far off that a leader should tie it to its anchor
};

/// Where a leader leaves a label's box towards its anchor.
QPointF leaderStart(const QRectF &box, QPointF anchor);

/// Places labels one after the other (the important ones come first) so that none overlaps another or a mark;
/// what finds no place gets none. The same wishes give the same places.
std::vector<std::optional<LabelPlace>> placeLabels(const std::vector<LabelWish> &wishes,
                                                   const LabelObstacles &obstacles);

} // namespace nutgraf
