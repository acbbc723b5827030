// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/facts/fact.h"
#include "model/facts/publication.h"
#include "model/text/article.h"

namespace nutgraf
{

/// Who said it, who passed it on, who was told: "Austin, through the Pentagon, to NATO allies". Empty where
/// the speaker is unknown.
QString attributionOf(const Quote &quote);

/// A quote as one would cite it, on one line: “We will not wait,” — Anna Lind, said 3 Mar 2022, in “Alliance
/// to send more soldiers”, Fictional Wire, 4 Mar 2022. What is not known is left out.
QString citationOf(const Quote &quote, const Article &article, const Publication &publication);
/// The same for a fact of any kind: an event or a number is cited by its headline.
QString citationOf(const Fact &fact, const Article &article, const Publication &publication);

} // namespace nutgraf
