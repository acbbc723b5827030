// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/result.h"
#include "model/text/article.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

class QIODevice;

namespace nutgraf
{

/// A file format that articles come in. Dialogs, drag and drop and the command line follow the table of them.
struct ReaderRow {
    QString name;          ///< for Article::format and scripts: "html"
    QString title;         ///< for people, translated: "Saved web page"
    QStringList endings;   ///< of file names, lower case, without the dot
    QStringList mimeTypes; ///< what the clipboard and drag and drop call it
    /// Whether decoded content is of this format, judged by its beginning where the name does not tell.
    bool (*sniff)(QStringView content);
    /// Fills everything but id and path.
    Result<Article> (*read)(const QString &content);
};

/// All formats; plain text, which takes everything, is the last.
const std::vector<ReaderRow> &allReaders();

/// Files of more bytes than this are refused: no article is that long.
constexpr qint64 largestFile = qint64(50) * 1024 * 1024;

/// Reads the file at `path`. The publication dates that its name tells are added as the weakest clues.
/// Errors: missing, no permission, a folder, empty, binary, over-large, in no known encoding.
Result<Article> readFile(const QString &path);

/// Reads an article from memory. `nameHint` is a file name or address that helps to tell the format and the
/// date; it may be empty.
Result<Article> readBytes(const QByteArray &bytes, const QString &nameHint);

/// All that `device` has, but no more than `limit` bytes; pipes give it in pieces.
QByteArray readUpTo(QIODevice &device, qint64 limit);

/// Reads pasted or typed text: HTML where it looks like a page, else Markdown or plain text.
Result<Article> readText(const QString &text);

/// An article whose text is taken verbatim, so that a caller's offsets stay true.
Article articleFromRecord(const QString &id, const QString &title, const QString &text);

} // namespace nutgraf
