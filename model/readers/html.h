// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/result.h"
#include "model/text/article.h"

namespace nutgraf
{

/// Whether `content` begins as a web page does.
bool looksLikeHtml(QStringView content);

/// The charset that a page names for itself in its first kilobytes; empty where it names none.
QByteArray declaredCharset(const QByteArray &bytes);

/// A saved web page: Article::text is its story, paragraphs parted by blank lines; the headline is the title
/// and not repeated. Headline, byline, publisher, address and dates come from JSON-LD, meta and time
/// elements.
Result<Article> readHtmlPage(const QString &content);

} // namespace nutgraf
