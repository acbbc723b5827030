// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/sentences.h"

#include "model/text/lexicon.h"

namespace nutgraf
{

namespace
{

bool isCloser(const Tokens &tokens, qint32 i)
{
    const Token &token = tokens[i];
    const QStringView text = tokens.at(i);
    return token.is(shape::CloseQuote) || text == u")" || text == u"]";
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

} // namespace

std::vector<Sentence> findSentences(const Tokens &tokens, const std::vector<Block> &blocks,
                                    const Lexicon &lexicon)
{
    const auto abbreviation = lexicon.wordClass(u"ABBREVIATION");
    const auto opensSentence = lexicon.wordClass(u"SENTENCE_OPENER");
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
        while (inBlock(i)) {
            const Token &token = tokens[i];
            // "U.S." at a sentence's end carries the stop itself.
            const bool stopWord =
                token.is(shape::Word) && tokens.text[token.span.end - 1] == QLatin1Char('.');
            if (!token.is(shape::SentenceEnd) && !stopWord) {
                ++i;
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
                    tokens.at(i) == u"." && i > first && !tokens[i].spaceBefore &&
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
