// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/extract/ruletable.h"
#include "model/extract/times/timeexpression.h"
#include "model/extract/times/timetense.h"
#include "model/facts/publication.h"
#include "model/facts/timex.h"

#include <vector>

namespace nutgraf
{

class RuleBook;
struct Analysis;

/// The table of time rules, and what their patterns share.
const std::vector<Rule<TimeExpression>> &timeRules();
const std::vector<Definition> &timeDefinitions();

/// A time expression as the words tell it, before any date is known.
struct TimeMention {
    TokenRange tokens;
    Span span;
    const char *rule = nullptr;
    TimeExpression expression;
    Direction direction = Direction::Unknown; ///< where its clause puts it
    qint32 cue = -1;                          ///< the token that tells so; -1 for none
    qint32 closedBy =
        -1; ///< in "from 2003 to 2011", the index of the mention that ends the range; -1 for none
};

std::vector<TimeMention> findTimes(const Analysis &analysis, const RuleBook &rules);

/// Resolves all mentions of a text, in order: one Timex a mention, under the same index. A pure function of
/// the mentions, their sentences and the publication date.
std::vector<Timex> resolveTimes(const Analysis &analysis, const Publication &publication);

/// Takes out, once all facts are made, what tells a reader nothing: where the day of publication is known,
/// "former" is told from no day, and in a history neither is "now".
void dropIdleTimes(const Analysis &analysis, const Publication &publication, std::vector<Timex> &times);

/// The index of the mention that holds token `token`, or of the first that shares a token with `tokens`;
/// -1 for none.
qint32 timeAt(const std::vector<TimeMention> &times, qint32 token);
qint32 timeWithin(const std::vector<TimeMention> &times, TokenRange tokens);

/// The date that the article's date line states ("KABUL, Feb. 18, 2021 —"), if it has one.
std::optional<DateClue> findDateline(const Analysis &analysis);

} // namespace nutgraf
