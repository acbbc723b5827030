// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/extract/analysis.h"
#include "model/extract/times/timefinder.h"

namespace nutgraf
{

namespace
{

/// How many sentences, headings included, a date line may stand below the text's begin.
constexpr qint32 LastDatelineSentence = 5;

bool isFullDate(const TimeExpression &time)
{
    return time.type == TimexType::Date && time.year && !time.yearIsShort && time.month && time.day &&
           time.mod == TimexMod::None;
}

/// Only names, marks and initials stand before the date: "KABUL, Afghanistan (AP) - ", "For immediate
/// release, ".
bool isPlaceBefore(const Tokens &tokens, TokenRange before)
{
    if (before.count() > 14)
        return false;
    for (qint32 i = before.first; i < before.end; ++i) {
        const Token &token = tokens[i];
        const QStringView text = tokens.at(i);
        const bool small = text == u"of" || text == u"the" || text == u"on" || text == u"by" ||
                           text == u"and" || text == u"for" || text == u"immediate" || text == u"release";
        if (!token.is(shape::Capitalised) && !token.is(shape::Punctuation) && !token.is(shape::Clock) &&
            !small)
            return false;
    }
    return true;
}

/// After the date the line ends, or a dash or a bracket parts it from the story.
bool closes(const Tokens &tokens, TokenRange sentence, qint32 after)
{
    if (after >= sentence.end)
        return true;
    const Token &token = tokens[after];
    const QStringView text = tokens.at(after);
    if (token.is(shape::Dash) || (token.is(shape::Hyphen) && token.spaceBefore) || text == u"(" ||
        text == u")" || text == u"/" || text == u"|" || text == u":" || token.is(shape::Clock))
        return true;
    // The rest of the line is another line: a break stands between.
    const qint32 end = tokens[after - 1].span.end, begin = token.span.begin;
    if (tokens.text.mid(end, begin - end).contains(QLatin1Char('\n')))
        return true;
    return token.is(shape::SentenceEnd) && after + 1 >= sentence.end;
}

} // namespace

std::optional<DateClue> findDateline(const Analysis &analysis)
{
    const Tokens &tokens = analysis.tokens;
    for (const TimeMention &mention : analysis.times) {
        const qint32 index = tokens.sentenceOf(mention.tokens.first);
        if (index < 0 || index >= LastDatelineSentence)
            break;
        if (!isFullDate(mention.expression))
            continue;
        const TokenRange sentence = tokens.sentences[size_t(index)].tokens;
        // A line break inside the sentence begins a line as well.
        qint32 lineBegin = mention.tokens.first;
        while (lineBegin > sentence.first) {
            const qint32 end = tokens[lineBegin - 1].span.end, begin = tokens[lineBegin].span.begin;
            if (tokens.text.mid(end, begin - end).contains(QLatin1Char('\n')))
                break;
            --lineBegin;
        }
        if (!isPlaceBefore(tokens, {lineBegin, mention.tokens.first}) ||
            !closes(tokens, sentence, mention.tokens.end))
            continue;
        const TimeExpression &time = mention.expression;
        DateClue clue;
        clue.basis = DateBasis::Dateline;
        clue.date = DateRange::day(makeDay(*time.year, time.month, time.day));
        clue.because =
            QStringLiteral("date line “%1”").arg(tokens.textOf({lineBegin, mention.tokens.end}).toString());
        return clue;
    }
    return {};
}

} // namespace nutgraf
