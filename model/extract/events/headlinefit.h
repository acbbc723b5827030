// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/text/tokens.h"

#include <vector>

namespace nutgraf
{

/// The longest headline, in words.
constexpr int MostWords = 12;
/// A headline is not cut shorter than this for a better ending.
constexpr int FewestWords = 4;

/// A word of a headline, or a name of several.
struct HeadlinePart {
    QStringView text; ///< of the article, of an entity's name, or a literal
    Tag tag = Tag::Unknown;
    bool spaced = true;
    bool lower = false; ///< began a sentence, and does so no more
};

/// Leaves at most MostWords of `words` words, cut between clauses or phrases, and no word at the end that
/// asks for another. `isComplete`: the line says something even before a verb of its own.
void fitHeadline(std::vector<HeadlinePart> &parts, int words, bool isComplete);

} // namespace nutgraf
