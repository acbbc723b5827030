// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/facets/datehistogram.h"

#include "model/facts/display.h"
#include "views/plaintext.h"
#include "views/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace nutgraf
{

namespace
{

constexpr int mostBins = 48;
constexpr double side = 10; // room for half a handle beside the plot
constexpr double handleWidth = 9;
constexpr double reach = 8; // how near the pointer must be to an end

} // namespace

DateHistogram::DateHistogram(QWidget *parent)
    : QWidget(parent)
{
    // Time runs from left to right here, as in the timeline, wherever the window begins.
    setLayoutDirection(Qt::LeftToRight);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Dates"));
    tell();
}

void DateHistogram::setDates(const std::optional<DateRange> &extent, const std::vector<DateRange> &dates)
{
    m_bins = extent ? dateBins(*extent, mostBins) : DateBins();
    m_counts = countInBins(m_bins, dates);
    tell();
    update();
}

void DateHistogram::setRange(const DateRange &range)
{
    m_range = range;
    tell();
    update();
}

void DateHistogram::tell()
{
    const QString chosen = m_bins.count() == 0   ? tr("No fact has a date.")
                           : m_range.isUnknown() ? tr("All dates")
                                                 : toDisplay(m_range);
    setAccessibleDescription(chosen);
}

QRectF DateHistogram::plot() const
{
    return QRectF(rect()).adjusted(side, 6, -side, -fontMetrics().height() - 6);
}

double DateHistogram::xOf(int edge) const
{
    const auto &edges = m_bins.edges;
    const double whole = double((edges.back() - edges.front()).count());
    return plot().left() + plot().width() * double((edges[size_t(edge)] - edges.front()).count()) / whole;
}

int DateHistogram::edgeAt(double x) const
{
    int nearest = 0;
    for (int edge = 1; edge <= m_bins.count(); ++edge) {
        if (std::abs(xOf(edge) - x) < std::abs(xOf(nearest) - x))
            nearest = edge;
    }
    return nearest;
}

std::array<int, 2> DateHistogram::ends() const
{
    return {m_range.earliest ? m_bins.indexOf(*m_range.earliest) : 0,
            m_range.latest ? m_bins.indexOf(*m_range.latest) + 1 : m_bins.count()};
}

QRectF DateHistogram::handle(int end) const
{
    if (m_bins.count() == 0)
        return {};
    const double x = xOf(ends()[size_t(end)]);
    return {x - handleWidth / 2, plot().top(), handleWidth, plot().height()};
}

void DateHistogram::moveEnd(int end, int edge)
{
    auto moved = ends();
    moved[size_t(end)] =
        end == 0 ? std::clamp(edge, 0, moved[1] - 1) : std::clamp(edge, moved[0] + 1, m_bins.count());
    DateRange range;
    if (moved[0] > 0)
        range.earliest = m_bins.edges[size_t(moved[0])];
    if (moved[1] < m_bins.count())
        range.latest = m_bins.days(moved[1] - 1).latest;
    m_focusedEnd = end;
    update();
    if (range == m_range)
        return;
    setRange(range);
    Q_EMIT rangeChosen(range);
}

void DateHistogram::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.background);
    const QRectF area = plot();
    if (m_bins.count() == 0) {
        painter.setPen(theme.faintText);
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, tr("No fact has a date."));
        return;
    }
    const int most = std::max(1, *std::max_element(m_counts.begin(), m_counts.end()));
    const auto [from, to] = ends();
    painter.fillRect(QRectF(xOf(from), area.top(), xOf(to) - xOf(from), area.height()), theme.panel);
    for (int bin = 0; bin < m_bins.count(); ++bin) {
        if (m_counts[size_t(bin)] == 0)
            continue;
        // One among hundreds is still to be seen.
        const double height = std::max(3.0, (area.height() - 4) * m_counts[size_t(bin)] / most);
        const double left = xOf(bin), width = std::max(1.5, xOf(bin + 1) - left - 1);
        const bool isChosen = bin >= from && bin < to;
        painter.fillRect(QRectF(left, area.bottom() - height, width, height),
                         isChosen ? theme.event : theme.grid);
    }
    painter.setPen(theme.faintText);
    painter.drawLine(area.bottomLeft(), area.bottomRight());

    painter.setRenderHint(QPainter::Antialiasing);
    for (int end = 0; end < 2; ++end) {
        const QRectF grip = handle(end);
        const bool isFocused = hasFocus() && m_focusedEnd == end;
        const double x = grip.center().x();
        painter.setPen(QPen(isFocused ? theme.text : theme.faintText, isFocused ? 2 : 1));
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
        painter.setBrush(isFocused ? palette().color(QPalette::Highlight) : theme.background);
        painter.drawRoundedRect(QRectF(grip.left(), area.center().y() - 9, handleWidth, 18), 3, 3);
    }
    painter.setPen(theme.faintText);
    const QRectF words(area.left(), area.bottom() + 3, area.width(), fontMetrics().height());
    const auto day = [](CivilDay which) { return toDisplay(DateRange::day(which)); };
    painter.drawText(words, Qt::AlignLeft, day(*m_bins.days(from).earliest));
    painter.drawText(words, Qt::AlignRight, day(*m_bins.days(to - 1).latest));
}

void DateHistogram::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_bins.count() == 0)
        return;
    // The nearer end; where both are at one place, the one that can go there.
    const double x = event->position().x();
    const double first = std::abs(handle(0).center().x() - x), second = std::abs(handle(1).center().x() - x);
    m_dragged = first == second ? x > handle(0).center().x() : second < first;
    m_focusedEnd = *m_dragged;
    if (std::min(first, second) > reach)
        moveEnd(*m_dragged, edgeAt(x));
    update();
}

void DateHistogram::mouseMoveEvent(QMouseEvent *event)
{
    if (m_dragged) {
        moveEnd(*m_dragged, edgeAt(event->position().x()));
        return;
    }
    const auto isNear = [&](int end) {
        return m_bins.count() > 0 && std::abs(handle(end).center().x() - event->position().x()) <= reach;
    };
    setCursor(isNear(0) || isNear(1) ? Qt::SplitHCursor : Qt::ArrowCursor);
}

void DateHistogram::mouseReleaseEvent(QMouseEvent *)
{
    m_dragged.reset();
}

void DateHistogram::mouseDoubleClickEvent(QMouseEvent *)
{
    m_dragged.reset();
    setRange({});
    Q_EMIT rangeChosen({});
}

void DateHistogram::keyPressEvent(QKeyEvent *event)
{
    if (m_bins.count() == 0) {
        QWidget::keyPressEvent(event);
        return;
    }
    const int edge = ends()[size_t(m_focusedEnd)];
    switch (event->key()) {
    case Qt::Key_Left:
        moveEnd(m_focusedEnd, edge - 1);
        break;
    case Qt::Key_Right:
        moveEnd(m_focusedEnd, edge + 1);
        break;
    case Qt::Key_Home:
        moveEnd(m_focusedEnd, 0);
        break;
    case Qt::Key_End:
        moveEnd(m_focusedEnd, m_bins.count());
        break;
    case Qt::Key_Escape:
        if (!m_range.isUnknown()) {
            setRange({});
            Q_EMIT rangeChosen({});
            break;
        }
        [[fallthrough]];
    default:
        QWidget::keyPressEvent(event);
    }
}

bool DateHistogram::focusNextPrevChild(bool next)
{
    const int other = next ? 1 : 0;
    if (m_bins.count() > 0 && m_focusedEnd != other) {
        m_focusedEnd = other;
        update();
        return true;
    }
    return QWidget::focusNextPrevChild(next);
}

void DateHistogram::focusInEvent(QFocusEvent *event)
{
    if (event->reason() == Qt::TabFocusReason)
        m_focusedEnd = 0;
    else if (event->reason() == Qt::BacktabFocusReason)
        m_focusedEnd = 1;
    QWidget::focusInEvent(event);
}

bool DateHistogram::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && m_bins.count() > 0) {
        const auto *help = static_cast<QHelpEvent *>(event);
        int bin = 0;
        while (bin + 1 < m_bins.count() && xOf(bin + 1) <= help->pos().x())
            ++bin;
        const int count = m_counts[size_t(bin)];
        const QString text = tr("%n facts", nullptr, count);
        QToolTip::showText(help->globalPos(),
                           plainToolTip(tr("%1: %2").arg(toDisplay(m_bins.days(bin)), text)), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace nutgraf
