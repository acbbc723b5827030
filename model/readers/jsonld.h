// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace nutgraf
{

/// What a page's JSON-LD (schema.org NewsArticle and its kin) tells of its article; empty where not told.
struct JsonLdArticle {
    QString headline;
    QStringList authors;
    QString publisher;
    QString url;
    QString datePublished;
    QString articleBody;
};

/// The article in the content of one script element of type application/ld+json: the object itself, one of a
/// list or one inside @graph. Nothing where the content is no JSON or tells of no article.
std::optional<JsonLdArticle> articleInJsonLd(const QString &script);

} // namespace nutgraf
