// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timelinepainter.h"

#include "model/facts/display.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace nutgraf
{

namespace
{

constexpr double lineWidth = 1.5;
constexpr float coarseTint = 0.32F; // of the lines where a coarse unit begins

/// `tint` of `color` over `ground`, opaque: translucent fills of many lines are spread over threads, which
/// costs more than the lines.
QColor mixed(const QColor &color, const QColor &ground, float tint)
{
    const auto mix = [tint](float over, float under) { return under + (over - under) * tint; };
    return QColor::fromRgbF(mix(color.redF(), ground.redF()), mix(color.greenF(), ground.greenF()),
                            mix(color.blueF(), ground.blueF()));
}

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

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
        paintLanes();
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
        title = Text::tr("No article is open");
        advice = Text::tr("Open an article to see its events in time.");
    } else if (content.isEmpty() && content.leftOut > 0) {
        title = Text::tr("The facets let none of the %1 here through").arg(content.leftOut);
        advice = Text::tr("Reset them to see all again.");
    } else if (content.isEmpty()) {
        title = content.kinds == std::set{FactKind::Event} ? Text::tr("No events were found in this article")
                                                           : Text::tr("Nothing was found to be shown here");
        advice = Text::tr("Events that you add, or bring back after rejecting them, are shown here.");
    } else {
        title = Text::tr("No event has a date that can be placed");
        advice = content.published.isUnknown()
                     ? Text::tr("Set the publication date above the article to place them.")
                     : Text::tr("Give an event a date to place it here.");
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
         Text::tr("Publication date unknown: days such as “Thursday” cannot be placed until it is set."));
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
    paintLines(m_frame.ticks.coarse, mixed(m_theme.faintText, m_theme.background, coarseTint));
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
    label = Text::tr("published %1").arg(toDisplay(m_scene.content().published));
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
                               withAlpha(m_theme.publication, 0.12));
    }
    // The line leaves out the labels it crosses, so that both stay readable.
    std::vector<QRectF> labels;
    for (const PlacedMark &mark : m_frame.layout.marks) {
        if (mark.place != LabelPlace::None && mark.place != LabelPlace::Inside)
            labels.push_back(m_frame.labelRect(mark));
    }
    std::sort(labels.begin(), labels.end(),
              [](const QRectF &a, const QRectF &b) { return a.top() < b.top(); });
    m_painter.setPen(QPen(m_theme.publication, lineWidth));
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

bool TimelinePainter::isAnyLaneOpen() const
{
    const auto &lanes = m_scene.content().lanes;
    return lanes.empty() ||
           std::any_of(lanes.begin(), lanes.end(), [](const TimelineLane &lane) { return !lane.folded; });
}

/// Says in the header what the picture leaves out.
void TimelinePainter::paintCaption(const QRectF &taken)
{
    const TimelineLayout &layout = m_frame.layout;
    QString caption;
    const auto number = [](int n) { return displayNumber(n); };
    if (layout.dense)
        caption = Text::tr("%1 events, a bar for %2, at most %3 in one. Zoom in to read them.")
                      .arg(number(layout.inSight), nameOf(layout.binStep), number(layout.most));
    else if (layout.inSight == 0)
        caption = Text::tr("No event in sight. Press 0 to see all.");
    else if (layout.rows < layout.allRows)
        caption = Text::tr("%1 of %2 rows in sight: scroll for the rest, or fold lanes.")
                      .arg(number(layout.rows), number(layout.allRows));
    else if (layout.unlabelled > 0 && isAnyLaneOpen())
        caption = Text::tr("%1 of %2 labels have no room: zoom in, or point at a mark.")
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

} // namespace nutgraf
