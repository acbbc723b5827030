// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/text/tokens.h"

#include <vector>

namespace nutgraf
{

/// A noun phrase without what follows its head: "NATO's 9,600-strong support mission", "the dead", "they",
/// "Gen. Austin Miller". What hangs on it with "of", "in", ... is a phrase of its own.
struct NounPhrase {
    TokenRange tokens;
    TokenRange possessor; ///< "NATO" of "NATO's mission"; empty where there is none
    qint32 head = -1;     ///< its last noun, its pronoun or its number
    bool operator==(const NounPhrase &) const = default;
};

/// The noun phrases of a tagged sentence, in order; they do not overlap.
std::vector<NounPhrase> findNounPhrases(const Tokens &tokens, TokenRange range);

} // namespace nutgraf
