// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/picturepage.h"

#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace nutgraf
{

namespace
{

constexpr double sourcePixels = 12;
constexpr double titlePixelsLeast = 14;
constexpr double titlePixelsMost = 22;
constexpr double subtitleShare = 0.7;      // of the title's size
constexpr double widthForATitlePixel = 50; // a title grows with the picture up to its most
constexpr int titleLinesMost = 2;
constexpr int sourceLinesMost = 2;
/// A title or a source line that would leave the body less than this share of the height is left out.
constexpr double bodyShareLeast = 0.5;

/// Embeddings, overrides, isolates and the marks that turn writing (Unicode's Bidi_Control).
bool turnsDirection(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 0x202A && u <= 0x202E) || (u >= 0x2066 && u <= 0x2069) || u == 0x200E || u == 0x200F ||
           u == 0x061C;
}

void drawLines(QPainter &painter, const QStringList &lines, const QFont &font, const QRectF &area)
{
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    double top = area.top();
    for (const QString &line : lines) {
        painter.drawText(QPointF(area.left(), top + metrics.ascent()), line);
        top += metrics.lineSpacing();
    }
}

} // namespace

QString singleLine(const QString &text)
{
    QString line;
    line.reserve(text.size());
    for (const QChar c : text) {
        if (turnsDirection(c))
            continue;
        const bool breaks = c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
        line += breaks || c.category() == QChar::Other_Control ? QChar(QLatin1Char(' ')) : c;
    }
    return line.simplified();
}

QStringList wrapped(const QString &text, const QFont &font, double width, int most)
{
    QStringList lines;
    if (text.isEmpty() || most < 1 || width <= 0)
        return lines;
    const QFontMetricsF metrics(font);
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        if (int(lines.size()) == most - 1) {
            lines << metrics.elidedText(text.mid(line.textStart()), Qt::ElideRight, width);
            break;
        }
        lines << text.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return lines;
}

QFont pictureFont(double pixels)
{
    QFont font = QGuiApplication::font();
    font.setPixelSize(std::max(1, int(std::lround(pixels))));
    font.setHintingPreference(QFont::PreferVerticalHinting);
    font.setWeight(QFont::Normal);
    return font;
}

PicturePage::PicturePage(const PictureOptions &options, const Picture &picture)
    : m_options(options)
    , m_picture(picture)
{
    const QSizeF size = options.size;
    const double margin = std::clamp(std::min(size.width(), size.height()) / 40, 4.0, 20.0);
    const double titlePixels =
        std::clamp(size.width() / widthForATitlePixel, titlePixelsLeast, titlePixelsMost);
    m_titleFont = pictureFont(titlePixels);
    m_titleFont.setWeight(QFont::DemiBold);
    m_subtitleFont = pictureFont(titlePixels * subtitleShare);
    m_sourceFont = pictureFont(sourcePixels);

    const QRectF inner = QRectF(QPointF(), size).adjusted(margin, margin, -margin, -margin);
    const double bodyLeast = size.height() * bodyShareLeast, gap = margin / 2;
    m_body = inner;
    const auto heightOf = [](const QStringList &lines, const QFont &font) {
        return double(lines.size()) * QFontMetricsF(font).lineSpacing();
    };
    // What is taken off the body from above, or nothing where too little of it would be left.
    const auto takeAbove = [&](double height, double below) {
        if (height <= 0 || m_body.height() - height - below < bodyLeast)
            return QRectF();
        const QRectF area(m_body.left(), m_body.top(), m_body.width(), height);
        m_body.setTop(area.bottom() + below);
        return area;
    };
    m_titleLines = wrapped(singleLine(options.title), m_titleFont, inner.width(), titleLinesMost);
    m_titleArea = takeAbove(heightOf(m_titleLines, m_titleFont), gap);
    m_subtitleLines = wrapped(singleLine(options.subtitle), m_subtitleFont, inner.width(), titleLinesMost);
    m_subtitleArea = takeAbove(heightOf(m_subtitleLines, m_subtitleFont), gap);

    QStringList source{singleLine(options.sourceLine), singleLine(picture.restriction(options.range))};
    source.removeAll({});
    if (!options.sourceLine.isEmpty())
        m_sourceLines =
            wrapped(source.join(QStringLiteral("; ")), m_sourceFont, inner.width(), sourceLinesMost);
    if (const double height = heightOf(m_sourceLines, m_sourceFont);
        height > 0 && m_body.height() - height - gap >= bodyLeast) {
        m_sourceArea = QRectF(m_body.left(), m_body.bottom() - height, m_body.width(), height);
        m_body.setBottom(m_sourceArea.top() - gap);
    }
    if (options.legend)
        m_legendArea = takeAbove(picture.paintLegend(nullptr, m_body, options.theme, options.range), gap);
    for (const auto &[area, lines] :
         {std::pair(m_titleArea, &m_titleLines), std::pair(m_subtitleArea, &m_subtitleLines),
          std::pair(m_sourceArea, &m_sourceLines)}) {
        if (area.isNull())
            lines->clear();
    }
}

void PicturePage::paint(QPainter &painter) const
{
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    if (!m_options.transparent)
        painter.fillRect(QRectF(QPointF(), m_options.size), m_options.theme.background);
    painter.setPen(m_options.theme.text);
    drawLines(painter, m_titleLines, m_titleFont, m_titleArea);
    painter.setPen(m_options.theme.faintText);
    drawLines(painter, m_subtitleLines, m_subtitleFont, m_subtitleArea);
    drawLines(painter, m_sourceLines, m_sourceFont, m_sourceArea);
    painter.save();
    if (!m_legendArea.isNull())
        m_picture.paintLegend(&painter, m_legendArea, m_options.theme, m_options.range);
    painter.setClipRect(m_body); // SVG knows no clipping: pictures keep inside their area by themselves
    m_picture.paint(painter, m_body, m_options.theme, m_options.range);
    painter.restore();
}

} // namespace nutgraf
