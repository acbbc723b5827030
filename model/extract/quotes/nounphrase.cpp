// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/extract/quotes/nounphrase.h"

#include "model/extract/analysis.h"

namespace nutgraf
{

namespace
{

/// Longest phrase looked at, in tokens: long enough for any title, short enough to stay linear.
constexpr qint32 Reach = 40;

bool opensPhrase(Tag tag)
{
    return tag == Tag::DT || tag == Tag::PRPS || tag == Tag::PDT;
}

bool isInner(const QuoteContext &context, qint32 i)
{
    const Token &token = context.tokens[i];
    switch (token.tag) {
    case Tag::JJ:
    case Tag::JJR:
    case Tag::JJS:
    case Tag::POS:
    case Tag::VBG:
    case Tag::VBN:
    case Tag::FW:
        return true;
    default:
        break;
    }
    if (isNominal(token.tag) && token.tag != Tag::PRP)
        return true;
    if (token.is(shape::Possessive) || token.is(shape::Hyphen))
        return true;
    if (token.is(shape::Number) || context.isMark(i, u'&') || context.isMark(i, u'/') ||
        context.isMark(i, u'$') || context.isMark(i, u'@'))
        return true;
    // The stop of an abbreviation: "Sen. Smith".
    return context.isMark(i, u'.') && !token.spaceBefore && i + 1 < context.tokens.count() &&
           context.tokens[i + 1].is(shape::Word);
}

bool canEnd(const QuoteContext &context, qint32 i)
{
    const Token &token = context.tokens[i];
    if (isNominal(token.tag))
        return true;
    // "Many said", "the wounded said", "some said"; "this" and "that" speak as well.
    return token.tag == Tag::JJ || token.tag == Tag::DT || token.tag == Tag::EX ||
           (token.is(shape::Capitalised) && token.is(shape::Word) && !isVerb(token.tag)) ||
           token.is(shape::Number);
}

bool joins(const QuoteContext &context, qint32 i)
{
    return context.tokens[i].is(context.words.joiner);
}

/// The words of the time that holds token `i`.
TokenRange timeOf(const QuoteContext &context, qint32 i)
{
    return context.analysis.times[size_t(context.timeAt[size_t(i)])].tokens;
}

/// Whether the time at `i` is part of a phrase, "the 2014 study", "her Monday speech".
bool isInsidePhrase(const QuoteContext &context, qint32 i, TokenRange limits)
{
    const TokenRange time = timeOf(context, i);
    if (time.first <= limits.first || time.end >= limits.end || !isInner(context, time.end))
        return false;
    const Token &before = context.tokens[time.first - 1];
    return opensPhrase(before.tag) || before.tag == Tag::JJ || before.is(shape::Possessive);
}

} // namespace

TokenRange nounPhraseBefore(const QuoteContext &context, TokenRange limits)
{
    const Tokens &tokens = context.tokens;
    const qint32 low = std::max(limits.first, limits.end - Reach);
    qint32 i = limits.end - 1;
    if (i < low || context.isQuoted(i) || !canEnd(context, i) || context.isTime(i))
        return {};
    if (tokens[i].tag == Tag::PRP)
        return {i, limits.end};
    bool complete = opensPhrase(tokens[i].tag);
    qint32 first = i;
    for (--i; i >= low && !context.isQuoted(i); --i) {
        if (context.isTime(i)) {
            if (complete || !isInsidePhrase(context, i, {low, limits.end}))
                break;
            first = i = timeOf(context, i).first;
            continue;
        }
        const Tag tag = tokens[i].tag;
        if (joins(context, i) || tag == Tag::CC) {
            const bool nounBefore = i > low && !context.isQuoted(i - 1) && !context.isTime(i - 1) &&
                                    isNominal(tokens[i - 1].tag) && tokens[i - 1].tag != Tag::PRP;
            const bool both = tag == Tag::CC && i > low && tokens[i - 1].tag == Tag::JJ && !complete;
            if (!nounBefore && !both)
                break;
            complete = false;
            continue; // `first` moves with the noun
        }
        if (complete && tag != Tag::PDT)
            break;
        if (opensPhrase(tag)) {
            complete = true;
            first = i;
            continue;
        }
        if (!isInner(context, i))
            break;
        first = i;
    }
    while (first < limits.end - 1 && (context.tokens[first].is(shape::Hyphen) ||
                                      tokens[first].is(shape::Possessive) || context.isMark(first, u'.')))
        ++first;
    return {first, limits.end};
}

TokenRange nounPhraseFrom(const QuoteContext &context, TokenRange limits)
{
    const Tokens &tokens = context.tokens;
    const qint32 high = std::min(limits.end, limits.first + Reach);
    qint32 i = limits.first;
    if (i >= high || context.isQuoted(i) || context.isTime(i))
        return {};
    if (tokens[i].tag == Tag::PRP)
        return {i, i + 1};
    qint32 end = i;
    bool open = true; // a determiner may come
    for (; i < high && !context.isQuoted(i); ++i) {
        if (context.isTime(i)) {
            if (!isInsidePhrase(context, i, {limits.first, high}))
                break;
            i = timeOf(context, i).end - 1;
            open = false;
            continue;
        }
        const Tag tag = tokens[i].tag;
        if (opensPhrase(tag) && open) {
            open = tag == Tag::PDT;
            if (tokens[i].tag == Tag::DT)
                end = std::max(end, i == limits.first ? i + 1 : end);
            continue;
        }
        if ((joins(context, i) || tag == Tag::CC) && end == i && end > limits.first) {
            const bool goesOn = i + 1 < high && !context.isQuoted(i + 1) && !context.isTime(i + 1) &&
                                (opensPhrase(tokens[i + 1].tag) || isNominal(tokens[i + 1].tag) ||
                                 tokens[i + 1].tag == Tag::JJ);
            if (!goesOn || context.isWord(i, u"on") || context.isWord(i, u"to") || context.isWord(i, u"by"))
                break;
            open = true;
            continue;
        }
        if (!isInner(context, i) && !(tokens[i].is(shape::Capitalised) && !isVerb(tag)))
            break;
        open = false;
        if (canEnd(context, i) || tokens[i].is(shape::Possessive))
            end = i + 1;
    }
    return {limits.first, end};
}

TokenRange headOf(const QuoteContext &context, TokenRange phrase)
{
    for (qint32 i = phrase.first + 1; i < phrase.end; ++i) {
        if (joins(context, i) || context.isMark(i, u','))
            return {phrase.first, i};
    }
    return phrase;
}

bool isName(const QuoteContext &context, TokenRange range)
{
    qint32 capitals = 0;
    for (qint32 i = range.first; i < range.end; ++i) {
        const Token &token = context.tokens[i];
        if (token.is(shape::Punctuation))
            continue;
        if (!token.is(shape::Capitalised))
            return false;
        ++capitals;
    }
    return capitals >= 2;
}

bool isDash(const QuoteContext &context, qint32 i)
{
    const Token &token = context.tokens[i];
    return token.is(shape::Dash) || (token.is(shape::Hyphen) && token.spaceBefore &&
                                     i + 1 < context.tokens.count() && context.tokens[i + 1].spaceBefore);
}

} // namespace nutgraf
