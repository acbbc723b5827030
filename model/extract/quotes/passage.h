// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/extract/quotes/cue.h"

namespace nutgraf
{

/// What stands between a cue and what it introduces: hearers, days, places.
struct Passage {
    qint32 end = 0; ///< the first token of what is introduced
    TokenRange to;  ///< who was told
    bool hasThat = false;
    bool isRelative = false; ///< it ends at a relative clause, which reports nothing
};

/// Steps from the cue's verb over its hearer and circumstances, not beyond
/// `limit`.
Passage passageAfter(const QuoteContext &context, const Cue &cue, qint32 limit);

/// Whether the cue's verb takes a hearer: "told reporters".
bool takesHearer(const QuoteContext &context, const Cue &cue);

/// Whether a question begins at `i`: "whether", "why".
bool opensQuestion(const QuoteContext &context, qint32 i);

} // namespace nutgraf
