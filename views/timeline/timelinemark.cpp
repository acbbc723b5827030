// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timelinemark.h"

#include "model/facts/display.h"

#include <QCoreApplication>

namespace nutgraf
{

namespace
{

constexpr float dueWeight = 0.3F;   // what is still to come is what people look for
constexpr float exactWeight = 0.1F; // a day says more than a year
constexpr float eventWeight = 0.5F; // a timeline is of events first
constexpr qsizetype quoteLengthMost = 90;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

qint32 days(CivilDay day)
{
    return qint32(day.time_since_epoch().count());
}

EventStatus statusOf(const Fact &fact)
{
    if (const auto *event = std::get_if<Event>(&fact))
        return event->status;
    if (const auto *deployment = std::get_if<Deployment>(&fact)) {
        if (deployment->status == DeploymentStatus::Planned)
            return EventStatus::Scheduled;
        if (deployment->status == DeploymentStatus::Proposed)
            return EventStatus::Possible;
    }
    return EventStatus::Happened;
}

Grain grainOf(const Fact &fact)
{
    if (const auto *event = std::get_if<Event>(&fact))
        return event->date.grain;
    if (const auto *deployment = std::get_if<Deployment>(&fact))
        return deployment->asOf.grain;
    return Grain::None;
}

} // namespace

QString markLabelOf(const Fact &fact)
{
    if (const auto *event = std::get_if<Event>(&fact))
        return event->what;
    if (const auto *quote = std::get_if<Quote>(&fact)) {
        const QString words = quote->text.simplified();
        const QString cut =
            words.size() > quoteLengthMost ? words.left(quoteLengthMost) + QStringLiteral("…") : words;
        return quote->speaker.isEmpty() ? cut : QStringLiteral("%1: %2").arg(quote->speaker, cut);
    }
    return displayHeadline(fact);
}

std::optional<TimelineMark> markOf(const Fact &fact)
{
    const DateRange range = dateOf(fact);
    if (range.isUnknown())
        return {};
    TimelineMark mark;
    mark.id = head(fact).id;
    mark.kind = kindOf(fact);
    mark.status = statusOf(fact);
    mark.label = markLabelOf(fact);
    mark.begin = days(range.earliest ? *range.earliest : *range.latest);
    mark.end = days(range.latest ? *range.latest : *range.earliest) + 1;
    const bool toTheDay = range.isSingleDay() || grainOf(fact) == Grain::Day;
    const MarkEnd end = toTheDay ? MarkEnd::Sharp : MarkEnd::Soft;
    mark.beginsAs = range.earliest ? end : MarkEnd::Open;
    mark.endsAs = range.latest ? end : MarkEnd::Open;
    if (mark.status == EventStatus::Scheduled && range.isSingleDay())
        mark.label = Text::tr("%1 · %2").arg(mark.label, toDisplay(range));
    mark.weight = float(head(fact).confidence) + (mark.kind == FactKind::Event ? eventWeight : 0) +
                  (mark.status == EventStatus::Scheduled ? dueWeight : 0) + (toTheDay ? exactWeight : 0);
    return mark;
}

} // namespace nutgraf
