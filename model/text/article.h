// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/facts/publication.h"
#include "model/text/span.h"

#include <QString>

#include <vector>

namespace nutgraf
{

/// What a block of an article's text is to its reader.
enum class BlockKind { Headline, Subheading, Byline, Paragraph, Caption };

/// A block of Article::text: a paragraph, a headline, ... Blocks are in order and do not overlap.
struct Block {
    Span span;
    BlockKind kind = BlockKind::Paragraph;
    bool operator==(const Block &) const = default;
};

/// An article as a reader delivered it. Immutable once built.
///
/// `text` is what every offset in the program points into (UTF-16 code units); for records that come with a
/// text of their own it is that text, verbatim.
struct Article {
    QString id;        ///< the caller's name for it; a file's name where nobody gave one
    QString path;      ///< where it was read from; empty for pasted text and standard input
    QString format;    ///< the reader's name: "plain", "markdown", "html"
    QString title;     ///< headline; empty where unknown
    QString byline;    ///< empty where unknown
    QString publisher; ///< empty where unknown
    QString url;       ///< canonical address; empty where unknown
    QString language = QStringLiteral("en"); ///< BCP 47
    QString text;
    std::vector<Block> blocks;
    std::vector<DateClue> dateClues; ///< what metadata and names say of the publication date, strongest first

    bool operator==(const Article &) const = default;
};

/// Cuts a bare text into blocks at blank lines (a line break alone is kept inside a block). Used where a
/// format says nothing better, and for JSON records.
std::vector<Block> blocksOfPlainText(const QString &text);

} // namespace nutgraf
