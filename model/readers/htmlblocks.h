// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/readers/htmltree.h"

#include <QString>

#include <vector>

namespace nutgraf
{

/// A stretch of a page's text that a browser sets as a block of its own: a paragraph, a list item, a heading.
struct HtmlBlock {
    int owner = 0; ///< the block element that it stands in
    int first = 0; ///< its first text node
    QString text;  ///< white space collapsed; a line break of the page is a line feed
    int words = 0;
    int linkWords = 0; ///< those inside links
    double linkDensity() const { return words ? double(linkWords) / words : 0; }
};

/// The visible text of a page in document order. What `skipped` marks, and all inside it, is left out.
std::vector<HtmlBlock> blocksOf(const HtmlTree &tree, const std::vector<bool> &skipped);

/// The number of words in `text`: runs of letters and digits.
int countWords(QStringView text);

} // namespace nutgraf
