// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/extract/times/textkind.h"

#include "model/extract/analysis.h"

#include <algorithm>

namespace nutgraf
{

namespace
{

constexpr qint32 WordsAPronoun = 40;
constexpr qint32 FewestPronouns = 15; ///< fewer tell nothing: a line of a broadcast, a letter

/// So many years told, and twice as many as days counted from publication, make a history.
constexpr int YearsOfHistory = 5;
/// A shorter text may be news that names no day.
constexpr qint32 TokensOfGuide = 350;

bool isOfSpeakers(const Tokens &tokens, qint32 i)
{
    if (tokens[i].tag != Tag::PRP && tokens[i].tag != Tag::PRPS)
        return false;
    const QStringView text = tokens.at(i);
    for (const char16_t *word : {u"i", u"we", u"you", u"me", u"us", u"my", u"our", u"your"}) {
        if (text.compare(QStringView(word), Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

/// Whether it is told from the day of writing: "last week", "on Tuesday", "on May 3".
bool isOfTheDay(const Analysis &analysis, const Lexicon &lexicon, const TimeMention &mention)
{
    const TimeExpression &time = mention.expression;
    if (time.type == TimexType::Set || time.vague != VagueTime::None || time.year)
        return false;
    if (time.anchor == TimeAnchor::Publication)
        return time.unit != TimeUnit::Day || time.shift != 0 || time.dayPart != DayPart::None;
    if (time.weekday)
        return directionAt(analysis, lexicon, mention.tokens).direction != Direction::Unknown;
    return time.month && time.day;
}

/// Whether anybody is reported to say anything.
bool reportsSpeech(const Tokens &tokens)
{
    return std::any_of(tokens.all.begin(), tokens.all.end(), [&](const Token &token) {
        if (token.tag != Tag::VBD && token.tag != Tag::VBZ)
            return false;
        const QStringView text = token.span.in(tokens.text);
        return text == u"said" || text == u"says" || text == u"told";
    });
}

bool isTalk(const Tokens &tokens)
{
    qint32 words = 0, pronouns = 0;
    for (const Sentence &sentence : tokens.sentences) {
        bool quoted = false;
        for (qint32 i = sentence.tokens.first; i < sentence.tokens.end; ++i) {
            if (tokens[i].is(shape::OpenQuote))
                quoted = true;
            else if (tokens[i].is(shape::CloseQuote))
                quoted = false;
            if (quoted || !tokens[i].is(shape::Word))
                continue;
            ++words;
            pronouns += isOfSpeakers(tokens, i) ? 1 : 0;
        }
    }
    return pronouns >= FewestPronouns && pronouns * WordsAPronoun >= words;
}

} // namespace

bool tellOfLongAgo(const std::vector<TimeMention> &times, std::optional<int> published)
{
    int longAgo = 0, ofTheDay = 0;
    for (const TimeMention &mention : times) {
        const TimeExpression &time = mention.expression;
        const bool deictic = time.anchor == TimeAnchor::Publication || (time.weekday && !time.year);
        ofTheDay += deictic ? 1 : 0;
        longAgo += time.year && (!published || *time.year < *published - 1) ? 1 : 0;
    }
    return longAgo >= YearsOfHistory && longAgo > 2 * ofTheDay;
}

TextKind kindOf(const Analysis &analysis, const Lexicon &lexicon, const std::vector<TimeMention> &times)
{
    if (isTalk(analysis.tokens))
        return TextKind::Talk;
    if (tellOfLongAgo(times, {}))
        return TextKind::History;
    const bool isGuide = analysis.tokens.count() >= TokensOfGuide && !reportsSpeech(analysis.tokens) &&
                         std::none_of(times.begin(), times.end(), [&](const TimeMention &mention) {
                             return isOfTheDay(analysis, lexicon, mention);
                         });
    return isGuide ? TextKind::Guide : TextKind::Report;
}

} // namespace nutgraf
