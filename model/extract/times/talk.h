// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/text/tokens.h"

namespace nutgraf
{

/// Whether a text is talk: a speech, an interview, a transcript. Its writer says "I", "we" and "you" outside
/// quotation marks, at least once in forty words. There "now" and its kin mostly lead on to the next thing
/// and place nothing in time.
bool isTalk(const Tokens &tokens);

} // namespace nutgraf
