// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/text/tokens.h"

#include <QStringView>

#include <algorithm>
#include <initializer_list>

namespace nutgraf
{

/// Whether `text` is `word`, a known word in small ASCII letters, whatever the case of its own. Asked of
/// every token many times: most answers are told by the length or the first letter.
template <class Word>
bool sameWord(QStringView text, Word word)
{
    if (text.size() != qsizetype(word.size()))
        return false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = text[i].unicode();
        const char16_t small = unit >= u'A' && unit <= u'Z' ? char16_t(unit + 32) : unit;
        if (small != QChar(word[i]).unicode())
            return false;
    }
    return true;
}

/// Whether `text` is one of `words`, as above.
inline bool isAnyOf(QStringView text, std::initializer_list<QLatin1String> words)
{
    return std::any_of(words.begin(), words.end(),
                       [text](QLatin1String word) { return sameWord(text, word); });
}

/// Whether token `i` stands within `limits` and is `word`, as above.
inline bool isWord(const Tokens &tokens, qint32 i, TokenRange limits, QStringView word)
{
    return limits.contains(i) && sameWord(tokens.at(i), word);
}

/// Whether a token of `range` is one of `words`, as above.
inline bool hasAnyOf(const Tokens &tokens, TokenRange range, std::initializer_list<QLatin1String> words)
{
    for (qint32 i = range.first; i < range.end; ++i) {
        if (isAnyOf(tokens.at(i), words))
            return true;
    }
    return false;
}

} // namespace nutgraf
