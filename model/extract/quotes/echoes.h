// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/extract/quotes/quotecontext.h"
#include "model/extract/quotes/quotemention.h"

#include <vector>

namespace nutgraf
{

/// Names speakers that only an earlier speaker explains: "it said", "the statement said", "the source said",
/// and words that stand alone after a sentence about one person. `mentions` are in text order.
void nameEchoes(const QuoteContext &context, std::vector<QuoteMention> &mentions);

} // namespace nutgraf
