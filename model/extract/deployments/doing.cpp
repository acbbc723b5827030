// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/extract/deployments/doing.h"

#include "model/extract/analysis.h"
#include "model/text/tagnames.h"

#include <algorithm>

namespace nutgraf
{

DoingFinder::DoingFinder(const Analysis &analysis, const ForceWords &words)
    : m_tokens(analysis.tokens)
    , m_words(words)
{
}

/// "leaving 1,100 there", "will leave about 500 in the country", "leaving the
/// mission with 900": these stay.
bool DoingFinder::staysBehind(const TroopCount &count, qint32 verb) const
{
    const qint32 before = count.number->tokens.first - 1;
    return m_tokens[verb].is(m_words.remaining) &&
           (verb == before || isWord(m_tokens, before, count.scope, u"with"));
}

/// "leave for Mali", "left Hainan on Friday for the Gulf"
bool DoingFinder::leavesFor(qint32 token) const
{
    constexpr qint32 Reach = 6;
    const TokenRange sentence = m_tokens.sentences[size_t(m_tokens.sentenceOf(token - 1))].tokens;
    for (qint32 i = token; i + 1 < std::min(sentence.end, token + Reach); ++i) {
        if (isVerb(m_tokens[i].tag) || m_tokens[i].is(shape::Punctuation))
            return false;
        if (isWord(m_tokens, i, sentence, u"for"))
            return m_words.mayNamePlace(m_tokens[i + 1]) || m_tokens[i + 1].tag == Tag::NNP ||
                   (isWord(m_tokens, i + 1, sentence, u"the") && i + 2 < sentence.end &&
                    m_words.mayNamePlace(m_tokens[i + 2]));
    }
    return false;
}

std::optional<Doing> DoingFinder::doingAt(qint32 token) const
{
    const Lexicon &lexicon = m_words.lexicon;
    if (const Lexicon::Hit hit = lexicon.at(m_tokens, token, m_words.move)) {
        // "leave for Mali": they arrive there
        const bool arrives = *hit.value == u"out" && leavesFor(token + hit.count);
        const Action action = arrives                 ? Action::In
                              : *hit.value == u"out"  ? Action::Out
                              : *hit.value == u"stay" ? Action::Stay
                              : *hit.value == u"add"  ? Action::Add
                                                      : Action::In;
        return Doing{action, token};
    }
    if (const Lexicon::Hit hit = lexicon.at(m_tokens, token, m_words.change)) {
        if (*hit.value == u"either") // "go", "move": a change only with "from ... to"
            return {};
        return Doing{*hit.value == u"up" ? Action::Up : Action::Down, token};
    }
    if (m_tokens[token].is(m_words.level) && isVerb(m_tokens[token].tag))
        return Doing{Action::Level, token};
    return {};
}

Doing DoingFinder::of(const TroopCount &count) const
{
    // The nearest such word before the number in its clause; for a subject, the first behind it.
    const TokenRange sentence = m_tokens.sentences[size_t(count.sentence)].tokens;
    std::optional<Doing> level;
    for (qint32 i = count.number->tokens.first - 1; i >= count.scope.first; --i) {
        if (m_tokens.at(i) == u";")
            break;
        if (const auto doing = doingAt(i)) {
            if (staysBehind(count, i))
                return {Action::Stay, i};
            if (doing->action != Action::Level)
                return *doing;
            if (!level)
                level = doing;
        }
    }
    if (level && level->token >= count.number->tokens.first - 3)
        return *level;
    for (qint32 i = count.phrase.end;
         i < std::min({count.scope.end, sentence.end, count.phrase.end + OwnVerbReach}); ++i) {
        if (m_tokens.at(i) == u";")
            break;
        // "..., leaving 40 at the base" is said of the 40.
        if (m_tokens[i].is(m_words.remaining) && m_tokens[i].tag == Tag::VBG && i + 2 < sentence.end &&
            (m_tokens[i + 1].is(shape::Number) || m_tokens[i + 2].is(shape::Number)))
            break;
        if (const auto doing = doingAt(i); doing && doing->action != Action::Level)
            return *doing;
    }
    return level.value_or(Doing());
}

} // namespace nutgraf
