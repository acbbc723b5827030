// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/facts/fact.h"

#include "model/facts/wording.h"

namespace nutgraf
{

FactId FactId::of(FactKind kind, Span span)
{
    // Two bits of kind, 31 of either end; offsets stay far below 2^31 as readers refuse larger texts.
    return {(quint64(kind) + 1) << 62 | quint64(quint32(span.begin)) << 31 | quint64(quint32(span.end))};
}

const FactHead &head(const Fact &fact)
{
    return std::visit([](const auto &f) -> const FactHead & { return f; }, fact);
}

FactHead &head(Fact &fact)
{
    return std::visit([](auto &f) -> FactHead & { return f; }, fact);
}

FactKind kindOf(const Fact &fact)
{
    static_assert(std::is_same_v<std::variant_alternative_t<0, Fact>, Event>);
    static_assert(std::is_same_v<std::variant_alternative_t<1, Fact>, Deployment>);
    static_assert(std::is_same_v<std::variant_alternative_t<2, Fact>, Quote>);
    return FactKind(fact.index());
}

DateRange dateOf(const Fact &fact)
{
    if (const auto *event = std::get_if<Event>(&fact))
        return event->date.range;
    if (const auto *deployment = std::get_if<Deployment>(&fact))
        return deployment->asOf.range;
    return std::get<Quote>(fact).saidOn;
}

QString headlineOf(const Fact &fact)
{
    return inWords(fact, englishWording());
}

QString toString(FactKind kind)
{
    switch (kind) {
    case FactKind::Event:
        return QStringLiteral("event");
    case FactKind::Deployment:
        return QStringLiteral("deployment");
    case FactKind::Quote:
        return QStringLiteral("quote");
    }
    Q_UNREACHABLE();
}

QString toString(DeploymentStatus status)
{
    switch (status) {
    case DeploymentStatus::Current:
        return QStringLiteral("current");
    case DeploymentStatus::Past:
        return QStringLiteral("past");
    case DeploymentStatus::Planned:
        return QStringLiteral("planned");
    case DeploymentStatus::Proposed:
        return QStringLiteral("proposed");
    case DeploymentStatus::ChangeDelta:
        return QStringLiteral("change_delta");
    }
    Q_UNREACHABLE();
}

QString toString(EventStatus status)
{
    switch (status) {
    case EventStatus::Happened:
        return QStringLiteral("happened");
    case EventStatus::Scheduled:
        return QStringLiteral("scheduled");
    case EventStatus::Possible:
        return QStringLiteral("possible");
    case EventStatus::Ongoing:
        return QStringLiteral("ongoing");
    }
    Q_UNREACHABLE();
}

QString toString(QuoteKind kind)
{
    switch (kind) {
    case QuoteKind::Direct:
        return QStringLiteral("direct");
    case QuoteKind::Partial:
        return QStringLiteral("partial");
    case QuoteKind::Indirect:
        return QStringLiteral("indirect");
    }
    Q_UNREACHABLE();
}

QString toString(Origin origin)
{
    switch (origin) {
    case Origin::Extracted:
        return QStringLiteral("extracted");
    case Origin::Accepted:
        return QStringLiteral("accepted");
    case Origin::Corrected:
        return QStringLiteral("corrected");
    case Origin::Entered:
        return QStringLiteral("entered");
    case Origin::Dismissed:
        return QStringLiteral("dismissed");
    }
    Q_UNREACHABLE();
}

QString precisionOf(Grain grain)
{
    switch (grain) {
    case Grain::None:
        return QStringLiteral("none");
    case Grain::Century:
    case Grain::Decade:
        return QStringLiteral("decade");
    case Grain::Year:
        return QStringLiteral("year");
    case Grain::Half:
    case Grain::Quarter:
    case Grain::Season:
        return QStringLiteral("season");
    case Grain::Month:
        return QStringLiteral("month");
    case Grain::Week:
    case Grain::Day:
        return QStringLiteral("day");
    }
    Q_UNREACHABLE();
}

} // namespace nutgraf
