// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/extract/deployments/forcefinder.h"

#include "model/extract/analysis.h"

#include <algorithm>

namespace nutgraf
{

namespace
{

using L = QLatin1String;

/// How many sentences back a count may lend its force to one that names none.
constexpr qint32 TopicReach = 3;
/// How many sentences back the last force named is still what the talk is of.
constexpr qint32 TopicSentences = 60;

} // namespace

ForceFinder::ForceFinder(const Analysis &analysis, const ForceWords &words, const Sections &sections,
                         const FactSet &facts)
    : m_analysis(analysis)
    , m_tokens(analysis.tokens)
    , m_words(words)
    , m_names(analysis.tokens, words)
    , m_owners(analysis, words, m_names, facts)
    , m_phrases(analysis.tokens, words, m_names, m_owners)
    , m_sections(sections)
{
    m_ofSentence.resize(m_tokens.sentences.size());
    m_ofOpening = inOpening();
}

FoundForce ForceFinder::found(const Named &named, const char *rule, const QString &how) const
{
    const Span span = m_tokens.span(named.tokens);
    return {named.name,
            named.place,
            {QLatin1String(rule), span,
             QStringLiteral("“%1” %2: %3").arg(span.in(m_tokens.text).toString(), how, named.name)}};
}

FoundForce ForceFinder::find(const TroopCount &count, const std::vector<FoundForce> &before,
                             const std::vector<TroopCount> &counts, int lender)
{
    const TokenRange sentence = m_tokens.sentences[size_t(count.sentence)].tokens;
    if (const auto named = m_phrases.asOwner(count))
        return found(*named, "force.possessive", QStringLiteral("has them"));
    if (const auto named = m_phrases.inPhrase(count))
        return found(*named, "force.noun-phrase", QStringLiteral("stands in the number's phrase"));
    if (const auto named = m_phrases.asPredicate(count))
        return found(*named, "force.predicate", QStringLiteral("is said of them"));
    if (const auto named = m_phrases.inList(count)) {
        FoundForce listed = found(*named, "force.list", QStringLiteral("stands before it in a list"));
        listed.isListed = true;
        return inMission(std::move(listed), count);
    }
    if (count.kind == CountKind::Row)
        return ofRow(count);
    // "an African Union offer of 7,000 troops"
    if (const qint32 of = count.number->tokens.first - 1;
        isWord(m_tokens, of, sentence, u"of") && of > sentence.first) {
        if (const auto named = m_phrases.ofGovernor(of - 1, sentence))
            return found(*named, "force.of", QStringLiteral("stands before the phrase"));
    }
    // "raised its ceiling to 8,940 troops"
    if (const auto named = m_phrases.ofResized(count))
        return found(*named, "force.size-of", QStringLiteral("is the force whose size this is"));
    // "from 900 to 600": one force, whose size it was and is
    const bool shares = count.shares >= 0 && count.shares < int(before.size()) &&
                        !before[size_t(count.shares)].name.isEmpty();
    if (shares && count.governor < counts[size_t(count.shares)].phrase.end &&
        (isWord(m_tokens, count.number->tokens.first - 1, sentence, u"from") ||
         isWord(m_tokens, count.number->tokens.first - 1, sentence, u"to")))
        return before[size_t(count.shares)];
    if (count.governor >= 0) {
        if (const auto named = m_phrases.ofGovernor(count.governor, sentence))
            return found(*named, "force.size-of", QStringLiteral("is the force whose size this is"));
    }
    if (const auto named = m_phrases.ofForceIn(count.scope, count.phrase.first))
        return found(*named, "force.clause", QStringLiteral("names the troops of the clause"));
    if (const auto named = asAgent(count))
        return found(*named, "force.agent", QStringLiteral("acts in the clause"));
    if (shares)
        return before[size_t(count.shares)];
    if (const auto &named = ofSentence(count.sentence))
        return found(*named, "force.sentence", QStringLiteral("names troops in the sentence"));
    const qint32 section = m_sections.firstOf(count.sentence);
    if (lender >= 0 && !before[size_t(lender)].name.isEmpty() && counts[size_t(lender)].sentence >= section &&
        count.sentence - counts[size_t(lender)].sentence <= TopicReach) {
        FoundForce same = before[size_t(lender)];
        same.why.rule = QStringLiteral("force.count-before");
        same.why.says = QStringLiteral("the count before it is of %1").arg(same.name);
        return same;
    }
    if (const auto named = ofTopic(count))
        return found(*named, "force.topic", QStringLiteral("is the last force named before"));
    return m_sections.isDigest() ? ofHead(count) : onlyOne(before);
}

/// "Chad. The army has ... It mobilised 1,000 reservists.": the place's own, where its army or government
/// acts
FoundForce ForceFinder::ofHead(const TroopCount &count) const
{
    const qint32 section = std::max(m_sections.firstOf(count.sentence), count.sentence - TopicSentences);
    const TokenRange ahead{m_tokens.sentences[size_t(section)].tokens.first, count.phrase.first};
    for (qint32 i = ahead.first; i + 1 < ahead.end; ++i) {
        if (isWord(m_tokens, i, ahead, u"the") &&
            isAnyOf(m_tokens.at(i + 1),
                    {L("army"), L("military"), L("government"), L("parliament"), L("president")})) {
            const QString place = m_sections.placeOf(count.sentence);
            return {place,
                    {},
                    {QStringLiteral("force.section"), m_tokens.span({i, i + 2}),
                     QStringLiteral("acts in a part of the text that is about %1").arg(place)}};
        }
    }
    return {};
}

/// "Total: 12,500", "Personnel: 4,000 (KFOR)": named beside it, else by what the text opens with
FoundForce ForceFinder::ofRow(const TroopCount &count) const
{
    if (const auto named = m_names.firstNamed({count.phrase.end, count.scope.end}, count.scope))
        return found(*named, "force.row", QStringLiteral("stands in its line"));
    if (m_ofOpening)
        return found(*m_ofOpening, "force.opening", QStringLiteral("is what the list is about"));
    return {};
}

/// A list of what countries give to a mission: they are where the mission is.
FoundForce ForceFinder::inMission(FoundForce force, const TroopCount &count) const
{
    if (count.kind == CountKind::Row && force.place.isEmpty() && m_ofOpening)
        force.place = m_ofOpening->place;
    return force;
}

FoundForce ForceFinder::onlyOne(const std::vector<FoundForce> &before)
{
    for (; m_compared < before.size(); ++m_compared) {
        const QString &name = before[m_compared].name;
        if (name.isEmpty())
            continue;
        m_areSeveral = m_areSeveral || (m_only >= 0 && before[size_t(m_only)].name != name);
        m_only = int(m_compared);
    }
    if (m_only < 0 || m_areSeveral)
        return {};
    FoundForce same = before[size_t(m_only)];
    same.why.rule = QStringLiteral("force.only");
    same.why.says = QStringLiteral("all counts before it are of %1").arg(same.name);
    return same;
}

std::optional<ForceFinder::Named> ForceFinder::asAgent(const TroopCount &count) const
{
    const TokenRange sentence = m_tokens.sentences[size_t(count.sentence)].tokens;
    const Clause *clause = m_analysis.clauseAt(count.number->core.first);
    // "Slovakia hosts 2,100": they are there, not its own.
    if (clause && clause->verb >= 0 && clause->verb < count.phrase.first &&
        m_tokens[clause->verb].is(m_words.host))
        return {};
    // "Kabul puts the figure at 4,000": a source, not whose they are
    const qint32 before = count.number->tokens.first - 1;
    if (clause && clause->verb >= 0 && clause->verb < before && m_tokens[clause->verb].is(m_words.estimate) &&
        count.noun.isEmpty() &&
        (isWord(m_tokens, before, sentence, u"at") ||
         (isWord(m_tokens, before, sentence, u"of") && clause->verb == before - 1)))
        return {};
    // The subject before the number, nearest clause first; then whoever is named before it.
    if (clause && !clause->subject.isEmpty() && clause->subject.end <= count.phrase.first) {
        if (auto named = m_owners.ofSubject(clause->subject, sentence))
            return named;
        // "UNIFIL, which has 10,500 peacekeepers": the pronoun stands for it
        if (clause->link == ClauseLink::Relative && !clause->antecedent.isEmpty()) {
            if (auto named = m_owners.ofSubject(clause->antecedent, sentence))
                return named;
        }
    }
    if (clause && clause->passive) { // "overseen by 7,000 AU troops", "sent by Fiji"
        for (qint32 i = count.phrase.end; i < clause->tokens.end; ++i) {
            if (isWord(m_tokens, i, sentence, u"by") && i + 1 < sentence.end) {
                if (auto named = m_names.firstNamed({i + 1, std::min(sentence.end, i + 4)}, sentence))
                    return named;
            }
        }
    }
    const qint32 s = m_tokens.sentenceOf(count.phrase.first);
    const std::vector<Clause> &clauses = m_analysis.clauses[size_t(s)];
    // "the 900 troops (that) Canada has promised"
    const qint32 relative = count.phrase.end + isWord(m_tokens, count.phrase.end, sentence, u"that");
    for (const Clause &promised : clauses) {
        if (promised.subject.isEmpty() || promised.subject.first < relative)
            continue;
        // "that Fiji, Nepal and Togo have promised": all that stand before the verb
        const TokenRange givers{relative, promised.subject.end};
        const auto joined = m_names.joined(givers, sentence);
        if (promised.subject.first != relative && !(joined && joined->tokens == givers))
            continue;
        if (auto named = m_owners.ofSubject(promised.subject, sentence))
            return named;
    }
    // "the 500 soldiers Britain promised": subject and verb directly behind
    if (auto named =
            count.phrase.end < sentence.end ? m_names.namedAt(count.phrase.end, sentence) : std::nullopt;
        named && sentence.contains(named->tokens.end) && m_tokens[named->tokens.end].tag == Tag::VBD)
        return named;
    for (auto c = clauses.rbegin(); c != clauses.rend(); ++c) {
        if (c->subject.isEmpty() || c->subject.end > count.phrase.first || &*c == clause ||
            (c->verb >= 0 && m_tokens[c->verb].is(m_words.host)))
            continue;
        if (auto named = m_owners.ofSubject(c->subject, sentence))
            return named;
    }
    if (clauses.empty())
        return m_names.lastNamed({sentence.first, count.phrase.first}, sentence);
    return {};
}

std::optional<ForceFinder::Named> ForceFinder::ofTopic(const TroopCount &count)
{
    const qint32 first = std::max(m_sections.firstOf(count.sentence), count.sentence - TopicSentences);
    for (qint32 s = count.sentence; s >= first; --s) {
        if (const auto &named = ofSentence(s))
            return named;
    }
    return m_sections.isDigest() ? std::nullopt : m_ofOpening;
}

std::optional<ForceFinder::Named> ForceFinder::inOpening() const
{
    if (m_tokens.sentences.empty())
        return {};
    const TokenRange opening = m_tokens.sentences.front().tokens;
    const auto hosts = [&](qint32 token) { // "Kuwait hosts 300 soldiers": others'
        const auto &clauses = m_analysis.clauses.front();
        return std::any_of(clauses.begin(), clauses.end(), [&](const Clause &clause) {
            return clause.subject.contains(token) && clause.verb >= 0 &&
                   m_tokens[clause.verb].is(m_words.host);
        });
    };
    for (qint32 i = opening.first; i < opening.end; ++i) {
        if (auto named = m_names.namedAt(i, opening);
            named && !m_names.isLocated(*named, opening) && !hosts(i))
            return named;
    }
    return {};
}

const std::optional<ForceFinder::Named> &ForceFinder::ofSentence(qint32 sentence)
{
    auto &known = m_ofSentence[size_t(sentence)];
    if (!known) {
        const TokenRange range = m_tokens.sentences[size_t(sentence)].tokens;
        known = m_phrases.ofForceIn(range, range.end);
    }
    return *known;
}

} // namespace nutgraf
