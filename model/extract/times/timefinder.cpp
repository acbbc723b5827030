// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/extract/times/timefinder.h"

#include "model/extract/analysis.h"

namespace nutgraf
{

const std::vector<Rule<TimeExpression>> &timeRules()
{
    static const std::vector<Rule<TimeExpression>> rules;
    return rules;
}

std::vector<TimeMention> findTimes(const Analysis &, const RuleBook &)
{
    return {};
}

std::vector<Timex> resolveTimes(const Analysis &, const Publication &)
{
    return {};
}

std::optional<DateClue> findDateline(const Analysis &)
{
    return {};
}

} // namespace nutgraf
