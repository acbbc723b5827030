// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/extract/quotes/quotemarks.h"
#include "model/extract/quotes/speechwords.h"
#include "model/text/tagnames.h"

#include <vector>

namespace nutgraf
{

struct Analysis;

/// What all steps of the search for quotes look at. Refers to what it is made of.
struct QuoteContext {
    QuoteContext(const Analysis &analysis, const SpeechWords &words, const QuoteMarks &marks);

    const Analysis &analysis;
    const Tokens &tokens;
    const SpeechWords &words;
    const QuoteMarks &marks;
    std::vector<qint32> stretchAt; ///< by token: index of the quoted stretch that holds it, or -1
    std::vector<qint32> timeAt;    ///< by token: index of the time mention that holds it, or -1

    bool isQuoted(qint32 i) const { return stretchAt[size_t(i)] >= 0; }
    bool isTime(qint32 i) const { return timeAt[size_t(i)] >= 0; }
    bool isMark(qint32 i, char16_t c) const;
    bool isWord(qint32 i, QStringView lower) const;
    const Sentence &sentenceAt(qint32 i) const;
    /// The sentence's tokens without the stop and the closing marks at its end.
    TokenRange bodyOf(const Sentence &sentence) const;
};

} // namespace nutgraf
