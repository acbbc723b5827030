// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/troops/troopbands.h"

#include "model/facts/troopindex.h"
#include "model/reference/differences.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <algorithm>
#include <cmath>
#include <set>

namespace nutgraf
{

namespace
{

constexpr double thinnest = 3; // pixels

double number(CivilDay day)
{
    return double(day.time_since_epoch().count());
}

/// A number of the reference with the days it holds for, in the scale of the scene.
struct Stretch {
    double first, last, low, high;
};

/// What the reference has for the series shown, each of its own series once.
std::vector<Stretch> stretches(const TroopScene &scene)
{
    std::vector<Stretch> all;
    if (!scene.reference)
        return all;
    const TimeWindow window = scene.window.value_or(wholeWindow(scene.levels));
    std::set<const ReferenceSeries *> used;
    for (size_t i = 0; i < scene.levels.series.size(); ++i) {
        const TroopSeries &series = scene.levels.series[i];
        const ReferenceSeries *theirs =
            scene.hidden.contains(i) ? nullptr : referenceFor(*scene.reference, series);
        const auto base = scene.scale == TroopScale::Index ? indexBase(series) : 100.;
        if (!theirs || !base || !used.insert(theirs).second)
            continue;
        const double factor = 100 / *base;
        const auto &points = theirs->points;
        for (size_t k = 0; k < points.size(); ++k) {
            const ReferencePoint &point = points[k];
            const double first = point.when.earliest ? number(*point.when.earliest) : middleDay(point.when);
            double last = point.when.latest ? number(*point.when.latest) + 1 : first + 1;
            if (k + 1 < points.size() && points[k + 1].when.earliest)
                last = std::max(first, number(*points[k + 1].when.earliest));
            if (last > window.begin && first < window.end)
                all.push_back({std::max(first, window.begin), std::min(last, window.end), point.low * factor,
                               point.high * factor});
        }
    }
    return all;
}

} // namespace

std::optional<double> highestOfReference(const TroopScene &scene)
{
    std::optional<double> highest;
    for (const Stretch &one : stretches(scene))
        highest = std::max(highest.value_or(0), one.high);
    return highest;
}

void placeReferenceBands(TroopLayout &layout, const TroopScene &scene)
{
    const PlotFrame &frame = layout.frame;
    for (const Stretch &one : stretches(scene)) {
        QRectF area(QPointF(frame.x(one.first), frame.y(one.high)),
                    QPointF(frame.x(one.last), frame.y(one.low)));
        if (area.height() < thinnest)
            area.adjust(0, (area.height() - thinnest) / 2, 0, (thinnest - area.height()) / 2);
        area &= frame.plot;
        if (!area.isEmpty())
            layout.bands.push_back({area});
    }
    if (layout.bands.empty())
        return;
    const QFontMetricsF metrics(scene.font);
    const QSizeF size(std::ceil(metrics.horizontalAdvance(bandLabel())) + 4, std::ceil(metrics.height()));
    const QRectF &last = layout.bands.back().area;
    const double left = std::clamp(last.left() + 4, frame.plot.left(), frame.plot.right() - size.width());
    const double above = last.top() - size.height() - 2;
    layout.bandLabelBox = QRectF(QPointF(left, above > frame.plot.top() ? above : last.bottom() + 2), size);
    if (!frame.plot.contains(layout.bandLabelBox))
        layout.bandLabelBox = {};
}

QString bandLabel()
{
    return QCoreApplication::translate("TroopChart", "reference");
}

} // namespace nutgraf
