// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/facts/troopseries.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace nutgraf
{

bool TroopPoint::tells(FactId id) const
{
    return std::find(facts.begin(), facts.end(), id) != facts.end();
}

QString TroopSeries::name() const
{
    const QString whose = !force.isEmpty()       ? force
                          : !countedAs.isEmpty() ? countedAs
                                                 : QStringLiteral("troops");
    return whole || place.isEmpty() ? whose : whose + QStringLiteral(" · ") + place;
}

bool TroopSeries::isContested(const TroopPoint &point) const
{
    return point.rival || std::any_of(points.begin(), points.end(), [&point](const TroopPoint &other) {
               return other.rival && other.when == point.when && other.isPlan() == point.isPlan() &&
                      contradict(other.amount, point.amount);
           });
}

std::optional<DateRange> TroopLevels::extent() const
{
    DateRange all{published, published};
    const auto include = [&all](const DateRange &when) {
        for (const auto &day : {when.earliest, when.latest}) {
            if (day && (!all.earliest || *day < *all.earliest))
                all.earliest = day;
            if (day && (!all.latest || *day > *all.latest))
                all.latest = day;
        }
    };
    for (const TroopSeries &one : series) {
        for (const TroopPoint &point : one.points)
            include(point.when);
        for (const TroopChange &change : one.changes)
            include(change.when);
    }
    return all.isUnknown() ? std::nullopt : std::optional(all);
}

bool isBound(const Amount &amount)
{
    return !amount.low || !amount.high;
}

double drawnLevel(const Amount &amount)
{
    return amount.typical().value_or(0);
}

bool contradict(const Amount &a, const Amount &b)
{
    const auto reach = [](const Amount &amount) {
        const double leeway = amount.modifier == Modifier::Approx ? 0.1 : 0;
        constexpr double none = 0, unlimited = std::numeric_limits<double>::infinity();
        return std::pair(amount.low ? *amount.low * (1 - leeway) : none,
                         amount.high ? *amount.high * (1 + leeway) : unlimited);
    };
    const auto [lowA, highA] = reach(a);
    const auto [lowB, highB] = reach(b);
    if (highA < lowB || highB < lowA)
        return true;
    // A strict bound does not reach its own number.
    const auto touches = [](const Amount &below, const Amount &above) {
        return below.high && above.low && *below.high == *above.low &&
               (below.modifier == Modifier::LessThan || above.modifier == Modifier::MoreThan);
    };
    return touches(a, b) || touches(b, a);
}

double middleDay(const DateRange &when)
{
    Q_ASSERT(!when.isUnknown());
    const auto number = [](CivilDay day) { return double(day.time_since_epoch().count()); };
    if (when.earliest && when.latest)
        return (number(*when.earliest) + number(*when.latest)) / 2;
    return number(when.earliest ? *when.earliest : *when.latest);
}

namespace
{

/// Sorts deployments into a forest of series.
class Grouping
{
public:
    explicit Grouping(const std::vector<Fact> &facts)
    {
        for (const Fact &fact : facts) {
            const auto *deployment = std::get_if<Deployment>(&fact);
            if (deployment && deployment->origin != Origin::Dismissed && deployment->amount.typical())
                m_all.emplace(deployment->id, deployment);
        }
        for (const Fact &fact : facts) {
            if (const auto found = m_all.find(head(fact).id); found != m_all.end())
                m_nodes[nodeOf(*found->second)].members.push_back(found->second);
        }
    }

    struct Node {
        TroopSeries series; ///< whole is unset; `parent` tells it
        std::optional<size_t> parent;
        std::vector<const Deployment *> members; ///< in text order
    };

    /// The nodes with every part right behind its whole, `series.whole` set.
    std::vector<Node> ordered() const
    {
        std::vector<Node> result;
        appendChildren({}, {}, result);
        return result;
    }

private:
    /// The whole that a deployment is a part of; null for none, for one left out, and for a ring of parts.
    const Deployment *wholeOf(const Deployment &part) const
    {
        const auto next = [this](const Deployment *one) {
            const auto found = m_all.find(one->partOf);
            return found == m_all.end() ? nullptr : found->second;
        };
        size_t steps = 0;
        for (const Deployment *one = next(&part); one; one = next(one)) {
            if (++steps > m_all.size())
                return nullptr;
        }
        return next(&part);
    }

    size_t nodeOf(const Deployment &deployment)
    {
        Node node;
        node.series.force = deployment.force;
        node.series.place = deployment.place;
        if (const Deployment *whole = wholeOf(deployment)) {
            node.parent = nodeOf(*whole);
            const TroopSeries &parent = m_nodes[*node.parent].series;
            if (node.series.place.isEmpty())
                node.series.place = parent.place;
            if (node.series.force == parent.force)
                node.series.force.clear();
            if (node.series.force.isEmpty())
                node.series.countedAs = deployment.countedAs;
        }
        const auto [found, isNew] = m_index.try_emplace(
            std::tuple(node.parent, node.series.force, node.series.place, node.series.countedAs),
            m_nodes.size());
        if (isNew)
            m_nodes.push_back(std::move(node));
        return found->second;
    }

    void appendChildren(std::optional<size_t> parent, std::optional<size_t> whole,
                        std::vector<Node> &result) const
    {
        for (size_t i = 0; i < m_nodes.size(); ++i) {
            if (m_nodes[i].parent != parent)
                continue;
            const size_t place = result.size();
            result.push_back(m_nodes[i]);
            result.back().series.whole = whole;
            appendChildren(i, place, result);
        }
    }

    std::map<FactId, const Deployment *> m_all;
    std::vector<Node> m_nodes;
    std::map<std::tuple<std::optional<size_t>, QString, QString, QString>, size_t> m_index;
};

bool comesBefore(const TroopPoint &a, const TroopPoint &b)
{
    if (a.isDated() != b.isDated())
        return a.isDated();
    return a.isDated() && middleDay(a.when) < middleDay(b.when);
}

/// Puts what tells the same number for the same time together and marks what contradicts it. `points` are
/// sorted by time; among equals in text order.
std::vector<TroopPoint> merged(std::vector<TroopPoint> points)
{
    std::vector<TroopPoint> result;
    size_t sameTime = 0; // the first of those in `result` that may share the time of the next point
    for (TroopPoint &point : points) {
        while (sameTime < result.size() && comesBefore(result[sameTime], point))
            ++sameTime;
        const auto same = [&point](const TroopPoint &other) {
            return other.when == point.when && other.isPlan() == point.isPlan();
        };
        const auto told =
            std::find_if(result.begin() + qptrdiff(sameTime), result.end(), [&](const TroopPoint &other) {
                return same(other) && other.amount == point.amount &&
                       other.partOf.isNull() == point.partOf.isNull();
            });
        if (told != result.end()) {
            told->facts.insert(told->facts.end(), point.facts.begin(), point.facts.end());
            told->sources += point.sources;
            told->sources.removeDuplicates();
            continue;
        }
        // Two plans without a date need not be meant for the same day.
        point.rival =
            point.isDated() &&
            std::any_of(result.begin() + qptrdiff(sameTime), result.end(), [&](const TroopPoint &other) {
                return same(other) && contradict(other.amount, point.amount);
            });
        result.push_back(std::move(point));
    }
    return result;
}

} // namespace

TroopLevels troopLevels(const std::vector<Fact> &facts, const Publication &publication)
{
    TroopLevels levels;
    levels.published = publication.day();
    for (Grouping::Node &node : Grouping(facts).ordered()) {
        TroopSeries &series = node.series;
        std::vector<TroopPoint> points;
        for (const Deployment *one : node.members) {
            if (one->status == DeploymentStatus::ChangeDelta) {
                if (one->asOf.range.isUnknown())
                    levels.aside.push_back({one->id, OffChart::Reason::NoDate});
                else
                    series.changes.push_back({one->amount, one->delta, one->asOf.range, one->id});
                continue;
            }
            TroopPoint point{one->amount, one->asOf.range, one->status, {one->id}, one->partOf, false};
            if (!one->attributedTo.isEmpty())
                point.sources.append(one->attributedTo);
            if (point.isDated() || (point.isPlan() && publication.isKnown()))
                points.push_back(std::move(point));
            else
                levels.aside.push_back({one->id, OffChart::Reason::NoDate});
        }
        std::stable_sort(points.begin(), points.end(), comesBefore);
        series.points = merged(std::move(points));
        const bool hasLevel = std::any_of(series.points.begin(), series.points.end(),
                                          [](const TroopPoint &point) { return point.isDated(); });
        if (!hasLevel) {
            for (const TroopChange &change : series.changes)
                levels.aside.push_back({change.fact, OffChart::Reason::NoLevel});
            series.changes.clear();
        }
        std::stable_sort(
            series.changes.begin(), series.changes.end(),
            [](const TroopChange &a, const TroopChange &b) { return middleDay(a.when) < middleDay(b.when); });
        levels.series.push_back(std::move(series));
    }
    std::sort(levels.aside.begin(), levels.aside.end(),
              [](const OffChart &a, const OffChart &b) { return a.fact < b.fact; });
    return levels;
}

} // namespace nutgraf
