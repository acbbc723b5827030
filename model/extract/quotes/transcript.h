// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/extract/quotes/quotecontext.h"

#include <vector>

namespace nutgraf
{

/// What one speaker says in a transcript or an interview: "GEN. MARSH: The road is open.", "Q: Why now?".
struct Turn {
    TokenRange label; ///< who speaks, without the colon
    TokenRange words;
    QString name; ///< of whom "A" stands for, where the text tells; else empty
};

/// The turns of a text in which at least two speakers take turns at the begin of lines; none in a text
/// where only a single label stands before a colon ("NOTE: ...").
std::vector<Turn> findTurns(const QuoteContext &context);

} // namespace nutgraf
