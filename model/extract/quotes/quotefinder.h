// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/extract/quotes/quotemention.h"

namespace nutgraf
{

class RuleBook;
struct Analysis;

/// Finds direct, partial and indirect quotes with their speakers. `analysis` holds clauses, times and
/// entities already. Linear in the text's length.
QuoteMentions findQuotes(const Analysis &analysis, const RuleBook &rules);

/// The quotes of `analysis` as facts: days from `facts.times`, which are resolved already. What was refused
/// is added to the refusals of `facts`.
std::vector<Quote> composeQuotes(const Analysis &analysis, FactSet &facts);

} // namespace nutgraf
