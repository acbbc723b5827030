// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/readers/htmlmetadata.h"
#include "model/readers/htmltree.h"
#include "model/text/article.h"

#include <vector>

namespace nutgraf
{

/// A block of the story that a page tells.
struct BodyBlock {
    QString text;
    BlockKind kind = BlockKind::Paragraph;
};

/// The story of a page without what surrounds it: navigation, advertisements, teasers, sharing, comments,
/// captions. Its headline is left out. Where the page has no story of its own but its metadata has one, that
/// is it.
///
/// In the manner of readability scores (Arc90) and of boilerplate detection by shallow text features
/// (Kohlschuetter, Fankhauser, Nejdl: Boilerplate Detection using Shallow Text Features, 2010): every block
/// of text weighs for or against its being told by its length, its links and what its element is called; the
/// element whose blocks weigh most together holds the story; inside it the same features drop what is no part
/// of it.
std::vector<BodyBlock> articleBody(const HtmlTree &tree, const HtmlMetadata &metadata);

} // namespace nutgraf
