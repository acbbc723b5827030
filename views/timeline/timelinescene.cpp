// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timelinescene.h"

#include "views/timeline/timelinepainter.h"

#include <QFontMetricsF>

#include <cmath>

namespace nutgraf
{

namespace
{

constexpr double labelWidthMost = 340;
constexpr size_t labelsKeptMost = 20000;

} // namespace

TimelineScene::TimelineScene(TimelineContent content, const QFont &font)
    : m_content(std::move(content))
    , m_font(font)
    , m_lineHeight(std::ceil(QFontMetricsF(font).height()))
{
}

const TimelineScene::Label &TimelineScene::label(int mark) const
{
    if (const auto found = m_labels.find(mark); found != m_labels.end())
        return found->second;
    if (m_labels.size() >= labelsKeptMost)
        m_labels.clear();
    const QFontMetricsF metrics(m_font);
    Label label;
    label.text.setTextFormat(Qt::PlainText);
    label.text.setText(
        metrics.elidedText(m_content.marks->marks()[size_t(mark)].label, Qt::ElideRight, labelWidthMost));
    label.text.prepare({}, m_font);
    label.width = std::ceil(label.text.size().width());
    return m_labels.emplace(mark, std::move(label)).first->second;
}

TimelineFrame TimelineScene::frame(const QRectF &area, TimeWindow window, FactId chosen) const
{
    const QFontMetricsF metrics(m_font);
    TimelineMeasures measures;
    measures.lineHeight = m_lineHeight;
    measures.text = [&metrics](const QString &text) { return metrics.horizontalAdvance(text); };
    measures.markLabel = [this](int mark) { return label(mark).width; };
    return frameFor(m_content, area, window, chosen, measures);
}

void TimelineScene::paint(QPainter &painter, const TimelineFrame &frame, const Theme &theme,
                          const TimelineHighlight &highlight) const
{
    TimelinePainter(painter, *this, frame, theme, highlight).paint();
}

} // namespace nutgraf
