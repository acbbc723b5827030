// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/extract/deployments/listrows.h"

#include <algorithm>

namespace nutgraf
{

namespace
{

/// How far before a row's line the heading may reach that says that troops are listed.
constexpr qint32 HeadingReach = 40;
/// How many tokens a line may have between two rows of one list: "(including a battalion of 700)".
constexpr qint32 RowReach = 24;
/// The longest label: "Bosnia and Herzegovina", "Authorised troop strength".
constexpr qint32 LongestLabel = 5;

bool startsLine(const Tokens &tokens, qint32 token)
{
    if (token <= 0)
        return true;
    const Span gap{tokens[token - 1].span.end, tokens[token].span.begin};
    return gap.in(tokens.text).contains(u'\n');
}

/// "•", "-", "*", and the like before a line's first word
bool isBullet(const Token &token)
{
    return token.is(shape::Punctuation) && !token.is(shape::OpenQuote);
}

/// The words between a line's begin and the number's colon, dash or gap; empty where others stand there.
TokenRange labelOf(const Tokens &tokens, const NumberMention &number)
{
    TokenRange label{number.tokens.first, number.tokens.first};
    if (startsLine(tokens, label.first))
        return {};
    if (const Token &mark = tokens[label.end - 1]; tokens.at(label.end - 1) == u":" || mark.is(shape::Dash))
        --label.end;
    label.first = label.end;
    while (label.first > 0 && label.count() <= LongestLabel && tokens[label.first - 1].is(shape::Word) &&
           !startsLine(tokens, label.first))
        --label.first;
    qint32 line = label.first;
    while (line > 0 && !startsLine(tokens, line) && isBullet(tokens[line - 1]))
        --line;
    return startsLine(tokens, line) && label.count() <= LongestLabel ? label : TokenRange{};
}

bool closesLine(const Tokens &tokens, const NumberMention &number)
{
    const qint32 end = number.tokens.end;
    return end >= tokens.count() || startsLine(tokens, end) || tokens[end].is(shape::Punctuation);
}

TokenRange lineFrom(const Tokens &tokens, qint32 first, qint32 end)
{
    const qint32 limit = std::min(tokens.count(), end + RowReach);
    while (end < limit && !startsLine(tokens, end))
        ++end;
    return {first, end};
}

/// Whether a label is the whole of a country's or a force's name.
bool isName(const Tokens &tokens, const ForceWords &words, TokenRange label)
{
    for (const WordClass c : {words.country, words.owner}) {
        const Lexicon::Hit hit = words.lexicon.at(tokens, label.first, c);
        if (hit && label.first + hit.count == label.end)
            return true;
    }
    return false;
}

bool followsRow(const CountContext &context, TokenRange label)
{
    if (context.found.counts.empty())
        return false;
    const TroopCount &before = context.found.counts.back();
    const qint32 gap = label.first - before.phrase.end;
    return before.kind == CountKind::Row && 0 <= gap && gap <= RowReach;
}

/// "Foreign troops in Mali": said in the lines before the list's first
bool hasHeading(const CountContext &context, TokenRange label)
{
    const TokenRange heading{std::max(0, label.first - HeadingReach), label.first};
    return context.anyTroops(heading) && !context.anyIn(heading, context.words.casualty) &&
           !context.anyCounted(heading, Counted::Killed, Counted::Displaced);
}

} // namespace

TokenRange troopRowOf(const CountContext &context, const NumberMention &number)
{
    const Tokens &tokens = context.tokens();
    const ForceWords &words = context.words;
    const TokenRange label = labelOf(tokens, number);
    if (label.isEmpty() || !closesLine(tokens, number))
        return {};
    // "Troop strength: 4,000" says by itself what it counts.
    const QString *force = words.lexicon.value(tokens, label.end - 1, words.forceNoun);
    const bool ofTroops = (context.anyTroops(label) || (force && *force == u"strong")) &&
                          tokens.at(number.tokens.first - 1) == u":" && !context.anyIn(label, words.casualty);
    const bool total = sameWord(tokens.at(label.first), QStringView(u"total"));
    const bool named = isName(tokens, words, label);
    if (ofTroops || ((named || total) && followsRow(context, label)) || (named && hasHeading(context, label)))
        return lineFrom(tokens, label.first, number.tokens.end);
    return {};
}

} // namespace nutgraf
