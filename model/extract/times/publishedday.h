// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/extract/times/period.h"
#include "model/facts/publication.h"

#include <optional>

namespace nutgraf
{

/// The day of publication as far as times are counted from it: a day, or one of several.
class PublishedDay
{
public:
    explicit PublishedDay(const Publication &publication)
        : m_day(publication.day())
        , m_range(publication.date)
    {
    }

    /// The day, where it is but one.
    const std::optional<CivilDay> &day() const { return m_day; }
    /// Whether there is a first day that it can be.
    bool isKnown() const { return m_day || m_range.earliest; }
    /// The first day that it can be. Asks for isKnown().
    CivilDay first() const { return m_day ? *m_day : *m_range.earliest; }
    /// The period of a unit that holds it, where all days that it can be lie in one.
    std::optional<Period> as(TimeUnit unit) const
    {
        if (m_day)
            return Period::containing(unit, *m_day);
        if (!m_range.earliest || !m_range.latest)
            return {};
        const Period first = Period::containing(unit, *m_range.earliest);
        return first == Period::containing(unit, *m_range.latest) ? std::optional(first) : std::nullopt;
    }
    /// Its year, as above.
    std::optional<int> year() const
    {
        const auto period = as(TimeUnit::Year);
        return period ? std::optional(int(period->index)) : std::nullopt;
    }

private:
    std::optional<CivilDay> m_day;
    DateRange m_range;
};

} // namespace nutgraf
