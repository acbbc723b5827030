// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/extract/quotes/quotecontext.h"

#include "model/extract/analysis.h"
#include "model/text/sameword.h"

namespace nutgraf
{

QuoteContext::QuoteContext(const Analysis &source, const SpeechWords &speech, const QuoteMarks &quoteMarks)
    : analysis(source)
    , tokens(source.tokens)
    , words(speech)
    , marks(quoteMarks)
    , stretchAt(size_t(source.tokens.count()), -1)
    , timeAt(size_t(source.tokens.count()), -1)
{
    const auto fill = [](std::vector<qint32> &at, TokenRange range, size_t value) {
        std::fill(at.begin() + range.first, at.begin() + range.end, qint32(value));
    };
    for (size_t i = 0; i < marks.stretches.size(); ++i)
        fill(stretchAt, marks.stretches[i].tokens, i);
    for (size_t i = 0; i < analysis.times.size(); ++i)
        fill(timeAt, analysis.times[i].tokens, i);
}

bool QuoteContext::isMark(qint32 i, char16_t c) const
{
    const QStringView text = tokens.at(i);
    return text.size() == 1 && text.front() == QChar(c);
}

bool QuoteContext::isWord(qint32 i, QStringView lower) const
{
    return sameWord(tokens.at(i), lower);
}

const Sentence &QuoteContext::sentenceAt(qint32 i) const
{
    return tokens.sentences[size_t(tokens.sentenceOf(i))];
}

TokenRange QuoteContext::bodyOf(const Sentence &sentence) const
{
    TokenRange body = sentence.tokens;
    while (body.count() > 1) {
        const Token &last = tokens[body.end - 1];
        if (!last.is(shape::SentenceEnd) && !last.is(shape::CloseQuote))
            break;
        --body.end;
    }
    return body;
}

} // namespace nutgraf
