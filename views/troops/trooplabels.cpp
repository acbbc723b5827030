// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/troops/trooplabels.h"

#include "model/facts/trooprows.h"
#include "views/troops/labelplacement.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace nutgraf
{

namespace
{

constexpr double markReach = 6; // half of the room a mark takes
constexpr size_t maximalValueLabels = 40;
constexpr size_t maximalLineObstacles = 800; // beyond, every place is as good as any other

struct Text {
    Q_DECLARE_TR_FUNCTIONS(TroopChart)
};

/// A label before it has a place.
struct Wanted {
    const TroopMark *mark;
    QString name; ///< empty where the label tells a number alone
    QString value;
    int rank; ///< the lower, the earlier it is placed

    QString text(size_t form) const
    {
        return name.isEmpty() ? value
                              : name + (form == 0 ? QStringLiteral("  ") : QStringLiteral("\n")) + value;
    }
};

class Labeller
{
public:
    Labeller(TroopLayout &layout, const TroopScene &scene, const TroopLevels &drawn)
        : m_layout(layout)
        , m_scene(scene)
        , m_drawn(drawn)
        , m_metrics(scene.font)
    {
    }

    void place()
    {
        const std::vector<Wanted> wanted = wantedLabels();
        std::vector<LabelWish> wishes;
        for (const Wanted &one : wanted) {
            std::vector<QSizeF> forms{{textWidth(one.text(0)) + 2, lineHeight()}};
            if (!one.name.isEmpty())
                forms.emplace_back(std::max(textWidth(one.name), textWidth(one.value)) + 2, 2 * lineHeight());
            wishes.push_back({one.mark->at, std::move(forms), markReach + 3});
        }
        const auto places = placeLabels(wishes, obstacles());
        for (size_t i = 0; i < wanted.size(); ++i) {
            if (!places[i])
                continue;
            const TroopMark &mark = *wanted[i].mark;
            TroopLabel label;
            label.box = places[i]->box;
            label.text = wanted[i].text(places[i]->form);
            label.series = mark.series;
            label.point = mark.point;
            label.isName = !wanted[i].name.isEmpty();
            label.isChosen = mark.isChosen;
            label.isLeft = label.box.right() <= mark.at.x();
            if (places[i]->isRemote)
                label.leader = mark.at;
            m_layout.labels.push_back(std::move(label));
        }
    }

private:
    double textWidth(const QString &text) const { return std::ceil(m_metrics.horizontalAdvance(text)); }
    double lineHeight() const { return std::ceil(m_metrics.height()); }
    const TroopSeries &seriesOf(const TroopMark &mark) const { return m_scene.levels.series[mark.series]; }
    /// What is told, whatever the scale makes of it.
    const TroopPoint &pointOf(const TroopMark &mark) const { return seriesOf(mark).points[mark.point]; }

    /// The mark that a series' name stands at: its last level in sight, else its first plan.
    std::vector<const TroopMark *> nameMarks() const
    {
        std::vector<const TroopMark *> found(m_scene.levels.series.size());
        for (const TroopMark &mark : m_layout.marks) {
            const TroopMark *&one = found[mark.series];
            if (!one || !pointOf(mark).isPlan())
                one = &mark;
        }
        return found;
    }

    QString valueText(const TroopMark &mark) const
    {
        const QString told = levelInWords(seriesOf(mark), pointOf(mark));
        if (m_scene.scale != TroopScale::Index)
            return told;
        const double index = drawnLevel(m_drawn.series[mark.series].points[mark.point].amount);
        return QStringLiteral("%1 (%2)").arg(levelLabel(std::round(index)), told);
    }

    /// Whether the next level of the series is the same, so that its label speaks for both.
    bool isRepeated(const TroopMark &mark) const
    {
        const auto &points = seriesOf(mark).points;
        const TroopPoint &point = points[mark.point];
        if (point.isPlan() || point.rival)
            return false;
        const auto next = std::find_if(points.begin() + qptrdiff(mark.point) + 1, points.end(),
                                       [](const TroopPoint &other) { return !other.rival; });
        return next != points.end() && !next->isPlan() && next->amount == point.amount;
    }

    std::vector<Wanted> wantedLabels() const
    {
        std::vector<Wanted> wanted;
        const bool tellsValues =
            size_t(std::count_if(m_layout.marks.begin(), m_layout.marks.end(),
                                 [](const TroopMark &m) { return m.isDrawn; })) <= maximalValueLabels;
        const auto names = nameMarks();
        for (const TroopMark &mark : m_layout.marks) {
            const bool isName = names[mark.series] == &mark;
            if (!isName && !mark.isChosen && (!tellsValues || !mark.isDrawn || isRepeated(mark)))
                continue;
            QString name = isName ? seriesOf(mark).name() : QString();
            if (isName && seriesOf(mark).whole)
                name = Text::tr("of whom %1").arg(name);
            wanted.push_back({&mark, name, valueText(mark),
                              mark.isChosen            ? 0
                              : isName                 ? 1
                              : pointOf(mark).isPlan() ? 2
                                                       : 3});
        }
        std::stable_sort(wanted.begin(), wanted.end(),
                         [](const Wanted &a, const Wanted &b) { return a.rank < b.rank; });
        return wanted;
    }

    LabelObstacles obstacles() const
    {
        LabelObstacles result;
        const PlotFrame &frame = m_layout.frame;
        result.bounds = frame.plot.adjusted(2, -4, 16, -1);
        for (const TroopMark &mark : m_layout.marks) {
            if (mark.isDrawn)
                result.marks.push_back(
                    QRectF(mark.at, QSizeF()).adjusted(-markReach, -markReach, markReach, markReach));
            if (mark.isDrawn && mark.bottom - mark.top > 2)
                result.marks.push_back({mark.at.x() - 4, mark.top, 8, mark.bottom - mark.top});
        }
        for (const TroopArrow &arrow : m_layout.arrows)
            result.marks.push_back(QRectF(arrow.at, QSizeF()).adjusted(-7, -7, 7, 7));
        const auto addLine = [&result](QPointF a, QPointF b) {
            result.lines.push_back(QRectF(a, b).normalized().adjusted(-1.5, -1.5, 1.5, 1.5));
        };
        for (const TroopLine &line : m_layout.lines) {
            for (size_t i = 1; i < line.path.size() && result.lines.size() < maximalLineObstacles; ++i)
                addLine({frame.x(line.path[i - 1].x()), frame.y(line.path[i - 1].y())},
                        {frame.x(line.path[i].x()), frame.y(line.path[i].y())});
        }
        for (const TroopMark &mark : m_layout.marks) {
            if (mark.isDrawn && mark.hasStem)
                addLine(mark.at, {mark.at.x(), frame.plot.bottom()});
        }
        for (const TroopTail &tail : m_layout.tails)
            addLine(tail.from, tail.from + QPointF(tail.length, 0));
        for (const TroopTie &tie : m_layout.ties) {
            if (std::abs(tie.from.x() - tie.to.x()) < 3)
                addLine(tie.from, tie.to);
        }
        if (!m_layout.bandLabelBox.isEmpty())
            result.marks.push_back(m_layout.bandLabelBox);
        const auto addUpright = [&](double x) { addLine({x, frame.plot.top()}, {x, frame.plot.bottom()}); };
        if (m_layout.publishedX)
            addUpright(*m_layout.publishedX);
        if (frame.hasLater())
            addUpright(frame.time.right());
        return result;
    }

    TroopLayout &m_layout;
    const TroopScene &m_scene;
    const TroopLevels &m_drawn;
    QFontMetricsF m_metrics;
};

} // namespace

void placeTroopLabels(TroopLayout &layout, const TroopScene &scene, const TroopLevels &drawn)
{
    Labeller(layout, scene, drawn).place();
}

} // namespace nutgraf
