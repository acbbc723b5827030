// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/troops/trooplayout.h"

#include "model/facts/display.h"
#include "model/facts/troopindex.h"
#include "views/troops/troopbands.h"
#include "views/troops/trooplabels.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <algorithm>
#include <cmath>
#include <limits>

namespace nutgraf
{

namespace
{

constexpr double pointerReach = 14;   // how far from a mark a pointer still means it
constexpr double boundArrow = 20;     // how far a bound's arrow hangs or stands
constexpr double laterWidth = 128;    // of the strip for plans without a date
constexpr double tailLength = 56;     // how fast a last level fades
constexpr double approxLeeway = 0.05; // the soft whisker of "about"
constexpr size_t maximalPartedMarks = 200;
constexpr double partedBy = 9; // how far marks that would hide each other move apart
constexpr int maximalAsideLines = 2;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(TroopChart)
};

/// Lays out one scene; its members fill the layout in the order in which they need each other.
class Layouter
{
public:
    Layouter(const TroopScene &scene, const std::vector<Fact> &facts)
        : m_scene(scene)
        , m_facts(facts)
        , m_indexed(scene.scale == TroopScale::Index ? drawnLevels(scene.levels, scene.scale) : TroopLevels())
        , m_levels(scene.scale == TroopScale::Index ? m_indexed : scene.levels)
        , m_metrics(scene.font)
    {
    }

    TroopLayout layout()
    {
        placeAxes();
        placePublication();
        placeScaleNote();
        placeReferenceBands(m_out, m_scene);
        for (size_t i = 0; i < m_levels.series.size(); ++i) {
            if (m_scene.hidden.contains(i))
                continue;
            placeLines(i);
            placeMarks(i);
            placeArrows(i);
            placeTail(i);
        }
        dropSharedStems();
        thinMarks();
        partMarks();
        placeTies();
        placeTroopLabels(m_out, m_scene, m_levels);
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
        double highest = 0, lowest = std::numeric_limits<double>::infinity();
        bool hasLater = false;
        forEachShownPoint([&](const TroopPoint &point) {
            const double leeway = point.amount.modifier == Modifier::Approx ? approxLeeway : 0;
            const double level = drawnLevel(point.amount);
            highest = std::max(highest, (1 + leeway) * point.amount.high.value_or(level));
            lowest = std::min(lowest, (1 - leeway) * point.amount.low.value_or(level));
            hasLater |= !point.isDated();
        });
        if (const auto theirs = highestOfReference(m_scene))
            highest = std::max(highest, *theirs);
        const double h = lineHeight();
        QRectF plot(0, h + 10, m_scene.size.width() - 20, 0);
        const double bottom = m_scene.size.height() - h - 14 - placeAsides();
        plot.setBottom(std::max(bottom, plot.top() + h));
        const int steps = int(std::max(2., plot.height() / (3.6 * h)));
        const double air = 0.04 * (highest - lowest);
        m_out.axis = m_scene.scale == TroopScale::Close && lowest <= highest
                         ? niceAxisAround(lowest - air, highest + air, steps)
                         : niceAxis(highest * 1.04, steps);
        plot.setLeft(textWidth(levelLabel(m_out.axis.top)) + 18);
        plot.setRight(std::max(plot.right(), plot.left() + h));

        PlotFrame &frame = m_out.frame;
        frame.plot = frame.time = plot;
        if (hasLater)
            frame.time.setWidth(plot.width() - std::min(laterWidth, plot.width() / 3));
        m_out.ownAxis = {frame.time.left(), frame.time.right()};
        if (const auto &axis = m_scene.axis) {
            frame.time.setLeft(std::max(frame.time.left(), axis->left));
            frame.time.setRight(std::min(frame.time.right(), axis->right));
            frame.plot.setLeft(frame.time.left());
            if (!hasLater)
                frame.plot.setRight(frame.time.right());
        }
        frame.window = m_scene.window.value_or(wholeWindow(m_levels));
        frame.top = m_out.axis.top;
        frame.bottom = m_out.axis.bottom;
        if (hasLater) {
            const QString text = Text::tr("planned, date not told");
            const double room = frame.plot.right() - frame.time.right() + 12;
            m_out.laterBox = QRectF(plot.right() - std::min(room, textWidth(text)), plot.bottom() + 6, 0, h);
            m_out.laterBox.setRight(plot.right() + 12);
        }

        const double labelWidth =
            textWidth(toDisplay(DateRange::day(makeDay(2028, 12, 28)), MonthForm::Short)) + 24;
        const auto day = [](double days) { return CivilDay(std::chrono::days(qint64(std::floor(days)))); };
        const int count = int(std::max(1., frame.time.width() / labelWidth));
        m_out.ticks = calendarTicks(day(frame.window.begin) + std::chrono::days(1), day(frame.window.end),
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
        if (!m_out.frame.window.shows(day))
            return;
        const double x = m_out.frame.x(day);
        const QString text = publishedLabel(*m_levels.published);
        const double width = textWidth(text);
        const double left = std::clamp(x - width / 2, 0., std::max(0., m_scene.size.width() - width - 2));
        m_out.publishedX = x;
        m_out.publishedBox = QRectF(left, 2, width, lineHeight());
    }

    /// Says beside the publication date what the axis counts, where a reader would not expect it.
    void placeScaleNote()
    {
        if (m_scene.scale == TroopScale::Index)
            m_out.scaleNote = Text::tr("first level = 100");
        else if (m_out.axis.bottom > 0)
            m_out.scaleNote = Text::tr("axis does not begin at zero");
        if (m_out.scaleNote.isEmpty())
            return;
        const double width = textWidth(m_out.scaleNote);
        const auto boxAt = [&](double left) { return QRectF(left, 2, width, lineHeight()); };
        const double right = m_scene.size.width() - width - 8;
        m_out.scaleNoteBox = boxAt(8);
        const auto isFree = [this](const QRectF &box) {
            return !box.adjusted(-12, 0, 12, 0).intersects(m_out.publishedBox);
        };
        if (!isFree(m_out.scaleNoteBox))
            m_out.scaleNoteBox = boxAt(std::max(0., right));
        if (!isFree(m_out.scaleNoteBox))
            m_out.scaleNote.clear(); // the mark on the axis must do
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
        add(Text::tr("Not on the chart:"), {});
        size_t left = m_levels.aside.size();
        for (const OffChart &aside : m_levels.aside) {
            const auto fact = std::find_if(m_facts.begin(), m_facts.end(),
                                           [&aside](const Fact &one) { return head(one).id == aside.fact; });
            if (fact == m_facts.end())
                continue;
            const QString why = aside.reason == OffChart::Reason::NoDate    ? Text::tr("%1 (date unknown)")
                                : aside.reason == OffChart::Reason::NoLevel ? Text::tr("%1 (a change)")
                                                                            : Text::tr("%1 (no first level)");
            if (!add(why.arg(displayHeadline(*fact)), aside.fact))
                break;
            --left;
        }
        if (left > 0 && !m_out.asides.empty()) {
            // The last one makes room for the count of those left out.
            TroopAside &last = m_out.asides.back();
            last.text = Text::tr("and %1 more").arg(left + (last.fact.isNull() ? 0 : 1));
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
        const double end = frame.hasLater() ? frame.laterDay() : frame.window.end;
        for (const StepRun &run : stepRuns(series(i), frame.laterDay())) {
            const double last = run.kind == StepKind::Planned ? end : frame.window.end;
            auto path =
                visiblePart(run.path, frame.window.begin, last, int(std::max(1., frame.plot.width())));
            if (path.size() > 1)
                m_out.lines.push_back({i, run.kind, std::move(path)});
        }
    }

    void placeMarks(size_t i)
    {
        const PlotFrame &frame = m_out.frame;
        const bool hasStems = isAlone(i) && m_out.axis.bottom <= 0 && m_scene.scale != TroopScale::Index;
        for (size_t k = 0; k < series(i).points.size(); ++k) {
            const TroopPoint &point = series(i).points[k];
            const double day = point.isDated() ? middleDay(point.when) : frame.laterDay();
            if (point.isDated() && !frame.window.shows(day))
                continue;
            TroopMark mark;
            mark.series = i;
            mark.point = k;
            mark.at = QPointF(frame.x(day), frame.y(drawnLevel(point.amount)));
            mark.isChosen = point.tells(m_scene.chosen);
            mark.isHovered = point.tells(m_scene.hovered);
            spread(mark, point);
            mark.hasStem = hasStems && !isBound(point.amount);
            m_out.marks.push_back(mark);
        }
    }

    /// Stems of several series on one day would cover each other, and other marks.
    void dropSharedStems()
    {
        constexpr double Apart = 8;
        std::vector<double> places;
        places.reserve(m_out.marks.size());
        for (const TroopMark &mark : m_out.marks)
            places.push_back(mark.at.x());
        std::sort(places.begin(), places.end());
        for (TroopMark &mark : m_out.marks) {
            const auto first = std::lower_bound(places.begin(), places.end(), mark.at.x() - Apart);
            const auto last = std::upper_bound(first, places.end(), mark.at.x() + Apart);
            mark.hasStem = mark.hasStem && last - first == 1;
        }
    }

    /// Whether a series has no line: there is one level of it, or there are only rivals.
    bool isAlone(size_t i) const
    {
        return std::none_of(m_out.lines.begin(), m_out.lines.end(),
                            [i](const TroopLine &line) { return line.series == i; });
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
            if (level && m_out.frame.window.shows(day))
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
        if (goesOn || !m_out.frame.window.shows(day))
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

    /// Moves marks of different series that would hide each other apart, to the right.
    void partMarks()
    {
        if (m_out.marks.size() > maximalPartedMarks)
            return;
        for (size_t i = 0; i < m_out.marks.size(); ++i) {
            TroopMark &mark = m_out.marks[i];
            for (size_t k = 0; k < i; ++k) {
                const TroopMark &other = m_out.marks[k];
                const QPointF way = mark.at - other.at;
                if (other.series != mark.series && std::abs(way.x()) < partedBy - 1 && std::abs(way.y()) < 4)
                    mark.at.setX(other.at.x() + partedBy);
            }
        }
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

    const TroopScene &m_scene;
    const std::vector<Fact> &m_facts;
    TroopLevels m_indexed;
    const TroopLevels &m_levels; // as the scale draws them
    QFontMetricsF m_metrics;
    TroopLayout m_out;
};

} // namespace

TroopLevels drawnLevels(const TroopLevels &levels, TroopScale scale)
{
    return scale == TroopScale::Index ? indexedLevels(levels) : levels;
}

QString publishedLabel(CivilDay day)
{
    return Text::tr("published %1").arg(toDisplay(DateRange::day(day)));
}

QString levelLabel(double level)
{
    return displayNumber(level);
}

size_t colourIndex(const TroopLevels &levels, size_t series)
{
    while (levels.series[series].whole)
        series = *levels.series[series].whole;
    const auto end = levels.series.begin() + qptrdiff(series);
    return size_t(
        std::count_if(levels.series.begin(), end, [](const TroopSeries &one) { return !one.whole; }));
}

TimeWindow wholeWindow(const TroopLevels &levels)
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
