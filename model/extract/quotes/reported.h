// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/extract/quotes/cue.h"

#include <optional>

namespace nutgraf
{

/// What a cue reports without quoting it.
struct Reported {
    TokenRange content; ///< without "that" and without the attribution
    TokenRange to;      ///< who was told: "reporters"
    const char *rule = nullptr;
    bool isThing = false; ///< no clause: "announced the withdrawal"
};

/// The reported clause of `cue`: after it ("said the alliance had agreed"),
/// before it ("..., officials said") or around it; nothing where it reports
/// none.
std::optional<Reported> reportedBy(const QuoteContext &context, const Cue &cue);

/// What is announced, demanded, denied by a person: a thing instead of a clause; nothing where there is none.
std::optional<Reported> reportedThing(const QuoteContext &context, const Cue &cue, qint32 bodyEnd);

/// Whether the words of `range` hold a finite verb, or an order.
bool hasClause(const QuoteContext &context, TokenRange range);

} // namespace nutgraf
