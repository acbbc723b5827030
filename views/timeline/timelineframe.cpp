// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timelineframe.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace nutgraf
{

namespace
{

constexpr double sideMargin = 12;
constexpr double chipPadding = 8;
constexpr double chipGap = 6;
constexpr double chipWidthMost = 260;
constexpr double trayShareMost = 0.34; // of the area's height
constexpr int trayLinesMost = 4;
constexpr double labelEnd = 6;        // from a label inside a mark to the mark's end
constexpr double twoLinesGap = 4;     // between rows of two lines
constexpr double rowsMostLines = 2.4; // the highest row, in lines
constexpr double reach = 3;           // pixels around a mark that still hit it

/// Fills the tray with chips, line by line, and counts those that found no room.
void fillTray(TimelineFrame &frame, const TimelineContent &content, const TimelineMeasures &measures,
              double bottom, int linesMost)
{
    const double chipHeight = measures.lineHeight + 6, lineStep = chipHeight + chipGap;
    const double left = frame.area.left() + sideMargin, right = frame.area.right() - sideMargin;
    const double titleWidth = measures.text(QCoreApplication::translate("Timeline", "No date")) + chipGap;
    const double moreWidth = measures.text(QStringLiteral("+999")) + chipPadding;
    double x = left + titleWidth;
    int line = 0;
    for (int i = 0; i < int(content.undated.size()); ++i) {
        const double wish = measures.text(content.undated[size_t(i)].label) + 2 * chipPadding;
        const double width = std::min({wish, chipWidthMost, right - left - titleWidth});
        const bool last = i + 1 == int(content.undated.size());
        const bool lastLine = line + 1 == linesMost;
        if (x > left + titleWidth && x + width > right - (lastLine && !last ? moreWidth : 0)) {
            if (lastLine) {
                frame.chipsLeftOut = int(content.undated.size()) - i;
                frame.chipsLeftOutRect = QRectF(x, line * lineStep, std::max(0.0, right - x), chipHeight);
                break;
            }
            ++line;
            x = left + titleWidth;
        }
        frame.chips.push_back({i, QRectF(x, line * lineStep, width, chipHeight)});
        x += width + chipGap;
    }
    const double height = (line + 1) * lineStep + chipGap;
    frame.tray = QRectF(frame.area.left(), bottom - height, frame.area.width(), height);
    const double top = frame.tray.top() + chipGap;
    for (TrayChip &chip : frame.chips)
        chip.rect.translate(0, top);
    frame.chipsLeftOutRect.translate(0, top);
    frame.trayTitle = QRectF(left, top, titleWidth, chipHeight);
}

} // namespace

double TimelineFrame::barHeight() const
{
    return std::max(6.0, std::min(layout.rowHeight - 5, 20.0));
}

QRectF TimelineFrame::rowRect(const PlacedMark &mark) const
{
    const double left = mark.place == LabelPlace::Left ? std::min(mark.left, mark.labelX) : mark.left;
    const double right =
        mark.place == LabelPlace::Right ? std::max(mark.right, mark.labelX + mark.labelWidth) : mark.right;
    return {left, plot.top() + layout.rowsTop + mark.row * layout.rowHeight, right - left, layout.rowHeight};
}

QRectF TimelineFrame::markRect(const PlacedMark &mark) const
{
    const double middle = rowRect(mark).center().y();
    const double height = mark.end - mark.begin > 16 ? barHeight() : 10;
    return {mark.left, middle - height / 2, mark.right - mark.left, height};
}

QRectF TimelineFrame::labelRect(const PlacedMark &mark) const
{
    const QRectF row = rowRect(mark);
    return {mark.labelX, row.top(), mark.labelWidth, row.height()};
}

QRectF TimelineFrame::labelRoom(const PlacedMark &mark) const
{
    QRectF room = labelRect(mark);
    if (mark.place == LabelPlace::Inside)
        room.setRight(std::max(room.right(), mark.right - labelEnd));
    return room;
}

FactId TimelineFrame::factAt(QPointF point, const TimelineContent &content) const
{
    for (const TrayChip &chip : chips) {
        if (chip.rect.contains(point))
            return content.undated[size_t(chip.event)].id;
    }
    if (!plot.contains(point))
        return {};
    // Later marks are painted over earlier ones; the mark itself goes before a label.
    for (const bool labels : {false, true}) {
        for (auto mark = layout.marks.rbegin(); mark != layout.marks.rend(); ++mark) {
            const QRectF rect =
                labels ? rowRect(*mark) : markRect(*mark).adjusted(-reach, -reach, reach, reach);
            if (rect.contains(point))
                return content.marks->marks()[size_t(mark->mark)].id;
        }
    }
    return {};
}

const Cluster *TimelineFrame::clusterAt(QPointF point) const
{
    const double top = plot.top() + layout.rowsTop + (layout.rows - 1) * layout.rowHeight;
    if (point.y() < top || point.y() >= top + layout.rowHeight)
        return nullptr;
    for (const Cluster &cluster : layout.clusters) {
        if (cluster.marks.size() > 1 && point.x() >= cluster.left - reach &&
            point.x() <= cluster.right + reach)
            return &cluster;
    }
    return nullptr;
}

TimelineFrame frameFor(const TimelineContent &content, const QRectF &area, TimeWindow window, FactId chosen,
                       const TimelineMeasures &measures)
{
    TimelineFrame frame;
    frame.area = area;
    const double line = measures.lineHeight;
    if (content.isEmpty()) {
        frame.message = area;
        return frame;
    }
    double top = area.top(), bottom = area.bottom();
    if (content.published.isUnknown()) {
        frame.notice = QRectF(area.left(), top, area.width(), line + 10);
        top = frame.notice.bottom();
    }
    const bool onlyUndated = content.marks->isEmpty();
    if (!content.undated.empty()) {
        const double share = onlyUndated ? 0.8 : trayShareMost;
        const int lines = std::max(1, int(area.height() * share / (line + 12)));
        fillTray(frame, content, measures, bottom, onlyUndated ? lines : std::min(lines, trayLinesMost));
        bottom = frame.tray.top();
    }
    if (onlyUndated) {
        frame.message = QRectF(area.left(), top, area.width(), std::max(0.0, bottom - top));
        return frame;
    }
    const double left = area.left() + sideMargin, width = std::max(1.0, area.width() - 2 * sideMargin);
    const double axisHeight = 2 * line + 6;
    frame.axis = QRectF(left, bottom - axisHeight, width, axisHeight);
    frame.header = QRectF(left, top, width, line + 6);
    frame.plot =
        QRectF(left, frame.header.bottom(), width, std::max(1.0, frame.axis.top() - frame.header.bottom()));
    frame.scale = TimeScale(window, left, width);
    frame.ticks = axisFor(frame.scale, measures.text);
    if (content.published.earliest)
        frame.publishedBegin = frame.scale.x(dayNumber(*content.published.earliest));
    if (content.published.latest)
        frame.publishedEnd = frame.scale.x(dayNumber(*content.published.latest) + 1);

    LayoutRequest request;
    request.scale = frame.scale;
    request.height = frame.plot.height();
    request.rowLeast = line + 4;
    request.rowMost = std::max(request.rowLeast, rowsMostLines * line);
    request.published = frame.publishedBegin ? frame.publishedBegin : frame.publishedEnd;
    request.chosen = chosen.isNull() ? -1 : content.marks->indexOf(chosen);
    const double rowEach = frame.plot.height() / std::max<double>(1, double(content.marks->marks().size()));
    const LabelForm form = rowEach >= 2 * line + twoLinesGap ? LabelForm::TwoLines
                           : rowEach >= request.rowLeast     ? LabelForm::Long
                                                             : LabelForm::Short;
    request.labelWidth = [&measures, form](int mark) { return measures.markLabel(mark, form); };
    request.badgeWidth = measures.text(QStringLiteral("+999"));
    frame.layout = layOut(*content.marks, request);
    return frame;
}

} // namespace nutgraf
