// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/extract/ruletable.h"
#include "model/facts/quantity.h"

#include <vector>

namespace nutgraf
{

class RuleBook;
struct Analysis;

/// A number phrase with its hedges: "nearly 13,000", "between 300 and 400", "9,600-strong".
struct NumberMention {
    TokenRange tokens;
    Span span;
    const char *rule = nullptr;
    Amount amount;
};

/// Every number phrase that is no part of a date, a time of day or a name.
std::vector<NumberMention> findNumbers(const Analysis &analysis, const RuleBook &rules);

/// The number that a run of tokens spells out, in digits, words or both ("2.5 million", "two dozen",
/// "twenty-five"); nothing where it is none. `limit` ends the search. Gives the value and how many tokens it
/// took.
struct ReadNumber {
    double value = 0;
    qint32 count = 0;
};
std::optional<ReadNumber> readNumber(const Tokens &tokens, const Lexicon &lexicon, qint32 first,
                                     qint32 limit);

} // namespace nutgraf
