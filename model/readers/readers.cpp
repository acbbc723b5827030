// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/readers/readers.h"

#include "model/readers/charset.h"
#include "model/readers/html.h"
#include "model/readers/markdown.h"
#include "model/readers/namedate.h"
#include "model/readers/plaintext.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <optional>

namespace nutgraf
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Readers)
};

bool isAnything(QStringView)
{
    return true;
}

/// Documents that are often tried: what they are called, by how their files begin.
std::optional<Error> foreignDocument(const QByteArray &bytes)
{
    struct Signature {
        QByteArrayView beginning;
        const char *name;
    };
    static constexpr std::array signatures{
        Signature{"%PDF-", QT_TRANSLATE_NOOP("Readers", "a PDF document")},
        Signature{"PK\x03\x04", QT_TRANSLATE_NOOP("Readers", "a word processor document or an archive")},
        Signature{"\xD0\xCF\x11\xE0", QT_TRANSLATE_NOOP("Readers", "a word processor document")},
        Signature{"{\\rtf", QT_TRANSLATE_NOOP("Readers", "a rich text document")},
    };
    for (const Signature &signature : signatures) {
        if (bytes.startsWith(signature.beginning)) {
            return Error{
                Text::tr("This is %1, which cannot be read here.").arg(Text::tr(signature.name)),
                {},
                Text::tr("Save it as plain text or as a web page, or copy the article’s text and paste it.")};
        }
    }
    return {};
}

const ReaderRow &rowFor(const QString &nameHint, QStringView content)
{
    const auto &rows = allReaders();
    const QString ending = QFileInfo(nameHint).suffix().toLower();
    const auto named = std::find_if(rows.begin(), rows.end() - 1,
                                    [&](const ReaderRow &row) { return row.endings.contains(ending); });
    if (named != rows.end() - 1)
        return *named;
    return *std::find_if(rows.begin(), rows.end(), [&](const ReaderRow &row) { return row.sniff(content); });
}

void addNameClue(Article &article, const QString &name, const char *because)
{
    if (const auto date = dateInName(name))
        article.dateClues.push_back({DateBasis::FileName, *date, QString::fromUtf8(because).arg(name)});
}

Result<Article> readWith(const ReaderRow &row, const QString &content)
{
    auto article = row.read(content);
    if (article)
        article.value().format = row.name;
    return article;
}

} // namespace

const std::vector<ReaderRow> &allReaders()
{
    static const std::vector<ReaderRow> rows{
        {QStringLiteral("html"),
         Text::tr("Saved web page"),
         {QStringLiteral("html"), QStringLiteral("htm"), QStringLiteral("xhtml")},
         {QStringLiteral("text/html"), QStringLiteral("application/xhtml+xml")},
         looksLikeHtml,
         readHtmlPage},
        {QStringLiteral("markdown"),
         Text::tr("Markdown"),
         {QStringLiteral("md"), QStringLiteral("markdown"), QStringLiteral("mdown")},
         {QStringLiteral("text/markdown")},
         looksLikeMarkdown,
         readMarkdown},
        {QStringLiteral("plain"),
         Text::tr("Plain text"),
         {QStringLiteral("txt"), QStringLiteral("text")},
         {QStringLiteral("text/plain")},
         isAnything,
         readPlainText},
    };
    return rows;
}

Result<Article> readBytes(const QByteArray &bytes, const QString &nameHint)
{
    if (bytes.size() > largestFile) {
        return Error{Text::tr("This is larger than 50 MB, which no article is."), nameHint,
                     Text::tr("Cut the article out of it and open that.")};
    }
    if (auto error = foreignDocument(bytes)) {
        error->where = nameHint;
        return *error;
    }
    auto content = decodeText(bytes, declaredCharset(bytes));
    if (!content) {
        Error error = content.error();
        error.where = nameHint;
        return error;
    }
    auto article = readWith(rowFor(nameHint, *content), *content);
    if (!article) {
        Error error = article.error();
        error.where = nameHint;
        return error;
    }
    article.value().id = QFileInfo(nameHint).fileName();
    addNameClue(article.value(), QFileInfo(nameHint).fileName(), "the file’s name, “%1”");
    return article;
}

Result<Article> readFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists()) {
        return Error{Text::tr("There is no such file."), path, Text::tr("Check the name and the folder.")};
    }
    if (info.isDir())
        return Error{Text::tr("This is a folder, no file."), path, Text::tr("Open one of the files in it.")};
    if (info.size() > largestFile) {
        return Error{Text::tr("This file is larger than 50 MB, which no article is."), path,
                     Text::tr("Cut the article out of it and open that.")};
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{Text::tr("This file cannot be read (%1).").arg(file.errorString()), path,
                     Text::tr("Check that you may read it.")};
    }
    // A pipe or device says nothing of its size: one byte more than allowed is enough to know.
    const QByteArray bytes = readUpTo(file, largestFile + 1);
    if (file.error() != QFileDevice::NoError) {
        return Error{Text::tr("This file cannot be read (%1).").arg(file.errorString()), path,
                     Text::tr("Check the disk or copy the file elsewhere.")};
    }
    auto article = readBytes(bytes, path);
    if (article)
        article.value().path = path;
    return article;
}

QByteArray readUpTo(QIODevice &device, qint64 limit)
{
    QByteArray bytes;
    while (bytes.size() < limit) {
        const QByteArray piece = device.read(std::min<qint64>(limit - bytes.size(), 1 << 20));
        if (piece.isEmpty())
            break;
        bytes += piece;
    }
    return bytes;
}

Result<Article> readText(const QString &text)
{
    return readBytes(text.toUtf8(), {});
}

Article articleFromRecord(const QString &id, const QString &title, const QString &text)
{
    Article article;
    article.id = id;
    article.title = title;
    article.text = text;
    article.blocks = blocksOfPlainText(text);
    article.format = QStringLiteral("plain");
    markPlainBlocks(article);
    return article;
}

} // namespace nutgraf
