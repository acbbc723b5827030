// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/text/tokens.h"

#include <vector>

namespace nutgraf
{

/// When a clause's verb puts what it tells.
enum class Tense { None, Past, Present, PresentPerfect, PastPerfect, Future, Conditional };

/// A finite clause: its subject, its verb group, and how far it reaches. Clauses of a sentence are in order
/// of their verbs; a relative or reported clause inside another is a clause of its own and is left out of
/// neither.
struct Clause {
    TokenRange tokens;
    TokenRange subject;   ///< noun phrase before the verb group; empty where it has none of its own
    TokenRange verbGroup; ///< auxiliaries, adverbs between them, main verb
    qint32 verb = -1;     ///< token of the main verb
    Tense tense = Tense::None;
    bool passive = false;
    bool negated = false;
};

/// The finite clauses of a tagged sentence.
std::vector<Clause> findClauses(const Tokens &tokens, const Sentence &sentence);

} // namespace nutgraf
