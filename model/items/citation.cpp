// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/citation.h"

#include <QStringList>

namespace nutgraf
{

QString citationOf(const Quote &quote, const Article &article, const Publication &publication)
{
    QStringList source;
    if (!quote.speaker.isEmpty())
        source.append(quote.through.isEmpty()
                          ? quote.speaker
                          : QStringLiteral("%1, through %2").arg(quote.speaker, quote.through));
    if (!quote.saidOn.isUnknown() && quote.saidOn != publication.date)
        source.append(QStringLiteral("said %1").arg(toReadable(quote.saidOn)));
    if (!article.title.isEmpty())
        source.append(QStringLiteral("in “%1”").arg(article.title.simplified()));
    if (!article.publisher.isEmpty())
        source.append(article.publisher);
    if (publication.isKnown())
        source.append(toReadable(publication.date));
    if (!article.url.isEmpty())
        source.append(article.url);
    const QString words = quote.text.simplified();
    return source.isEmpty() ? words : words + QStringLiteral(" — ") + source.join(QStringLiteral(", "));
}

} // namespace nutgraf
