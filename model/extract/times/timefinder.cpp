// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/extract/times/timefinder.h"

#include "model/extract/analysis.h"
#include "model/extract/rulebook.h"
#include "model/extract/times/talk.h"
#include "model/extract/times/timeranges.h"
#include "model/extract/times/timereader.h"

#include <algorithm>

namespace nutgraf
{

const std::vector<Rule<TimeExpression>> &timeRules()
{
    static const std::vector<Rule<TimeExpression>> rules = [] {
        std::vector<Rule<TimeExpression>> all;
        addCalendarRules(all);
        addPeriodRules(all);
        addRelativeRules(all);
        addDurationRules(all);
        addSetRules(all);
        addClockRules(all);
        return all;
    }();
    return rules;
}

std::vector<TimeMention> findTimes(const Analysis &analysis, const RuleBook &rules)
{
    std::vector<TimeMention> times;
    for (Found<TimeExpression> &found : rules.times().find(analysis.tokens, rules.lexicon()))
        times.push_back(
            {found.tokens, found.span, found.rule, std::move(found.value), Direction::Unknown, -1, -1});
    if (isTalk(analysis.tokens))
        std::erase_if(times,
                      [](const TimeMention &time) { return time.expression.vague != VagueTime::None; });
    completeRanges(analysis.tokens, times);
    for (TimeMention &time : times) {
        const DirectionCue cue = directionAt(analysis, rules.lexicon(), time.tokens);
        time.direction = cue.direction;
        time.cue = cue.token;
    }
    return times;
}

qint32 timeWithin(const std::vector<TimeMention> &times, TokenRange tokens)
{
    const auto found = std::partition_point(
        times.begin(), times.end(), [&](const TimeMention &time) { return time.tokens.end <= tokens.first; });
    return found != times.end() && found->tokens.first < tokens.end ? qint32(found - times.begin()) : -1;
}

qint32 timeAt(const std::vector<TimeMention> &times, qint32 token)
{
    return timeWithin(times, {token, token + 1});
}

} // namespace nutgraf
