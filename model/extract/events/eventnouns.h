// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/extract/events/eventwords.h"

namespace nutgraf
{

/// What a noun phrase is made of, its head and all before it.
bool isNounPhraseTag(Tag tag);

/// The event noun that a time belongs to: "the attack on Monday", "the 1991 coup"; -1 for none.
qint32 eventNounAt(const Tokens &tokens, const EventWords &words, TokenRange time, TokenRange sentence);

/// The phrase of the event noun at token `noun` and its time, with what it is of, at, on or against.
TokenRange eventNounPhrase(const Tokens &tokens, qint32 noun, TokenRange time, TokenRange sentence);

} // namespace nutgraf
