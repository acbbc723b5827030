// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/words.h"

namespace nutgraf::test
{

const RuleBook &ruleBook()
{
    static const std::shared_ptr<const RuleBook> book = [] {
        auto loaded = RuleBook::load();
        if (!loaded)
            qFatal("%s", qPrintable(loaded.error().message()));
        return *loaded;
    }();
    return *book;
}

Article articleOf(const QString &text)
{
    Article article;
    article.id = QStringLiteral("test");
    article.text = text;
    article.blocks = blocksOfPlainText(text);
    return article;
}

std::shared_ptr<const Analysis> analysisOf(const QString &text)
{
    return analyse(articleOf(text), ruleBook());
}

FactSet factsOf(const QString &text, const QString &published)
{
    std::optional<Publication> publication;
    if (const auto range = rangeFromIso(published))
        publication = Publication{*range, DateBasis::User, {}};
    return extract(articleOf(text), ruleBook(), publication);
}

} // namespace nutgraf::test
