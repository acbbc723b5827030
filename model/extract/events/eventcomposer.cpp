// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/extract/events/eventcomposer.h"

#include "model/extract/analysis.h"
#include "model/extract/confidence.h"
#include "model/extract/deployments/placenames.h"
#include "model/extract/events/eventclauses.h"
#include "model/extract/events/eventtimes.h"
#include "model/extract/events/headline.h"
#include "model/extract/rulebook.h"
#include "model/text/sameword.h"

#include <algorithm>

namespace nutgraf
{

namespace
{

/// More names than these make no list of who took part.
constexpr int MostNames = 4;

/// Puts together the event that a clause tells.
class EventMaker
{
public:
    EventMaker(const Analysis &analysis, const RuleBook &rules, const FactSet &facts)
        : m_analysis(analysis)
        , m_tokens(analysis.tokens)
        , m_words(rules.lexicon())
        , m_forceWords(rules.lexicon())
        , m_places(analysis, m_forceWords)
        , m_facts(facts) // NOLINT(clang-analyzer-optin.cplusplus.UninitializedObject): references are bound
    {
    }

    const EventWords &words() const { return m_words; }
    const ForceWords &forceWords() const { return m_forceWords; }

    Event make(const EventClause &clause) const
    {
        Event event;
        event.span = m_tokens.span(clause.tokens);
        event.id = FactId::of(FactKind::Event, event.span);
        event.sentence = m_tokens.sentences[size_t(clause.sentence)].span;
        event.confidence = clause.confidence;
        event.what = headlineOf(clause, m_analysis);
        event.why.push_back({QLatin1String(clause.rule), event.span, saysOf(clause)});
        date(clause, event);
        setStatus(clause, event);
        findWho(clause, event);
        findWhere(clause, event);
        doubt(clause, event);
        return event;
    }

private:
    QString saysOf(const EventClause &clause) const
    {
        if (clause.noun >= 0)
            return QStringLiteral("“%1” is an event").arg(m_tokens.at(clause.noun));
        if (clause.time < 0)
            return QStringLiteral("“%1” tells something that happens").arg(m_tokens.at(clause.clause->verb));
        return QStringLiteral("a clause with a date of its own");
    }

    void doubt(const EventClause &clause, Event &event) const
    {
        if (event.who.isEmpty())
            lessSure(event, 0.92, {}, QStringLiteral("nobody is named who takes part"));
        if (event.where.isEmpty())
            lessSure(event, 0.94, {}, QStringLiteral("no place is named"));
        if (event.date.range.isUnknown())
            lessSure(event, 0.9, {}, QStringLiteral("nothing tells its date"));
        if (clause.time >= 0 && m_facts.times[size_t(clause.time)].type == TimexType::Time)
            lessSure(event, 0.8, event.date.span, QStringLiteral("a time of day leaves open which day"));
        doubtInferredDate(event, m_facts.publication);
    }

    void date(const EventClause &clause, Event &event) const
    {
        if (clause.time < 0) {
            // The news itself, told as just done, is as old as the article.
            const bool fresh = clause.isLead && clause.clause->tense == Tense::PresentPerfect;
            if (!fresh || !m_facts.publication.isKnown())
                return;
            event.date = {{}, {}, m_facts.publication.date, m_facts.publication.date.grain()};
            event.relative = true;
            event.why.push_back({QStringLiteral("event.date-publication"),
                                 {},
                                 QStringLiteral("the news that the article brings")});
            return;
        }
        const Timex &timex = m_facts.times[size_t(clause.time)];
        const TokenRange words = m_analysis.times[size_t(clause.time)].tokens;
        event.date = {timex.span, timex.span.in(m_tokens.text).toString(), timex.range, timex.grain};
        event.relative = timex.relative;
        reachToLast(clause.time, event);
        // "by the end of May" is its last day.
        if (hasAnyOf(m_tokens, words, {QLatin1String("end")}) && timex.range.latest &&
            timex.grain != Grain::Day) {
            event.date.range = DateRange::day(*timex.range.latest);
            event.date.grain = Grain::Day;
        }
        if (isSince(clause) && timex.range.earliest) {
            // What happens since then spreads over the time to now; what has been so began then.
            if (tellsDeed(clause) && m_facts.publication.isKnown())
                event.date.range.latest = m_facts.publication.date.latest;
            else if (!timex.range.latest)
                event.date.range.latest = timex.range.earliest;
        }
        event.why.push_back({QStringLiteral("event.date"), timex.span,
                             timex.because.isEmpty() ? toReadable(event.date.range) : timex.because});
    }

    /// "on 12 and 17 June", "from 9 to 20 October": from the first of the days to the last
    void reachToLast(int time, Event &event) const
    {
        const int last = lastToldWith(m_analysis, time);
        if (last == time || size_t(last) >= m_facts.times.size())
            return;
        const Timex &timex = m_facts.times[size_t(last)];
        if (timex.grain != timex.range.grain() || timex.grain != event.date.range.grain() ||
            !timex.range.latest || !event.date.range.latest || *timex.range.latest < *event.date.range.latest)
            return;
        event.date.range.latest = timex.range.latest;
        event.date.span = event.date.span.united(timex.span);
        event.date.text = event.date.span.in(m_tokens.text).toString();
    }

    /// The strongest word in the clause that says that something is due, may be, or goes on.
    bool cueIn(TokenRange range, QStringView kind, qint32 &token) const
    {
        for (qint32 i = range.first; i < range.end; ++i) {
            // "May" the month leaves nothing open.
            if (m_words.isCue(m_tokens, i, kind) && timeAt(m_analysis.times, i) < 0) {
                token = i;
                return true;
            }
        }
        return false;
    }

    void setStatus(const EventClause &clause, Event &event) const
    {
        const auto today = m_facts.publication.date.latest;
        const DateRange &range = event.date.range;
        const bool later = today && range.earliest && *range.earliest > *today;
        const bool due = clause.noun >= 0 && isDue(clause.noun);
        const Tense tense = clause.clause && clause.noun < 0 ? clause.clause->tense : Tense::None;
        qint32 token = -1;
        QString says;
        if (isSince(clause) && !tellsDeed(clause) &&
            (tense == Tense::PresentPerfect || tense == Tense::Present)) {
            event.status = EventStatus::Ongoing;
            says = QStringLiteral("“since” with a tense that reaches to now");
        } else if (later || tense == Tense::Future || tense == Tense::Conditional || due) {
            const bool possible = cueIn(clause.tokens, u"possible", token);
            event.status = possible ? EventStatus::Possible : EventStatus::Scheduled;
            says = possible ? QStringLiteral("“%1” leaves it open").arg(m_tokens.at(token))
                            : QStringLiteral("it is still to come");
        } else if (tense == Tense::Present && cueIn(clause.tokens, u"scheduled", token)) {
            event.status = EventStatus::Scheduled;
            says = QStringLiteral("“%1” says that it is still to come").arg(m_tokens.at(token));
        } else if (tense == Tense::Present && range.isUnknown() && !m_facts.publication.isKnown()) {
            // Nobody knows when this present is: with a date it is ahead, without one it goes on.
            event.status = clause.time >= 0 ? EventStatus::Scheduled : EventStatus::Ongoing;
            says = QStringLiteral("told in the present, of a text whose day is not known");
        } else {
            event.status = EventStatus::Happened;
            says = QStringLiteral("told as done");
        }
        event.why.push_back(
            {QStringLiteral("event.status"), token >= 0 ? m_tokens[token].span : Span(), says});
    }

    /// Whether the clause's verb tells of a deed rather than of a state.
    bool tellsDeed(const EventClause &clause) const
    {
        if (!clause.clause || clause.clause->verb < 0)
            return false;
        const Token &verb = m_tokens[clause.clause->verb];
        return verb.is(m_words.verb) || verb.is(m_forceWords.casualty);
    }

    bool isDue(qint32 noun) const
    {
        const QString *value = m_words.lexicon.value(m_tokens, noun, m_words.noun);
        return value && *value == u"due";
    }

    bool isSince(const EventClause &clause) const
    {
        if (clause.time < 0)
            return false;
        const TokenRange words = m_analysis.times[size_t(clause.time)].tokens;
        const qint32 before = words.first - 1;
        return hasAnyOf(m_tokens, words, {QLatin1String("since")}) ||
               (before >= 0 && sameWord(m_tokens.at(before), QStringView(u"since")));
    }

    void findWho(const EventClause &clause, Event &event) const
    {
        const auto &mentions = m_analysis.entities.mentions;
        auto at = std::lower_bound(
            mentions.begin(), mentions.end(), clause.tokens.first,
            [](const EntityMention &mention, qint32 first) { return mention.tokens.first < first; });
        for (; at != mentions.end() && at->tokens.first < clause.tokens.end; ++at) {
            const EntityMention &mention = *at;
            if (mention.entity < 0)
                continue;
            const Entity &entity = m_analysis.entities.of(mention);
            // A country takes part where it acts or lends its name to what does: "Iraq declared", "Iraqi
            // army"; not where a person's office is of it: "the US president".
            const bool acts = mention.form == MentionForm::Adjective ||
                              (clause.clause && clause.clause->subject.contains(mention.tokens.first));
            if (entity.kind == EntityKind::Place && (!acts || isInTitle(at)))
                continue;
            if (entity.kind == EntityKind::Organisation && isWhere(mention))
                continue; // "met in the Kremlin"
            if (!event.who.contains(entity.name) && event.who.size() < MostNames)
                event.who.push_back(entity.name);
        }
    }

    /// Whether a mention is part of the name of a person beside it, who is named with title and office.
    bool isInTitle(std::vector<EntityMention>::const_iterator mention) const
    {
        const auto &all = m_analysis.entities.mentions;
        const auto holds = [mention](const EntityMention &other) {
            return other.tokens.count() > mention->tokens.count() &&
                   other.tokens.contains(mention->tokens.first);
        };
        return (mention != all.begin() && holds(*(mention - 1))) ||
               (mention + 1 != all.end() && holds(*(mention + 1)));
    }

    /// Whether a preposition of place stands before a mention: "in the Kremlin".
    bool isWhere(const EntityMention &mention) const
    {
        qint32 before = mention.tokens.first - 1;
        if (before > 0 && m_tokens[before].tag == Tag::DT)
            --before;
        return before >= 0 && isAnyOf(m_tokens.at(before),
                                      {QLatin1String("in"), QLatin1String("at"), QLatin1String("inside"),
                                       QLatin1String("outside"), QLatin1String("near")});
    }

    void findWhere(const EventClause &clause, Event &event) const
    {
        const TokenRange sentence = m_tokens.sentences[size_t(clause.sentence)].tokens;
        for (qint32 i = clause.tokens.first; i < clause.tokens.end; ++i) {
            const auto place = m_places.afterPreposition(i, sentence);
            if (!place || event.where.contains(place->name))
                continue;
            event.where.push_back(place->name);
            event.why.push_back({QStringLiteral("event.where"), m_tokens.span(place->tokens),
                                 QStringLiteral("%1 is where").arg(place->name)});
        }
        if (!event.where.isEmpty())
            return;
        if (const auto place = m_places.asModifier(clause.tokens, sentence, {}))
            event.where.push_back(place->name);
        else if (const auto unknown = m_places.unknownIn(clause.tokens, sentence))
            event.where.push_back(unknown->name);
        else if (const auto near = m_places.lastAfterPreposition(sentence, sentence, {}))
            event.where.push_back(near->name);
    }

    const Analysis &m_analysis;
    const Tokens &m_tokens;
    const EventWords m_words;
    const ForceWords m_forceWords;
    const PlaceNames m_places;
    const FactSet &m_facts;
};

} // namespace

std::vector<Event> composeEvents(const Analysis &analysis, const RuleBook &rules, FactSet &facts)
{
    const EventMaker maker(analysis, rules, facts);
    std::vector<Refusal> refusals;
    const std::vector<EventClause> clauses =
        EventClauseFinder(analysis, maker.words(), maker.forceWords(), facts).find(refusals);
    std::vector<Event> events;
    events.reserve(clauses.size());
    for (const EventClause &clause : clauses)
        events.push_back(maker.make(clause));
    // What dates a number of troops has become part of a fact.
    std::vector<Span> used;
    for (const Deployment &deployment : facts.deployments)
        used.push_back(deployment.asOf.span);
    std::sort(used.begin(), used.end());
    for (Refusal &refusal : refusals) {
        if (!std::binary_search(used.begin(), used.end(), refusal.span))
            facts.refusals.push_back(std::move(refusal));
    }
    return events;
}

} // namespace nutgraf
