// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/facts/factset.h"
#include "model/text/tokens.h"

#include <QString>

#include <vector>

namespace nutgraf
{

/// Somebody's words as the text gives them, before any date is known.
struct QuoteMention {
    QuoteKind kind = QuoteKind::Direct;
    TokenRange tokens;   ///< quotation marks included
    TokenRange speaker;  ///< the words that name who speaks; empty where none do
    QString name;        ///< whom they name, in full; empty where unknown
    TokenRange cue;      ///< "has said"; empty where none
    TokenRange through;  ///< who passed it on
    TokenRange to;       ///< who was told
    qint32 time = -1;    ///< index of the time mention that tells when; -1 for none
    bool isPast = false; ///< the cue tells of something past
    double confidence = 0;
    std::vector<Evidence> why;
};

/// What one article quotes, and what looked like a quote and is none.
struct QuoteMentions {
    std::vector<QuoteMention> found; ///< in text order
    std::vector<Refusal> refused;
};

} // namespace nutgraf
