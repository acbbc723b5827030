// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/extract/times/bareresolver.h"
#include "model/extract/times/narrative.h"
#include "model/extract/times/publishedday.h"

namespace nutgraf
{

/// Resolves calendar names without a year, and times of day without a day. One for each mention.
class YearlessResolver
{
public:
    YearlessResolver(const Analysis &analysis, const PublishedDay &published, const Narrative &narrative,
                     const TimeMention &mention)
        : m_analysis(analysis)
        , m_published(published)
        , m_narrative(narrative)
        , m_mention(mention)
    {
    }

    /// Days of the week, months, days of months, seasons, holidays.
    ResolvedTime bare(const TimeExpression &time) const;
    /// A clock time or a part of a day without its day.
    ResolvedTime dayOf(const TimeExpression &time) const;

private:
    Lean lean() const;
    /// Histories tell the year once, and then months and days alone.
    ResolvedTime unpublished(const TimeExpression &time) const;
    static ResolvedTime ofYear(const TimeExpression &time, int year, bool relative);
    /// Months, days of months, seasons, quarters: the year is open.
    ResolvedTime yearlyNearPublication(const TimeExpression &time) const;
    /// "In 1943 it landed ... It had left in May": a month in the past perfect is of the year told by its
    /// number, where that is years before publication.
    bool toldBeforeStory() const;
    /// The year that the sentence speaks of. What it counts from publication ("last month ... from December")
    /// says so only where it leads to another year.
    std::optional<int> yearOfSentence() const;
    /// "At 5:34 a.m. local time on March 20, 2003".
    std::optional<Period> dayToldNext() const;

    const Analysis &m_analysis;
    const PublishedDay &m_published;
    const Narrative &m_narrative;
    const TimeMention &m_mention;
};

} // namespace nutgraf
