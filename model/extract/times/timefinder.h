// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/extract/ruletable.h"
#include "model/extract/times/timeexpression.h"
#include "model/facts/publication.h"
#include "model/facts/timex.h"

#include <vector>

namespace nutgraf
{

class RuleBook;
struct Analysis;

/// The table of time rules.
const std::vector<Rule<TimeExpression>> &timeRules();

/// A time expression as the words tell it, before any date is known.
struct TimeMention {
    TokenRange tokens;
    Span span;
    const char *rule = nullptr;
    TimeExpression expression;
};

std::vector<TimeMention> findTimes(const Analysis &analysis, const RuleBook &rules);

/// Resolves all mentions of a text, in order: one Timex a mention, under the same index. A pure function of
/// the mentions, their sentences and the publication date.
std::vector<Timex> resolveTimes(const Analysis &analysis, const Publication &publication);

/// The date that the article's date line states ("KABUL, Feb. 18, 2021 —"), if it has one.
std::optional<DateClue> findDateline(const Analysis &analysis);

} // namespace nutgraf
