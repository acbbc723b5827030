// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/facts/factset.h"

namespace nutgraf
{

/// Takes `factor` (above 0, at most 1) of a fact's confidence, and says why among its steps. A rule starts a
/// fact at how often such facts are right; all that makes it less sure is told by this.
inline void lessSure(FactHead &fact, double factor, Span span, const QString &because)
{
    fact.confidence *= factor;
    fact.why.push_back({QStringLiteral("confidence"), span, QStringLiteral("less sure, as %1").arg(because)});
}

/// What rests on a publication date that was only inferred is less sure.
inline void doubtInferredDate(FactHead &fact, const Publication &publication)
{
    if (fact.relative && publication.basis == DateBasis::Inferred)
        lessSure(fact, 0.85, {}, QStringLiteral("the publication date that its date rests on is inferred"));
}

} // namespace nutgraf
