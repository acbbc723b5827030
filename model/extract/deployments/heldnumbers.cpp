// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/extract/deployments/heldnumbers.h"

namespace nutgraf
{

namespace
{

using L = QLatin1String;

bool isHave(const CountContext &context, qint32 token)
{
    return context.isWordAt(token, u"has") || context.isWordAt(token, u"have") ||
           context.isWordAt(token, u"had");
}

bool namesState(const CountContext &context, TokenRange words)
{
    return context.anyIn(words, context.words.country) || context.anyIn(words, context.words.owner) ||
           context.anyIn(words, context.words.demonym);
}

/// "in Gao", "in the south", "on the northern border", "there": not "in prison"
bool isPlaceAt(const CountContext &context, qint32 token)
{
    constexpr qint32 Reach = 4;
    if (context.isWordAt(token, u"there"))
        return true;
    const Tokens &tokens = context.tokens();
    const TokenRange range = context.range();
    if (!range.contains(token) || timeAt(context.analysis.times, token + 1) >= 0)
        return false;
    const Lexicon::Hit in = context.words.lexicon.at(tokens, token, context.words.preposition);
    if (!in || *in.value == u"for" || *in.value == u"from")
        return false;
    for (qint32 i = token + 1; i < std::min(range.end, token + Reach); ++i) {
        if (tokens[i].is(shape::Capitalised) || context.words.mayNamePlace(tokens[i]) ||
            tokens[i].is(context.words.site) ||
            isAnyOf(tokens.at(i), {L("north"), L("south"), L("east"), L("west"), L("region"), L("area")}))
            return true;
    }
    return false;
}

/// Nothing more is said of the number: no noun can follow.
bool closesPhrase(const CountContext &context, qint32 end)
{
    return !context.range().contains(end) || context.tokens()[end].is(shape::Punctuation);
}

} // namespace

bool isHeld(const CountContext &context, const NumberMention &number)
{
    if (!context.countedLately())
        return false;
    const Tokens &tokens = context.tokens();
    const TokenRange range = context.range();
    const qint32 before = number.tokens.first - 1;
    const qint32 end = number.tokens.end;
    if (before < range.first)
        return false;
    // "the 900 it already has there"
    if (context.isWordAt(before, u"the") && range.contains(end) && tokens[end].tag == Tag::PRP) {
        const qint32 verb = end + 1 + (range.contains(end + 1) && tokens[end + 1].tag == Tag::RB);
        return isHave(context, verb) && isPlaceAt(context, verb + 1);
    }
    // "Ghana's 350 have not arrived"
    if (tokens[before].is(shape::Possessive) && before > range.first && context.countedNearby() &&
        namesState(context, {before - 1, before}))
        return closesPhrase(context, end) || isVerb(tokens[end].tag) || tokens[end].tag == Tag::MD;
    // "the last of their 1,600"
    if (tokens[before].tag == Tag::PRPS)
        return context.countedNearby() && closesPhrase(context, end);
    const Clause *clause = context.analysis.clauseAt(number.core.first);
    const qint32 verb = isHave(context, before) ? before : before - tokens[before].is(context.words.cue);
    if (!isHave(context, verb))
        return false;
    // "Latvia has 53 there"; where troops were counted just before, "Latvia has 53."
    const bool near = context.countedNearby() && closesPhrase(context, end);
    if (clause && namesState(context, clause->subject))
        return near || isPlaceAt(context, end);
    // "They have 3,000 now.", "We had about 9,000 in May."
    qint32 who = verb - 1;
    while (who > range.first && tokens[who].tag == Tag::RB)
        --who;
    const bool weOrThey = context.isWordAt(who, u"we") || context.isWordAt(who, u"they");
    return weOrThey && (near || isPlaceAt(context, end) ||
                        (context.countedNearby() && (timeAt(context.analysis.times, end) >= 0 ||
                                                     timeAt(context.analysis.times, end + 1) >= 0)));
}

} // namespace nutgraf
