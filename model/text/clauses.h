// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/text/tokens.h"

#include <vector>

namespace nutgraf
{

/// When a clause's verb puts what it tells. "was to", "was due to" (a future seen from the past) counts as
/// Conditional.
enum class Tense { None, Past, Present, PresentPerfect, PastPerfect, Future, Conditional };

/// How a clause hangs on what stands before it.
enum class ClauseLink {
    Main,        ///< stands by itself: a sentence's first, or beside another after "and", ";", a dash
    Subordinate, ///< "because ...", "that ...", "if ...", and what is said after a verb of saying
    Relative     ///< "who ...", "which ..."
};

/// A finite clause: its subject, its verb group, and how far it reaches. Clauses of a sentence are in order
/// of their verbs; a relative or reported clause inside another is a clause of its own and is left out of
/// neither.
struct Clause {
    TokenRange tokens;
    /// Noun phrase with what hangs on it, before the verb group, or behind it in "... ," said the general.
    /// A relative clause's is its pronoun. Empty where the clause has none of its own.
    TokenRange subject;
    qint32 subjectHead = -1; ///< the subject's head token; -1 where it has none
    TokenRange antecedent;   ///< of a relative clause: the noun phrase that its pronoun stands for
    TokenRange verbGroup;    ///< auxiliaries, adverbs between them, main verb
    qint32 verb = -1;        ///< token of the main verb
    Tense tense = Tense::None;
    ClauseLink link = ClauseLink::Main;
    bool passive = false;
    bool negated = false; ///< by "not", "never", "no longer" or a subject with "no"
};

/// The finite clauses of a tagged sentence.
std::vector<Clause> findClauses(const Tokens &tokens, const Sentence &sentence);

} // namespace nutgraf
