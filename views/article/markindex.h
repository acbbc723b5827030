// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/facts/fact.h"

#include <QHash>

#include <vector>

namespace nutgraf
{

/// What the article shows of one fact.
struct Mark {
    Span span; ///< the words that are marked
    Span sentence;
    FactId id;
    FactKind kind = FactKind::Event;
    bool operator==(const Mark &) const = default;
};

/// A mark and how far below the words its line runs: marks that overlap get lines of their own.
struct LevelledMark {
    Mark mark;
    int level = 0; ///< 0 is nearest to the words
};

/// The facts of an article by their place in its text.
class MarkIndex
{
public:
    MarkIndex() = default;
    /// Facts that a person dismissed get no mark.
    explicit MarkIndex(const std::vector<Fact> &facts);

    bool isEmpty() const { return m_marks.empty(); }
    /// The marks that share a character with `span`, in text order.
    std::vector<Mark> overlapping(Span span) const;
    /// The marks at `offset`, the shortest first.
    std::vector<Mark> at(qint32 offset) const;
    /// Those of overlapping(), levelled: of two that overlap, the shorter is nearer to the words.
    std::vector<LevelledMark> levelled(Span span) const;
    const Mark *find(FactId id) const; ///< null where the fact has none

    /// The fact `steps` after `id` in text order (negative: before), around the ends; from `offset` on where
    /// `id` has no mark. Null where nothing is marked.
    FactId step(FactId id, int steps, qint32 offset) const;

private:
    std::vector<Mark> m_marks;
    QHash<FactId, size_t> m_places; ///< in m_marks
    std::vector<qint32> m_reach;    ///< the largest end among the marks up to here
};

/// The words that stand for a fact: an event is marked by its date's words, where its sentence has them.
Span markedSpan(const Fact &fact);

} // namespace nutgraf
