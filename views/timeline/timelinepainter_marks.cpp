// SPDX-License-Identifier: GPL-3.0-or-later
// The marks of a timeline, their labels and what ties the two.
#include "views/timeline/timelinepainter.h"

#include <QLinearGradient>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace nutgraf
{

namespace
{

constexpr double barTint = 0.42; // how much of the accent fills a mark that holds text
constexpr double edgeWidth = 1.5;
constexpr double dotWidthMost = 16; // narrower marks are dots
constexpr double softDotTint = 0.6; // how a dot says that its day is not known
constexpr int dotStep = 6;          // of a dotted line
constexpr double aroundReach = 13;  // how far "about" shades off beyond the time told
constexpr double arrowSize = 4.5;

/// The accent across a mark: full in the middle, gone at an end that is not known.
QLinearGradient acrossMark(const PlacedMark &placed, const TimelineMark &mark, const QColor &color,
                           double alpha)
{
    QLinearGradient gradient(placed.begin, 0, placed.end, 0);
    const auto atEnd = [&](MarkEnd end) {
        return withAlpha(color, end == MarkEnd::Sharp ? alpha : alpha * 0.08);
    };
    gradient.setColorAt(0, atEnd(mark.beginsAs));
    gradient.setColorAt(mark.endsAs == MarkEnd::Open ? 0.02 : 0.32, withAlpha(color, alpha));
    gradient.setColorAt(mark.beginsAs == MarkEnd::Open ? 0.98 : 0.68, withAlpha(color, alpha));
    gradient.setColorAt(1, atEnd(mark.endsAs));
    return gradient;
}

/// Round for events, square for numbers of troops, a lozenge for quotes: shape besides colour.
void drawDot(QPainter &painter, const QRectF &rect, FactKind kind)
{
    switch (kind) {
    case FactKind::Event:
        painter.drawEllipse(rect);
        return;
    case FactKind::Deployment:
        painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5));
        return;
    case FactKind::Quote:
        painter.drawPolygon(QPolygonF{
            QPointF(rect.center().x(), rect.top() - 0.5), QPointF(rect.right() + 0.5, rect.center().y()),
            QPointF(rect.center().x(), rect.bottom() + 0.5), QPointF(rect.left() - 0.5, rect.center().y())});
        return;
    }
}

} // namespace

QColor TimelinePainter::accentOf(const TimelineMark &mark) const
{
    return m_theme.accent(mark.kind);
}

void TimelinePainter::paintGround(const PlacedMark &placed)
{
    const TimelineMark &mark = data(placed);
    const FactId id = mark.id;
    const bool chosen = id == m_highlight.chosen;
    if (!chosen && id != m_highlight.hovered)
        return;
    const QRectF ground = m_frame.rowRect(placed).adjusted(-4, 1, 4, -1) & m_frame.plot.adjusted(-6, 0, 6, 0);
    m_painter.setPen(chosen ? QPen(accentOf(mark), 1) : QPen(Qt::NoPen));
    m_painter.setBrush(chosen ? m_theme.chosenGround : m_theme.panel);
    m_painter.drawRoundedRect(ground, 4, 4);
}

void TimelinePainter::paintMark(const PlacedMark &placed)
{
    const TimelineMark &mark = data(placed);
    const QRectF rect = m_frame.markRect(placed);
    if (rect.width() > 0 && mark.isAround)
        paintAround(rect, mark);
    const bool open = mark.beginsAs == MarkEnd::Open || mark.endsAs == MarkEnd::Open;
    const bool hollow = mark.status == EventStatus::Scheduled || mark.status == EventStatus::Possible;
    if (rect.width() > 0 && open)
        paintArrow(rect, placed, mark);
    else if (rect.width() > 0 && hollow)
        paintOutline(rect, placed, mark);
    else if (rect.width() > 0)
        paintBar(rect, placed, mark);
    if (placed.goesOnTo > placed.right)
        paintContinuation(placed, rect);
}

void TimelinePainter::paintBar(const QRectF &rect, const PlacedMark &placed, const TimelineMark &mark)
{
    m_painter.setPen(Qt::NoPen);
    const bool dot = placed.end - placed.begin <= dotWidthMost;
    const bool sharp = mark.beginsAs == MarkEnd::Sharp && mark.endsAs == MarkEnd::Sharp;
    if (dot) {
        m_painter.setBrush(sharp ? accentOf(mark) : withAlpha(accentOf(mark), softDotTint));
        drawDot(m_painter, rect, mark.kind);
        return;
    }
    m_painter.fillRect(rect, acrossMark(placed, mark, accentOf(mark), barTint));
    const auto edge = [&](double x) {
        m_painter.fillRect(QRectF(x, rect.top(), 2, rect.height()), accentOf(mark));
    };
    if (mark.beginsAs == MarkEnd::Sharp && placed.begin >= m_frame.plot.left())
        edge(rect.left());
    if (mark.endsAs == MarkEnd::Sharp && placed.end <= m_frame.plot.right())
        edge(rect.right() - 2);
}

/// Hollow for what is due, dashed for what is only possible; an end that is not known stays open.
void TimelinePainter::paintOutline(const QRectF &rect, const PlacedMark &placed, const TimelineMark &mark)
{
    const bool dashed = mark.status == EventStatus::Possible;
    const bool dot = placed.end - placed.begin <= dotWidthMost;
    const bool soft = mark.beginsAs != MarkEnd::Sharp || mark.endsAs != MarkEnd::Sharp;
    const bool cut = placed.begin < m_frame.plot.left() || placed.end > m_frame.plot.right();
    QPen pen(accentOf(mark), edgeWidth);
    if (dashed)
        pen.setDashPattern({2.0, 1.6});
    if (dot || (!soft && !cut)) {
        m_painter.setPen(pen);
        m_painter.setBrush(Qt::NoBrush);
        const QRectF inner = rect.adjusted(0.75, 0.75, -0.75, -0.75);
        if (dot)
            drawDot(m_painter, inner, mark.kind);
        else
            m_painter.drawRoundedRect(inner, 4, 4);
        return;
    }
    m_painter.setPen(Qt::NoPen);
    const QLinearGradient gradient = acrossMark(placed, mark, accentOf(mark), 1);
    const double step = dashed ? 6 : rect.width();
    for (double x = rect.left(); x < rect.right(); x += step) {
        const double width = std::min(dashed ? 3.5 : rect.width(), rect.right() - x);
        m_painter.fillRect(QRectF(x, rect.top(), width, edgeWidth), gradient);
        m_painter.fillRect(QRectF(x, rect.bottom() - edgeWidth, width, edgeWidth), gradient);
    }
    const auto edge = [&](double x) {
        m_painter.setPen(pen);
        m_painter.drawLine(QLineF(x, rect.top(), x, rect.bottom()));
    };
    if (mark.beginsAs == MarkEnd::Sharp && placed.begin >= m_frame.plot.left())
        edge(rect.left() + edgeWidth / 2);
    if (mark.endsAs == MarkEnd::Sharp && placed.end <= m_frame.plot.right())
        edge(rect.right() - edgeWidth / 2);
}

/// Before or after a day that is known: that day as an edge, and an open arrow into the time where it lies.
void TimelinePainter::paintArrow(const QRectF &rect, const PlacedMark &placed, const TimelineMark &mark)
{
    const double y = rect.center().y();
    const bool before = mark.beginsAs == MarkEnd::Open;
    const double known = before ? rect.right() : rect.left(), tip = before ? rect.left() : rect.right();
    const double back = before ? arrowSize : -arrowSize;
    QPen pen(accentOf(mark), edgeWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    if (mark.status == EventStatus::Possible)
        pen.setDashPattern({2.0, 1.6});
    m_painter.setPen(pen);
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawLine(QLineF(known, y, tip, y));
    pen.setStyle(Qt::SolidLine);
    m_painter.setPen(pen);
    m_painter.drawPolyline(
        QPolygonF{QPointF(tip + back, y - arrowSize), QPointF(tip, y), QPointF(tip + back, y + arrowSize)});
    const bool isInSight = before ? placed.end <= m_frame.plot.right() : placed.begin >= m_frame.plot.left();
    if (isInSight)
        m_painter.drawLine(QLineF(known, y - 5, known, y + 5));
}

/// Shades off to both sides: the text says "about".
void TimelinePainter::paintAround(const QRectF &rect, const TimelineMark &mark)
{
    const QRectF halo = rect.adjusted(-aroundReach, 1, aroundReach, -1) & m_frame.plot;
    QLinearGradient gradient(halo.left(), 0, halo.right(), 0);
    const double share = std::min(0.45, aroundReach / std::max(1.0, halo.width()));
    const QColor accent = accentOf(mark);
    gradient.setColorAt(0, withAlpha(accent, 0));
    gradient.setColorAt(share, withAlpha(accent, 0.35));
    gradient.setColorAt(1 - share, withAlpha(accent, 0.35));
    gradient.setColorAt(1, withAlpha(accent, 0));
    m_painter.fillRect(halo, gradient);
}

void TimelinePainter::paintLeader(const PlacedMark &placed)
{
    const std::vector<QPointF> points = m_frame.leader(placed);
    m_painter.setPen(QPen(withAlpha(m_theme.faintText, 0.8), 1));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawPolyline(points.data(), int(points.size()));
}

void TimelinePainter::paintContinuation(const PlacedMark &placed, const QRectF &rect)
{
    const TimelineMark &mark = data(placed);
    const double y = rect.center().y();
    double from = std::max(placed.right, m_frame.plot.left()) + 3;
    if (placed.place == LabelPlace::Right)
        from = std::max(from, placed.labelX + placed.labelWidth + 6);
    if (from >= placed.goesOnTo - 4)
        return;
    // Squares on whole pixels, as whole numbers: fractions cost several times, a dotted pen twenty times as
    // much.
    const double to = std::min(placed.goesOnTo - 4, m_frame.plot.right());
    const int top = int(std::round(y)) - 1;
    std::vector<QRect> dots;
    for (int x = int(std::ceil(from)); x < to; x += dotStep)
        dots.emplace_back(x, top, 2, 2);
    m_painter.setRenderHint(QPainter::Antialiasing, false);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(accentOf(mark));
    m_painter.drawRects(dots.data(), int(dots.size()));
    m_painter.setRenderHint(QPainter::Antialiasing);
}

void TimelinePainter::paintLabel(const PlacedMark &placed)
{
    if (placed.place == LabelPlace::None)
        return;
    if (placed.place == LabelPlace::Apart)
        paintLeader(placed);
    m_painter.setPen(m_theme.text);
    const auto &label = m_scene.label(placed.mark);
    const QRectF rect = m_frame.labelRoom(placed);
    const double line = m_scene.m_lineHeight;
    if (label.width <= rect.width()) {
        m_painter.drawStaticText(QPointF(rect.left(), rect.center().y() - line / 2), label.text);
        return;
    }
    const auto lines = m_scene.linesOf(placed, m_frame);
    double top = rect.center().y() - (lines[1].isEmpty() ? line / 2 : line);
    for (const QString &each : lines) {
        const auto &shaped = m_scene.shaped(each);
        // On the left of its mark a label ends at the mark.
        const double x = placed.place == LabelPlace::Left ? rect.right() - shaped.width : rect.left();
        m_painter.drawStaticText(QPointF(x, top), shaped.text);
        top += line;
    }
}

void TimelinePainter::paintClusters()
{
    const TimelineLayout &layout = m_frame.layout;
    const QRectF &plot = m_frame.plot;
    for (const Cluster &cluster : layout.clusters) {
        if (cluster.marks.size() < 2)
            continue;
        const double middle = m_frame.rowTop(cluster.row) + layout.rowHeight / 2;
        const TimelineMark &mark = m_scene.content().marks->marks()[size_t(cluster.marks.front())];
        const double left = std::max(cluster.left, plot.left()),
                     right = std::min(cluster.right, plot.right());
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(withAlpha(accentOf(mark), softDotTint));
        m_painter.drawRoundedRect(QRectF(left, middle - 5, right - left, 10), 5, 5);
        if (!cluster.counted)
            continue;
        m_painter.setPen(m_theme.faintText);
        text(QRectF(right + 5, middle - layout.rowHeight / 2, plot.right() - right, layout.rowHeight),
             QStringLiteral("+%1").arg(cluster.marks.size()));
    }
}

} // namespace nutgraf
