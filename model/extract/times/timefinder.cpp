// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/extract/times/timefinder.h"

#include "model/extract/analysis.h"
#include "model/extract/rulebook.h"
#include "model/extract/times/slasheddates.h"
#include "model/extract/times/textkind.h"
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
        addFigureRules(all);
        addPeriodRules(all);
        addRelativeRules(all);
        addDurationRules(all);
        addSetRules(all);
        addClockRules(all);
        return all;
    }();
    return rules;
}

namespace
{

/// Whether a time expression places anything in time, in a text of that kind.
bool placesInTime(const TimeExpression &time, TextKind kind)
{
    if (time.isAdjective)
        return kind == TextKind::History;
    switch (kind) {
    case TextKind::Talk:
        return time.vague == VagueTime::None;
    case TextKind::Guide:
        return time.vague == VagueTime::None && time.type != TimexType::Set &&
               !(time.anchor == TimeAnchor::Publication && time.unit == TimeUnit::Day);
    case TextKind::Report:
    case TextKind::History:
        break;
    }
    return true;
}

} // namespace

std::vector<TimeMention> findTimes(const Analysis &analysis, const RuleBook &rules)
{
    std::vector<TimeMention> times;
    for (Found<TimeExpression> &found : rules.times().find(analysis.tokens, rules.lexicon()))
        times.push_back(
            {found.tokens, found.span, found.rule, std::move(found.value), Direction::Unknown, -1, -1});
    const TextKind kind = kindOf(analysis, rules.lexicon(), times);
    std::erase_if(times, [kind](const TimeMention &time) { return !placesInTime(time.expression, kind); });
    orderSlashedDates(analysis.tokens, times);
    completeRanges(analysis.tokens, times);
    for (TimeMention &time : times) {
        const DirectionCue cue = directionAt(analysis, rules.lexicon(), time.tokens);
        time.direction = cue.direction;
        time.cue = cue.token;
    }
    return times;
}

void dropIdleTimes(const Analysis &analysis, const Publication &publication, std::vector<Timex> &times)
{
    if (!publication.date.earliest)
        return;
    const bool longAgo = tellOfLongAgo(analysis.times, yearOf(*publication.date.earliest));
    std::vector<Timex> kept;
    for (size_t i = 0; i < times.size(); ++i) {
        const TimeExpression &time = analysis.times[i].expression;
        if (!time.isAdjective && (time.vague == VagueTime::None || !longAgo))
            kept.push_back(std::move(times[i]));
    }
    times = std::move(kept);
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
