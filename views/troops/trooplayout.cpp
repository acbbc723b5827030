// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/troops/trooplayout.h"

#include "views/troops/labelplacement.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <algorithm>
#include <cmath>
#include <limits>

namespace nutgraf
{

namespace
{

constexpr double markReach = 6;       // half of the room a mark takes
constexpr double pointerReach = 14;   // how far from a mark a pointer still means it
constexpr double boundArrow = 20;     // how far a bound's arrow hangs or stands
constexpr double laterWidth = 128;    // of the strip for plans without a date
constexpr double tailLength = 56;     // how fast a last level fades
constexpr double approxLeeway = 0.05; // the soft whisker of "about"
constexpr size_t maximalValueLabels = 40;
constexpr int maximalAsideLines = 2;

QString tr(const char *text)
{
    return QCoreApplication::translate("TroopChart", text);
}

/// Lays out one scene; its members fill the layout in the order in which they need each other.
class Layouter
{
public:
    Layouter(const TroopScene &scene, const std::vector<Fact> &facts)
        : m_scene(scene)
        , m_facts(facts)
        , m_levels(scene.levels)
        , m_metrics(scene.font)
    {
    }

    TroopLayout layout()
    {
        placeAxes();
        placePublication();
        for (size_t i = 0; i < m_levels.series.size(); ++i) {
            if (m_scene.hidden.contains(i))
                continue;
            placeLines(i);
            placeMarks(i);
            placeArrows(i);
            placeTail(i);
        }
        thinMarks();
        placeTies();
        placeLabels();
        return std::move(m_out);
    }

private:
    const TroopSeries &series(size_t i) const { return m_levels.series[i]; }
    const TroopPoint &pointOf(const TroopMark &mark) const { return series(mark.series).points[mark.point]; }
    double textWidth(const QString &text) const { return std::ceil(m_metrics.horizontalAdvance(text)); }
    double lineHeight() const { return std::ceil(m_metrics.height()); }

    template <class Use>
    void forEachShownPoint(Use use) const
    {
        for (size_t i = 0; i < m_levels.series.size(); ++i) {
            if (m_scene.hidden.contains(i))
                continue;
            for (const TroopPoint &point : series(i).points)
                use(point);
        }
    }

    void placeAxes()
    {
        double highest = 0;
        bool hasLater = false;
        forEachShownPoint([&](const TroopPoint &point) {
            const double leeway = point.amount.modifier == Modifier::Approx ? 1 + approxLeeway : 1;
            highest = std::max(highest, leeway * point.amount.high.value_or(drawnLevel(point.amount)));
            hasLater |= !point.isDated();
        });
        const double h = lineHeight();
        QRectF plot(0, h + 10, m_scene.size.width() - 20, 0);
        const double bottom = m_scene.size.height() - h - 14 - placeAsides();
        plot.setBottom(std::max(bottom, plot.top() + h));
        m_out.axis = niceAxis(highest * 1.04, int(std::max(2., plot.height() / (3.6 * h))));
        plot.setLeft(textWidth(levelLabel(m_out.axis.top)) + 18);
        plot.setRight(std::max(plot.right(), plot.left() + h));

        PlotFrame &frame = m_out.frame;
        frame.plot = frame.time = plot;
        if (hasLater)
            frame.time.setWidth(plot.width() - std::min(laterWidth, plot.width() / 3));
        frame.window = m_scene.window.value_or(wholeWindow(m_levels));
        frame.top = m_out.axis.top;
        if (hasLater) {
            const QString text = tr("planned, date not told");
            const double room = plot.right() - frame.time.right() + 12;
            m_out.laterBox = QRectF(plot.right() - std::min(room, textWidth(text)), plot.bottom() + 6, 0, h);
            m_out.laterBox.setRight(plot.right() + 12);
        }

        const double labelWidth = textWidth(QStringLiteral("28 Dec 2028")) + 24;
        const auto day = [](double days) { return CivilDay(std::chrono::days(qint64(std::floor(days)))); };
        const int count = int(std::max(1., frame.time.width() / labelWidth));
        m_out.ticks = calendarTicks(day(frame.window.first) + std::chrono::days(1), day(frame.window.last),
                                    tickStepFor(qint64(std::ceil(frame.window.length())), count));
        // A label that would stick out of the drawing, or into the next strip's, is left out with its tick.
        std::erase_if(m_out.ticks, [&](const CalendarTick &tick) {
            const double x = frame.x(double(tick.day.time_since_epoch().count()));
            const double half = textWidth(tick.label) / 2;
            return x + half > (hasLater ? m_out.laterBox.left() - 8 : m_scene.size.width());
        });
    }

    void placePublication()
    {
        if (!m_levels.published)
            return;
        const double day = double(m_levels.published->time_since_epoch().count());
        if (!m_out.frame.window.contains(day))
            return;
        const double x = m_out.frame.x(day);
        const QString text = publishedLabel(*m_levels.published);
        const double width = textWidth(text);
        const double left = std::clamp(x - width / 2, 0., std::max(0., m_scene.size.width() - width - 2));
        m_out.publishedX = x;
        m_out.publishedBox = QRectF(left, 2, width, lineHeight());
    }

    /// Puts the numbers without a place under the chart; answers with the height they take.
    double placeAsides()
    {
        if (m_levels.aside.empty())
            return 0;
        const double h = lineHeight(), right = m_scene.size.width() - 8;
        double x = 8;
        int line = 0;
        const auto add = [&](const QString &text, FactId id) {
            const double width = textWidth(text);
            if (x + width > right && x > 8) {
                x = 8;
                ++line;
            }
            if (line < maximalAsideLines)
                m_out.asides.push_back({{x, line * h, std::min(width, right - x), h},
                                        text,
                                        id,
                                        !id.isNull() && id == m_scene.chosen});
            x += width + 14;
            return line < maximalAsideLines;
        };
        add(tr("Not on the chart:"), {});
        size_t left = m_levels.aside.size();
        for (const OffChart &aside : m_levels.aside) {
            const auto fact = std::find_if(m_facts.begin(), m_facts.end(),
                                           [&aside](const Fact &one) { return head(one).id == aside.fact; });
            if (fact == m_facts.end())
                continue;
            const QString why =
                aside.reason == OffChart::Reason::NoDate ? tr("%1 (date unknown)") : tr("%1 (a change)");
            if (!add(why.arg(headlineOf(*fact)), aside.fact))
                break;
            --left;
        }
        if (left > 0 && !m_out.asides.empty()) {
            // The last one makes room for the count of those left out.
            TroopAside &last = m_out.asides.back();
            last.text = tr("and %1 more").arg(left + (last.fact.isNull() ? 0 : 1));
            last.fact = {};
            last.isChosen = false;
            last.box.setWidth(textWidth(last.text));
        }
        const double height = (std::min(line, maximalAsideLines - 1) + 1) * h + 4;
        for (TroopAside &aside : m_out.asides)
            aside.box.translate(0, m_scene.size.height() - height);
        return height;
    }

    void placeLines(size_t i)
    {
        const PlotFrame &frame = m_out.frame;
        const double end = frame.hasLater() ? frame.laterDay() : frame.window.last;
        for (const StepRun &run : stepRuns(series(i), frame.laterDay())) {
            const double last = run.kind == StepKind::Planned ? end : frame.window.last;
            auto path =
                visiblePart(run.path, frame.window.first, last, int(std::max(1., frame.plot.width())));
            if (path.size() > 1)
                m_out.lines.push_back({i, run.kind, std::move(path)});
        }
    }

    void placeMarks(size_t i)
    {
        const PlotFrame &frame = m_out.frame;
        for (size_t k = 0; k < series(i).points.size(); ++k) {
            const TroopPoint &point = series(i).points[k];
            const double day = point.isDated() ? middleDay(point.when) : frame.laterDay();
            if (point.isDated() && !frame.window.contains(day))
                continue;
            TroopMark mark;
            mark.series = i;
            mark.point = k;
            mark.at = QPointF(frame.x(day), frame.y(drawnLevel(point.amount)));
            mark.isChosen = point.tells(m_scene.chosen);
            mark.isHovered = point.tells(m_scene.hovered);
            spread(mark, point);
            m_out.marks.push_back(mark);
        }
    }

    /// Sets how far a mark reaches: up and down by its amount, to the sides by its time.
    void spread(TroopMark &mark, const TroopPoint &point) const
    {
        const PlotFrame &frame = m_out.frame;
        const Amount &amount = point.amount;
        mark.top = mark.bottom = mark.at.y();
        mark.left = mark.right = mark.at.x();
        if (!amount.low) {
            mark.bottom = std::min(frame.plot.bottom(), mark.at.y() + boundArrow);
        } else if (!amount.high) {
            mark.top = mark.at.y() - boundArrow;
        } else {
            const double leeway = amount.modifier == Modifier::Approx ? approxLeeway : 0;
            mark.top = frame.y(*amount.high * (1 + leeway));
            mark.bottom = frame.y(*amount.low * (1 - leeway));
        }
        if (point.when.earliest && point.when.latest && !point.when.isSingleDay()) {
            const auto x = [&frame](CivilDay day) { return frame.x(double(day.time_since_epoch().count())); };
            mark.left = std::max(frame.time.left(), x(*point.when.earliest));
            mark.right = std::min(frame.time.right(), x(*point.when.latest));
        }
    }

    /// Where a series' line stands on `day`; nothing outside of it.
    std::optional<double> levelOn(size_t i, double day) const
    {
        std::optional<double> level;
        for (const TroopPoint &point : series(i).points) {
            if (point.isPlan() || point.rival)
                continue;
            if (middleDay(point.when) > day)
                return level ? level : drawnLevel(point.amount);
            level = drawnLevel(point.amount);
        }
        return level;
    }

    void placeArrows(size_t i)
    {
        for (const TroopChange &change : series(i).changes) {
            const double day = middleDay(change.when);
            const auto level = levelOn(i, day);
            if (level && m_out.frame.window.contains(day))
                m_out.arrows.push_back({i,
                                        {m_out.frame.x(day), m_out.frame.y(*level)},
                                        change.delta.value_or(0),
                                        change.fact,
                                        change.fact == m_scene.chosen});
        }
    }

    /// A level is not known to go on behind the last time it was told.
    void placeTail(size_t i)
    {
        const auto &points = series(i).points;
        const auto last = std::find_if(points.rbegin(), points.rend(), [](const TroopPoint &point) {
            return !point.isPlan() && !point.rival;
        });
        if (last == points.rend() || isBound(last->amount) || !series(i).isJoined())
            return;
        const bool goesOn =
            std::any_of(points.begin(), points.end(), [](const TroopPoint &p) { return p.isPlan(); });
        const double day = middleDay(last->when);
        if (goesOn || !m_out.frame.window.contains(day))
            return;
        const QPointF from(m_out.frame.x(day), m_out.frame.y(drawnLevel(last->amount)));
        m_out.tails.push_back({i, from, std::min(tailLength, m_out.frame.time.right() - from.x())});
    }

    /// Leaves only the line where marks would run into one another.
    void thinMarks()
    {
        if (double(m_out.marks.size()) * 3 < m_out.frame.plot.width())
            return;
        for (TroopMark &mark : m_out.marks)
            mark.isDrawn = mark.isChosen || mark.isHovered;
    }

    void placeTies()
    {
        for (const TroopMark &mark : m_out.marks) {
            if (!mark.isDrawn)
                continue;
            const TroopPoint &point = pointOf(mark);
            const auto tieTo = [&](TroopTie::Kind kind, auto isOther) {
                const auto other = std::find_if(m_out.marks.begin(), m_out.marks.end(), isOther);
                if (other != m_out.marks.end())
                    m_out.ties.push_back({kind, mark.series, mark.at, other->at});
            };
            if (!point.partOf.isNull())
                tieTo(TroopTie::Kind::Part,
                      [&](const TroopMark &other) { return pointOf(other).tells(point.partOf); });
            if (point.rival)
                tieTo(TroopTie::Kind::Rival, [&](const TroopMark &other) {
                    return other.series == mark.series && pointOf(other).when == point.when &&
                           !pointOf(other).rival && pointOf(other).isPlan() == point.isPlan();
                });
        }
    }

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

    /// The mark that a series' name stands at: its last level in sight, else its first plan.
    const TroopMark *nameMark(size_t i) const
    {
        const TroopMark *found = nullptr;
        for (const TroopMark &mark : m_out.marks) {
            if (mark.series == i && (!found || !pointOf(mark).isPlan()))
                found = &mark;
        }
        return found;
    }

    QString valueText(const TroopPoint &point) const
    {
        const QString number = toReadable(point.amount);
        if (point.rival)
            return tr("or %1").arg(number);
        switch (point.status) {
        case DeploymentStatus::Planned:
            return tr("planned: %1").arg(number);
        case DeploymentStatus::Proposed:
            return tr("proposed: %1").arg(number);
        default:
            return number;
        }
    }

    std::vector<Wanted> wantedLabels() const
    {
        std::vector<Wanted> wanted;
        const bool tellsValues =
            size_t(std::count_if(m_out.marks.begin(), m_out.marks.end(),
                                 [](const TroopMark &m) { return m.isDrawn; })) <= maximalValueLabels;
        std::vector<const TroopMark *> names;
        for (size_t i = 0; i < m_levels.series.size(); ++i)
            names.push_back(nameMark(i));
        for (const TroopMark &mark : m_out.marks) {
            const bool isName = names[mark.series] == &mark;
            if (!isName && !mark.isChosen && !(tellsValues && mark.isDrawn))
                continue;
            QString name = isName ? series(mark.series).name() : QString();
            if (isName && series(mark.series).whole)
                name = tr("of whom %1").arg(name);
            wanted.push_back({&mark, name, valueText(pointOf(mark)),
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
        const PlotFrame &frame = m_out.frame;
        result.bounds = frame.plot.adjusted(2, -4, 16, -1);
        for (const TroopMark &mark : m_out.marks) {
            if (mark.isDrawn)
                result.marks.push_back(
                    QRectF(mark.at, QSizeF()).adjusted(-markReach, -markReach, markReach, markReach));
            if (mark.isDrawn && mark.bottom - mark.top > 2)
                result.marks.push_back({mark.at.x() - 4, mark.top, 8, mark.bottom - mark.top});
        }
        for (const TroopArrow &arrow : m_out.arrows)
            result.marks.push_back(QRectF(arrow.at, QSizeF()).adjusted(-7, -7, 7, 7));
        const auto addLine = [&result](QPointF a, QPointF b) {
            result.lines.push_back(QRectF(a, b).normalized().adjusted(-1.5, -1.5, 1.5, 1.5));
        };
        for (const TroopLine &line : m_out.lines) {
            // Beyond some hundred stretches every place is as good as any other.
            for (size_t i = 1; i < line.path.size() && result.lines.size() < 800; ++i)
                addLine({frame.x(line.path[i - 1].x()), frame.y(line.path[i - 1].y())},
                        {frame.x(line.path[i].x()), frame.y(line.path[i].y())});
        }
        for (const TroopTail &tail : m_out.tails)
            addLine(tail.from, tail.from + QPointF(tail.length, 0));
        for (const TroopTie &tie : m_out.ties) {
            if (std::abs(tie.from.x() - tie.to.x()) < 3)
                addLine(tie.from, tie.to);
        }
        if (m_out.publishedX)
            addLine({*m_out.publishedX, frame.plot.top()}, {*m_out.publishedX, frame.plot.bottom()});
        return result;
    }

    void placeLabels()
    {
        const std::vector<Wanted> wanted = wantedLabels();
        std::vector<LabelWish> wishes;
        for (const Wanted &one : wanted) {
            std::vector<QSizeF> forms{{textWidth(one.text(0)) + 2, lineHeight()}};
            if (!one.name.isEmpty())
                forms.emplace_back(std::max(textWidth(one.name), textWidth(one.value)) + 2, 2 * lineHeight());
            wishes.push_back({one.mark->at, std::move(forms), markReach + 3});
        }
        const auto places = nutgraf::placeLabels(wishes, obstacles());
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
            m_out.labels.push_back(std::move(label));
        }
    }

    const TroopScene &m_scene;
    const std::vector<Fact> &m_facts;
    const TroopLevels &m_levels;
    QFontMetricsF m_metrics;
    TroopLayout m_out;
};

} // namespace

QString publishedLabel(CivilDay day)
{
    return tr("published %1").arg(toReadable(DateRange::day(day)));
}

QString levelLabel(double level)
{
    return toReadable(Amount::exactly(level));
}

size_t colourIndex(const TroopLevels &levels, size_t series)
{
    while (levels.series[series].whole)
        series = *levels.series[series].whole;
    const auto end = levels.series.begin() + qptrdiff(series);
    return size_t(
        std::count_if(levels.series.begin(), end, [](const TroopSeries &one) { return !one.whole; }));
}

DayWindow wholeWindow(const TroopLevels &levels)
{
    const auto extent = levels.extent();
    if (!extent)
        return {0, 1};
    const double first = double(extent->earliest->time_since_epoch().count());
    const double last = double(extent->latest->time_since_epoch().count());
    // A single day still wants a scale to stand on; the labels at the right end want more air than the left.
    constexpr double shortest = 90;
    const double length = std::max(last - first, shortest);
    const double slack = (length - (last - first)) / 2;
    return {first - slack - 0.06 * length, last + slack + 0.16 * length};
}

TroopLayout layoutTroops(const TroopScene &scene, const std::vector<Fact> &facts)
{
    return Layouter(scene, facts).layout();
}

std::vector<FactId> TroopLayout::factsAt(QPointF at, const TroopLevels &levels) const
{
    for (const TroopAside &aside : asides) {
        if (!aside.fact.isNull() && aside.box.contains(at))
            return {aside.fact};
    }
    for (const TroopLabel &label : labels) {
        if (!label.box.contains(at))
            continue;
        for (const TroopMark &mark : marks) {
            if (mark.series == label.series && label.point == mark.point)
                return levels.series[mark.series].points[mark.point].facts;
        }
    }
    double nearest = pointerReach * pointerReach;
    std::vector<FactId> found;
    const auto tryAt = [&](QPointF place, auto facts) {
        const QPointF way = place - at;
        if (const double distance = QPointF::dotProduct(way, way); distance < nearest) {
            nearest = distance;
            found = facts();
        }
    };
    for (const TroopMark &mark : marks)
        tryAt(mark.at, [&] { return levels.series[mark.series].points[mark.point].facts; });
    for (const TroopArrow &arrow : arrows)
        tryAt(arrow.at, [&] { return std::vector{arrow.fact}; });
    return found;
}

} // namespace nutgraf
