// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/extract/analysis.h"
#include "model/extract/deployments/troopcount.h"
#include "model/extract/numbers/countednoun.h"
#include "model/text/tagnames.h"

#include <algorithm>

namespace nutgraf
{

/// What the steps of counting ask about the sentence whose numbers they go through.
struct CountContext {
    const Analysis &analysis;
    const ForceWords &words;
    qint32 sentence;
    const TroopCounts &found; ///< so far

    const Tokens &tokens() const { return analysis.tokens; }
    TokenRange range() const { return analysis.tokens.sentences[size_t(sentence)].tokens; }

    bool isWordAt(qint32 i, QStringView word) const { return isWord(analysis.tokens, i, range(), word); }
    /// Whether a token or phrase of `among` begins a word of class `c`.
    bool anyIn(TokenRange among, WordClass c) const
    {
        for (qint32 i = among.first; i < among.end; ++i) {
            if (analysis.tokens[i].is(c) || words.lexicon.phraseAt(analysis.tokens, i, c))
                return true;
        }
        return false;
    }
    /// Whether a noun of `among` counts people of one of the kinds from `first` to `last`.
    bool anyCounted(TokenRange among, Counted first, Counted last) const
    {
        for (qint32 i = among.first; i < among.end; ++i) {
            if (const auto hit = words.lexicon.at(analysis.tokens, i, words.counted)) {
                const Counted counted = countedOf(*hit.value);
                if (first <= counted && counted <= last)
                    return true;
            }
        }
        return false;
    }
    bool anyTroops(TokenRange among) const { return anyCounted(among, Counted::Troops, Counted::Troops); }
    /// Whether troops were counted in this sentence or the two before it.
    bool countedNearby() const
    {
        return !found.counts.empty() && sentence - found.counts.back().sentence <= 2;
    }
    /// Whether troops were counted few enough sentences ago that what a country has somewhere counts them,
    /// too.
    bool countedLately() const
    {
        constexpr qint32 Reach = 6;
        return !found.counts.empty() && sentence - found.counts.back().sentence <= Reach;
    }
    /// The token of the force noun in "a force of" before the number; -1 where there is none.
    qint32 forceOf(const NumberMention &number) const
    {
        const qint32 noun = number.tokens.first - 2;
        if (!isWordAt(number.tokens.first - 1, u"of") || noun < range().first)
            return -1;
        const QString *value = words.lexicon.value(analysis.tokens, noun, words.forceNoun);
        return value && *value == u"strong" ? noun : -1;
    }

    /// "brings its numbers up to 15,000": a result, where "up to" elsewhere is a bound
    bool isRaisedTo(const NumberMention &number) const
    {
        constexpr qint32 Reach = 6;
        const qint32 up = number.tokens.first;
        if (!isWordAt(up, u"up") || !isWordAt(up + 1, u"to") || number.core.first < up + 2)
            return false;
        for (qint32 i = up - 1; i >= std::max(range().first, up - Reach); --i) {
            if (!isVerb(analysis.tokens[i].tag))
                continue;
            const auto change = words.lexicon.at(analysis.tokens, i, words.change);
            return change && *change.value != u"down";
        }
        return false;
    }

    /// The clause of a number; its sentence where no clause is known.
    TokenRange scopeOf(const NumberMention &number) const
    {
        const Clause *clause = analysis.clauseAt(number.core.first);
        return clause ? clause->tokens : range();
    }
    static TokenRange phraseOf(const NumberMention &number)
    {
        return {number.tokens.first, std::max(number.tokens.end, number.noun.end)};
    }
    TroopCount started(const NumberMention &number, const char *rule, double confidence) const
    {
        TroopCount count;
        count.number = &number;
        count.isResult = isRaisedTo(number);
        count.sentence = sentence;
        count.scope = scopeOf(number);
        count.phrase = phraseOf(number);
        count.noun = number.noun;
        count.rule = rule;
        count.confidence = confidence;
        return count;
    }
};

} // namespace nutgraf
