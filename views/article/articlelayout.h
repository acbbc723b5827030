// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/text/article.h"

#include <QFont>
#include <QRectF>
#include <QTextLayout>

#include <array>
#include <memory>
#include <optional>
#include <vector>

namespace nutgraf
{

/// Where the paragraphs of an article stand on a column of a given width.
///
/// An article may have a million characters, and to break them all into lines takes half a second. So only
/// the paragraphs that somebody asks for are laid out; the heights of the others are estimated from their
/// length. What is laid out later moves what is below it: keep an anchor (a paragraph and an offset into it)
/// over that.
class ArticleLayout
{
public:
    /// A block of the article, or a piece of one too long to lay out at once, or a line made from metadata.
    struct Paragraph {
        Span span; ///< of Article::text; empty for a line made from metadata
        BlockKind kind = BlockKind::Paragraph;
        QString text;           ///< as shown; as long as span where that is not empty
        bool continues = false; ///< the next one is of the same block: no space between them
        qreal top = 0;
        qreal height = 0;
        bool measured = false;
        std::unique_ptr<QTextLayout> lines;
    };

    void setArticle(const Article &article);
    /// `font` is the body's; headlines and captions derive theirs from it. `width` is the column's, in
    /// logical pixels.
    void setGeometry(const QFont &font, qreal width);

    int count() const { return int(m_paragraphs.size()); }
    const Paragraph &at(int index) const { return m_paragraphs[size_t(index)]; }
    qreal height() const { return m_height; }
    qreal width() const { return m_width; }
    /// The paragraph at `y` (the nearest one); -1 where there is none.
    int indexAt(qreal y) const;
    /// The paragraph that holds `offset` of the article's text, or the one before it; -1 where there is none.
    int indexOf(qint32 offset) const;

    /// Lays out the paragraphs from `first` on until `height` is filled; answers whether anything moved.
    bool ensure(int first, qreal height);
    /// The lines of a paragraph, laid out now if they were not.
    const QTextLayout &lines(int index);

    /// The character of the article's text under `point`; nothing beside the lines and in lines from
    /// metadata.
    std::optional<qint32> offsetAt(QPointF point);
    /// Where the cursor goes for `point`: before, after or between characters, nearest.
    qint32 cursorAt(QPointF point);
    /// One rectangle a line for the part of `span` that is in the paragraph `index`.
    std::vector<QRectF> rects(int index, Span span);
    /// The distance from the top of such a rectangle to the baseline.
    qreal ascent(int index) const;

private:
    void addBlock(const QString &text, const Block &block);
    /// How a kind of block is set. Metrics once a kind, not once a paragraph: there may be ten thousand.
    struct Face {
        QFont font;
        qreal step = 1;  ///< from line to line
        qreal after = 0; ///< space below the block
        qreal ascent = 0;
        qreal characterWidth = 1;
    };
    static Face faceOf(BlockKind kind, const QFont &body);
    const Face &faceOf(const Paragraph &paragraph) const { return m_faces[size_t(paragraph.kind)]; }
    qreal estimate(const Paragraph &paragraph) const;
    void layOut(Paragraph &paragraph) const;
    void place();

    std::vector<Paragraph> m_paragraphs;
    std::array<Face, 5> m_faces;
    QFont m_font;
    qreal m_width = 0;
    qreal m_height = 0;
    int m_kept = 0; ///< how many layouts are held
};

} // namespace nutgraf
