// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/facts/publication.h"
#include "model/readers/htmltree.h"

#include <vector>

namespace nutgraf
{

/// What a page says of its article outside the story; empty where it does not say.
struct HtmlMetadata {
    QString headline;
    QString byline;
    QString publisher;
    QString url;
    QString language;
    std::vector<DateClue> dateClues; ///< strongest first
    QString articleBody;             ///< the story as JSON-LD tells it
};

/// Gathers it from JSON-LD, Open Graph and other meta elements, microdata, time elements and headings.
HtmlMetadata metadataOf(const HtmlTree &tree);

} // namespace nutgraf
