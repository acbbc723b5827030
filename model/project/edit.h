// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/facts/fact.h"
#include "model/facts/publication.h"
#include "model/project/corrections.h"

#include <variant>
#include <vector>

namespace nutgraf
{

/// Sets the publication date by hand; without a date, goes back to what the article itself says.
struct SetPublication {
    std::optional<DateRange> date;
    bool operator==(const SetPublication &) const = default;
};

/// Puts `fact` in the place of what is under `id`; without a fact, takes a person's version away again.
struct SetFact {
    FactId id;
    std::optional<Fact> fact;
    /// What had been found when `fact` was made of it; what is found now where nothing stands here.
    std::optional<Fact> found = {};
    bool operator==(const SetFact &) const = default;
};

/// Puts back, or takes off, a correction of which the article has lost the words.
struct SetOrphan {
    int number = 0; ///< in Corrections::orphans
    std::optional<Orphan> orphan;
    bool operator==(const SetOrphan &) const = default;
};

struct Edit;
/// Several edits as one step.
struct EditBatch {
    std::vector<Edit> edits;
    bool operator==(const EditBatch &) const;
};

/// A change to a project. Project::apply() answers with the edit that takes it back, so that one undo command
/// serves every change.
struct Edit {
    std::variant<SetPublication, SetFact, SetOrphan, EditBatch> change;
    bool operator==(const Edit &) const = default;
};

inline bool EditBatch::operator==(const EditBatch &other) const
{
    return edits == other.edits;
}

} // namespace nutgraf
