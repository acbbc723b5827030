// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timelinecontent.h"

#include "model/facts/display.h"
#include "model/project/project.h"
#include "views/statusname.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <numeric>

namespace nutgraf
{

namespace
{

constexpr double marginShare = 0.04;
constexpr double leastDays = 14; // a single day alone would fill the width

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

/// The places of times that the text calls approximate.
std::set<qint32> approximateTimes(const Project &project)
{
    std::set<qint32> begins;
    for (const Timex &time : project.found().times) {
        if (time.mod == TimexMod::Approx)
            begins.insert(time.span.begin);
    }
    return begins;
}

Span spanOfDate(const Fact &fact)
{
    if (const auto *event = std::get_if<Event>(&fact))
        return event->date.span;
    if (const auto *deployment = std::get_if<Deployment>(&fact))
        return deployment->asOf.span;
    return {};
}

/// Lanes in the order in which their keys come, which is that of the text.
class Lanes
{
public:
    explicit Lanes(const TimelineArrangement &arrangement)
        : m_arrangement(arrangement)
    {
    }

    /// The place of a key's lane, which now holds one more.
    int add(const QString &key, qint32 begin)
    {
        const auto found = m_places.constFind(key);
        const int place = found != m_places.constEnd() ? *found : int(m_lanes.size());
        if (place == int(m_lanes.size())) {
            m_places.insert(key, place);
            m_lanes.push_back(
                {key, laneNameOf(key, m_arrangement.by), 0, m_arrangement.folded.contains(key)});
            m_firsts.push_back(begin);
        }
        ++m_lanes[size_t(place)].count;
        m_firsts[size_t(place)] = std::min(m_firsts[size_t(place)], begin);
        return place;
    }

    /// The lanes as they are wanted, what is not told last; marks are told their new places.
    std::vector<TimelineLane> ordered(std::vector<TimelineMark> &marks) const
    {
        std::vector<size_t> order(m_lanes.size());
        std::iota(order.begin(), order.end(), size_t(0));
        std::stable_sort(order.begin(), order.end(), [this](size_t a, size_t b) { return isBefore(a, b); });
        std::vector<int> placeOf(order.size());
        std::vector<TimelineLane> lanes;
        for (const size_t from : order) {
            placeOf[from] = int(lanes.size());
            lanes.push_back(m_lanes[from]);
        }
        for (TimelineMark &mark : marks)
            mark.lane = placeOf[size_t(mark.lane)];
        return lanes;
    }

private:
    bool isBefore(size_t a, size_t b) const
    {
        const TimelineLane &one = m_lanes[a], &other = m_lanes[b];
        if (one.key.isEmpty() != other.key.isEmpty())
            return other.key.isEmpty();
        switch (m_arrangement.order) {
        case LaneOrder::Time:
            return m_firsts[a] < m_firsts[b];
        case LaneOrder::Count:
            return one.count > other.count;
        case LaneOrder::Name:
            return one.name.compare(other.name, Qt::CaseInsensitive) < 0;
        }
        Q_UNREACHABLE();
    }

    const TimelineArrangement &m_arrangement;
    std::vector<TimelineLane> m_lanes;
    std::vector<qint32> m_firsts;
    QHash<QString, int> m_places;
};

/// How many there are to show, were they let through.
int countOf(const std::vector<Fact> &facts, const std::set<FactKind> &kinds)
{
    return int(std::count_if(facts.begin(), facts.end(), [&kinds](const Fact &fact) {
        return head(fact).origin != Origin::Dismissed && kinds.contains(kindOf(fact));
    }));
}

} // namespace

TimelineContent TimelineContent::of(const Project &project, const std::vector<Fact> &facts,
                                    const TimelineArrangement &arrangement)
{
    TimelineContent content;
    content.articleOpen = project.isOpen();
    content.published = project.publication().date;
    content.kinds = arrangement.kinds;
    content.leftOut = countOf(project.facts(), arrangement.kinds) - countOf(facts, arrangement.kinds);
    const bool divided = arrangement.by != LaneBy::None;
    const std::set<qint32> approximate = approximateTimes(project);
    std::vector<TimelineMark> marks;
    Lanes lanes(arrangement);
    for (const Fact &fact : facts) {
        if (head(fact).origin == Origin::Dismissed || !arrangement.kinds.contains(kindOf(fact)))
            continue;
        auto mark = markOf(fact);
        if (!mark) {
            content.undated.push_back({head(fact).id, kindOf(fact), markLabelOf(fact)});
            continue;
        }
        const Span told = spanOfDate(fact);
        mark->isAround = told.end > told.begin && approximate.contains(told.begin);
        if (!divided) {
            mark->lane = int(mark->status);
            marks.push_back(std::move(*mark));
            continue;
        }
        for (const QString &key : laneKeysOf(fact, arrangement.by)) {
            mark->lane = lanes.add(key, mark->begin);
            marks.push_back(*mark);
        }
    }
    if (divided)
        content.lanes = lanes.ordered(marks);
    content.marks = std::make_shared<const TimelineIndex>(std::move(marks));
    return content;
}

TimeWindow TimelineContent::wholeWindow() const
{
    TimeWindow window = marks->extent();
    const auto include = [&window](CivilDay day) {
        const double begin = dayNumber(day);
        window = window.isEmpty()
                     ? TimeWindow{begin, begin + 1}
                     : TimeWindow{std::min(window.begin, begin), std::max(window.end, begin + 1)};
    };
    if (published.earliest)
        include(*published.earliest);
    if (published.latest)
        include(*published.latest);
    const double margin = std::max(window.length() * marginShare, (leastDays - window.length()) / 2);
    return {window.begin - margin, window.end + margin};
}

std::vector<FactId> TimelineContent::inOrder() const
{
    std::vector<FactId> ids;
    ids.reserve(marks->marks().size() + undated.size());
    QSet<FactId> seen;
    for (const TimelineMark &mark : marks->marks()) {
        if (lanes.empty() || !seen.contains(mark.id))
            ids.push_back(mark.id);
        if (!lanes.empty())
            seen.insert(mark.id);
    }
    for (const UndatedEvent &event : undated)
        ids.push_back(event.id);
    return ids;
}

QString TimelineContent::laneName(int lane) const
{
    return size_t(lane) < lanes.size() ? lanes[size_t(lane)].name : nameOf(EventStatus(lane));
}

QString TimelineContent::description() const
{
    const bool onlyEvents = kinds == std::set{FactKind::Event};
    if (!articleOpen)
        return Text::tr("An empty timeline: no article is open.");
    if (isEmpty() && leftOut > 0)
        return Text::tr("An empty timeline: the facets let nothing through.");
    if (isEmpty())
        return onlyEvents ? Text::tr("An empty timeline: no events were found.")
                          : Text::tr("An empty timeline: nothing was found.");
    const size_t count = inOrder().size();
    QString text = onlyEvents ? Text::tr("Timeline of %n events", nullptr, int(count))
                              : Text::tr("Timeline of %n facts", nullptr, int(count));
    if (!marks->isEmpty()) {
        const auto &first = marks->marks().front();
        const auto &last = marks->marks().back();
        text += Text::tr(", from “%1” (%2) to “%3” (%4)")
                    .arg(first.label, toDisplay(DateRange::day(civilDay(first.begin))), last.label,
                         toDisplay(DateRange::day(civilDay(last.begin))));
    }
    if (!undated.empty())
        text += Text::tr(", %1 of them undated").arg(undated.size());
    text += published.isUnknown() ? Text::tr("; publication date unknown.")
                                  : Text::tr("; published %1.").arg(toDisplay(published));
    if (lanes.empty())
        return text;
    QStringList names;
    for (const TimelineLane &lane : lanes)
        names << QStringLiteral("%1 (%2)").arg(lane.name).arg(lane.count);
    return text + QLatin1Char(' ') + Text::tr("Lanes: %1.").arg(names.join(QStringLiteral(", ")));
}

} // namespace nutgraf
