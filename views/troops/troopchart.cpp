// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/troops/troopchart.h"

#include "views/theme.h"
#include "views/troops/troopcolours.h"

#include <QCategoryAxis>
#include <QChart>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QLineSeries>
#include <QPainter>

namespace nutgraf
{

namespace
{

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
        time->setRange(frame.window.first, frame.dayAt(frame.plot.right()));
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

    void setLines(const TroopLayout &layout, const TroopScene &troops, const Theme &theme)
    {
        while (lines.size() > layout.lines.size()) {
            chart->removeSeries(lines.back());
            delete lines.back();
            lines.pop_back();
        }
        while (lines.size() < layout.lines.size()) {
            auto *line = new QLineSeries;
            chart->addSeries(line);
            line->attachAxis(time);
            line->attachAxis(level);
            lines.push_back(line);
        }
        for (size_t i = 0; i < lines.size(); ++i) {
            const TroopLine &line = layout.lines[i];
            lines[i]->setPen(penOf(line.kind, seriesColour(theme, troops.levels, line.series),
                                   troops.levels.series[line.series].whole.has_value()));
            lines[i]->replace(QList<QPointF>(line.path.begin(), line.path.end()));
        }
    }

    QGraphicsScene scene;
    QChart *chart = new QChart;               // the scene's
    QCategoryAxis *time = new QCategoryAxis;  // the chart's
    QCategoryAxis *level = new QCategoryAxis; // the chart's
    QRectF shownPlot;
    std::vector<CalendarTick> shownTicks;
    std::optional<NiceAxis> shownLevels;
    std::vector<QLineSeries *> lines; // the chart's
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
    d->setLines(layout, scene, theme);
    d->chart->layout()->activate();
    d->scene.render(&painter, QRectF(QPointF(), scene.size), d->chart->geometry());
}

} // namespace nutgraf
