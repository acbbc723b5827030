// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/result.h"
#include "model/text/article.h"

namespace nutgraf
{

/// Whether `content` begins as Markdown does: with front matter or a heading.
bool looksLikeMarkdown(QStringView content);

/// Markdown (CommonMark as news desks use it) as readable text: Article::text holds its blocks parted by
/// blank lines without markup, links as their text, pictures left out. The first heading is the headline;
/// title, author and date of the front matter count as metadata.
Result<Article> readMarkdown(const QString &content);

} // namespace nutgraf
