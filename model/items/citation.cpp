// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/citation.h"

#include "model/facts/display.h"

#include <QCoreApplication>
#include <QStringList>

namespace nutgraf
{

namespace
{

/// `words` and where they stand.
QString cited(const QString &words, QStringList source, const Article &article,
              const Publication &publication)
{
    if (!article.title.isEmpty())
        source.append(QCoreApplication::translate("Citation", "in “%1”").arg(article.title.simplified()));
    if (!article.publisher.isEmpty())
        source.append(article.publisher);
    if (publication.isKnown())
        source.append(toDisplay(publication.date));
    if (!article.url.isEmpty())
        source.append(article.url);
    return source.isEmpty() ? words : words + QStringLiteral(" — ") + source.join(QStringLiteral(", "));
}

} // namespace

QString attributionOf(const Quote &quote)
{
    QString line = quote.speaker;
    if (!line.isEmpty() && !quote.through.isEmpty())
        line = QCoreApplication::translate("Citation", "%1, through %2").arg(line, quote.through);
    if (!line.isEmpty() && !quote.to.isEmpty())
        line = QCoreApplication::translate("Citation", "%1, to %2").arg(line, quote.to);
    return line;
}

QString citationOf(const Quote &quote, const Article &article, const Publication &publication)
{
    QStringList source;
    if (!quote.speaker.isEmpty())
        source.append(attributionOf(quote));
    if (!quote.saidOn.isUnknown() && quote.saidOn != publication.date)
        source.append(QCoreApplication::translate("Citation", "said %1").arg(toDisplay(quote.saidOn)));
    return cited(quote.text.simplified(), source, article, publication);
}

QString citationOf(const Fact &fact, const Article &article, const Publication &publication)
{
    if (const auto *quote = std::get_if<Quote>(&fact))
        return citationOf(*quote, article, publication);
    return cited(displayHeadline(fact), {}, article, publication);
}

} // namespace nutgraf
