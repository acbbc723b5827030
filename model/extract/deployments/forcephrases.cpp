// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/extract/deployments/forcephrases.h"

#include "model/extract/analysis.h"
#include "model/extract/deployments/casualties.h"
#include "model/text/tagnames.h"

#include <algorithm>

namespace nutgraf
{

namespace
{

using L = QLatin1String;

/// How far from a force noun its owner's name may stand: "British and Dutch peacekeeping force".
constexpr qint32 ModifierReach = 6;
} // namespace

ForcePhrases::ForcePhrases(const Tokens &tokens, const ForceWords &words, const ForceNames &names,
                           const ForceOwners &owners)
    : m_tokens(tokens)
    , m_words(words)
    , m_names(names)
    , m_owners(owners)
{
}

std::optional<NamedForce> ForcePhrases::inPhrase(const TroopCount &count) const
{
    const TokenRange sentence = m_tokens.sentences[size_t(count.sentence)].tokens;
    const qint32 end = count.number->tokens.end;
    // Between number and noun: "2,500 US troops", "9,000-strong ISAF peacekeeping force".
    if (auto named = m_names.joined({end, std::max(count.phrase.end, end)}, sentence))
        return named;
    // Behind the noun: "120 soldiers of the Republican Guard", "300 troops from Fiji".
    qint32 i = count.phrase.end;
    if (!isWord(m_tokens, i, sentence, u"of") && !isWord(m_tokens, i, sentence, u"from"))
        return {};
    qint32 stop = i + 1;
    while (stop < std::min(sentence.end, i + 1 + ModifierReach) && !isVerb(m_tokens[stop].tag) &&
           m_tokens[stop].tag != Tag::IN && !m_tokens[stop].is(shape::Punctuation) &&
           !m_tokens[stop].is(shape::Number))
        ++stop;
    // "withdraw 500 troops from Iraq" tells no owner.
    if (isWord(m_tokens, i, sentence, u"from")) {
        const qint32 verb = verbBefore(m_tokens, count.phrase.first, count.scope);
        if (verb >= 0 && !m_tokens[verb].is(m_words.host) && // whom it hosts came from there
            (m_words.lexicon.value(m_tokens, verb, m_words.move) ||
             m_words.lexicon.value(m_tokens, verb, m_words.change)))
            return {};
        for (qint32 t = count.phrase.first; t < stop; ++t) {
            const Lexicon::Hit hit = m_words.lexicon.at(m_tokens, t, m_words.move);
            if (hit && *hit.value == u"out")
                return {};
        }
        // "moved 5,000 soldiers from the Afghan border to Kashmir"
        for (qint32 t = i + 1; t <= std::min(stop, sentence.end - 1); ++t) {
            if (isWord(m_tokens, t, sentence, u"to") && !isWord(m_tokens, t - 1, sentence, u"up"))
                return {};
        }
    }
    return m_names.joined({i + 1, stop}, sentence);
}

std::optional<NamedForce> ForcePhrases::asPredicate(const TroopCount &count) const
{
    const TokenRange sentence = m_tokens.sentences[size_t(count.sentence)].tokens;
    qint32 i = count.phrase.end;
    if (isWord(m_tokens, i, sentence, u"of")) // "130,000 of which are American"
        i += 2;
    if (!isWord(m_tokens, i, sentence, u"are") && !isWord(m_tokens, i, sentence, u"were"))
        return {};
    ++i;
    if (isWord(m_tokens, i, sentence, u"from"))
        ++i;
    return i < sentence.end ? m_names.namedAt(i, sentence) : std::nullopt;
}

std::optional<NamedForce> ForcePhrases::asOwner(const TroopCount &count) const
{
    const TokenRange sentence = m_tokens.sentences[size_t(count.sentence)].tokens;
    // "NATO's 9,600-strong mission", "Bulgaria's all but 370 troops"
    for (qint32 i = count.number->core.first - 1; i >= std::max(sentence.first, count.number->core.first - 5);
         --i) {
        const Token &token = m_tokens[i];
        if (token.is(shape::Possessive)) {
            if (auto named = m_names.lastNamed({std::max(sentence.first, i - 4), i}, sentence);
                named && named->tokens.end == i)
                return named;
            return {};
        }
        if (token.tag == Tag::PRPS)
            return m_owners.ofPossessive(i, sentence);
        if (token.tag == Tag::IN || isVerb(token.tag) || token.is(shape::Number) || m_tokens.at(i) == u",")
            break;
    }
    return {};
}

std::optional<NamedForce> ForcePhrases::inList(const TroopCount &count) const
{
    const TokenRange sentence = m_tokens.sentences[size_t(count.sentence)].tokens;
    // "Turkey, 500", "Norway 150", "India with 2,200", "Nepal (600)"
    const qint32 before = count.number->tokens.first - 1;
    const bool link =
        before > sentence.first &&
        (m_tokens.at(before) == u"," || m_tokens.at(before) == u"(" || m_tokens.at(before) == u":" ||
         m_tokens[before].is(shape::Dash) || isWord(m_tokens, before, sentence, u"with"));
    const bool aside = link && m_tokens.at(before - 1) == u","; // "Italy, with 3,800, ..."
    const qint32 end = before + 1 - link - aside;
    // With a noun of its own only where the name stands right before it: "and Colombia 1,060 soldiers"
    if ((!count.noun.isEmpty() && link) || end <= sentence.first)
        return {};
    auto named = m_names.lastNamed({std::max(sentence.first, end - 4), end}, sentence);
    // "out of Chad, with about 600 to follow"
    if (named && (named->tokens.end != end || m_names.isLocated(*named, sentence) ||
                  (aside && isWord(m_tokens, named->tokens.first - 1, sentence, u"of"))))
        named.reset();
    return named;
}

/// The force whose size a number with a noun of its own tells: "raised its ceiling to 8,940 troops"
std::optional<NamedForce> ForcePhrases::ofResized(const TroopCount &count) const
{
    constexpr qint32 Reach = 4;
    const TokenRange sentence = m_tokens.sentences[size_t(count.sentence)].tokens;
    const qint32 link = count.number->tokens.first - 1;
    if (count.noun.isEmpty() ||
        (!isWord(m_tokens, link, sentence, u"to") && !isWord(m_tokens, link, sentence, u"at")))
        return {};
    for (qint32 i = link - 1; i >= std::max(sentence.first + 1, link - Reach); --i) {
        if (isVerb(m_tokens[i].tag))
            break;
        const bool size = m_tokens[i].is(m_words.forceNoun) ||
                          isAnyOf(m_tokens.at(i), {L("ceiling"), L("size"), L("cap"), L("limit")});
        if (size && isCompanion(i, sentence))
            return {};
        if (size)
            return ofGovernor(i, sentence);
    }
    return {};
}

std::optional<NamedForce> ForcePhrases::ofGovernor(qint32 governor, TokenRange limits) const
{
    // Names before the force noun: "the current African Union (AU) force", "the Italian contingent".
    qint32 first = governor;
    while (first > std::max(limits.first, governor - ModifierReach)) {
        const Token &before = m_tokens[first - 1];
        const bool mark = before.is(shape::Punctuation) && !before.is(shape::Hyphen) &&
                          !before.is(shape::Possessive) && m_tokens.at(first - 1) != u"(" &&
                          m_tokens.at(first - 1) != u")";
        if (before.is(m_words.host)) // "no longer hosts Russian troops", whatever the tagger makes of it
            break;
        // "a German-led battle group"
        const bool led =
            isVerb(before.tag) && first - 2 >= limits.first && m_tokens[first - 2].is(shape::Hyphen);
        if (mark || (isVerb(before.tag) && !led) || before.tag == Tag::IN || before.tag == Tag::TO)
            break;
        if (before.tag == Tag::PRPS)
            return m_owners.ofPossessive(first - 1, limits);
        --first;
    }
    if (auto named = m_names.joined({first, governor + 1}, limits))
        return named;
    // "the number of US troops", "a force of the African Union"
    qint32 i = governor + 1;
    if (!isWord(m_tokens, i, limits, u"of") || isWord(m_tokens, governor, limits, u"garrison"))
        return {};
    const TokenRange of{i + 1, std::min(limits.end, i + 1 + ModifierReach)};
    auto named = m_names.firstNamed(of, limits);
    // Not what lies beyond: "a force of 900 soldiers for Mali".
    if (named && (m_names.isLocated(*named, limits) ||
                  std::any_of(m_tokens.all.begin() + of.first, m_tokens.all.begin() + named->tokens.first,
                              [](const Token &t) {
                                  return isVerb(t.tag) || t.is(shape::Punctuation) || t.is(shape::Number) ||
                                         t.tag == Tag::CD || t.tag == Tag::IN;
                              })))
        named.reset();
    return named;
}

/// "will work with the Chadian army", "its contribution to an EU force": others than those who do it
bool ForcePhrases::isCompanion(qint32 noun, TokenRange range) const
{
    for (qint32 i = noun - 1; i >= std::max(range.first, noun - ModifierReach); --i) {
        if (isAnyOf(m_tokens.at(i), {L("with"), L("alongside"), L("against")}))
            return true;
        if (m_tokens.at(i) == u"to" && i > range.first &&
            m_tokens.at(i - 1).startsWith(u"contribut", Qt::CaseInsensitive))
            return true;
        if (isVerb(m_tokens[i].tag) || m_tokens[i].is(shape::Punctuation) || m_tokens[i].tag == Tag::IN)
            return false;
    }
    return false;
}

std::optional<NamedForce> ForcePhrases::ofForceIn(TokenRange range, qint32 before) const
{
    std::optional<NamedForce> best;
    for (qint32 i = range.first; i < std::min(range.end, before); ++i) {
        // "UNIFIL": a force by its name
        if (m_tokens[i].is(m_words.owner)) {
            if (auto mission = m_names.namedAt(i, range); mission && !mission->place.isEmpty())
                best = std::move(mission);
        }
        const Lexicon::Hit force = m_words.lexicon.at(m_tokens, i, m_words.forceNoun);
        if (!force || *force.value != u"strong" || isCompanion(i, range))
            continue;
        if (auto named = ofGovernor(i + force.count - 1, range))
            best = std::move(named);
        i += force.count - 1;
    }
    return best;
}

} // namespace nutgraf
