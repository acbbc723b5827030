// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/readers/htmlmetadata.h"

#include "model/readers/jsonld.h"
#include "model/readers/pagedates.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace nutgraf
{

namespace
{

QString firstOf(const QStringList &candidates)
{
    const auto told = std::find_if(candidates.begin(), candidates.end(),
                                   [](const QString &text) { return !text.isEmpty(); });
    return told == candidates.end() ? QString() : *told;
}

/// Metadata is written as text, but often with the entities of HTML in it.
QString withoutMarkup(const QString &text)
{
    static const QRegularExpression markup(QStringLiteral("&#?\\w+;|<[a-zA-Z/]"));
    if (!text.contains(markup))
        return text.simplified();
    const auto tree = HtmlTree::parse(text);
    return tree ? tree->textOf(0) : text.simplified();
}

QSet<QString> wordSet(const QString &text)
{
    static const QRegularExpression separators(QStringLiteral("[^\\p{L}\\p{N}]+"));
    const QStringList words = text.toLower().split(separators, Qt::SkipEmptyParts);
    return {words.begin(), words.end()};
}

/// The share of the words of the shorter title that the other has too.
double likeness(const QString &a, const QString &b)
{
    const QSet<QString> first = wordSet(a), second = wordSet(b);
    const auto shorter = std::min(first.size(), second.size());
    return shorter == 0 ? 0 : double(QSet<QString>(first).intersect(second).size()) / double(shorter);
}

/// "Headline | Daily Post" without the name of the paper.
QString withoutSiteName(const QString &title, const QString &site)
{
    static const QRegularExpression suffix(QStringLiteral("\\s+(?:\\||[-–—:»·])\\s+([^|»·]{2,60})$"));
    const auto match = suffix.match(title);
    if (!match.hasMatch())
        return title;
    const QString tail = match.captured(1);
    const bool isSite = !site.isEmpty() && likeness(tail, site) >= 0.5;
    const bool pipe = QStringView(title).mid(match.capturedStart()).trimmed().startsWith(QLatin1Char('|'));
    return isSite || pipe ? title.left(match.capturedStart()) : title;
}

/// A byline without "By" before and the time of publication after the names.
QString namesOnly(QString byline)
{
    static const QRegularExpression by(QStringLiteral("^by\\s*:?\\s+"),
                                       QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression time(QStringLiteral("[\\s|•·,-]*\\b(?:published|updated|posted)\\b.*$"),
                                         QRegularExpression::CaseInsensitiveOption);
    return byline.remove(by).remove(time);
}

/// Looks the parts of the metadata up in one tree.
class MetadataReader
{
public:
    explicit MetadataReader(const HtmlTree &tree)
        : m_tree(tree)
    {
        for (int i = 0; i < tree.size(); ++i) {
            if (tree[i].isText)
                continue;
            if (tree[i].tag == GUMBO_TAG_META)
                addMeta(i);
            else if (tree[i].tag == GUMBO_TAG_SCRIPT && !m_jsonLd)
                addScript(i);
        }
    }

    HtmlMetadata read() const
    {
        const JsonLdArticle told = m_jsonLd.value_or(JsonLdArticle{});
        HtmlMetadata metadata;
        metadata.publisher = withoutMarkup(
            firstOf({told.publisher, meta("og:site_name"), meta("dc.publisher"), meta("application-name")}));
        metadata.headline = headline(metadata.publisher);
        metadata.byline = byline();
        metadata.url = firstOf({canonicalLink(), meta("og:url"), told.url});
        metadata.language = m_tree.attribute(0, "lang").simplified();
        metadata.articleBody = told.articleBody;
        metadata.dateClues = dateCluesOf(m_tree, told.datePublished, m_meta, metadata.url);
        return metadata;
    }

private:
    void addMeta(int node)
    {
        const QString content = m_tree.attribute(node, "content").simplified();
        for (const char *attribute : {"property", "name", "itemprop", "http-equiv"}) {
            const QString name = m_tree.attribute(node, attribute).toLower();
            if (!name.isEmpty() && !content.isEmpty() && !m_meta.contains(name))
                m_meta.insert(name, content);
        }
    }

    void addScript(int node)
    {
        if (m_tree.attribute(node, "type")
                .startsWith(QLatin1String("application/ld+json"), Qt::CaseInsensitive))
            m_jsonLd = articleInJsonLd(m_tree.rawTextOf(node));
    }

    QString meta(const char *name) const { return m_meta.value(QLatin1String(name)); }

    /// The page's own heading where it is the headline that the metadata tells, which may be cut or
    /// decorated.
    QString headline(const QString &site) const
    {
        QString pageTitle;
        QStringList headings;
        for (int i = 0; i < m_tree.size(); ++i) {
            if (m_tree.is(i, GUMBO_TAG_H1))
                headings.append(m_tree.textOf(i));
            else if (m_tree.is(i, GUMBO_TAG_TITLE) && pageTitle.isEmpty())
                pageTitle = m_tree.textOf(i);
        }
        QString told = firstOf({withoutMarkup(m_jsonLd ? m_jsonLd->headline : QString()),
                                withoutSiteName(withoutMarkup(meta("og:title")), site),
                                withoutSiteName(withoutMarkup(meta("twitter:title")), site),
                                withoutSiteName(pageTitle, site)});
        headings.removeAll(QString());
        if (told.isEmpty())
            return headings.value(0);
        for (const QString &heading : headings) {
            if (likeness(heading, told) >= 0.6 && wordSet(heading).size() >= 3)
                return heading;
        }
        return told;
    }

    QString byline() const
    {
        if (m_jsonLd && !m_jsonLd->authors.isEmpty())
            return namesOnly(withoutMarkup(m_jsonLd->authors.join(QStringLiteral(", "))));
        for (const char *name :
             {"author", "byl", "article:author", "dc.creator", "parsely-author", "sailthru.author"}) {
            const QString author = withoutMarkup(meta(name));
            if (!author.isEmpty() && !author.startsWith(QLatin1String("http")))
                return namesOnly(author);
        }
        for (int i = 0; i < m_tree.size(); ++i) {
            const bool named =
                m_tree.attribute(i, "rel") == QLatin1String("author") ||
                m_tree.attribute(i, "itemprop") == QLatin1String("author") ||
                m_tree.attribute(i, "class").contains(QLatin1String("byline"), Qt::CaseInsensitive);
            QString author = named ? namesOnly(shortTextOf(m_tree, i)) : QString();
            if (!author.isEmpty() && author.size() <= 80)
                return author;
        }
        return {};
    }

    QString canonicalLink() const
    {
        for (int i = 0; i < m_tree.size(); ++i) {
            if (m_tree.is(i, GUMBO_TAG_LINK) &&
                m_tree.attribute(i, "rel").toLower() == QLatin1String("canonical"))
                return m_tree.attribute(i, "href").simplified();
        }
        return {};
    }

    const HtmlTree &m_tree;
    QHash<QString, QString> m_meta; ///< by lower-case name; the first of a name
    std::optional<JsonLdArticle> m_jsonLd;
};

} // namespace

HtmlMetadata metadataOf(const HtmlTree &tree)
{
    return MetadataReader(tree).read();
}

} // namespace nutgraf
