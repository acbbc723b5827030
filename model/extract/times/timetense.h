// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/text/tokens.h"

namespace nutgraf
{

class Lexicon;
struct Analysis;

/// Where the clause around a time expression puts it, seen from the day of publication.
enum class Direction { Unknown, Past, Future };

/// The direction of the clause that holds `time`: by words beside it that look ahead ("deadline", "due";
/// class AHEAD), else by the nearest finite verb, the one before it first.
Direction directionAt(const Analysis &analysis, const Lexicon &lexicon, TokenRange time);

} // namespace nutgraf
