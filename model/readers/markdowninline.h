// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace nutgraf
{

/// A Markdown paragraph's words without markup: emphasis, code, links and footnote marks are their text,
/// pictures and HTML tags are left out, escaped characters and entities are themselves.
QString withoutInlineMarkup(QStringView markdown);

} // namespace nutgraf
