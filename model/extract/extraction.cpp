// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/extract/extraction.h"

#include "model/extract/analysis.h"

namespace nutgraf {

std::shared_ptr<const Analysis> analyse(const Article &article, const RuleBook &)
{
    return std::make_shared<const Analysis>(Analysis{article});
}

FactSet compose(const Analysis &, const RuleBook &, const Publication &publication)
{
    FactSet facts;
    facts.publication = publication;
    return facts;
}

Publication publicationOf(const Article &article, const Analysis &)
{
    return publicationFrom(article.dateClues);
}

FactSet extract(const Article &article, const RuleBook &rules, const std::optional<Publication> &published)
{
    const auto analysis = analyse(article, rules);
    return compose(*analysis, rules, published ? *published : publicationOf(article, *analysis));
}

} // namespace nutgraf
