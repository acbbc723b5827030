// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/extract/times/slasheddates.h"

#include <algorithm>

namespace nutgraf
{

namespace
{

/// How often a text writes the day first, less how often the month.
struct Habit {
    int slashed = 0;
    int inWords = 0;

    int lean() const { return slashed != 0 ? slashed : inWords; }
};

bool isSlashed(const Tokens &tokens, const TimeMention &mention)
{
    return mention.tokens.count() == 5 && tokens.isMark(mention.tokens.first + 1, u'/');
}

Habit habitOf(const Tokens &tokens, const std::vector<TimeMention> &times)
{
    Habit habit;
    for (const TimeMention &mention : times) {
        const TimeExpression &time = mention.expression;
        if (!time.month || !time.day || time.dayMayBeMonth)
            continue;
        const Token &first = tokens[mention.tokens.first];
        const bool dayFirst = first.is(shape::DayNumber);
        if (!isSlashed(tokens, mention))
            habit.inWords += dayFirst ? 1 : -1;
        else if (time.day != time.month)
            habit.slashed += tokens.at(mention.tokens.first).toInt() == int(time.day) ? 1 : -1;
    }
    return habit;
}

} // namespace

void orderSlashedDates(const Tokens &tokens, std::vector<TimeMention> &times)
{
    const bool asks = std::any_of(times.begin(), times.end(),
                                  [](const TimeMention &one) { return one.expression.dayMayBeMonth; });
    if (!asks)
        return;
    const int lean = habitOf(tokens, times).lean();
    for (TimeMention &mention : times) {
        TimeExpression &time = mention.expression;
        if (!time.dayMayBeMonth)
            continue;
        if (lean > 0)
            std::swap(time.day, time.month); // it was read month first
        else if (lean == 0)
            time.day = time.month = 0;
    }
}

} // namespace nutgraf
