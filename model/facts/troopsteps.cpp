// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/facts/troopsteps.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>

namespace nutgraf
{

namespace
{

/// Draws one line, starting another run where the kind of the line changes.
class Pen
{
public:
    void moveTo(QPointF point) { m_at = point; }

    void lineTo(QPointF point, StepKind kind)
    {
        if (m_runs.empty() || m_runs.back().kind != kind || m_runs.back().path.back() != m_at)
            m_runs.push_back({kind, {m_at}});
        if (point != m_at)
            m_runs.back().path.push_back(point);
        m_at = point;
    }

    /// Holds the level until `point`, then steps to it.
    void stepTo(QPointF point, StepKind across, StepKind up)
    {
        lineTo({point.x(), m_at.y()}, across);
        lineTo(point, up);
    }

    std::vector<StepRun> take()
    {
        std::erase_if(m_runs, [](const StepRun &run) { return run.path.size() < 2; });
        return std::move(m_runs);
    }

private:
    QPointF m_at;
    std::vector<StepRun> m_runs;
};

StepKind kindFrom(const TroopPoint &point)
{
    return isBound(point.amount) ? StepKind::Bound : StepKind::Level;
}

} // namespace

std::vector<StepRun> stepRuns(const TroopSeries &series, double laterDay)
{
    if (!series.isJoined())
        return {};
    const auto placeOf = [laterDay](const TroopPoint &point) {
        return QPointF(point.isDated() ? middleDay(point.when) : laterDay, drawnLevel(point.amount));
    };
    Pen pen;
    const TroopPoint *last = nullptr; // the last level
    const TroopPoint *base = nullptr; // what the next plan goes on from
    std::vector<std::pair<const TroopPoint *, const TroopPoint *>> branches; // a plan, and its base
    for (const TroopPoint &point : series.points) {
        if (point.rival)
            continue;
        if (point.isPlan()) {
            branches.emplace_back(&point, base);
            if (point.isDated())
                base = &point;
            continue;
        }
        if (last) {
            const bool known = kindFrom(*last) == StepKind::Level && kindFrom(point) == StepKind::Level;
            pen.stepTo(placeOf(point), kindFrom(*last), known ? StepKind::Level : StepKind::Bound);
        } else {
            pen.moveTo(placeOf(point));
        }
        last = base = &point;
    }
    for (const auto &[plan, before] : branches) {
        if (!before)
            continue;
        pen.moveTo(placeOf(*before));
        pen.stepTo(placeOf(*plan), StepKind::Planned, StepKind::Planned);
    }
    return pen.take();
}

std::vector<QPointF> visiblePart(const std::vector<QPointF> &path, double first, double last, int columns)
{
    std::vector<QPointF> result;
    if (path.size() < 2 || last <= first || columns < 1 || path.back().x() < first || path.front().x() > last)
        return result;
    const auto beforeFirst = [first](const QPointF &point) { return point.x() < first; };
    auto begin = std::partition_point(path.begin(), path.end(), beforeFirst);
    const auto end =
        std::partition_point(begin, path.end(), [last](const QPointF &point) { return point.x() <= last; });
    // A level that reaches in from outside, or crosses the whole stretch, is cut at the edges.
    if (begin != path.begin())
        result.emplace_back(first, std::prev(begin)->y());
    const double width = (last - first) / columns;
    const auto columnOf = [first, width](const QPointF &point) {
        return std::floor((point.x() - first) / width);
    };
    for (double before = -2; begin != end;) {
        const double column = columnOf(*begin);
        const auto next =
            std::partition_point(begin, end, [&](const QPointF &point) { return columnOf(point) <= column; });
        const auto [low, high] = std::minmax_element(
            begin, next, [](const QPointF &a, const QPointF &b) { return a.y() < b.y(); });
        std::array kept{low, high, low, low};
        // Beside an empty column the level itself counts, as the line runs level across it.
        if (column - before > 1)
            kept[2] = begin;
        if (next == end || columnOf(*next) - column > 1)
            kept[3] = std::prev(next);
        std::sort(kept.begin(), kept.end());
        const auto keptEnd = std::unique(kept.begin(), kept.end());
        std::transform(kept.begin(), keptEnd, std::back_inserter(result), [](auto point) { return *point; });
        before = column;
        begin = next;
    }
    if (end != path.end() && !result.empty())
        result.emplace_back(last, std::prev(end)->y());
    return result;
}

NiceAxis niceAxis(double maximum, int maximalSteps)
{
    maximum = std::max(maximum, 1.);
    const int most = std::max(maximalSteps, 1);
    for (double power = 1;; power *= 10) {
        for (const double factor : {1., 2., 2.5, 5.}) {
            const double step = factor * power;
            const double count = std::ceil(maximum / step);
            if (count <= most && step == std::floor(step))
                return {count * step, step};
        }
    }
}

NiceAxis niceAxisAround(double minimum, double maximum, int maximalSteps)
{
    const int most = std::max(maximalSteps, 2);
    const double span = std::max(maximum - minimum, 1.);
    // The ends are rounded outwards, which may take two steps more than the span has.
    NiceAxis axis = niceAxis(span, most);
    for (int fewer = most; fewer > 1; --fewer) {
        axis = niceAxis(span, fewer);
        axis.bottom = std::max(0., std::floor(minimum / axis.step) * axis.step);
        axis.top = std::max(std::ceil(maximum / axis.step), axis.bottom / axis.step + 1) * axis.step;
        if (axis.top - axis.bottom <= most * axis.step)
            break;
    }
    return axis;
}

std::optional<size_t> pointHeldOn(const TroopSeries &series, double day)
{
    if (!series.isJoined())
        return {};
    std::optional<size_t> level, plan;
    for (size_t i = 0; i < series.points.size(); ++i) {
        const TroopPoint &point = series.points[i];
        if (!point.isDated() || point.rival || middleDay(point.when) > day)
            continue;
        (point.isPlan() ? plan : level) = i;
    }
    const bool isPlanNewer = plan && (!level || *plan > *level);
    return isPlanNewer ? plan : level;
}

} // namespace nutgraf
