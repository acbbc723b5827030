// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/extract/deployments/troopcount.h"
#include "model/facts/factset.h"

namespace nutgraf
{

/// How a counted number stands to reality, and when.
struct FoundStatus {
    DeploymentStatus status = DeploymentStatus::Current;
    std::optional<double> delta; ///< signed, where the number is a change
    FactDate asOf;
    int from = -1; ///< index of the count that it changes from
    bool relative = false;
    Evidence why;
    std::optional<Evidence> dated;
};

/// Finds the day that a number of troops is told for.
class AsOfFinder
{
public:
    AsOfFinder(const Analysis &analysis, const ForceWords &words, const FactSet &facts);

    /// The time that the number's own clause names, as an index into the facts' times; -1 for none.
    int timeOf(size_t index, const std::vector<TroopCount> &counts) const;
    bool knowsToday() const { return m_facts.publication.isKnown(); }
    /// Whether that time is the day of publication.
    bool isToday(int time) const;
    /// Whether a level of that time is one of the past.
    bool isLongAgo(int time) const;
    /// Dates `found`, whose status is told already, by `time` or what else tells it: a level of now by the
    /// publication date, a planned one by its target alone.
    void date(size_t index, const std::vector<TroopCount> &counts, int time, FoundStatus &found) const;

private:
    size_t timeCount() const;
    /// Index of the first time that ends behind the begin of `range`.
    size_t firstTimeIn(TokenRange range) const;
    std::optional<DateRange> rangeOf(int time) const;
    bool fits(int time, DeploymentStatus status) const;
    bool goesOnWithAnd(size_t index, const std::vector<TroopCount> &counts) const;
    bool tellsEarlier(int time) const;
    int timeOfPredicate(const TroopCount &count) const;
    int timeBeforeWhen(const TroopCount &count) const;
    int timeOfReport(const TroopCount &count) const;

    const Analysis &m_analysis;
    const Tokens &m_tokens;
    const ForceWords &m_words;
    const FactSet &m_facts;
};

} // namespace nutgraf
