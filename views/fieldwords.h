// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/facts/fact.h"

namespace nutgraf
{

// What the values of a fact's fields are called for people, translated.

QString sayStatus(DeploymentStatus status);
QString sayKind(QuoteKind kind);
/// A date, and the article's `words` for it where there are any.
QString sayDate(const DateRange &range, const QString &words);
/// "a cut by 500", for -500.
QString sayChange(double delta);

} // namespace nutgraf
