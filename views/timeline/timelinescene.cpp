// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timelinescene.h"

#include "views/timeline/timelinepainter.h"

#include <QFontMetricsF>

#include <cmath>

namespace nutgraf
{

namespace
{

constexpr double labelWidthMost = 520;
constexpr size_t labelsKeptMost = 20000;
constexpr size_t textsKeptMost = 1000;
constexpr double labelRoom = 60;           // margins, and a mark with an open end
constexpr double roomForLabelsMost = 0.35; // of the width

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
    const QString whole = m_content.marks->marks()[size_t(mark)].label;
    const QString cut = QFontMetricsF(m_font).elidedText(whole, Qt::ElideRight, labelWidthMost);
    return m_labels.emplace(mark, shape(cut)).first->second;
}

const TimelineScene::Label &TimelineScene::shaped(const QString &text) const
{
    if (const auto found = m_texts.find(text); found != m_texts.end())
        return found->second;
    if (m_texts.size() >= textsKeptMost)
        m_texts.clear();
    return m_texts.emplace(text, shape(text)).first->second;
}

TimelineScene::Label TimelineScene::shape(const QString &text) const
{
    Label label;
    label.text.setTextFormat(Qt::PlainText);
    label.text.setText(text);
    label.text.prepare({}, m_font);
    label.width = std::ceil(label.text.size().width());
    return label;
}

TimeWindow TimelineScene::wholeWindow(double width) const
{
    TimeWindow window = m_content.wholeWindow();
    const auto published =
        m_content.published.latest ? m_content.published.latest : m_content.published.earliest;
    if (!published || m_content.marks->marks().size() > labelsKeptMost)
        return window;
    // Labels of later events stand to the right, so as not to cross the publication line.
    double pixelsPerDay = width / window.length();
    const double least = pixelsPerDay * (1 - roomForLabelsMost);
    const auto &marks = m_content.marks->marks();
    for (int i = int(marks.size()) - 1; i >= 0 && marks[size_t(i)].begin > dayNumber(*published); --i) {
        const double room = width - label(i).width - labelRoom;
        const double needed = room / (marks[size_t(i)].end - window.begin);
        if (needed >= least) // else it would cost the others too much
            pixelsPerDay = std::min(pixelsPerDay, needed);
    }
    window.end = window.begin + width / pixelsPerDay;
    return window;
}

TimelineFrame TimelineScene::frame(const QRectF &area, TimeWindow window, FactId chosen) const
{
    TimelineMeasures measures;
    measures.lineHeight = m_lineHeight;
    measures.text = [this](const QString &text) { return shaped(text).width; };
    measures.markLabel = [this](int mark) { return label(mark).width; };
    return frameFor(m_content, area, window, chosen, measures);
}

void TimelineScene::paint(QPainter &painter, const TimelineFrame &frame, const Theme &theme,
                          const TimelineHighlight &highlight) const
{
    TimelinePainter(painter, *this, frame, theme, highlight).paint();
}

} // namespace nutgraf
