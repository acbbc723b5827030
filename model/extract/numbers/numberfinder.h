// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/facts/quantity.h"
#include "model/text/lexicon.h"
#include "model/text/tokens.h"

#include <vector>

namespace nutgraf
{

class RuleBook;
struct Analysis;

/// What a number counts, as far as its noun tells. Only the first four can be troops.
enum class Counted : quint8 {
    Unknown,  ///< no noun of its own: "from 500 to 4,000", "numbered 3,200"
    Troops,   ///< soldiers, personnel, observers
    Strength, ///< the size of a force: "9,600-strong"
    Members,  ///< people who are troops beside a force alone: "40 members of the army"
    Police,   ///< likewise beside a mission
    Killed,
    Wounded,
    Captured,
    Displaced,
    People,
    Formations, ///< brigades, battalions
    Vehicles,
    Places,
    Things,
    Money,
    Percent,
    Measure,
    Duration,
    Times, ///< "four times"
    Age
};

/// How a number stands to another one.
enum class Increment : quint8 {
    None,
    More, ///< on top of it: "another 350", "2,000 more"
    All   ///< the whole of it: "all its 370", "the remaining 2,500"
};

/// A number phrase with its hedges: "nearly 13,000", "between 300 and 400", "9,600-strong".
struct NumberMention {
    TokenRange tokens; ///< the phrase
    TokenRange core;   ///< digits or number words alone; of a range: from its first to its last number
    Span span;
    const char *rule = nullptr;
    Amount amount;
    Increment increment = Increment::None;
    Counted counted = Counted::Unknown;
    TokenRange noun;               ///< the noun that says what is counted; empty where none does
    const QString *unit = nullptr; ///< the lexicon's "kind:unit" for it; null where it has none
};

/// Every number phrase that is no part of a date, a time of day or a name.
std::vector<NumberMention> findNumbers(const Analysis &analysis, const RuleBook &rules);

/// The numbers as facts, what they count included.
std::vector<Quantity> composeQuantities(const Analysis &analysis);

/// The number that a run of tokens spells out, in digits, words or both ("2.5 million", "two dozen",
/// "twenty-five", "half a million"); nothing where it is none. `limit` ends the search. Gives the value and
/// how many tokens it took.
struct ReadNumber {
    double value = 0;
    qint32 count = 0;
};
std::optional<ReadNumber> readNumber(const Tokens &tokens, const Lexicon &lexicon, qint32 first,
                                     qint32 limit);

/// The classes of number words, looked up once for many reads.
struct NumberWords {
    explicit NumberWords(const Lexicon &words);
    const Lexicon &lexicon;
    const WordClass ones;
    const WordClass tens;
    const WordClass scale;
    const WordClass suffix;
};
std::optional<ReadNumber> readNumber(const Tokens &tokens, const NumberWords &words, qint32 first,
                                     qint32 limit);

} // namespace nutgraf
