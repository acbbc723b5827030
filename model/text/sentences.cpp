// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/sentences.h"

#include "model/text/lexicon.h"
#include "model/text/linebreaks.h"

namespace nutgraf
{

namespace
{

bool isCloser(const Tokens &tokens, qint32 i)
{
    const Token &token = tokens[i];
    return token.is(shape::CloseQuote) || tokens.isMark(i, u')') || tokens.isMark(i, u']');
}

/// Whether what follows a stop can be the begin of a sentence.
bool canBegin(const Tokens &tokens, qint32 i)
{
    const Token &token = tokens[i];
    if (!token.is(shape::Word))
        return true;
    return !token.is(shape::Lower);
}

bool isInitial(const Tokens &tokens, qint32 i)
{
    return tokens[i].span.length() == 1 && tokens[i].is(shape::Capitalised);
}

/// Whether the token parts a date line from the story: "--", an en or em dash, " - ", "_".
bool isDatelineEnd(const Tokens &tokens, qint32 i)
{
    const Token &token = tokens[i];
    return token.is(shape::Dash) || (token.is(shape::Hyphen) && token.spaceBefore) || tokens.isMark(i, u'_');
}

/// Where the date line that begins at token `first` ends, past its dash: "KABUL, Afghanistan (AP) -- ",
/// "Kabul, 18 February (Agency) - ". It is no part of the story's first sentence. `first` itself where there
/// is none.
qint32 datelineEnd(const Tokens &tokens, qint32 first, qint32 blockEnd)
{
    constexpr qint32 Longest = 20;
    bool tellsSource = false; // an agency in brackets or a day
    for (qint32 i = first; i + 1 < tokens.count() && i < first + Longest; ++i) {
        const Token &token = tokens[i];
        if (tokens[i + 1].span.begin >= blockEnd)
            return first;
        if (i > first && isDatelineEnd(tokens, i)) {
            const bool storyFollows = !tokens[i + 1].is(shape::Lower);
            return storyFollows && (tellsSource || tokens[first].is(shape::Upper)) ? i + 1 : first;
        }
        tellsSource = tellsSource || tokens.isMark(i, u'(') || token.is(shape::DayNumber);
        const bool fits = token.is(shape::Capitalised) || token.is(shape::Number) || tokens.isMark(i, u',') ||
                          tokens.isMark(i, u'(') || tokens.isMark(i, u')') || tokens.isMark(i, u'.') ||
                          tokens.isMark(i, u'/') || tokens.at(i) == u"of";
        if (!fits || (i == first && !token.is(shape::Capitalised)))
            return first;
    }
    return first;
}

/// Texts without a stop (tables, lists, noise) are cut all the same, so that whatever looks at a sentence as
/// a whole stays linear in the text: at a pause from the first length on, anywhere at the second. No writer's
/// sentence is as long.
constexpr qint32 LongSentence = 200;
constexpr qint32 LongestSentence = 300;

bool isPause(const Tokens &tokens, qint32 i)
{
    return tokens.isMark(i, u',') || tokens.isMark(i, u';') || tokens.isMark(i, u':');
}

} // namespace

std::vector<Sentence> findSentences(const Tokens &tokens, const std::vector<Block> &blocks,
                                    const Lexicon &lexicon)
{
    const auto abbreviation = lexicon.wordClass("ABBREVIATION");
    const auto opensSentence = lexicon.wordClass("SENTENCE_OPENER");
    std::vector<Sentence> sentences;
    qint32 i = 0;
    for (qint32 b = 0; b < qint32(blocks.size()); ++b) {
        const Block &block = blocks[size_t(b)];
        while (i < tokens.count() && tokens[i].span.begin < block.span.begin)
            ++i;
        qint32 first = i;
        const auto close = [&](qint32 end) {
            if (end > first)
                sentences.push_back({tokens.span({first, end}), {first, end}, b, block.kind});
            first = end;
        };
        const auto inBlock = [&](qint32 t) {
            return t < tokens.count() && tokens[t].span.begin < block.span.end;
        };
        if (inBlock(i)) {
            i = datelineEnd(tokens, i, block.span.end);
            close(i);
        }
        const std::vector<qint32> anew = linesBegunAnew(tokens.text, block.span);
        auto line = anew.begin();
        while (inBlock(i)) {
            const Token &token = tokens[i];
            if (line != anew.end() && token.span.begin >= *line) {
                close(i);
                ++line;
            }
            // "U.S." at a sentence's end carries the stop itself.
            const bool stopWord =
                token.is(shape::Word) && tokens.text[token.span.end - 1] == QLatin1Char('.');
            if (!token.is(shape::SentenceEnd) && !stopWord) {
                ++i;
                if (i - first >= LongestSentence || (i - first >= LongSentence && isPause(tokens, i - 1)))
                    close(i);
                continue;
            }
            qint32 next = i + 1;
            while (inBlock(next) && isCloser(tokens, next) &&
                   (!tokens[next].spaceBefore || tokens.at(next) == u"''"))
                ++next;
            const bool spaced = inBlock(next) && tokens[next].spaceBefore;
            const bool opener = inBlock(next) && opensSentence && tokens[next].is(*opensSentence) &&
                                tokens[next].is(shape::Capitalised);
            bool ends = spaced && canBegin(tokens, next);
            if (ends && next == i + 1 && !tokens[next].is(shape::OpenQuote)) {
                const bool afterAbbreviation =
                    tokens.isMark(i, u'.') && i > first && !tokens[i].spaceBefore &&
                    (isInitial(tokens, i - 1) || (abbreviation && tokens[i - 1].is(*abbreviation)));
                if (stopWord || afterAbbreviation)
                    ends = opener;
            }
            i = next;
            if (ends)
                close(i);
        }
        close(i);
    }
    return sentences;
}

} // namespace nutgraf
