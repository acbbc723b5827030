// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/text/tokens.h"

namespace nutgraf
{

/// Gives every token its part of speech.
void tagPartsOfSpeech(Tokens &tokens);

} // namespace nutgraf
