// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/result.h"
#include "model/text/article.h"

namespace nutgraf
{

/// Plain text: Article::text is `content`. A first short line of its own without a final stop is the
/// headline, a line of its own that starts with "By" near the top the byline, a short paragraph with a
/// photographer's credit a caption.
Result<Article> readPlainText(const QString &content);

/// Marks headline, byline and captions among the blocks of a text that has no markup, and fills in title and
/// byline where they are empty.
void markPlainBlocks(Article &article);

/// Whether `text` is a picture's caption by its credit: "... (AP Photo/Name)", "... Photo: Agency / Name".
bool looksLikeCaption(QStringView text);

/// The names in a byline without "By": "By Jane Roe" and "by JANE ROE" give the names; empty where it is
/// none.
QString namesInByline(QStringView line);

} // namespace nutgraf
