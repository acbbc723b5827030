// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/extract/events/eventclauses.h"

#include "model/extract/analysis.h"
#include "model/extract/events/eventnouns.h"
#include "model/extract/events/eventtimes.h"
#include "model/text/auxiliaries.h"
#include "model/text/sameword.h"
#include "model/text/tagnames.h"

#include <algorithm>

namespace nutgraf
{

namespace
{

/// A quotation inside a sentence of more characters than this tells something by itself.
constexpr qint32 ShortestWords = 60;
/// Sentences at the text's begin that tell its news.
constexpr int LeadSentences = 1;

} // namespace

EventClauseFinder::EventClauseFinder(const Analysis &analysis, const EventWords &words,
                                     const ForceWords &forceWords, const FactSet &facts)
    : m_analysis(analysis)
    , m_tokens(analysis.tokens)
    , m_words(words)
    , m_forceWords(forceWords)
    , m_facts(facts)
{
    for (const Quote &quote : facts.quotes) {
        if (quote.kind == QuoteKind::Direct ||
            (quote.kind == QuoteKind::Partial && quote.span.length() > ShortestWords))
            m_directQuotes.add(quote.span, 0);
    }
    m_directQuotes.freeze();
}

void EventClauseFinder::refuse(int time, const char *rule, const QString &because,
                               std::vector<Refusal> &refusals) const
{
    refusals.push_back({FactKind::Event, m_facts.times[size_t(time)].span, QLatin1String(rule), because});
}

std::vector<EventClause> EventClauseFinder::find(std::vector<Refusal> &refusals) const
{
    std::vector<EventClause> events;
    std::vector<std::vector<TokenRange>> taken(m_tokens.sentences.size());
    const size_t times = std::min(m_analysis.times.size(), m_facts.times.size());
    for (size_t i = 0; i < times; ++i) {
        QString because = reasonAgainst(int(i));
        if (!because.isEmpty()) {
            refuse(int(i), "event.no-date", because, refusals);
            continue;
        }
        auto event = around(int(i), because);
        if (!event) {
            refuse(int(i), "event.no-clause", because, refusals);
            continue;
        }
        // A clause is dated once: by the first of its times, unless a noun or an aside of its own has
        // another.
        std::vector<TokenRange> &here = taken[size_t(event->sentence)];
        const bool sameClause = !events.empty() && event->clause && event->noun < 0 &&
                                events.back().noun < 0 && events.back().clause == event->clause;
        if (sameClause || std::find(here.begin(), here.end(), event->tokens) != here.end()) {
            refuse(int(i), "event.dated-already", QStringLiteral("its clause has a date before this one"),
                   refusals);
            continue;
        }
        here.push_back(event->tokens);
        events.push_back(*event);
    }
    addUndated(events, taken);
    std::stable_sort(events.begin(), events.end(), [](const EventClause &a, const EventClause &b) {
        return a.tokens.first < b.tokens.first;
    });
    return events;
}

QString EventClauseFinder::reasonAgainst(int time) const
{
    const Timex &timex = m_facts.times[size_t(time)];
    if (timex.type == TimexType::Set)
        return QStringLiteral("it tells how often, not when");
    if (timex.value.endsWith(QLatin1String("_REF")))
        return QStringLiteral("it tells no more than that it was, is or will be");
    if (timex.type == TimexType::Duration && timex.range.isUnknown())
        return QStringLiteral("it tells how long, not when");
    return reasonNotToDate(m_analysis, m_forceWords, time);
}

bool EventClauseFinder::isInDirectQuote(Span span) const
{
    return m_directQuotes.holds(span);
}

bool EventClauseFinder::isHeading(const Sentence &sentence) const
{
    if (sentence.kind != BlockKind::Paragraph && sentence.kind != BlockKind::Caption)
        return true;
    const Token &last = m_tokens[sentence.tokens.end - 1];
    return !last.is(shape::SentenceEnd) && !last.is(shape::CloseQuote) && !last.is(shape::Punctuation) &&
           !m_tokens.at(sentence.tokens.end - 1).endsWith(u'.');
}

bool EventClauseFinder::isQuestion(const Sentence &sentence) const
{
    qint32 last = sentence.tokens.end - 1;
    while (last > sentence.tokens.first && m_tokens[last].is(shape::CloseQuote))
        --last;
    return m_tokens.at(last) == u"?";
}

/// "is not expected before January": then it is
bool EventClauseFinder::isDueFrom(TokenRange time, TokenRange sentence) const
{
    return isWord(m_tokens, time.first - 1, sentence, u"before") ||
           isWord(m_tokens, time.first - 1, sentence, u"until") ||
           isWord(m_tokens, time.first, sentence, u"until");
}

/// "was extended until 2044": that is not when it was; "was put off until July" is then
bool EventClauseFinder::holdsUntil(const Clause &clause, int time) const
{
    const TokenRange words = m_analysis.times[size_t(time)].tokens;
    const TokenRange sentence = m_tokens.sentences[size_t(m_tokens.sentenceOf(words.first))].tokens;
    const bool until = isWord(m_tokens, words.first - 1, sentence, u"until") ||
                       isWord(m_tokens, words.first, sentence, u"until");
    const bool done = clause.tense == Tense::Past || clause.tense == Tense::PresentPerfect ||
                      clause.tense == Tense::PastPerfect;
    const Lexicon::Hit cue =
        clause.verb < 0 ? Lexicon::Hit{} : m_words.lexicon.at(m_tokens, clause.verb, m_words.cue);
    if (cue && *cue.value == u"moved")
        return false;
    const auto today = m_facts.publication.date.latest;
    const auto &range = m_facts.times[size_t(time)].range;
    return until && done && today && range.earliest && *range.earliest > *today;
}

/// "The ceasefire, signed in February, was broken", "Under the accord, signed in May, they left": what a
/// participle between commas tells has a date of its own. The phrase before it with it; empty where the time
/// stands in none.
TokenRange EventClauseFinder::asideOf(const Clause *clause, TokenRange time) const
{
    if (!clause || clause->verb < 0 || time.end > clause->verbGroup.first)
        return {};
    const TokenRange sentence = m_tokens.sentences[size_t(m_tokens.sentenceOf(time.first))].tokens;
    qint32 comma = time.first - 1;
    while (comma > sentence.first && m_tokens.at(comma) != u"," && m_tokens[comma].tag != Tag::VBD)
        --comma;
    if (comma <= sentence.first || m_tokens.at(comma) != u",")
        return {};
    // ", signed in May,", ", first told in May,", ", under an accord signed in May,"
    const qint32 noun = comma + 1 + (m_tokens[comma + 1].tag == Tag::IN);
    qint32 participle = comma + 1 + (m_tokens[comma + 1].tag == Tag::RB);
    while (noun == comma + 2 && participle < time.first && m_tokens[participle].tag != Tag::VBN &&
           (participle < noun || isNounPhraseTag(m_tokens[participle].tag)))
        ++participle;
    if (m_tokens[participle].tag != Tag::VBN || participle >= time.first)
        return {};
    qint32 end = time.end;
    while (end < clause->verbGroup.first && m_tokens.at(end) != u",")
        ++end;
    const bool hasNoun = noun == comma + 2;
    TokenRange aside{hasNoun ? noun : comma, end};
    while (!hasNoun && aside.first > sentence.first && isNounPhraseTag(m_tokens[aside.first - 1].tag))
        --aside.first;
    return end < clause->verbGroup.first && aside.first != comma ? aside : TokenRange{};
}

/// "of whom 900 are Danish, down from 4,500 a year earlier"
bool EventClauseFinder::tellsParts(const Clause &clause) const
{
    const qint32 of = clause.tokens.first;
    const bool whom =
        (isWord(m_tokens, of, m_tokens.sentences[size_t(m_tokens.sentenceOf(of))].tokens, u"of") &&
         m_tokens[of + 1].tag == Tag::WP) ||
        sameWord(m_tokens.at(of), QStringView(u"whom"));
    return whom && clause.verb >= 0 && isBe(auxiliaryOf(m_tokens.at(clause.verb)).kind);
}

std::optional<EventClause> EventClauseFinder::around(int time, QString &because) const
{
    const TokenRange words = m_analysis.times[size_t(time)].tokens;
    EventClause event;
    event.time = time;
    event.sentence = m_tokens.sentenceOf(words.first);
    const Sentence &sentence = m_tokens.sentences[size_t(event.sentence)];
    if (isHeading(sentence)) {
        because = QStringLiteral("headlines and captions say again what the text tells");
        return {};
    }
    if (isQuestion(sentence)) {
        because = QStringLiteral("it is asked, not told");
        return {};
    }
    const std::vector<Clause> &clauses = m_analysis.clauses[size_t(event.sentence)];
    event.clause = clauseOf(words, event.sentence);
    event.noun = eventNounAt(m_tokens, m_words, words, sentence.tokens);
    if (clauses.empty() && event.noun < 0) { // a date line, a list
        because = QStringLiteral("no verb beside it tells that something happens");
        return {};
    }
    if (isInDirectQuote(m_tokens.span(words))) {
        because = QStringLiteral("it stands in somebody's own words");
        return {};
    }
    if (event.noun < 0 && event.clause && event.clause->negated && !isDueFrom(words, sentence.tokens)) {
        because = QStringLiteral("its clause tells what did not happen");
        return {};
    }
    if (event.noun < 0 && event.clause && tellsParts(*event.clause)) {
        because = QStringLiteral("its clause tells what a number is made up of");
        return {};
    }
    if (event.noun < 0 && event.clause && holdsUntil(*event.clause, time)) {
        because = QStringLiteral("it tells until when holds what was done");
        return {};
    }
    const bool nounAlone = event.noun >= 0 && (!event.clause || !event.clause->subject.contains(event.noun));
    if (nounAlone) {
        event.rule = "event.noun";
        event.confidence = 0.68;
        event.tokens = eventNounPhrase(m_tokens, event.noun, words, sentence.tokens);
    } else if (const TokenRange aside = asideOf(event.clause, words); !aside.isEmpty()) {
        event.rule = "event.aside";
        event.confidence = 0.68;
        event.clause = nullptr;
        event.tokens = aside;
    } else if (!event.clause) {
        event.rule = "event.sentence";
        event.confidence = 0.5;
        event.tokens = sentence.tokens;
    } else if (event.clause->verb >= 0 && m_words.isCue(m_tokens, event.clause->verb, u"report")) {
        event.rule = "event.report";
        event.isReport = true;
        event.confidence = 0.74;
        event.tokens = reportOf(*event.clause, sentence.tokens);
    } else {
        event.rule = "event.clause";
        event.confidence = 0.78;
        event.tokens = withSubject(*event.clause, withoutOpenEnd(event.clause->tokens, words));
        event.tokens.first = std::min(event.tokens.first, words.first);
    }
    event.tokens = withWholeNumber(trimmed(event.tokens));
    if (event.tokens.count() - words.count() < 2) {
        because = QStringLiteral("too few words beside it tell what happens");
        return {};
    }
    return event;
}

/// "They left in March; by June | others had come.": behind a semicolon a time belongs to the clause that
/// follows.
const Clause *EventClauseFinder::clauseOf(TokenRange time, qint32 sentence) const
{
    const Clause *clause = m_analysis.clauseAt(time.first);
    const auto parts = [&] {
        for (qint32 i = time.first - 1; i >= clause->verbGroup.end; --i) {
            if (m_tokens.at(i) == u";")
                return true;
        }
        return false;
    };
    const std::vector<Clause> &clauses = m_analysis.clauses[size_t(sentence)];
    // "In July 2014 | the lease was extended": ahead of the sentence's first clause
    if (!clause && !clauses.empty() && clauses.front().tokens.first >= time.end &&
        clauses.front().tokens.first <= time.end + 1 && clauses.front().link == ClauseLink::Main)
        return &clauses.front();
    if (!clause || !parts())
        return clause;
    const auto next = std::find_if(clauses.begin(), clauses.end(),
                                   [time](const Clause &other) { return other.tokens.first >= time.end; });
    return next == clauses.end() ? clause : &*next;
}

TokenRange EventClauseFinder::reportOf(const Clause &clause, TokenRange sentence) const
{
    // "..., the general said on Tuesday" reports what stands before it.
    const bool closes = clause.tokens.end >= sentence.end - 2;
    const bool follows =
        clause.tokens.first > sentence.first && m_tokens[clause.tokens.first - 1].is(shape::Punctuation);
    if (closes && follows)
        return sentence;
    return {clause.tokens.first, sentence.end};
}

/// "began in 2019, after the government | there declared": what the next clause goes on with is its own.
TokenRange EventClauseFinder::withoutOpenEnd(TokenRange range, TokenRange time) const
{
    using L = QLatin1String;
    for (qint32 i = time.end; i < range.end; ++i) { // "left in March; | by June ..."
        if (m_tokens.at(i) == u";")
            range.end = i;
    }
    if (range.end >= m_tokens.count() || m_tokens[range.end].is(shape::Punctuation))
        return range;
    for (qint32 i = range.end - 1; i > range.first && !isVerb(m_tokens[i].tag); --i) {
        if (isAnyOf(m_tokens.at(i), {L("after"), L("before"), L("while"), L("when"), L("because"), L("as")}))
            return time.end <= i ? TokenRange{range.first, i} : range;
    }
    return range;
}

/// "The troops that Canada promised | will leave in March": who they are belongs to it.
TokenRange EventClauseFinder::withSubject(const Clause &clause, TokenRange range)
{
    if (!clause.subject.isEmpty() && clause.link != ClauseLink::Relative)
        range.first = std::min(range.first, clause.subject.first);
    return range;
}

/// "Around 300 soldiers fell back": the number's first word is not left out.
TokenRange EventClauseFinder::withWholeNumber(TokenRange range) const
{
    const auto &numbers = m_analysis.numbers;
    const auto number = std::lower_bound(
        numbers.begin(), numbers.end(), range.first,
        [](const NumberMention &mention, qint32 token) { return mention.tokens.end <= token; });
    if (number != numbers.end() && number->tokens.contains(range.first))
        range.first = number->tokens.first;
    return range;
}

TokenRange EventClauseFinder::trimmed(TokenRange range) const
{
    const auto isEdge = [this](qint32 i) {
        const Token &token = m_tokens[i];
        return token.is(shape::Punctuation) && !token.is(shape::OpenQuote) && !token.is(shape::CloseQuote) &&
               m_tokens.at(i) != u"(" && m_tokens.at(i) != u")";
    };
    // "As many as 2,000" begins with no opener.
    const auto opens = [this](qint32 i) {
        return m_words.isCue(m_tokens, i, u"opener") &&
               (i + 1 >= m_tokens.count() ||
                (m_tokens.at(i + 1).compare(u"many", Qt::CaseInsensitive) != 0 &&
                 m_tokens.at(i + 1).compare(u"few", Qt::CaseInsensitive) != 0)) &&
               timeAt(m_analysis.times, i + 1) < 0; // "Since 2013" opens none either
    };
    while (!range.isEmpty() && (isEdge(range.first) || opens(range.first)))
        ++range.first;
    while (!range.isEmpty() && isEdge(range.end - 1))
        --range.end;
    return range;
}

void EventClauseFinder::addUndated(std::vector<EventClause> &events,
                                   const std::vector<std::vector<TokenRange>> &taken) const
{
    int told = 0; // sentences with a clause so far
    for (qint32 s = 0; s < qint32(m_tokens.sentences.size()); ++s) {
        const Sentence &sentence = m_tokens.sentences[size_t(s)];
        const std::vector<Clause> &clauses = m_analysis.clauses[size_t(s)];
        if (isHeading(sentence) || clauses.empty() || isQuestion(sentence))
            continue;
        const bool lead = told++ < LeadSentences;
        // The news is the first deed that the lead tells: "Reports say that Fiji has sent ..."
        const auto deed = std::find_if(clauses.begin(), clauses.end(), [this](const Clause &clause) {
            return clause.verb >= 0 && m_words.lexicon.at(m_tokens, clause.verb, m_words.verb);
        });
        for (const Clause &clause : clauses) {
            if (clause.verb < 0 || clause.negated)
                continue;
            const Lexicon::Hit hit = m_words.lexicon.at(m_tokens, clause.verb, m_words.verb);
            if (!hit)
                continue;
            const bool past = clause.tense == Tense::Past || clause.tense == Tense::PresentPerfect ||
                              clause.tense == Tense::PastPerfect;
            const bool tells = lead && deed != clauses.end() && &clause == &*deed &&
                                       (deed == clauses.begin() || taken[size_t(s)].empty())
                                   ? past || clause.tense == Tense::Present
                                   : past && *hit.value == u"strong";
            const TokenRange tokens = withWholeNumber(trimmed(clause.tokens));
            const auto overlaps = [&](TokenRange other) {
                return other.first < tokens.end && tokens.first < other.end;
            };
            const bool known = std::any_of(taken[size_t(s)].begin(), taken[size_t(s)].end(), overlaps) ||
                               (!events.empty() && overlaps(events.back().tokens));
            if (!tells || known || tokens.count() < 4 || isInDirectQuote(m_tokens.span(tokens)))
                continue;
            EventClause event;
            event.tokens = tokens;
            event.sentence = s;
            event.clause = &clause;
            event.isLead = lead;
            event.rule = lead ? "event.lead" : "event.undated";
            event.confidence = lead ? 0.65 : 0.6;
            events.push_back(event);
        }
    }
}

} // namespace nutgraf
