// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/source.h"

#include "app/commandline/input.h"
#include "model/readers/readers.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

namespace nutgraf
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Source)
};

Result<Article> named(Result<Article> article, const QString &name)
{
    if (!article) {
        Error error = article.error();
        error.where = name;
        return error;
    }
    if (article.value().id.isEmpty())
        article.value().id = name;
    return article;
}

} // namespace

QString nameOf(const Source &source)
{
    const auto *file = std::get_if<FileSource>(&source);
    if (!file)
        return Text::tr("pasted text");
    return file->path == QLatin1String("-") ? Text::tr("standard input") : QFileInfo(file->path).fileName();
}

Result<Article> readSource(const Source &source)
{
    if (const auto *file = std::get_if<FileSource>(&source))
        return readInput(file->path);
    if (const auto *page = std::get_if<HtmlSource>(&source))
        return named(readBytes(page->html.toUtf8(), QStringLiteral("pasted.html")), nameOf(source));
    return named(readText(std::get<TextSource>(source).text), nameOf(source));
}

std::vector<Source> sourcesIn(const QMimeData &mime)
{
    std::vector<Source> found;
    for (const QUrl &url : mime.urls()) {
        if (url.isLocalFile())
            found.push_back(FileSource{url.toLocalFile()});
    }
    if (found.empty() && mime.hasHtml())
        found.push_back(HtmlSource{mime.html()});
    else if (found.empty() && mime.hasText())
        found.push_back(TextSource{mime.text()});
    return found;
}

} // namespace nutgraf
