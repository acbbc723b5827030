// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timelinepainter.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLinearGradient>
#include <QLocale>
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
constexpr double dotStep = 6;       // of a dotted line

QString tr(const char *text)
{
    return QCoreApplication::translate("Timeline", text);
}

QColor faded(QColor color, double alpha)
{
    color.setAlphaF(float(alpha));
    return color;
}

/// The accent across a mark: full in the middle, gone at an end that is not known.
QLinearGradient acrossMark(const PlacedMark &placed, const TimelineMark &mark, const QColor &color,
                           double alpha)
{
    QLinearGradient gradient(placed.begin, 0, placed.end, 0);
    const auto atEnd = [&](MarkEnd end) {
        return faded(color, end == MarkEnd::Sharp ? alpha : alpha * 0.08);
    };
    gradient.setColorAt(0, atEnd(mark.beginsAs));
    gradient.setColorAt(mark.endsAs == MarkEnd::Open ? 0.02 : 0.32, faded(color, alpha));
    gradient.setColorAt(mark.beginsAs == MarkEnd::Open ? 0.98 : 0.68, faded(color, alpha));
    gradient.setColorAt(1, atEnd(mark.endsAs));
    return gradient;
}

} // namespace

TimelinePainter::TimelinePainter(QPainter &painter, const TimelineScene &scene, const TimelineFrame &frame,
                                 const Theme &theme, const TimelineHighlight &highlight)
    : m_painter(painter)
    , m_scene(scene)
    , m_frame(frame)
    , m_theme(theme)
    , m_highlight(highlight)
{
}

const TimelineMark &TimelinePainter::data(const PlacedMark &placed) const
{
    return m_scene.content().marks->marks()[size_t(placed.mark)];
}

void TimelinePainter::text(const QRectF &rect, const QString &text, Qt::Alignment alignment)
{
    const auto *label = &m_scene.shaped(text);
    if (label->width > rect.width() + 1)
        label = &m_scene.shaped(QFontMetricsF(m_scene.m_font).elidedText(text, Qt::ElideRight, rect.width()));
    const double x = alignment & Qt::AlignHCenter ? rect.center().x() - label->width / 2 : rect.left();
    m_painter.drawStaticText(QPointF(x, rect.center().y() - m_scene.m_lineHeight / 2), label->text);
}

void TimelinePainter::paint()
{
    m_painter.save();
    m_painter.setFont(m_scene.m_font);
    m_painter.setRenderHint(QPainter::Antialiasing);
    if (!m_frame.notice.isNull())
        paintNotice();
    if (!m_frame.message.isNull())
        paintMessage();
    if (!m_frame.plot.isNull()) {
        paintGrid();
        paintAxis();
        if (m_frame.layout.dense)
            paintDensity();
        for (const PlacedMark &mark : m_frame.layout.marks)
            paintGround(mark);
        paintPublication();
        paintClusters();
        for (const PlacedMark &mark : m_frame.layout.marks) {
            if (!mark.clustered)
                paintMark(mark);
        }
        for (const PlacedMark &mark : m_frame.layout.marks)
            paintLabel(mark);
    }
    if (!m_frame.tray.isNull())
        paintTray();
    m_painter.restore();
}

void TimelinePainter::paintMessage()
{
    const auto &content = m_scene.content();
    QString title, advice;
    if (!content.articleOpen) {
        title = tr("No article is open");
        advice = tr("Open an article to see its events in time.");
    } else if (content.isEmpty()) {
        title = tr("No events were found in this article");
        advice = tr("Events that you add, or bring back after dismissing them, are shown here.");
    } else {
        title = tr("No event has a date that can be placed");
        advice = content.published.isUnknown()
                     ? tr("Set the publication date above the article to place them.")
                     : tr("Give an event a date to place it here.");
    }
    const double line = m_scene.m_lineHeight;
    const QRectF rect = m_frame.message.adjusted(16, 0, -16, 0);
    const double top = rect.center().y() - line;
    m_painter.setPen(m_theme.text);
    text(QRectF(rect.left(), top, rect.width(), line), title, Qt::AlignHCenter);
    m_painter.setPen(m_theme.faintText);
    text(QRectF(rect.left(), top + line + 2, rect.width(), line), advice, Qt::AlignHCenter);
}

void TimelinePainter::paintNotice()
{
    m_painter.fillRect(m_frame.notice, m_theme.warning);
    m_painter.setPen(m_theme.text);
    text(m_frame.notice.adjusted(12, 0, -12, 0),
         tr("Publication date unknown: days such as “Thursday” cannot be placed until it is set."));
}

void TimelinePainter::paintGrid()
{
    const QRectF &plot = m_frame.plot;
    const auto paintLines = [&](const std::vector<AxisTick> &ticks, const QColor &color) {
        for (const AxisTick &tick : ticks) {
            if (tick.x >= plot.left())
                m_painter.fillRect(QRectF(std::round(tick.x), plot.top(), 1, plot.height()), color);
        }
    };
    m_painter.setRenderHint(QPainter::Antialiasing, false);
    paintLines(m_frame.ticks.fine, m_theme.grid);
    paintLines(m_frame.ticks.coarse, faded(m_theme.faintText, 0.45));
    m_painter.setRenderHint(QPainter::Antialiasing);
}

void TimelinePainter::paintAxis()
{
    const QRectF &axis = m_frame.axis;
    const double line = m_scene.m_lineHeight;
    m_painter.setPen(QPen(m_theme.faintText, 1));
    m_painter.drawLine(QLineF(axis.left(), axis.top() + 0.5, axis.right(), axis.top() + 0.5));
    for (const AxisTick &tick : m_frame.ticks.fine) {
        if (!tick.label.isEmpty())
            text(QRectF(tick.labelX, axis.top() + 2, axis.right() - tick.labelX + 1, line), tick.label);
    }
    m_painter.setPen(m_theme.text);
    for (const AxisTick &tick : m_frame.ticks.coarse) {
        if (!tick.label.isEmpty())
            text(QRectF(tick.labelX, axis.top() + 2 + line, axis.right() - tick.labelX + 1, line),
                 tick.label);
    }
}

QRectF TimelinePainter::publicationLabel(QString &label) const
{
    const auto begin = m_frame.publishedBegin ? m_frame.publishedBegin : m_frame.publishedEnd;
    if (!begin)
        return {};
    const QRectF &header = m_frame.header;
    label = tr("published %1").arg(toReadable(m_scene.content().published));
    if (*begin < header.left())
        label.prepend(QStringLiteral("← "));
    else if (*begin > header.right())
        label.append(QStringLiteral(" →"));
    const double width = std::min(m_scene.shaped(label).width, header.width());
    double left = *begin + 4;
    if (left + width > header.right())
        left = *begin - 4 - width;
    left = std::clamp(left, header.left(), header.right() - width);
    return {left, header.top(), width, header.height()};
}

void TimelinePainter::paintPublication()
{
    const QRectF &plot = m_frame.plot;
    QString label;
    const QRectF labelRect = publicationLabel(label);
    paintCaption(labelRect);
    if (label.isEmpty())
        return;
    m_painter.setPen(m_theme.publication);
    text(labelRect, label);
    const bool interval = !m_scene.content().published.isSingleDay();
    if (interval && m_frame.publishedBegin && m_frame.publishedEnd) {
        const double left = std::max(*m_frame.publishedBegin, plot.left());
        const double right = std::min(*m_frame.publishedEnd, plot.right());
        if (left < right)
            m_painter.fillRect(QRectF(left, plot.top(), right - left, plot.height()),
                               faded(m_theme.publication, 0.12));
    }
    // The line leaves out the labels it crosses, so that both stay readable.
    std::vector<QRectF> labels;
    for (const PlacedMark &mark : m_frame.layout.marks) {
        if (mark.place == LabelPlace::Left || mark.place == LabelPlace::Right)
            labels.push_back(m_frame.labelRect(mark));
    }
    std::sort(labels.begin(), labels.end(),
              [](const QRectF &a, const QRectF &b) { return a.top() < b.top(); });
    m_painter.setPen(QPen(m_theme.publication, edgeWidth));
    const auto lineFrom = [&](double top, double x) {
        if (x < plot.left() || x > plot.right())
            return;
        for (const QRectF &crossed : labels) {
            if (crossed.left() - 2 < x && x < crossed.right() + 2) {
                if (crossed.top() > top)
                    m_painter.drawLine(QLineF(x, top, x, crossed.top()));
                top = crossed.bottom();
            }
        }
        if (top < plot.bottom())
            m_painter.drawLine(QLineF(x, top, x, plot.bottom()));
    };
    const double headerTop = m_frame.header.top() + 3; // beside the label, which belongs to the first line
    if (m_frame.publishedBegin)
        lineFrom(headerTop, *m_frame.publishedBegin);
    if (m_frame.publishedEnd && interval)
        lineFrom(m_frame.publishedBegin ? plot.top() : headerTop, *m_frame.publishedEnd);
}

/// Says in the header what the picture leaves out.
void TimelinePainter::paintCaption(const QRectF &taken)
{
    const TimelineLayout &layout = m_frame.layout;
    QString caption;
    const auto number = [](int n) { return QLocale(QLocale::English).toString(n); };
    if (layout.dense)
        caption = tr("%1 events, a bar for %2, at most %3 in one. Zoom in to read them.")
                      .arg(number(layout.inSight), nameOf(layout.binStep), number(layout.most));
    else if (layout.inSight == 0)
        caption = tr("No event in sight. Press 0 to see all.");
    else if (layout.unlabelled > 0)
        caption = tr("%1 of %2 labels have no room: zoom in, or point at a mark.")
                      .arg(number(layout.unlabelled), number(int(layout.marks.size())));
    if (caption.isEmpty())
        return;
    const QRectF &header = m_frame.header;
    const double width = m_scene.shaped(caption).width;
    QRectF rect(header.left(), header.top(), width, header.height());
    if (rect.adjusted(-8, 0, 8, 0).intersects(taken))
        rect.moveRight(header.right());
    if (width > header.width() || rect.adjusted(-8, 0, 8, 0).intersects(taken))
        return;
    m_painter.setPen(m_theme.faintText);
    text(rect, caption);
}

void TimelinePainter::paintGround(const PlacedMark &placed)
{
    const FactId id = data(placed).id;
    const bool chosen = id == m_highlight.chosen;
    if (!chosen && id != m_highlight.hovered)
        return;
    const QRectF ground = m_frame.rowRect(placed).adjusted(-4, 1, 4, -1) & m_frame.plot.adjusted(-6, 0, 6, 0);
    m_painter.setPen(chosen ? QPen(m_theme.event, 1) : QPen(Qt::NoPen));
    m_painter.setBrush(chosen ? m_theme.chosenGround : m_theme.panel);
    m_painter.drawRoundedRect(ground, 4, 4);
}

void TimelinePainter::paintMark(const PlacedMark &placed)
{
    const TimelineMark &mark = data(placed);
    const QRectF rect = m_frame.markRect(placed);
    const bool hollow = mark.status == EventStatus::Scheduled || mark.status == EventStatus::Possible;
    if (rect.width() > 0 && hollow)
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
        m_painter.setBrush(sharp ? m_theme.event : faded(m_theme.event, softDotTint));
        m_painter.drawRoundedRect(rect, 5, 5);
        return;
    }
    m_painter.fillRect(rect, acrossMark(placed, mark, m_theme.event, barTint));
    const auto edge = [&](double x) {
        m_painter.fillRect(QRectF(x, rect.top(), 2, rect.height()), m_theme.event);
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
    QPen pen(m_theme.event, edgeWidth);
    if (dashed)
        pen.setDashPattern({2.0, 1.6});
    if (dot || (!soft && !cut)) {
        m_painter.setPen(pen);
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRoundedRect(rect.adjusted(0.75, 0.75, -0.75, -0.75), 4, 4);
        return;
    }
    m_painter.setPen(Qt::NoPen);
    const QLinearGradient gradient = acrossMark(placed, mark, m_theme.event, 1);
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

void TimelinePainter::paintContinuation(const PlacedMark &placed, const QRectF &rect)
{
    const double y = rect.center().y();
    double from = std::max(placed.right, m_frame.plot.left()) + 3;
    if (placed.place == LabelPlace::Right)
        from = std::max(from, placed.labelX + placed.labelWidth + 6);
    if (from >= placed.goesOnTo - 4)
        return;
    // Squares on whole pixels: a dotted pen costs twenty times as much.
    std::vector<QRectF> dots;
    for (double x = std::ceil(from); x < placed.goesOnTo - 4; x += dotStep)
        dots.emplace_back(x, std::round(y) - 1, 2, 2);
    m_painter.setRenderHint(QPainter::Antialiasing, false);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(m_theme.event);
    m_painter.drawRects(dots.data(), int(dots.size()));
    m_painter.setRenderHint(QPainter::Antialiasing);
}

void TimelinePainter::paintLabel(const PlacedMark &placed)
{
    if (placed.place == LabelPlace::None)
        return;
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
    const double middle = plot.top() + layout.rowsTop + (layout.rows - 0.5) * layout.rowHeight;
    for (const Cluster &cluster : layout.clusters) {
        if (cluster.marks.size() < 2)
            continue;
        const double left = std::max(cluster.left, plot.left()),
                     right = std::min(cluster.right, plot.right());
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(faded(m_theme.event, softDotTint));
        m_painter.drawRoundedRect(QRectF(left, middle - 5, right - left, 10), 5, 5);
        if (!cluster.counted)
            continue;
        m_painter.setPen(m_theme.faintText);
        text(QRectF(right + 5, middle - layout.rowHeight / 2, plot.right() - right, layout.rowHeight),
             QStringLiteral("+%1").arg(cluster.marks.size()));
    }
}

} // namespace nutgraf
