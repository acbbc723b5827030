// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/timeline/timelinescene.h"

namespace nutgraf
{

inline QColor withAlpha(QColor color, double alpha)
{
    color.setAlphaF(float(alpha));
    return color;
}

/// Paints one frame of a timeline. Everything stays inside the frame's parts without clipping, which SVG
/// lacks.
class TimelinePainter
{
public:
    TimelinePainter(QPainter &painter, const TimelineScene &scene, const TimelineFrame &frame,
                    const Theme &theme, const TimelineHighlight &highlight);

    void paint();

private:
    void paintMessage();
    void paintNotice();
    void paintLanes();
    void paintGrid();
    void paintAxis();
    void paintPublication();
    void paintCaption(const QRectF &taken);
    void paintGround(const PlacedMark &mark);
    void paintMark(const PlacedMark &mark);
    void paintBar(const QRectF &rect, const PlacedMark &placed, const TimelineMark &mark);
    void paintOutline(const QRectF &rect, const PlacedMark &placed, const TimelineMark &mark);
    void paintArrow(const QRectF &rect, const PlacedMark &placed, const TimelineMark &mark);
    void paintAround(const QRectF &rect, const TimelineMark &mark);
    void paintContinuation(const PlacedMark &placed, const QRectF &rect);
    void paintLeader(const PlacedMark &mark);
    void paintLabel(const PlacedMark &mark);
    void paintClusters();
    void paintDensity();
    void paintTray();
    QColor accentOf(const TimelineMark &mark) const;
    bool isAnyLaneOpen() const;
    QRectF publicationLabel(QString &text) const;
    /// Text in one line of `rect`, elided where it is too long.
    void text(const QRectF &rect, const QString &text, Qt::Alignment alignment = Qt::AlignLeft);
    const TimelineMark &data(const PlacedMark &placed) const;

    QPainter &m_painter;
    const TimelineScene &m_scene;
    const TimelineFrame &m_frame;
    const Theme &m_theme;
    TimelineHighlight m_highlight;
};

} // namespace nutgraf
