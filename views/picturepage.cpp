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

PicturePage::PicturePage(const PictureOptions &options)
    : m_options(options)
{
    const QSizeF size = options.size;
    const double margin = std::clamp(std::min(size.width(), size.height()) / 40, 4.0, 20.0);
    m_titleFont =
        pictureFont(std::clamp(size.width() / widthForATitlePixel, titlePixelsLeast, titlePixelsMost));
    m_titleFont.setWeight(QFont::DemiBold);
    m_sourceFont = pictureFont(sourcePixels);

    const QRectF inner = QRectF(QPointF(), size).adjusted(margin, margin, -margin, -margin);
    m_titleLines = wrapped(singleLine(options.title), m_titleFont, inner.width(), titleLinesMost);
    m_sourceLines = wrapped(singleLine(options.sourceLine), m_sourceFont, inner.width(), sourceLinesMost);
    const auto heightOf = [](const QStringList &lines, const QFont &font) {
        return double(lines.size()) * QFontMetricsF(font).lineSpacing();
    };
    const double bodyLeast = size.height() * bodyShareLeast;
    const double gap = margin / 2;
    m_body = inner;
    if (const double height = heightOf(m_titleLines, m_titleFont);
        height > 0 && m_body.height() - height - gap >= bodyLeast) {
        m_titleArea = QRectF(m_body.left(), m_body.top(), m_body.width(), height);
        m_body.setTop(m_titleArea.bottom() + gap);
    } else {
        m_titleLines.clear();
    }
    if (const double height = heightOf(m_sourceLines, m_sourceFont);
        height > 0 && m_body.height() - height - gap >= bodyLeast) {
        m_sourceArea = QRectF(m_body.left(), m_body.bottom() - height, m_body.width(), height);
        m_body.setBottom(m_sourceArea.top() - gap);
    } else {
        m_sourceLines.clear();
    }
}

void PicturePage::paint(QPainter &painter, const Picture &picture) const
{
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    if (!m_options.transparent)
        painter.fillRect(QRectF(QPointF(), m_options.size), m_options.theme.background);
    painter.setPen(m_options.theme.text);
    drawLines(painter, m_titleLines, m_titleFont, m_titleArea);
    painter.setPen(m_options.theme.faintText);
    drawLines(painter, m_sourceLines, m_sourceFont, m_sourceArea);
    painter.save();
    painter.setClipRect(m_body); // SVG knows no clipping: pictures keep inside their area by themselves
    picture.paint(painter, m_body, m_options.theme, m_options.range);
    painter.restore();
}

} // namespace nutgraf
