// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/troops/troopreadout.h"

#include "model/facts/display.h"
#include "model/facts/trooprows.h"
#include "views/theme.h"
#include "views/troops/troopcolours.h"
#include "views/troops/trooppainter.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace nutgraf
{

namespace
{

constexpr double padding = 8;
constexpr double distance = 14; // from the cross hair to its box
constexpr double swatchWidth = 22;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(TroopChart)
};

/// A mark this close to the pointer is what is pointed at: a pixel may be several days wide.
constexpr double reach = 4;

/// The place of the nearest mark within reach of `x`; `x` itself where there is none.
double drawnToMark(double x, const TroopLayout &layout)
{
    double nearest = x, gap = reach;
    for (const TroopMark &mark : layout.marks) {
        if (mark.isDrawn && std::abs(mark.at.x() - x) < gap) {
            nearest = mark.at.x();
            gap = std::abs(mark.at.x() - x);
        }
    }
    return nearest;
}

} // namespace

std::optional<TroopReadout> readoutAt(double x, const TroopLayout &layout, const TroopScene &scene)
{
    const PlotFrame &frame = layout.frame;
    if (x < frame.time.left() || x > frame.time.right())
        return {};
    x = drawnToMark(x, layout);
    // The end of the day pointed at: what is told for it belongs to it.
    const double day = std::floor(frame.dayAt(x));
    TroopReadout readout;
    readout.x = x;
    readout.day = toDisplay(DateRange::day(CivilDay(std::chrono::days(qint64(day)))));
    for (size_t i = 0; i < scene.levels.series.size(); ++i) {
        const TroopSeries &series = scene.levels.series[i];
        const auto held = scene.hidden.contains(i) ? std::nullopt : pointHeldOn(series, day + 0.5);
        if (!held)
            continue;
        const TroopPoint &point = series.points[*held];
        const QString level = levelInWords(series, point);
        readout.rows.push_back({i, fullName(scene.levels, i),
                                point.when == DateRange::day(CivilDay(std::chrono::days(qint64(day))))
                                    ? level
                                    : Text::tr("%1 (%2)").arg(level, toDisplay(point.when))});
    }
    return readout.rows.empty() ? std::nullopt : std::optional(std::move(readout));
}

void paintReadout(QPainter &painter, const TroopReadout &readout, const TroopLayout &layout,
                  const TroopScene &scene, const Theme &theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF plot = layout.frame.plot;
    painter.setPen(QPen(theme.faintText, 1));
    painter.drawLine(QPointF(readout.x, plot.top()), QPointF(readout.x, plot.bottom()));

    const QFontMetricsF metrics(scene.font);
    const double line = std::ceil(metrics.lineSpacing()) + 2;
    double names = 0, levels = 0;
    for (const TroopReadout::Row &row : readout.rows) {
        names = std::max(names, std::ceil(metrics.horizontalAdvance(row.name)));
        levels = std::max(levels, std::ceil(metrics.horizontalAdvance(row.level)));
    }
    const double gap = 12;
    const double width =
        std::min(swatchWidth + names + gap + levels + 2 * padding, scene.size.width() - 2 * distance);
    const double height = line * double(readout.rows.size() + 1) + 2 * padding;
    const double rightMost = scene.size.width() - width - 4;
    const double left = readout.x + distance <= rightMost   ? readout.x + distance
                        : readout.x - distance - width >= 4 ? readout.x - distance - width
                                                            : std::max(4., rightMost);
    const QRectF box(left, std::max(2., plot.top() + 6), width, height);
    painter.setPen(QPen(theme.grid, 1));
    painter.setBrush(theme.panel);
    painter.drawRoundedRect(box, 4, 4);

    QFont strong = scene.font;
    strong.setBold(true);
    const double x = box.left() + padding;
    double top = box.top() + padding;
    painter.setFont(strong);
    painter.setPen(theme.text);
    painter.drawText(QPointF(x, top + metrics.ascent()), readout.day);
    painter.setFont(scene.font);
    for (const TroopReadout::Row &row : readout.rows) {
        top += line;
        paintTroopSample(painter, QRectF(x, top + metrics.height() / 2 - 6, swatchWidth - 6, 12),
                         scene.levels, row.series, theme);
        const double nameRoom = std::min(names, box.right() - padding - x - swatchWidth);
        painter.setPen(theme.faintText);
        painter.drawText(QPointF(x + swatchWidth, top + metrics.ascent()),
                         metrics.elidedText(row.name, Qt::ElideRight, nameRoom));
        const double levelX = x + swatchWidth + names + gap;
        painter.setPen(theme.text);
        painter.drawText(QPointF(levelX, top + metrics.ascent()),
                         metrics.elidedText(row.level, Qt::ElideRight, box.right() - padding - levelX));
    }
    painter.restore();
}

} // namespace nutgraf
