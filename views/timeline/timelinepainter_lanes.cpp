// SPDX-License-Identifier: GPL-3.0-or-later
// The lanes of a timeline: their grounds, and their names in the gutter.
#include "views/timeline/timelinepainter.h"

#include <QPainter>

#include <cmath>

namespace nutgraf
{

namespace
{

constexpr double foldMark = 7; // pixels wide
constexpr double nameLeft = 14;
constexpr double countGap = 6;

} // namespace

void TimelinePainter::paintLanes()
{
    const auto &lanes = m_scene.content().lanes;
    const double line = m_scene.m_lineHeight;
    for (const LaneHead &head : m_frame.heads) {
        const TimelineLane &lane = lanes[size_t(head.lane)];
        const QRectF whole(QPointF(head.rect.left() - 6, head.rect.top()),
                           QPointF(m_frame.plot.right() + 6, head.rect.bottom()));
        if (head.lane % 2 == 0)
            m_painter.fillRect(whole, withAlpha(m_theme.panel, 0.8));
        if (!head.begins && head.rect.height() < line)
            continue;
        const double middle = head.line.center().y();
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_theme.faintText);
        const double left = head.line.left(), half = foldMark / 2;
        if (head.folded)
            m_painter.drawPolygon(QPolygonF{QPointF(left + 1, middle - half),
                                            QPointF(left + 1 + half + 1, middle),
                                            QPointF(left + 1, middle + half)});
        else
            m_painter.drawPolygon(QPolygonF{QPointF(left, middle - 2), QPointF(left + foldMark, middle - 2),
                                            QPointF(left + half, middle + half)});
        const QString count = QString::number(lane.count);
        const double countWidth = m_scene.shaped(count).width;
        const double room = head.line.width() - nameLeft - countWidth - countGap;
        m_painter.setPen(lane.folded ? m_theme.faintText : m_theme.text);
        text(QRectF(left + nameLeft, middle - line / 2, room, line), lane.name);
        const double nameWidth = std::min(room, m_scene.shaped(lane.name).width);
        m_painter.setPen(m_theme.faintText);
        text(QRectF(left + nameLeft + nameWidth + countGap, middle - line / 2, countWidth + 2, line), count);
    }
}

} // namespace nutgraf
