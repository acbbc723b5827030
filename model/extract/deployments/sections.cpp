// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/extract/deployments/sections.h"

#include <algorithm>

namespace nutgraf
{

namespace
{

/// "Bosnia and Herzegovina." and no more.
constexpr qint32 LongestHead = 5;

/// The longest headline of a part.
constexpr qint32 LongestHeadline = 16;

/// "MALI: Danes to go": the tokens before the colon; a whole sentence otherwise.
TokenRange labelOf(const Tokens &tokens, TokenRange sentence)
{
    if (sentence.count() > LongestHeadline || tokens[sentence.end - 1].is(shape::SentenceEnd))
        return sentence;
    for (qint32 i = sentence.first + 1; i < std::min(sentence.end - 1, sentence.first + 1 + LongestHead);
         ++i) {
        if (tokens.isMark(i, u':') && tokens[i + 1].is(shape::Word))
            return {sentence.first, i};
    }
    return sentence;
}

/// The place whose name is all that a sentence, or its label, says; empty for none.
QString soleName(const Tokens &tokens, const ForceWords &words, TokenRange sentence)
{
    sentence = labelOf(tokens, sentence);
    while (!sentence.isEmpty() && tokens[sentence.end - 1].is(shape::Punctuation))
        --sentence.end;
    if (sentence.isEmpty() || sentence.count() > LongestHead || !words.mayNamePlace(tokens[sentence.first]))
        return {};
    for (const WordClass c : {words.theatre, words.country, words.capital, words.region, words.area}) {
        const Lexicon::Hit hit = words.lexicon.at(tokens, sentence.first, c);
        if (hit && hit.count == sentence.count())
            return *hit.value;
    }
    return {};
}

} // namespace

Sections::Sections(const Tokens &tokens, const ForceWords &words)
{
    for (size_t s = 0; s < tokens.sentences.size(); ++s) {
        if (QString place = soleName(tokens, words, tokens.sentences[s].tokens); !place.isEmpty())
            m_heads.push_back({qint32(s), std::move(place)});
    }
}

const Sections::Head *Sections::headOf(qint32 sentence) const
{
    const auto behind = std::partition_point(
        m_heads.begin(), m_heads.end(), [sentence](const Head &head) { return head.sentence <= sentence; });
    return !isDigest() || behind == m_heads.begin() ? nullptr : &*(behind - 1);
}

qint32 Sections::firstOf(qint32 sentence) const
{
    const Head *head = headOf(sentence);
    return head ? head->sentence : 0;
}

QString Sections::placeOf(qint32 sentence) const
{
    const Head *head = headOf(sentence);
    return head ? head->place : QString();
}

} // namespace nutgraf
