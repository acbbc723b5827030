// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/edit.h"
#include "model/result.h"

namespace nutgraf
{

class Project;

// Edits that make, move, part and join facts by their place in the text. All are pure: the caller submits
// them.

/// The sentence around a stretch of the text: that of a fact which holds it, else from stop to stop inside
/// its block.
Span sentenceAround(const Project &project, Span words);

/// A fact of these words, entered by hand; its fields are filled with what the engine found in them and in
/// their sentence. An error where they cannot be such a fact: no number for troops, no words at all.
Result<Fact> factFromWords(const Project &project, FactKind kind, Span words);

/// `fact` on other words; its id stays.
Fact movedTo(const Project &project, Fact fact, Span words);

/// The chosen words become a second fact with the same fields; the first keeps what is left of its own, where
/// they were part of them. An error where nothing would be left of it, or a fact stands there already.
Result<Edit> splitOff(const Project &project, const Fact &fact, Span words, FactId *made = nullptr);

/// One fact of two of the same kind: `kept` takes what it does not know from `other`, and its words too where
/// they stand in the same sentence; `other` goes.
Edit merged(const Project &project, const Fact &kept, const Fact &other);

/// Takes a fact away: what was entered by hand is gone, what was found is rejected.
Edit removed(const Fact &fact);

} // namespace nutgraf
