// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/randomedits.h"

namespace nutgraf::test
{

Edit RandomEdits::next(const Project &project, int depth)
{
    const auto &facts = project.facts();
    const int sort = facts.empty() ? 5 : below(depth > 0 ? 9 : 8);
    switch (sort) {
    case 0:
        return {SetPublication{below(3) == 0
                                   ? std::optional<DateRange>()
                                   : DateRange::day(makeDay(2000 + below(30), 1 + unsigned(below(12)),
                                                            1 + unsigned(below(28))))}};
    case 1:
    case 2: {
        Fact judged = facts[size_t(below(int(facts.size())))];
        if (head(judged).origin == Origin::Entered)
            return {SetFact{head(judged).id, {}}};
        head(judged).origin = below(2) ? Origin::Accepted : Origin::Dismissed;
        return {SetFact{head(judged).id, judged}};
    }
    case 3:
    case 4: {
        const Fact fact = changed(facts[size_t(below(int(facts.size())))]);
        return {SetFact{head(fact).id, fact}};
    }
    case 5: {
        const Fact fact = entered(project);
        return {SetFact{head(fact).id, fact}};
    }
    case 6:
        return {SetFact{head(facts[size_t(below(int(facts.size())))]).id, {}}};
    case 7:
        return {SetOrphan{below(5), below(2) ? std::optional<Orphan>()
                                             : Orphan{QStringLiteral("words"), {}, QByteArray("{}")}}};
    default: {
        EditBatch batch;
        for (int i = below(5); i >= 0; --i)
            batch.edits.push_back(next(project, depth - 1));
        return {batch};
    }
    }
}

Fact RandomEdits::changed(Fact fact)
{
    const QString name = QStringLiteral("Name %1").arg(below(6));
    if (head(fact).origin != Origin::Entered)
        head(fact).origin = Origin::Corrected;
    if (auto *event = std::get_if<Event>(&fact)) {
        event->what = name;
        event->who = {name, QStringLiteral("Other")};
        event->status = EventStatus(below(4));
    } else if (auto *deployment = std::get_if<Deployment>(&fact)) {
        deployment->force = name;
        deployment->amount = below(2) ? Amount::exactly(below(9000)) : Amount{{}, 100.0, Modifier::UpTo};
        deployment->asOf.range = DateRange::year(1990 + below(40));
        deployment->asOf.grain = Grain::Year;
    } else if (auto *quote = std::get_if<Quote>(&fact)) {
        quote->speaker = below(3) ? name : QString();
        quote->kind = QuoteKind(below(3));
        quote->saidOn = DateRange::month(2010 + below(9), 1 + unsigned(below(12)));
    }
    return fact;
}

Fact RandomEdits::entered(const Project &project)
{
    const auto size = int(project.article().text.size());
    const auto begin = qint32(below(size - 50));
    Event event;
    event.span = event.sentence = {begin, begin + 30 + below(15)};
    event.id = FactId::of(FactKind::Event, event.span);
    event.what = QStringLiteral("Entered %1").arg(below(9));
    event.date.range = DateRange::year(1950 + below(50));
    event.date.grain = Grain::Year;
    event.origin = Origin::Entered;
    event.confidence = 1;
    return event;
}

} // namespace nutgraf::test
