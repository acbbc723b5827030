// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of the painter apart from marks: densities from afar, and the tray of undated events.
#include "views/timeline/timelinepainter.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace nutgraf
{

namespace
{

constexpr double barGap = 1;
constexpr double barLeast = 2;          // a single event is still seen
constexpr double laneShareLeast = 0.12; // of the highest bar: a lane of few events still has some height

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

} // namespace

void TimelinePainter::paintDensity()
{
    const TimelineLayout &layout = m_frame.layout;
    const QRectF &plot = m_frame.plot;
    if (layout.lanes.empty())
        return;
    const double line = m_scene.m_lineHeight;
    // One scale for all lanes; each is as high as its highest bar needs.
    const double names = double(layout.lanes.size()) * (line + 6);
    double sum = 0;
    for (const DensityLane &lane : layout.lanes)
        sum += std::max(double(lane.most), layout.most * laneShareLeast);
    const double perEvent = std::max(0.0, plot.height() - names) / std::max(1.0, sum);
    m_painter.setRenderHint(QPainter::Antialiasing, false);
    double top = plot.top();
    for (const DensityLane &lane : layout.lanes) {
        const double height = std::max(double(lane.most), layout.most * laneShareLeast) * perEvent;
        const double bottom = top + line + 6 + height;
        std::vector<QRectF> bars;
        bars.reserve(lane.counts.size());
        for (size_t i = 0; i < lane.counts.size(); ++i) {
            const double left = layout.binEdges[i], width = layout.binEdges[i + 1] - left - barGap;
            if (lane.counts[i] == 0 || width <= 0)
                continue;
            const double tall = std::min(height, std::max(barLeast, lane.counts[i] * perEvent));
            bars.emplace_back(left, bottom - tall, width, tall);
        }
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_theme.event);
        m_painter.drawRects(bars.data(), int(bars.size()));
        m_painter.setPen(m_theme.faintText);
        text(QRectF(plot.left() + 4, top + 2, plot.width() - 8, line), m_scene.content().laneName(lane.lane));
        top = bottom;
    }
    m_painter.setRenderHint(QPainter::Antialiasing);
}

void TimelinePainter::paintTray()
{
    m_painter.fillRect(m_frame.tray, m_theme.panel);
    m_painter.setPen(m_theme.faintText);
    text(m_frame.trayTitle, Text::tr("No date"));
    for (const TrayChip &chip : m_frame.chips) {
        const UndatedEvent &event = m_scene.content().undated[size_t(chip.event)];
        const bool chosen = event.id == m_highlight.chosen;
        const bool hovered = event.id == m_highlight.hovered;
        m_painter.setPen(QPen(chosen || hovered ? m_theme.accent(event.kind) : m_theme.grid, 1));
        m_painter.setBrush(chosen ? m_theme.chosenGround : m_theme.background);
        m_painter.drawRoundedRect(chip.rect.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        m_painter.setPen(m_theme.text);
        text(chip.rect.adjusted(8, 0, -7, 0), event.label);
    }
    if (m_frame.chipsLeftOut > 0) {
        m_painter.setPen(m_theme.faintText);
        text(m_frame.chipsLeftOutRect, QStringLiteral("+%1").arg(m_frame.chipsLeftOut));
    }
}

} // namespace nutgraf
