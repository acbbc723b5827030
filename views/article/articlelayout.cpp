// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/article/articlelayout.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace nutgraf
{

namespace
{

constexpr qint32 longestPiece = 4000; ///< characters that are laid out at once
constexpr int mostKept = 600;         ///< layouts held; far more than any screen shows

/// Whether a line is not the rest of the one before, however long that is: it names who speaks ("Q.", "A:",
/// "GEN. MARSH:", as a transcript does) or begins with the mark of a list.
bool beginsAnew(QStringView line)
{
    constexpr qsizetype longestLabel = 50;
    line = line.trimmed();
    static const QList<QStringView> marks{u"Q. ", u"A. ", u"- ", u"* ", u"• ", u"– ", u"— "};
    for (QStringView mark : marks) {
        if (line.startsWith(mark))
            return true;
    }
    const qsizetype colon = line.first(std::min(line.size(), longestLabel)).indexOf(u':');
    if (colon < 1 || (colon + 1 < line.size() && !line[colon + 1].isSpace()))
        return false;
    const auto words = line.first(colon).split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(),
                       [](QStringView word) { return word[0].isUpper() || word == u"of"; });
}

/// Text that was wrapped by hand (mails, wire copy) is set as running text: every line but the last is about
/// as long as the others. Elsewhere a line break means something (a list, a poem).
bool isHardWrapped(const QList<QStringView> &lines, qsizetype begin, qsizetype end)
{
    constexpr qsizetype shortestLine = 50;
    constexpr qsizetype longestLine = 100;
    return std::all_of(lines.begin() + begin, lines.begin() + end - 1, [](QStringView line) {
        return line.size() >= shortestLine && line.size() <= longestLine;
    });
}

/// The same number of characters, so that offsets stay true. Line breaks stay where they mean something.
QString shownText(QStringView text)
{
    QString shown = text.toString();
    for (QChar &c : shown) {
        if (c == u'\r' || c == QChar::ParagraphSeparator || c == u'\t')
            c = u' ';
    }
    const QList<QStringView> lines = text.split(u'\n');
    qsizetype lineEnd = -1; // of the line before
    for (qsizetype begin = 0; begin < lines.size();) {
        qsizetype end = begin + 1;
        while (end < lines.size() && !beginsAnew(lines[end]))
            ++end;
        const bool running = isHardWrapped(lines, begin, end);
        for (qsizetype i = begin; i < end; ++i) {
            if (lineEnd >= 0)
                shown[lineEnd] = running && i > begin ? QChar(u' ') : QChar(QChar::LineSeparator);
            lineEnd += lines[i].size() + 1;
        }
        begin = end;
    }
    return shown;
}

/// Where a piece that begins at `begin` ends: after white space, never inside a surrogate pair.
qint32 pieceEnd(QStringView text, Span block, qint32 begin)
{
    if (block.end - begin <= longestPiece)
        return block.end;
    qint32 end = begin + longestPiece;
    for (qint32 back = end; back > begin + longestPiece / 2; --back) {
        if (text[back - 1].isSpace())
            return back;
    }
    return text[end].isLowSurrogate() ? end - 1 : end;
}

} // namespace

void ArticleLayout::setArticle(const Article &article)
{
    m_paragraphs.clear();
    m_kept = 0;
    const auto has = [&](BlockKind kind) {
        return std::any_of(article.blocks.begin(), article.blocks.end(),
                           [kind](const Block &block) { return block.kind == kind; });
    };
    const auto addLine = [this](const QString &text, BlockKind kind) {
        Paragraph line;
        line.kind = kind;
        line.text = text.simplified();
        m_paragraphs.push_back(std::move(line));
    };
    if (!article.title.isEmpty() && !has(BlockKind::Headline))
        addLine(article.title, BlockKind::Headline);
    QStringList by;
    if (!article.byline.isEmpty() && !has(BlockKind::Byline))
        by.append(article.byline);
    if (!article.publisher.isEmpty())
        by.append(article.publisher);
    if (!by.isEmpty())
        addLine(by.join(QStringLiteral(" · ")), BlockKind::Byline);
    for (const Block &block : article.blocks)
        addBlock(article.text, block);
    place();
}

void ArticleLayout::addBlock(const QString &text, const Block &block)
{
    const QString shown = shownText(block.span.in(text));
    for (qint32 begin = block.span.begin; begin < block.span.end;) {
        Paragraph piece;
        piece.span = {begin, pieceEnd(text, block.span, begin)};
        piece.kind = block.kind;
        piece.text = shown.mid(begin - block.span.begin, piece.span.length());
        piece.continues = piece.span.end < block.span.end;
        begin = piece.span.end;
        m_paragraphs.push_back(std::move(piece));
    }
}

void ArticleLayout::setGeometry(const QFont &font, qreal width)
{
    if (font == m_font && qFuzzyCompare(width, m_width))
        return;
    m_font = font;
    m_width = width;
    m_kept = 0;
    for (BlockKind kind : {BlockKind::Headline, BlockKind::Subheading, BlockKind::Byline,
                           BlockKind::Paragraph, BlockKind::Caption})
        m_faces[size_t(kind)] = faceOf(kind, font);
    for (Paragraph &paragraph : m_paragraphs) {
        paragraph.lines.reset();
        paragraph.measured = false;
    }
    place();
}

ArticleLayout::Face ArticleLayout::faceOf(BlockKind kind, const QFont &body)
{
    Face face;
    face.font = body;
    qreal leading = 1.45; // baseline to baseline, in heights of the font
    qreal after = 0.75;   // in heights of the body's font
    const auto scaled = [&](qreal factor) { face.font.setPointSizeF(body.pointSizeF() * factor); };
    switch (kind) {
    case BlockKind::Headline:
        scaled(1.55);
        face.font.setWeight(QFont::Bold);
        leading = 1.1;
        after = 0.6;
        break;
    case BlockKind::Subheading:
        scaled(1.1);
        face.font.setWeight(QFont::Bold);
        after = 0.35;
        break;
    case BlockKind::Byline:
        scaled(0.85);
        break;
    case BlockKind::Caption:
        scaled(0.85);
        face.font.setItalic(true);
        break;
    case BlockKind::Paragraph:
        break;
    }
    const QFontMetricsF metrics(face.font);
    face.step = std::round(metrics.height() * leading);
    face.after = std::round(QFontMetricsF(body).height() * after);
    face.ascent = metrics.ascent();
    face.characterWidth = metrics.averageCharWidth();
    return face;
}

qreal ArticleLayout::estimate(const Paragraph &paragraph) const
{
    const Face &face = faceOf(paragraph);
    const qreal perLine = std::max(1.0, m_width / face.characterWidth);
    return std::ceil(qreal(paragraph.text.size()) / perLine) * face.step +
           (paragraph.continues ? 0 : face.after);
}

void ArticleLayout::layOut(Paragraph &paragraph) const
{
    const Face &face = faceOf(paragraph);
    paragraph.lines = std::make_unique<QTextLayout>(paragraph.text, face.font);
    paragraph.lines->setCacheEnabled(true);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    paragraph.lines->setTextOption(option);
    paragraph.lines->beginLayout();
    qreal y = 0;
    for (QTextLine line = paragraph.lines->createLine(); line.isValid();
         line = paragraph.lines->createLine()) {
        line.setLineWidth(m_width);
        line.setPosition({0, y});
        y += face.step;
    }
    paragraph.lines->endLayout();
    paragraph.height = y + (paragraph.continues ? 0 : face.after);
    paragraph.measured = true;
}

void ArticleLayout::place()
{
    qreal y = 0;
    for (Paragraph &paragraph : m_paragraphs) {
        if (!paragraph.measured)
            paragraph.height = estimate(paragraph);
        paragraph.top = y;
        y += paragraph.height;
    }
    m_height = y;
}

int ArticleLayout::indexAt(qreal y) const
{
    const auto after = std::upper_bound(m_paragraphs.begin(), m_paragraphs.end(), y,
                                        [](qreal value, const Paragraph &p) { return value < p.top; });
    return m_paragraphs.empty() ? -1 : std::max(0, int(after - m_paragraphs.begin()) - 1);
}

int ArticleLayout::indexOf(qint32 offset) const
{
    const auto after = std::upper_bound(
        m_paragraphs.begin(), m_paragraphs.end(), offset,
        [](qint32 value, const Paragraph &p) { return !p.span.isEmpty() && value < p.span.begin; });
    return m_paragraphs.empty() ? -1 : std::max(0, int(after - m_paragraphs.begin()) - 1);
}

bool ArticleLayout::ensure(int first, qreal height)
{
    if (m_kept > mostKept) {
        for (Paragraph &paragraph : m_paragraphs)
            paragraph.lines.reset();
        m_kept = 0;
    }
    bool moved = false;
    qreal filled = 0;
    for (int i = std::max(0, first); i < count() && filled < height; ++i) {
        Paragraph &paragraph = m_paragraphs[size_t(i)];
        const qreal before = paragraph.height;
        lines(i);
        moved = moved || !qFuzzyCompare(before, paragraph.height);
        filled += paragraph.height;
    }
    if (moved)
        place();
    return moved;
}

const QTextLayout &ArticleLayout::lines(int index)
{
    Paragraph &paragraph = m_paragraphs[size_t(index)];
    if (!paragraph.lines) {
        layOut(paragraph);
        ++m_kept;
    }
    return *paragraph.lines;
}

namespace
{
QTextLine lineAt(const QTextLayout &lines, qreal y)
{
    QTextLine found;
    for (int i = 0; i < lines.lineCount(); ++i) {
        const QTextLine line = lines.lineAt(i);
        if (i > 0 && line.y() > y)
            break;
        found = line;
    }
    return found;
}
} // namespace

std::optional<qint32> ArticleLayout::offsetAt(QPointF point)
{
    const int index = indexAt(point.y());
    if (index < 0 || at(index).span.isEmpty())
        return {};
    const qreal y = point.y() - at(index).top;
    const QTextLine line = lineAt(lines(index), y);
    if (!line.isValid() || y < 0 || y > line.y() + faceOf(at(index)).step || point.x() < 0 ||
        point.x() > line.naturalTextWidth())
        return {};
    return at(index).span.begin + line.xToCursor(point.x(), QTextLine::CursorOnCharacter);
}

qint32 ArticleLayout::cursorAt(QPointF point)
{
    const int index = indexAt(point.y());
    if (index < 0)
        return 0;
    if (at(index).span.isEmpty())
        return index + 1 < count() ? at(index + 1).span.begin : 0;
    const QTextLine line = lineAt(lines(index), point.y() - at(index).top);
    return at(index).span.begin + (line.isValid() ? line.xToCursor(point.x()) : 0);
}

std::vector<QRectF> ArticleLayout::rects(int index, Span span)
{
    std::vector<QRectF> found;
    const Span paragraph = at(index).span;
    if (!paragraph.overlaps(span))
        return found;
    const Span local{std::max(span.begin, paragraph.begin) - paragraph.begin,
                     std::min(span.end, paragraph.end) - paragraph.begin};
    const QTextLayout &layout = lines(index);
    for (int i = 0; i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        const Span here{std::max(local.begin, line.textStart()),
                        std::min(local.end, line.textStart() + line.textLength())};
        if (here.isEmpty())
            continue;
        const qreal from = line.cursorToX(int(here.begin));
        const qreal to = std::min(line.cursorToX(int(here.end)), line.naturalTextWidth());
        found.push_back(QRectF(QPointF(from, at(index).top + line.y()),
                               QPointF(to, at(index).top + line.y() + line.height()))
                            .normalized());
    }
    return found;
}

qreal ArticleLayout::ascent(int index) const
{
    return faceOf(at(index)).ascent;
}

} // namespace nutgraf
