// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/article/markindex.h"

#include <algorithm>

namespace nutgraf
{

Span markedSpan(const Fact &fact)
{
    if (const auto *event = std::get_if<Event>(&fact)) {
        const Span date = event->date.span;
        if (!date.isEmpty() && (event->sentence.contains(date) || event->span.contains(date)))
            return date;
    }
    return head(fact).span;
}

MarkIndex::MarkIndex(const std::vector<Fact> &facts)
{
    m_marks.reserve(facts.size());
    for (const Fact &fact : facts) {
        const FactHead &common = head(fact);
        const Span span = markedSpan(fact);
        if (common.origin != Origin::Dismissed && !span.isEmpty())
            m_marks.push_back({span, common.sentence, common.id, kindOf(fact)});
    }
    std::stable_sort(m_marks.begin(), m_marks.end(),
                     [](const Mark &a, const Mark &b) { return a.span < b.span; });
    qint32 reach = 0;
    for (const Mark &mark : m_marks) {
        m_places.insert(mark.id, m_reach.size());
        reach = std::max(reach, mark.span.end);
        m_reach.push_back(reach);
    }
}

std::vector<Mark> MarkIndex::overlapping(Span span) const
{
    std::vector<Mark> found;
    const auto first = std::upper_bound(m_reach.begin(), m_reach.end(), span.begin) - m_reach.begin();
    for (auto i = size_t(first); i < m_marks.size() && m_marks[i].span.begin < span.end; ++i) {
        if (m_marks[i].span.overlaps(span))
            found.push_back(m_marks[i]);
    }
    return found;
}

std::vector<Mark> MarkIndex::at(qint32 offset) const
{
    auto found = overlapping({offset, offset + 1});
    std::stable_sort(found.begin(), found.end(),
                     [](const Mark &a, const Mark &b) { return a.span.length() < b.span.length(); });
    return found;
}

std::vector<LevelledMark> MarkIndex::levelled(Span span) const
{
    constexpr size_t mostLevels = 3; ///< more would run into the next line of text
    auto marks = overlapping(span);
    std::stable_sort(marks.begin(), marks.end(),
                     [](const Mark &a, const Mark &b) { return a.span.length() < b.span.length(); });
    std::vector<LevelledMark> placed;
    placed.reserve(marks.size());
    for (const Mark &mark : marks) {
        std::vector<bool> taken(mostLevels);
        for (const LevelledMark &other : placed) {
            if (other.mark.span.overlaps(mark.span))
                taken[size_t(other.level)] = true;
        }
        const auto free = std::find(taken.begin(), taken.end(), false);
        placed.push_back({mark, int(std::min(size_t(free - taken.begin()), mostLevels - 1))});
    }
    return placed;
}

const Mark *MarkIndex::find(FactId id) const
{
    const auto place = m_places.find(id);
    return place == m_places.end() ? nullptr : &m_marks[*place];
}

FactId MarkIndex::step(FactId id, int steps, qint32 offset) const
{
    if (m_marks.empty())
        return {};
    const auto size = int(m_marks.size());
    int from = 0;
    if (const Mark *mark = find(id)) {
        from = int(mark - m_marks.data()) + steps;
    } else {
        const auto next = std::lower_bound(m_marks.begin(), m_marks.end(), offset,
                                           [](const Mark &m, qint32 value) { return m.span.begin < value; });
        from = int(next - m_marks.begin()) + (steps > 0 ? steps - 1 : steps);
    }
    return m_marks[size_t(((from % size) + size) % size)].id;
}

} // namespace nutgraf
