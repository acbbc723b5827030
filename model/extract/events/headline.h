// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/extract/events/eventclauses.h"

namespace nutgraf
{

/// A headline of at most twelve words for an event: its clause without date phrase, articles, brackets and
/// asides, people by their names, pronouns by whom they stand for.
QString headlineOf(const EventClause &event, const Analysis &analysis);

} // namespace nutgraf
