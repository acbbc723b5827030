// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/extract/times/bareresolver.h"
#include "model/extract/times/narrative.h"
#include "model/extract/times/publishedday.h"

namespace nutgraf
{

/// Resolves what tells its year, or what is counted from an anchor. One for each mention.
class AnchoredResolver
{
public:
    AnchoredResolver(const Analysis &analysis, const PublishedDay &published, const Narrative &narrative,
                     const TimeMention &mention)
        : m_analysis(analysis)
        , m_published(published)
        , m_narrative(narrative)
        , m_mention(mention)
    {
    }

    /// The year, decade or century that the words tell by its number.
    ResolvedTime absolute(const TimeExpression &time) const;
    /// Units away from the day of publication, from a time spoken of before or from D-Day: "two weeks ago",
    /// "a year earlier", "this month".
    ResolvedTime shifted(const TimeExpression &time) const;
    /// What the calendar fields pick out of such a base: "May 1" of its year, "Monday" of its week.
    ResolvedTime below(ResolvedTime base, const TimeExpression &time) const;

private:
    /// The period of its unit that a shift begins at. Says in `base` what it is.
    std::optional<Period> baseOf(const TimeExpression &time, ResolvedTime &base) const;
    /// What is named as the origin of a shift: the day itself rather than the unit that it lies in.
    Period originOf(const Period &from, const QString &what) const;
    /// "The year", "the end of the year", where the sentence names no other: that of the report.
    bool isYearOfReport(const TimeExpression &time) const;
    /// "a year ago" and "a year earlier" beside a quarter or a month mean the same one of the year before.
    std::optional<Period> sameInOtherYear(const TimeExpression &time) const;

    const Analysis &m_analysis;
    const PublishedDay &m_published;
    const Narrative &m_narrative;
    const TimeMention &m_mention;
};

} // namespace nutgraf
