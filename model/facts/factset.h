// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/facts/entity.h"
#include "model/facts/fact.h"
#include "model/facts/publication.h"
#include "model/facts/quantity.h"
#include "model/facts/timex.h"

#include <vector>

namespace nutgraf
{

/// A reading that was considered and not taken, with the reason.
struct Refusal {
    FactKind kind = FactKind::Deployment; ///< what it would have been
    Span span;
    QString rule;
    QString because; ///< "counts killed people, not troops"
    bool operator==(const Refusal &) const = default;
};

/// All that was found in one article, each list in text order.
struct FactSet {
    Publication publication;
    std::vector<Timex> times;
    std::vector<Quantity> quantities;
    std::vector<Deployment> deployments;
    std::vector<Event> events;
    std::vector<Quote> quotes;
    std::vector<Entity> entities;
    std::vector<Refusal> refusals;

    bool operator==(const FactSet &) const = default;
};

} // namespace nutgraf
