// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/readers/html.h"

#include "model/readers/articlebody.h"
#include "model/readers/htmltree.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace nutgraf
{

bool looksLikeHtml(QStringView content)
{
    static const QRegularExpression page(
        QStringLiteral(
            R"(^\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body|article|div|p|meta|title)\b)"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    return page.match(content.left(4096)).hasMatch();
}

QByteArray declaredCharset(const QByteArray &bytes)
{
    static const QRegularExpression charset(
        QStringLiteral(R"(<meta[^>]{0,200}charset\s*=\s*["']?\s*([A-Za-z0-9_:.-]+))"),
        QRegularExpression::CaseInsensitiveOption);
    return charset.match(QString::fromLatin1(bytes.left(4096))).captured(1).toLatin1();
}

Result<Article> readHtmlPage(const QString &content)
{
    const auto tree = HtmlTree::parse(content);
    if (!tree)
        return tree.error();
    const HtmlMetadata metadata = metadataOf(*tree);
    Article article;
    article.title = metadata.headline;
    article.byline = metadata.byline;
    article.publisher = metadata.publisher;
    article.url = metadata.url;
    article.dateClues = metadata.dateClues;
    if (!metadata.language.isEmpty())
        article.language = metadata.language;
    for (const BodyBlock &block : articleBody(*tree, metadata)) {
        if (!article.text.isEmpty())
            article.text += QStringLiteral("\n\n");
        const auto begin = qint32(article.text.size());
        article.text += block.text;
        article.blocks.push_back({{begin, qint32(article.text.size())}, block.kind});
    }
    if (article.text.isEmpty()) {
        return Error{
            QCoreApplication::translate("Readers", "No article is found in this page."),
            {},
            QCoreApplication::translate("Readers", "Copy the article's text in the browser and paste it.")};
    }
    return article;
}

} // namespace nutgraf
