// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/extract/deployments/statuscues.h"

#include "model/extract/analysis.h"
#include "model/extract/numbers/countednoun.h"
#include "model/text/tagnames.h"

#include <algorithm>

namespace nutgraf
{

StatusCueFinder::StatusCueFinder(const Analysis &analysis, const ForceWords &words)
    : m_analysis(analysis)
    , m_tokens(analysis.tokens)
    , m_words(words)
{
}

/// "contributing nations": not what is done with the troops
bool StatusCueFinder::describesOthers(qint32 participle) const
{
    const qint32 next = participle + 1;
    if (next >= m_tokens.count() || m_tokens[next].tag != Tag::NNS)
        return false;
    const QString *unit = m_words.lexicon.value(m_tokens, next, m_words.counted);
    return !unit || countedOf(*unit) != Counted::Troops;
}

/// "might see 900 troops deployed": what looks like a clause of its own is the object of the verb before it.
const Clause *StatusCueFinder::hostOf(const TroopCount &count) const
{
    const qint32 before = std::min(count.scope.first, count.number->tokens.first) - 1;
    if (count.scope.first < count.number->tokens.first - 1 || before < 0 || !isVerb(m_tokens[before].tag) ||
        m_tokens.sentenceOf(before) != count.sentence)
        return nullptr;
    return m_analysis.clauseAt(before);
}

bool StatusCueFinder::isCue(qint32 token, const TroopCount &count) const
{
    // "May" the month is none; nor is a word of another clause.
    if (m_tokens[token].tag == Tag::NNP && token != count.scope.first)
        return false;
    const Clause *clause = m_analysis.clauseAt(count.number->core.first);
    const Clause *own = m_analysis.clauseAt(token);
    if (clause && own != clause && (!own || own != hostOf(count)))
        return false;
    if (token < count.number->tokens.first)
        return true;
    // Behind the troops only what is said of them, not what they themselves hope or plan.
    const Tag tag = m_tokens[token].tag;
    const bool ofOthers = (tag == Tag::VBN || tag == Tag::JJ) && token + 1 < m_tokens.count() &&
                          m_tokens[token + 1].tag == Tag::NN &&
                          m_tokens[token - 1].tag == Tag::DT; // "the authorised strength"
    if (ofOthers)
        return false;
    if (tag == Tag::VBG) // "are preparing to leave"
        return isVerb(m_tokens[token - 1].tag);
    return tag == Tag::MD || tag == Tag::VBN || tag == Tag::JJ || tag == Tag::IN ||
           m_tokens[token].phrase >= 0;
}

StatusCue StatusCueFinder::of(const TroopCount &count, const Doing &doing, qint32 next) const
{
    StatusCue best;
    const auto consider = [&](Mode mode, qint32 token) {
        // What is only proposed is not planned, whatever else is said.
        if (best.mode == Mode::Real || (mode == Mode::Proposed && best.mode == Mode::Planned))
            best = {mode, token};
    };
    const qint32 end = std::min({count.scope.end, count.phrase.end + OwnVerbReach, next});
    const Clause *host = hostOf(count);
    for (qint32 i = host ? host->tokens.first : count.scope.first; i < end; ++i) {
        const Lexicon::Hit hit = m_words.lexicon.at(m_tokens, i, m_words.cue);
        if (!hit || !isCue(i, count))
            continue;
        if (*hit.value == u"planned")
            consider(Mode::Planned, i);
        else if (*hit.value == u"proposed")
            consider(Mode::Proposed, i);
        else if (*hit.value == u"past")
            consider(Mode::Past, i);
        else if (*hit.value == u"denied")
            return {Mode::Proposed, i};
        i += hit.count - 1;
    }
    const Clause *clause = m_analysis.clauseAt(count.number->core.first);
    if (const qint32 denial = denialOf(count, clause); denial >= 0)
        return {Mode::Proposed, denial};
    // "is not going to send 6,000": thought of, and no more.
    if (clause && clause->negated && (best.mode == Mode::Planned || clause->tense == Tense::Future))
        return {Mode::Proposed, clause->verb};
    if (clause && best.mode == Mode::Real) {
        if (clause->tense == Tense::Future)
            consider(Mode::Planned, clause->verb);
        else if (clause->tense == Tense::Conditional)
            consider(Mode::Proposed, clause->verb);
        else if (clause->tense == Tense::PastPerfect && doing.action == Action::Level)
            consider(Mode::Past, clause->verb);
    }
    // "7,500 more are to follow"
    const TokenRange sentence = m_tokens.sentences[size_t(count.sentence)].tokens;
    if (best.mode == Mode::Real && isWord(m_tokens, count.phrase.end, sentence, u"are") &&
        isWord(m_tokens, count.phrase.end + 1, sentence, u"to"))
        consider(Mode::Planned, count.phrase.end);
    // "Fiji to send 500 troops": a headline's future
    if (best.mode == Mode::Real && isHeadlineFuture(count.sentence, doing.token))
        consider(Mode::Planned, doing.token);
    // "will withdraw its company, leaving the mission with 900"
    if (best.mode == Mode::Real && doing.action == Action::Stay && doing.token > 0 &&
        m_tokens[doing.token].tag == Tag::VBG) {
        for (const Clause &main : m_analysis.clauses[size_t(count.sentence)]) {
            if (main.verb < doing.token && main.tense == Tense::Future)
                consider(Mode::Planned, main.verb);
        }
    }
    // "is sending 500", "being pulled out": under way, so not yet there.
    if (best.mode == Mode::Real && doing.token > 0 && m_tokens[doing.token].tag == Tag::VBG &&
        (doing.action == Action::In || doing.action == Action::Out) && !describesOthers(doing.token))
        consider(Mode::Planned, doing.token);
    if (best.mode == Mode::Real && doing.token > 0 &&
        isWord(m_tokens, doing.token - 1, count.scope, u"being"))
        consider(Mode::Planned, doing.token);
    return best;
}

/// "Fiji to send 500 troops": no verb before the infinitive
bool StatusCueFinder::isHeadlineFuture(qint32 sentence, qint32 doing) const
{
    const TokenRange range = m_tokens.sentences[size_t(sentence)].tokens;
    return doing > range.first + 1 && m_tokens[doing].tag == Tag::VB &&
           isWord(m_tokens, doing - 1, range, u"to") && m_tokens[doing - 2].is(shape::Capitalised) &&
           std::none_of(m_tokens.all.begin() + range.first, m_tokens.all.begin() + doing - 1,
                        [](const Token &token) { return isVerb(token.tag); });
}

/// The verb of the clause before that denies what this one says: "denied that 6,000 would be sent"; -1 for
/// none.
qint32 StatusCueFinder::denialOf(const TroopCount &count, const Clause *clause) const
{
    if (!clause || clause->link != ClauseLink::Subordinate)
        return -1;
    qint32 verb = -1;
    for (const Clause &other : m_analysis.clauses[size_t(count.sentence)]) {
        if (other.verb >= 0 && other.verb < clause->tokens.first)
            verb = other.verb;
    }
    const QString *value = verb < 0 ? nullptr : m_words.lexicon.value(m_tokens, verb, m_words.cue);
    return value && *value == u"denied" ? verb : -1;
}

} // namespace nutgraf
