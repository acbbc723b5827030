// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/troops/troopchart.h"

#include "views/theme.h"
#include "views/troops/troopcolours.h"

#include <QCategoryAxis>
#include <QChart>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QPainter>

namespace nutgraf
{

namespace
{

constexpr qsizetype denseFrom = 400; // points of a line

QPen penOf(StepKind kind, const QColor &colour, bool isPart)
{
    QPen pen(colour, isPart ? 1.4 : 2);
    pen.setCapStyle(Qt::FlatCap);
    pen.setJoinStyle(Qt::MiterJoin);
    switch (kind) {
    case StepKind::Level:
        break;
    case StepKind::Bound:
        pen.setDashPattern({1, 2.5});
        break;
    case StepKind::Planned:
        pen.setDashPattern({4, 3});
        break;
    }
    return pen;
}

/// Series of Qt Charts would compute an outline of every line, for the pointer, whenever the window of time
/// moves: ten thousand points took longer than all else together.
void paintLine(QPainter &painter, const TroopLine &line, const PlotFrame &frame, const QPen &pen)
{
    QPolygonF points;
    points.reserve(qsizetype(line.path.size()));
    for (const QPointF &point : line.path)
        points.append({frame.x(point.x()), frame.y(point.y())});
    painter.save();
    painter.setPen(pen);
    // Steps this dense lie on whole pixels anyway; a join at each of them would be what costs.
    const bool dense = points.size() > denseFrom;
    painter.setRenderHint(QPainter::Antialiasing, !dense);
    if (dense && pen.style() == Qt::SolidLine) {
        QList<QLineF> steps;
        steps.reserve(points.size());
        for (qsizetype i = 1; i < points.size(); ++i)
            steps.append(QLineF(points[i - 1], points[i]));
        painter.drawLines(steps);
    } else {
        painter.drawPolyline(points);
    }
    painter.restore();
}

} // namespace

/// Days and levels are the chart's own coordinates. The plot area is set by hand, so that the layout alone
/// says where things stand.
class TroopChart::Private
{
public:
    Private()
    {
        scene.setItemIndexMethod(QGraphicsScene::NoIndex);
        scene.addItem(chart);
        chart->setBackgroundVisible(false);
        chart->setPlotAreaBackgroundVisible(false);
        chart->setMargins({});
        chart->layout()->setContentsMargins(0, 0, 0, 0);
        chart->legend()->hide();
        for (QCategoryAxis *axis : {time, level}) {
            // Dates and levels stand on the value they name, at places the layout chose: a date axis of Qt's
            // would space its ticks evenly, off the calendar.
            axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
            axis->setTruncateLabels(false);
        }
        chart->addAxis(time, Qt::AlignBottom);
        chart->addAxis(level, Qt::AlignLeft);
    }

    void setTime(const TroopLayout &layout)
    {
        const PlotFrame &frame = layout.frame;
        time->setRange(frame.window.begin, frame.dayAt(frame.plot.right()));
        if (shownTicks == layout.ticks)
            return;
        shownTicks = layout.ticks;
        setLabels(time, layout.ticks, [](const CalendarTick &tick) {
            return std::pair(tick.label, double(tick.day.time_since_epoch().count()));
        });
    }

    void setLevels(const NiceAxis &nice)
    {
        if (shownLevels == nice)
            return;
        shownLevels = nice;
        std::vector<double> steps;
        for (double value = nice.bottom; value <= nice.top * (1 + 1e-9); value += nice.step)
            steps.push_back(value);
        setLabels(level, steps, [](double value) { return std::pair(levelLabel(value), value); });
        level->setRange(nice.bottom, nice.top);
    }

    template <class Ticks, class Read>
    static void setLabels(QCategoryAxis *axis, const Ticks &ticks, Read read)
    {
        for (const QString &label : axis->categoriesLabels())
            axis->remove(label);
        axis->setStartValue(-1e12);
        for (const auto &tick : ticks) {
            const auto [label, value] = read(tick);
            axis->append(label, value);
        }
    }

    void setColours(const Theme &theme, const QFont &font)
    {
        for (QCategoryAxis *axis : {time, level}) {
            axis->setLabelsFont(font);
            axis->setLabelsColor(theme.faintText);
            axis->setGridLinePen(QPen(theme.grid, 1));
            axis->setLinePen(QPen(theme.grid, 1));
        }
    }

    QGraphicsScene scene;
    QChart *chart = new QChart;               // the scene's
    QCategoryAxis *time = new QCategoryAxis;  // the chart's
    QCategoryAxis *level = new QCategoryAxis; // the chart's
    QRectF shownPlot;
    std::vector<CalendarTick> shownTicks;
    std::optional<NiceAxis> shownLevels;
};

TroopChart::TroopChart()
    : d(std::make_unique<Private>())
{
}
TroopChart::~TroopChart() = default;

void TroopChart::paint(QPainter &painter, const TroopLayout &layout, const TroopScene &scene,
                       const Theme &theme)
{
    d->chart->setGeometry(QRectF(QPointF(), scene.size));
    d->chart->setPlotArea(layout.frame.plot);
    if (d->shownPlot != layout.frame.plot) {
        // Qt Charts leaves the axes of a fixed plot where they are until their labels change.
        d->shownPlot = layout.frame.plot;
        d->shownTicks.clear();
        d->shownLevels.reset();
    }
    d->setTime(layout);
    d->setLevels(layout.axis);
    d->setColours(theme, scene.font);
    d->chart->layout()->activate();
    d->scene.render(&painter, QRectF(QPointF(), scene.size), d->chart->geometry());
    for (const TroopLine &line : layout.lines)
        paintLine(painter, line, layout.frame,
                  penOf(line.kind, seriesColour(theme, scene.levels, line.series),
                        scene.levels.series[line.series].whole.has_value()));
}

} // namespace nutgraf
