// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/tokens.h"

#include "model/text/lexicon.h"
#include "model/text/scanner.h"
#include "model/text/sentences.h"

#include <algorithm>

namespace nutgraf
{

qint32 Tokens::tokenAt(qint32 offset) const
{
    const auto found = std::partition_point(
        all.begin(), all.end(), [offset](const Token &token) { return token.span.end <= offset; });
    return qint32(found - all.begin());
}

qint32 Tokens::sentenceOf(qint32 i) const
{
    const auto after = std::partition_point(sentences.begin(), sentences.end(),
                                            [i](const Sentence &s) { return s.tokens.first <= i; });
    return qint32(after - sentences.begin()) - 1;
}

TokenRange Tokens::rangeOf(Span span) const
{
    const auto end = std::partition_point(all.begin(), all.end(),
                                          [span](const Token &token) { return token.span.begin < span.end; });
    return {tokenAt(span.begin), qint32(end - all.begin())};
}

Tokens cutIntoTokens(QStringView text)
{
    Tokens tokens;
    tokens.text = text;
    tokens.all.reserve(size_t(text.size() / 4 + 8));
    Scanner scanner(text);
    Token token;
    while (scanner.next(token))
        tokens.all.push_back(token);
    return tokens;
}

Tokens tokenize(QStringView text, const std::vector<Block> &blocks, const Lexicon &lexicon)
{
    Tokens tokens = cutIntoTokens(text);
    lexicon.classify(tokens);
    tokens.sentences = findSentences(tokens, blocks, lexicon);
    return tokens;
}

} // namespace nutgraf
