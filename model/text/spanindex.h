// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/text/span.h"

#include <algorithm>
#include <vector>

namespace nutgraf
{

/// Spans that are asked many times which of them hold a place: each question looks only at spans near the
/// place, so that a long text costs no more for its length than a short one.
class SpanIndex
{
public:
    /// `number` is what the index answers with: its owner's number for the span.
    void add(Span span, int number) { m_entries.push_back({span, number, 0}); }

    /// Call once after the last add().
    void freeze()
    {
        std::stable_sort(m_entries.begin(), m_entries.end(),
                         [](const Entry &a, const Entry &b) { return a.span.begin < b.span.begin; });
        qint32 reach = 0;
        for (Entry &entry : m_entries)
            entry.reach = reach = std::max(reach, entry.span.end);
    }

    /// Calls `take` with the number of each span that holds `span`, the one that begins last first.
    template <class Take>
    void eachHolding(Span span, Take take) const
    {
        auto entry = std::upper_bound(
            m_entries.begin(), m_entries.end(), span.begin,
            [](qint32 begin, const Entry &candidate) { return begin < candidate.span.begin; });
        while (entry != m_entries.begin() && std::prev(entry)->reach >= span.end) {
            --entry;
            if (entry->span.contains(span))
                take(entry->number);
        }
    }

    bool holds(Span span) const
    {
        bool any = false;
        eachHolding(span, [&any](int) { any = true; });
        return any;
    }

private:
    struct Entry {
        Span span;
        int number;
        qint32 reach; ///< the farthest end of this span and those that begin before it
    };
    std::vector<Entry> m_entries; ///< by begin
};

} // namespace nutgraf
