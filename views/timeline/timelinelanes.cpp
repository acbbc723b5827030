// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timelinelanes.h"

#include "model/items/facets.h"

#include <QList>

#include <algorithm>

namespace nutgraf
{

namespace
{

template <class Value>
struct Word {
    Value value;
    const char *word;
};
constexpr Word<LaneBy> laneWords[] = {
    {LaneBy::None, "none"},   {LaneBy::Kind, "kind"},   {LaneBy::Status, "status"},
    {LaneBy::Force, "force"}, {LaneBy::Place, "place"}, {LaneBy::Speaker, "speaker"},
};
constexpr Word<LaneOrder> orderWords[] = {
    {LaneOrder::Time, "time"},
    {LaneOrder::Count, "count"},
    {LaneOrder::Name, "name"},
};
constexpr FactKind allKinds[] = {FactKind::Event, FactKind::Deployment, FactKind::Quote};

Facet facetOf(LaneBy by)
{
    switch (by) {
    case LaneBy::None:
    case LaneBy::Kind:
        return Facet::Kind;
    case LaneBy::Status:
        return Facet::Status;
    case LaneBy::Force:
        return Facet::Force;
    case LaneBy::Place:
        return Facet::Place;
    case LaneBy::Speaker:
        return Facet::Speaker;
    }
    Q_UNREACHABLE();
}

} // namespace

TimelineArrangement TimelineArrangement::with(LaneBy other) const
{
    TimelineArrangement result = *this;
    if (other != by)
        result.folded.clear();
    result.by = other;
    if (other == LaneBy::Kind)
        result.kinds.insert(std::begin(allKinds), std::end(allKinds));
    else if (other == LaneBy::Speaker)
        result.kinds.insert(FactKind::Quote);
    return result;
}

TimelineArrangement TimelineArrangement::with(FactKind kind, bool shown) const
{
    TimelineArrangement result = *this;
    if (shown)
        result.kinds.insert(kind);
    else if (result.kinds.size() > 1)
        result.kinds.erase(kind);
    return result;
}

TimelineArrangement TimelineArrangement::withToggled(const QString &lane) const
{
    TimelineArrangement result = *this;
    if (result.folded.erase(lane) == 0)
        result.folded.insert(lane);
    return result;
}

QByteArray TimelineArrangement::toBytes() const
{
    QByteArray bytes;
    for (const auto &each : laneWords) {
        if (each.value == by)
            bytes = each.word;
    }
    for (const auto &each : orderWords) {
        if (each.value == order)
            bytes += ' ' + QByteArray(each.word);
    }
    for (const FactKind kind : kinds)
        bytes += ' ' + toString(kind).toLatin1();
    return bytes;
}

TimelineArrangement TimelineArrangement::fromBytes(const QByteArray &bytes)
{
    TimelineArrangement result;
    const QList<QByteArray> words = bytes.split(' ');
    for (const auto &each : laneWords) {
        if (words.contains(each.word))
            result.by = each.value;
    }
    for (const auto &each : orderWords) {
        if (words.contains(each.word))
            result.order = each.value;
    }
    std::set<FactKind> kinds;
    for (const FactKind kind : allKinds) {
        if (words.contains(toString(kind).toLatin1()))
            kinds.insert(kind);
    }
    if (!kinds.empty())
        result.kinds = std::move(kinds);
    return result;
}

QStringList laneKeysOf(const Fact &fact, LaneBy by)
{
    QStringList keys = valuesOf(fact, facetOf(by));
    keys.removeDuplicates();
    return keys.isEmpty() ? QStringList{QString()} : keys;
}

QString laneNameOf(const QString &key, LaneBy by)
{
    return labelOf(facetOf(by), key);
}

} // namespace nutgraf
