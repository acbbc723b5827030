// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/overviewstrip.h"

#include "views/theme.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace nutgraf
{

namespace
{

constexpr double binWidth = 3;
constexpr double sideMargin = 12; // as the timeline's plot
constexpr double topMargin = 2;

/// How many events touch each bin of `overview`.
std::vector<int> countsOf(const TimelineIndex &marks, const TimelineOverview &overview, TimeWindow whole)
{
    const int bins = std::max(1, int(overview.area().width() / binWidth));
    std::vector<DayNumber> edges;
    for (int i = 0; i <= bins; ++i)
        edges.push_back(whole.begin + whole.length() * i / bins);
    std::vector<int> sum(size_t(bins), 0);
    for (int lane = 0; lane < marks.laneCount(); ++lane) {
        if (!marks.has(lane))
            continue;
        const std::vector<int> counts = marks.counts(lane, edges);
        for (size_t i = 0; i < sum.size(); ++i)
            sum[i] += counts[i];
    }
    return sum;
}

} // namespace

OverviewStrip::OverviewStrip(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(Height);
    setMouseTracking(true);
    setAccessibleName(tr("Overview of the timeline"));
    setToolTip(tr("The whole time. Drag the frame or its ends; double-click to show all."));
}

void OverviewStrip::show(const TimelineContent &content, TimeWindow whole, TimeWindow shown)
{
    const bool sameMarks = m_marks == content.marks && m_whole == whole;
    m_marks = content.marks;
    m_published = content.published;
    m_whole = whole;
    m_shown = shown;
    if (!sameMarks)
        m_counts.clear();
    layOut();
}

void OverviewStrip::layOut()
{
    const QRectF area = QRectF(rect()).adjusted(sideMargin, topMargin, -sideMargin, -topMargin);
    if (area.width() != m_overview.area().width())
        m_counts.clear();
    m_overview = TimelineOverview(area, m_whole, m_shown);
    update();
}

void OverviewStrip::resizeEvent(QResizeEvent *)
{
    layOut();
}

void OverviewStrip::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.panel);
    if (!m_marks || m_whole.isEmpty())
        return;
    if (m_counts.empty())
        m_counts = countsOf(*m_marks, m_overview, m_whole);
    const QRectF area = m_overview.area();
    const int most = std::max(1, *std::max_element(m_counts.begin(), m_counts.end()));
    QColor bars = theme.event;
    bars.setAlpha(150);
    for (size_t i = 0; i < m_counts.size(); ++i) {
        if (m_counts[i] == 0)
            continue;
        // By the root, so that single events beside crowds are seen.
        const double height = std::max(3.0, area.height() * std::sqrt(double(m_counts[i]) / most));
        painter.fillRect(
            QRectF(area.left() + double(i) * binWidth, area.bottom() - height, binWidth - 1, height), bars);
    }
    if (m_published.latest) {
        painter.setPen(QPen(theme.publication, 1));
        const double x = std::round(m_overview.x(dayNumber(*m_published.latest))) + 0.5;
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
    }
    QColor veil = theme.panel;
    veil.setAlpha(170);
    const QRectF brush = m_overview.brush();
    painter.fillRect(QRectF(area.topLeft(), QPointF(brush.left(), area.bottom())), veil);
    painter.fillRect(QRectF(QPointF(brush.right(), area.top()), area.bottomRight()), veil);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.faintText, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(brush.adjusted(0.5, -1, -0.5, 1), 3, 3);
    painter.setPen(QPen(theme.faintText, 3, Qt::SolidLine, Qt::RoundCap));
    for (const double x : {brush.left() + 0.5, brush.right() - 0.5})
        painter.drawLine(QPointF(x, area.center().y() - 3), QPointF(x, area.center().y() + 3));
}

void OverviewStrip::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    TimelineOverview::Grip grip = m_overview.gripAt(event->position());
    if (grip == TimelineOverview::Grip::None) {
        Q_EMIT windowWanted(m_overview.centredAt(event->position().x()));
        grip = TimelineOverview::Grip::Window;
    }
    m_hold = Hold{grip, event->position().x(), m_overview};
}

void OverviewStrip::mouseMoveEvent(QMouseEvent *event)
{
    if (m_hold) {
        Q_EMIT windowWanted(m_hold->overview.dragged(m_hold->grip, m_hold->from, event->position().x()));
        return;
    }
    switch (m_overview.gripAt(event->position())) {
    case TimelineOverview::Grip::Begin:
    case TimelineOverview::Grip::End:
        return setCursor(Qt::SizeHorCursor);
    case TimelineOverview::Grip::Window:
        return setCursor(Qt::OpenHandCursor);
    case TimelineOverview::Grip::None:
        return setCursor(Qt::ArrowCursor);
    }
}

void OverviewStrip::mouseReleaseEvent(QMouseEvent *)
{
    m_hold.reset();
}

void OverviewStrip::mouseDoubleClickEvent(QMouseEvent *)
{
    m_hold.reset();
    Q_EMIT wholeWanted();
}

} // namespace nutgraf
