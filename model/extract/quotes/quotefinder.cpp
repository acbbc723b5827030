// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/extract/quotes/quotefinder.h"

#include "model/extract/analysis.h"

namespace nutgraf
{

std::vector<Quote> composeQuotes(const Analysis &, const RuleBook &, FactSet &)
{
    return {};
}

} // namespace nutgraf
