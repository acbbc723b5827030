// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/text/tokens.h"

namespace nutgraf
{

/// Tells past tense (VBD) from past participle (VBN), which mostly look the same, by more than the word
/// before: auxiliaries over adverbs, subjects, and whether the clause has another finite verb. To be called
/// on a tagged sentence.
void settleParticiples(Tokens &tokens, const Sentence &sentence);

} // namespace nutgraf
