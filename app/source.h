// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/result.h"
#include "model/text/article.h"

#include <QString>

#include <variant>
#include <vector>

class QMimeData;

namespace nutgraf
{

/// A file, or standard input for "-".
struct FileSource {
    QString path;
};
/// Text that was pasted or dropped.
struct TextSource {
    QString text;
};
/// A page, or a piece of one, that was pasted or dropped.
struct HtmlSource {
    QString html;
};

/// Where an article comes from.
using Source = std::variant<FileSource, TextSource, HtmlSource>;

/// What to call it for people: a file's name, "pasted text".
QString nameOf(const Source &source);

/// Reads the article. Slow for large ones: not for the window's thread.
Result<Article> readSource(const Source &source);

/// What a paste or a drop holds: each of its local files, else its page, else its text; nothing where it
/// holds none.
std::vector<Source> sourcesIn(const QMimeData &mime);

} // namespace nutgraf
