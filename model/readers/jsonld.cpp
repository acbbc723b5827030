// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/readers/jsonld.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <deque>
#include <iterator>

namespace nutgraf
{

namespace
{

bool isArticleType(const QString &type)
{
    return type.endsWith(QLatin1String("Article")) || type.endsWith(QLatin1String("BlogPosting")) ||
           type == QLatin1String("Report");
}

bool isArticle(const QJsonObject &object)
{
    const QJsonValue type = object.value(QLatin1String("@type"));
    const QJsonArray types = type.isArray() ? type.toArray() : QJsonArray{type};
    return std::any_of(types.begin(), types.end(),
                       [](const QJsonValue &one) { return isArticleType(one.toString()); });
}

/// A name is given as a string, as an object with a name, or as a list of these.
QStringList namesIn(const QJsonValue &value)
{
    const QJsonArray values = value.isArray() ? value.toArray() : QJsonArray{value};
    QStringList names;
    for (const QJsonValue one : values) {
        const QString name =
            one.isObject() ? one.toObject().value(QLatin1String("name")).toString() : one.toString();
        if (!name.trimmed().isEmpty())
            names.append(name.trimmed());
    }
    return names;
}

QString urlIn(const QJsonValue &value)
{
    return value.isObject() ? value.toObject().value(QLatin1String("@id")).toString() : value.toString();
}

JsonLdArticle readArticle(const QJsonObject &object)
{
    JsonLdArticle article;
    article.headline = object.value(QLatin1String("headline")).toString();
    article.authors = namesIn(object.value(QLatin1String("author")));
    article.publisher = namesIn(object.value(QLatin1String("publisher"))).value(0);
    article.url = urlIn(object.value(QLatin1String("url")));
    if (article.url.isEmpty())
        article.url = urlIn(object.value(QLatin1String("mainEntityOfPage")));
    article.datePublished = object.value(QLatin1String("datePublished")).toString();
    article.articleBody = object.value(QLatin1String("articleBody")).toString();
    return article;
}

/// From the first bracket to the last: some pages put comment or CDATA marks around it.
QByteArray bareJson(const QString &script)
{
    static const QString opening = QStringLiteral("<![CDATA["), closing = QStringLiteral("]]>");
    QStringView json(script);
    if (const qsizetype begin = json.indexOf(opening); begin >= 0) {
        json = json.mid(begin + opening.size());
        if (const qsizetype end = json.lastIndexOf(closing); end >= 0)
            json.truncate(end);
    }
    const auto isBracket = [](QChar c) { return QStringView(u"{}[]").contains(c); };
    const auto first = std::find_if(json.begin(), json.end(), isBracket);
    const auto last = std::find_if(json.rbegin(), std::make_reverse_iterator(first), isBracket);
    return QStringView(first, last.base()).toUtf8();
}

} // namespace

std::optional<JsonLdArticle> articleInJsonLd(const QString &script)
{
    const QJsonDocument document = QJsonDocument::fromJson(bareJson(script));
    std::deque<QJsonValue> toVisit;
    if (document.isObject())
        toVisit.push_back(document.object());
    else
        toVisit.push_back(document.array());
    for (; !toVisit.empty(); toVisit.pop_front()) {
        const QJsonValue value = toVisit.front();
        if (value.isArray()) {
            for (const QJsonValue inner : value.toArray())
                toVisit.push_back(inner);
        } else if (value.isObject()) {
            const QJsonObject object = value.toObject();
            if (isArticle(object))
                return readArticle(object);
            for (const char *key : {"@graph", "mainEntity", "mainEntityOfPage"})
                toVisit.push_back(object.value(QLatin1String(key)));
        }
    }
    return {};
}

} // namespace nutgraf
