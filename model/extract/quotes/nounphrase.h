// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/extract/quotes/quotecontext.h"

namespace nutgraf
{

/// The noun phrase whose last token is `limits.end - 1`, with what belongs to it ("the head of the army"),
/// not beyond `limits`; empty where none ends there.
TokenRange nounPhraseBefore(const QuoteContext &context, TokenRange limits);

/// The noun phrase that begins at `limits.first`, with what belongs to it; empty where none begins there.
TokenRange nounPhraseFrom(const QuoteContext &context, TokenRange limits);

/// A noun phrase without what is joined to it: "a spokesman" of "a spokesman for the ministry".
TokenRange headOf(const QuoteContext &context, TokenRange phrase);

/// Whether all words of the range, two at least, begin with a capital.
bool isName(const QuoteContext &context, TokenRange range);

/// Whether a dash stands there, or a hyphen that serves as one.
bool isDash(const QuoteContext &context, qint32 i);

} // namespace nutgraf
