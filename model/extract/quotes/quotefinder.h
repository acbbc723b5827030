// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/facts/factset.h"

namespace nutgraf
{

class RuleBook;
struct Analysis;

/// Finds direct, partial and indirect quotes with their speakers. `facts` holds times and entities already;
/// what was refused is added to its refusals.
std::vector<Quote> composeQuotes(const Analysis &analysis, const RuleBook &rules, FactSet &facts);

} // namespace nutgraf
