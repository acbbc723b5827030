// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/extract/quotes/quotecontext.h"

#include <QString>

namespace nutgraf
{

/// Who is meant by a mention of a speaker.
struct SpeakerName {
    QString name;         ///< the full name where the text gives one, else the words themselves
    qint32 entity = -1;   ///< index into the analysis' entities; -1 for none
    bool isGuess = false; ///< a pronoun that nothing resolves
};

SpeakerName speakerName(const QuoteContext &context, TokenRange mention);

/// Whether the words name a person rather than a state, a body or a paper: "he", "Marsh", "the general".
bool isPerson(const QuoteContext &context, TokenRange mention);

/// Whether the words name a person or several: "he", "they", "voters"; not a state, an army, a paper.
bool isPeople(const QuoteContext &context, TokenRange mention);

/// Whether the words name a state, an army, an organisation or nobody at all: "the ministry", "which".
bool isBody(const QuoteContext &context, TokenRange mention);

} // namespace nutgraf
