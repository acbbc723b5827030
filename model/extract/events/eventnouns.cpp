// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/extract/events/eventnouns.h"

#include "model/text/sameword.h"
#include "model/text/tagnames.h"

#include <algorithm>

namespace nutgraf
{

namespace
{

/// How far a date may stand from its noun: "the attack near the base on Monday".
constexpr qint32 NounReach = 4;

/// Whether what a noun is about, where or against whom follows behind such a word: "attack on ... in ...".
bool tiesToNoun(const Tokens &tokens, qint32 i)
{
    using L = QLatin1String;
    return tokens[i].tag == Tag::TO ||
           (tokens[i].tag == Tag::IN &&
            isAnyOf(tokens.at(i), {L("of"), L("on"), L("at"), L("in"), L("near"), L("against"), L("between"),
                                   L("by"), L("with"), L("over"), L("from"), L("outside"), L("inside")}));
}

} // namespace

bool isNounPhraseTag(Tag tag)
{
    switch (tag) {
    case Tag::DT:
    case Tag::JJ:
    case Tag::JJR:
    case Tag::JJS:
    case Tag::NN:
    case Tag::NNS:
    case Tag::NNP:
    case Tag::NNPS:
    case Tag::POS:
    case Tag::PRPS:
    case Tag::CD:
    case Tag::VBG:
    case Tag::Unknown:
        return true;
    default:
        return false;
    }
}

qint32 eventNounAt(const Tokens &tokens, const EventWords &words, TokenRange time, TokenRange sentence)
{
    // "the 1991 ouster", "next year's partial pullback"
    for (qint32 i = time.end; i < std::min(sentence.end, time.end + NounReach); ++i) {
        const Token &token = tokens[i];
        if (token.is(words.noun) && token.tag != Tag::VBD && token.tag != Tag::VBZ && token.tag != Tag::VBP)
            return i;
        if (!token.is(shape::Possessive) && token.tag != Tag::JJ && token.tag != Tag::NN &&
            token.tag != Tag::NNP)
            break;
    }
    // "the attack on Monday", "elections on Feb. 20"
    for (qint32 i = time.first - 1; i >= std::max(sentence.first, time.first - NounReach); --i) {
        const Token &token = tokens[i];
        if (token.is(words.noun) && (token.tag == Tag::NN || token.tag == Tag::NNS))
            return i;
        if (isVerb(token.tag) || token.is(shape::Punctuation))
            break;
    }
    return -1;
}

TokenRange eventNounPhrase(const Tokens &tokens, qint32 noun, TokenRange time, TokenRange sentence)
{
    TokenRange range{std::min(noun, time.first), std::max(noun + 1, time.end)};
    while (range.first > sentence.first && isNounPhraseTag(tokens[range.first - 1].tag))
        --range.first;
    while (range.first < std::min(noun, time.first) && tokens[range.first].tag == Tag::VBG)
        ++range.first; // "including"
    // What it is of, at or on, or meant to do: "ouster of the general", "attack on the embassy in Accra",
    // "deadline to withdraw the last troops".
    if (range.end < sentence.end && tiesToNoun(tokens, range.end)) {
        qint32 end = range.end + 1;
        while (end < sentence.end && !tokens[end].is(shape::Punctuation) && tokens[end].tag != Tag::CC &&
               tokens[end].tag != Tag::MD && tokens[end].tag != Tag::VBD && tokens[end].tag != Tag::WDT &&
               (tokens[end].tag != Tag::IN || tiesToNoun(tokens, end)))
            ++end;
        while (end > range.end && (tokens[end - 1].tag == Tag::IN || tokens[end - 1].tag == Tag::TO))
            --end;
        range.end = end;
    }
    return range;
}

} // namespace nutgraf
