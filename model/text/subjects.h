// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/text/clauses.h"

namespace nutgraf
{

class ClauseWords;

/// Gives each clause, whose verb group is known already, its subject, what a relative pronoun stands for, and
/// what follows from both: whether it is relative, and negated or passive by its subject. From each verb it
/// looks left, over asides and relative clauses. `clauses` are those of one sentence, by their verbs.
void findSubjects(const ClauseWords &words, std::vector<Clause> &clauses);

} // namespace nutgraf
