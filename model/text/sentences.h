// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/text/tokens.h"

namespace nutgraf
{

/// Cuts classified tokens into sentences, block by block. A stop ends a sentence unless it belongs to an
/// abbreviation (class ABBREVIATION), an initial or a number; closing quotation marks and brackets after it
/// belong to the sentence that they close. A heading's line and the points of a list are sentences of their
/// own (linesBegunAnew()).
std::vector<Sentence> findSentences(const Tokens &tokens, const std::vector<Block> &blocks,
                                    const Lexicon &lexicon);

} // namespace nutgraf
