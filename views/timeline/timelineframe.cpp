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
constexpr double headRoom = 40;          // of a lane's name: its fold mark, and gaps
constexpr double gutterGap = 6;          // to the plot
constexpr double gutterShareMost = 0.22; // of the area's width
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
    return {left, rowTop(mark.row), right - left, layout.rowHeight};
}

QRectF TimelineFrame::markRect(const PlacedMark &mark) const
{
    const double middle = rowRect(mark).center().y();
    const double height = mark.end - mark.begin > 16 ? barHeight() : 10;
    return {mark.left, middle - height / 2, mark.right - mark.left, height};
}

QRectF TimelineFrame::labelRect(const PlacedMark &mark) const
{
    return {mark.labelX, rowTop(mark.labelRow), mark.labelWidth, layout.rowHeight};
}

std::vector<QPointF> TimelineFrame::leader(const PlacedMark &mark) const
{
    const QRectF from = markRect(mark), label = labelRect(mark);
    const double x = from.center().x(), y = label.center().y();
    const bool above = mark.labelRow < mark.row;
    const double end = label.left() > x ? label.left() - 3 : label.right() + 3;
    return {{x, above ? from.top() : from.bottom()}, {x, y}, {end, y}};
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
            const bool apart = labels && mark->place == LabelPlace::Apart;
            if (rect.contains(point) || (apart && labelRect(*mark).contains(point)))
                return content.marks->marks()[size_t(mark->mark)].id;
        }
    }
    return {};
}

const Cluster *TimelineFrame::clusterAt(QPointF point) const
{
    for (const Cluster &cluster : layout.clusters) {
        const double top = rowTop(cluster.row);
        if (cluster.marks.size() > 1 && point.y() >= top && point.y() < top + layout.rowHeight &&
            point.x() >= cluster.left - reach && point.x() <= cluster.right + reach)
            return &cluster;
    }
    return nullptr;
}

const LaneHead *TimelineFrame::headAt(QPointF point) const
{
    const auto found = std::find_if(heads.begin(), heads.end(),
                                    [point](const LaneHead &head) { return head.rect.contains(point); });
    return found == heads.end() ? nullptr : &*found;
}

double gutterWidth(const TimelineContent &content, double width, const TextMeasure &measure)
{
    double widest = 0;
    for (const TimelineLane &lane : content.lanes) {
        const double count = measure(QString::number(lane.count));
        widest = std::max(widest, measure(lane.name) + count);
    }
    return content.lanes.empty() ? 0 : std::min(widest + headRoom, width * gutterShareMost);
}

namespace
{

/// The names of the lanes beside their rows; from afar beside their densities, which have no rows.
void placeHeads(TimelineFrame &frame, double line)
{
    for (const PlacedLane &lane : frame.layout.placedLanes) {
        const QRectF rect(frame.gutter.left(), frame.rowTop(lane.row), frame.gutter.width(),
                          lane.rows * frame.layout.rowHeight);
        const QRectF first(rect.left(), rect.top(), rect.width(), std::max(line, frame.layout.rowHeight));
        frame.heads.push_back({lane.lane, rect, first, lane.begins, lane.folded});
    }
}

} // namespace

TimelineFrame frameFor(const TimelineContent &content, const QRectF &area, TimeWindow window, FactId chosen,
                       const TimelineMeasures &measures, int firstRow, Detail detail)
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
    const double gutter = gutterWidth(content, area.width(), measures.text);
    frame.ownAxis = {area.left() + sideMargin + gutter, area.right() - sideMargin};
    const AxisEnds axis = measures.axis.value_or(frame.ownAxis);
    const double left = std::max(frame.ownAxis.left, axis.left);
    const double width = std::max(1.0, std::min(frame.ownAxis.right, axis.right) - left);
    const double axisHeight = 2 * line + 6;
    frame.axis = QRectF(left, bottom - axisHeight, width, axisHeight);
    frame.header = QRectF(left, top, width, line + 6);
    frame.plot =
        QRectF(left, frame.header.bottom(), width, std::max(1.0, frame.axis.top() - frame.header.bottom()));
    if (gutter > 0)
        frame.gutter =
            QRectF(area.left() + sideMargin, frame.plot.top(), gutter - gutterGap, frame.plot.height());
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
    const LabelForm form = !content.lanes.empty()              ? LabelForm::Short
                           : rowEach >= 2 * line + twoLinesGap ? LabelForm::TwoLines
                           : rowEach >= request.rowLeast       ? LabelForm::Long
                                                               : LabelForm::Short;
    request.labelWidth = [&measures, form](int mark) { return measures.markLabel(mark, form); };
    request.badgeWidth = measures.text(QStringLiteral("+999"));
    for (const TimelineLane &lane : content.lanes)
        request.folded.push_back(lane.folded);
    request.firstRow = firstRow;
    request.detail = detail;
    frame.layout = layOut(*content.marks, request);
    placeHeads(frame, line);
    return frame;
}

} // namespace nutgraf
