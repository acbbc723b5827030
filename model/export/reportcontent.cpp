// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/reportcontent.h"

#include "model/facts/display.h"
#include "model/facts/trooprows.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace nutgraf
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

QString whenOf(const DateRange &range)
{
    return range.isUnknown() ? QString() : toDisplay(range);
}

/// Sentences get their numbers in the order of the text, whatever the order in which they are needed.
class Notes
{
public:
    Notes(const Article &article, const FactSet &facts)
    {
        std::map<Span, size_t> numbers;
        const auto gather = [&numbers](const auto &all) {
            for (const auto &fact : all)
                numbers.emplace(fact.sentence, 0);
        };
        gather(facts.events);
        gather(facts.deployments);
        gather(facts.quotes);
        for (auto &[sentence, number] : numbers) {
            number = m_texts.size();
            m_texts.push_back(sentence.in(article.text).toString().simplified());
        }
        m_numbers = std::move(numbers);
    }

    size_t of(const FactHead &fact) const { return m_numbers.at(fact.sentence); }
    std::vector<QString> take() { return std::move(m_texts); }

private:
    std::map<Span, size_t> m_numbers;
    std::vector<QString> m_texts;
};

/// Only what stands, each kind in its own list.
FactSet sorted(const std::vector<Fact> &all, const Publication &publication)
{
    FactSet facts;
    facts.publication = publication;
    for (const Fact &fact : all) {
        if (head(fact).origin == Origin::Dismissed)
            continue;
        if (const auto *event = std::get_if<Event>(&fact))
            facts.events.push_back(*event);
        else if (const auto *deployment = std::get_if<Deployment>(&fact))
            facts.deployments.push_back(*deployment);
        else if (const auto *quote = std::get_if<Quote>(&fact))
            facts.quotes.push_back(*quote);
    }
    return facts;
}

QString eventInWords(const Event &event)
{
    switch (event.status) {
    case EventStatus::Scheduled:
        return Text::tr("%1 (due)").arg(event.what);
    case EventStatus::Possible:
        return Text::tr("%1 (possible)").arg(event.what);
    case EventStatus::Happened:
    case EventStatus::Ongoing:
        break;
    }
    return event.what;
}

std::vector<ReportContent::Line> eventLines(const FactSet &facts, const Notes &notes)
{
    std::vector<const Event *> events;
    events.reserve(facts.events.size());
    for (const Event &event : facts.events)
        events.push_back(&event);
    const auto key = [](const Event *event) {
        const DateRange &range = event->date.range;
        return std::pair(range.isUnknown(), range.isUnknown() ? 0. : middleDay(range));
    };
    std::stable_sort(events.begin(), events.end(),
                     [&key](const Event *a, const Event *b) { return key(a) < key(b); });
    std::vector<ReportContent::Line> lines;
    lines.reserve(events.size());
    for (const Event *event : events)
        lines.push_back({whenOf(event->date.range), {}, eventInWords(*event), notes.of(*event)});
    return lines;
}

std::vector<ReportContent::Line> troopLines(const Article &article, const FactSet &facts, const Notes &notes)
{
    const std::vector<Fact> all(facts.deployments.begin(), facts.deployments.end());
    std::map<FactId, const Deployment *> byId;
    for (const Deployment &deployment : facts.deployments)
        byId.emplace(deployment.id, &deployment);
    std::vector<ReportContent::Line> lines;
    for (const TroopRow &row : troopRows(troopLevels(all, facts.publication), all, article.text))
        lines.push_back({whenOf(row.when),
                         {},
                         row.name + QStringLiteral(": ") + row.level,
                         notes.of(*byId.at(row.facts.front()))});
    return lines;
}

} // namespace

ReportContent reportContent(const Article &article, const std::vector<Fact> &all,
                            const Publication &publication)
{
    const FactSet facts = sorted(all, publication);
    Notes notes(article, facts);
    ReportContent content;
    content.title = article.title.isEmpty() ? article.id : article.title;
    content.events = eventLines(facts, notes);
    content.troops = troopLines(article, facts, notes);
    for (const Quote &quote : facts.quotes) {
        const QString who = quote.speaker.isEmpty() ? Text::tr("not named") : quote.speaker;
        content.quotes.push_back(
            {whenOf(quote.saidOn),
             quote.through.isEmpty() ? who : Text::tr("%1, through %2").arg(who, quote.through),
             quote.text.simplified(), notes.of(quote)});
    }
    content.notes = notes.take();
    return content;
}

} // namespace nutgraf
