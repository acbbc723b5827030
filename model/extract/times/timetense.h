// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/text/tokens.h"

namespace nutgraf
{

struct Analysis;

/// Where the clause around a time expression puts it, seen from the day of publication.
enum class Direction { Unknown, Past, Future };

/// The direction of the clause that holds `time`: by its tense, and by words that look ahead ("deadline",
/// "due", "scheduled for") next to the expression.
Direction directionAt(const Analysis &analysis, TokenRange time);

} // namespace nutgraf
