// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timelinescene.h"

#include "views/timeline/labeltext.h"
#include "views/timeline/timelinepainter.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace nutgraf
{

namespace
{

constexpr double shortLabelMost = 340;
constexpr double longLabelMost = 640;
constexpr double oneLineMost = 240; // a shorter label is not broken
constexpr double overHalf = 1.12;   // the first of two lines is seldom full
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
    return m_labels.emplace(mark, shape(whole)).first->second;
}

double TimelineScene::labelWidth(int mark, LabelForm form) const
{
    const double whole = label(mark).width;
    if (m_wholeLabels)
        return whole;
    switch (form) {
    case LabelForm::Short:
        return std::min(whole, shortLabelMost);
    case LabelForm::Long:
        return std::min(whole, longLabelMost);
    case LabelForm::TwoLines:
        return whole <= oneLineMost ? whole : std::clamp(whole / 2 * overHalf, oneLineMost, shortLabelMost);
    }
    Q_UNREACHABLE();
}

std::array<QString, 2> TimelineScene::linesOf(const PlacedMark &placed, const TimelineFrame &frame) const
{
    const QString &whole = m_content.marks->marks()[size_t(placed.mark)].label;
    const QRectF room = frame.labelRoom(placed);
    if (m_broken.size() >= textsKeptMost)
        m_broken.clear();
    Broken &broken = m_broken[placed.mark];
    if (broken.room.size() == room.size())
        return broken.lines;
    const QFontMetricsF metrics(m_font);
    const auto measure = [&metrics](const QString &text) { return metrics.horizontalAdvance(text); };
    broken.room = room;
    if (placed.place != LabelPlace::Inside && room.height() >= 2 * m_lineHeight)
        broken.lines = inTwoLines(whole, room.width(), measure);
    else
        broken.lines = {elidedAtWord(whole, room.width(), measure), QString()};
    if (broken.lines[0].isEmpty())
        broken.lines[0] = metrics.elidedText(whole, Qt::ElideRight, room.width());
    return broken.lines;
}

bool TimelineScene::isWhole(const TimelineFrame &frame, FactId id) const
{
    const int mark = m_content.marks->indexOf(id);
    const auto &placed = frame.layout.marks;
    return std::any_of(placed.begin(), placed.end(),
                       [&](const PlacedMark &each) { return each.mark == mark && isWhole(frame, each); });
}

bool TimelineScene::isWhole(const TimelineFrame &frame, const PlacedMark &placed) const
{
    if (placed.place == LabelPlace::None)
        return false;
    if (label(placed.mark).width <= frame.labelRoom(placed).width())
        return true;
    const auto lines = linesOf(placed, frame);
    return !lines[1].isEmpty() && !lines[1].endsWith(QStringLiteral("…"));
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
    width -= gutterWidth(m_content, width, [this](const QString &text) { return shaped(text).width; });
    const auto published =
        m_content.published.latest ? m_content.published.latest : m_content.published.earliest;
    if (!published || m_content.marks->marks().size() > labelsKeptMost)
        return window;
    // Labels of later events stand to the right, so as not to cross the publication line.
    double pixelsPerDay = width / window.length();
    const double least = pixelsPerDay * (1 - roomForLabelsMost);
    const auto &marks = m_content.marks->marks();
    for (int i = int(marks.size()) - 1; i >= 0 && marks[size_t(i)].begin > dayNumber(*published); --i) {
        const double room = width - labelWidth(i, LabelForm::Short) - labelRoom;
        const double needed = room / (marks[size_t(i)].end - window.begin);
        if (needed >= least) // else it would cost the others too much
            pixelsPerDay = std::min(pixelsPerDay, needed);
    }
    window.end = window.begin + width / pixelsPerDay;
    return window;
}

TimelineFrame TimelineScene::frame(const QRectF &area, TimeWindow window, FactId chosen, int firstRow,
                                   std::optional<AxisEnds> axis) const
{
    TimelineMeasures measures;
    measures.lineHeight = m_lineHeight;
    measures.text = [this](const QString &text) { return shaped(text).width; };
    measures.axis = axis;
    measures.markLabel = [this](int mark, LabelForm form) { return labelWidth(mark, form); };
    return frameFor(m_content, area, window, chosen, measures, firstRow,
                    m_wholeLabels ? Detail::Every : Detail::AsFits);
}

void TimelineScene::paint(QPainter &painter, const TimelineFrame &frame, const Theme &theme,
                          const TimelineHighlight &highlight) const
{
    TimelinePainter(painter, *this, frame, theme, highlight).paint();
}

} // namespace nutgraf
