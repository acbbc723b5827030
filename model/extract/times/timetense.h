// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/text/tokens.h"

namespace nutgraf
{

class Lexicon;
struct Analysis;

/// Where the clause around a time expression puts it, seen from the day of publication.
enum class Direction { Unknown, Past, Future };

/// A direction and the token that tells it.
struct DirectionCue {
    Direction direction = Direction::Unknown;
    qint32 token = -1; ///< -1 where nothing tells
};

/// Whether the verb at token `verb` is in the past perfect: "had (not) left".
bool isPastPerfect(const Tokens &tokens, qint32 verb);

/// The direction of the clause that holds `time`: by words beside it that look ahead ("deadline", "due";
/// class AHEAD) or back ("ended"), else by the nearest finite verb, the one before it first.
DirectionCue directionAt(const Analysis &analysis, const Lexicon &lexicon, TokenRange time);

} // namespace nutgraf
