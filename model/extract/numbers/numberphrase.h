// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/extract/numbers/countednoun.h"

namespace nutgraf
{

/// Reads number phrases: the number with its hedges, bounds, increments, and the second number of a range.
class NumberPhraseReader
{
public:
    explicit NumberPhraseReader(const Lexicon &lexicon);

    /// Whether a number phrase can have its number begin at this token. Cheap.
    bool canBegin(const Token &token) const { return token.classes.meets(m_triggers) || token.phrase >= 0; }

    /// The phrase whose number begins at token `first`. What stands before `limits.first` is not looked at,
    /// so a caller that goes from left to right passes the end of the phrase before. Nothing where it is no
    /// number or part of a name ("F-16", "Resolution 1701").
    std::optional<NumberMention> readAt(const Tokens &tokens, qint32 first, TokenRange limits) const;

private:
    struct Bare {
        TokenRange tokens;
        Amount amount;
    };
    std::optional<Bare> readBare(const Tokens &tokens, qint32 first, TokenRange limits) const;
    std::optional<Bare> readVague(const Tokens &tokens, qint32 first, TokenRange limits) const;
    std::optional<Bare> readFraction(const Tokens &tokens, qint32 first, TokenRange limits) const;
    bool isName(const Tokens &tokens, qint32 first, TokenRange limits) const;
    void joinRange(const Tokens &tokens, TokenRange limits, NumberMention &mention) const;
    void takeHedges(const Tokens &tokens, TokenRange limits, NumberMention &mention) const;
    void takeWhatFollows(const Tokens &tokens, TokenRange limits, NumberMention &mention) const;
    /// The longest entry of `c` that ends before token `end`.
    Lexicon::Hit endingAt(const Tokens &tokens, qint32 end, TokenRange limits, WordClass c) const;

    const Lexicon &m_lexicon;
    const NumberWords m_words;
    const CountedNounFinder m_nouns;
    const WordClass m_vague;
    const WordClass m_fraction;
    const WordClass m_hedge;
    const WordClass m_hedgeAfter;
    const WordClass m_moreBefore;
    const WordClass m_moreAfter;
    const WordClass m_name;
    const WordClass m_spread;
    const WordClass m_change;
    const WordClass m_counted;
    ClassSet m_triggers;
};

} // namespace nutgraf
