// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/extract/numbers/numberfinder.h"

#include "model/extract/analysis.h"

namespace nutgraf
{

std::vector<NumberMention> findNumbers(const Analysis &, const RuleBook &)
{
    return {};
}

std::optional<ReadNumber> readNumber(const Tokens &, const Lexicon &, qint32, qint32)
{
    return {};
}

} // namespace nutgraf
