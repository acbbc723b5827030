// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/facts/factset.h"
#include "model/text/article.h"

#include <memory>

namespace nutgraf
{

class RuleBook;
struct Analysis;

/// What the words of an article say, before any date is resolved. It does not depend on the publication date,
/// so a changed date resolves everything again without reading the text again.
std::shared_ptr<const Analysis> analyse(const Article &article, const RuleBook &rules);

/// The facts that an analysis amounts to if the article was published on `publication`.
FactSet compose(const Analysis &analysis, const RuleBook &rules, const Publication &publication);

/// The publication date of an article: what its reader found, else a date line in its text, else unknown.
Publication publicationOf(const Article &article, const Analysis &analysis);

/// The whole way in one call. Pure: same article, rules and publication, same facts, on any locale, clock,
/// time zone and thread. `published` beats what the article says.
FactSet extract(const Article &article, const RuleBook &rules,
                const std::optional<Publication> &published = {});

} // namespace nutgraf
