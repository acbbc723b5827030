// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/quotes/quotespicture.h"

#include "model/facts/display.h"
#include "views/picturepage.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace nutgraf
{

namespace
{

constexpr size_t columnCount = 4;
constexpr double columnGap = 20;
constexpr double rowPadding = 6; // above and below a row's text
constexpr double fontPixelsMost = 14;
constexpr double fontPixelsLeast = 11;
constexpr int speakerLinesMost = 3;

using Cells = std::array<QString, columnCount>;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(QuotesPicture)
};

QString speakerOf(const Quote &quote)
{
    const QString speaker = quote.speaker.isEmpty() ? Text::tr("not named") : quote.speaker;
    return quote.through.isEmpty() ? speaker : Text::tr("%1, through %2").arg(speaker, quote.through);
}

Cells cellsOf(const Quote &quote)
{
    return {singleLine(speakerOf(quote)), singleLine(quote.text), toString(quote.kind),
            toDisplay(quote.saidOn)};
}

/// A row with its words broken into lines.
struct Row {
    std::array<QStringList, columnCount> lines;
    double height = 0;
};

/// The table set in one font, with at most so many lines a quote.
struct Setting {
    QFont font;
    double lineHeight = 0;
    std::array<double, columnCount> left{};
    std::array<double, columnCount> width{};
    std::vector<Row> rows;
    double height = 0; ///< of all rows, the header apart
};

Setting set(const std::vector<Cells> &table, const QRectF &area, double pixels, int wordLines)
{
    Setting setting;
    setting.font = pictureFont(pixels);
    const QFontMetricsF metrics(setting.font);
    setting.lineHeight = std::ceil(metrics.lineSpacing());
    const auto widthOf = [&metrics](const QString &text) {
        return std::ceil(metrics.horizontalAdvance(text)) + 2;
    };
    const double how = widthOf(QStringLiteral("indirect"));
    const double when = widthOf(QStringLiteral("28 Feb to 30 Sep 2021"));
    const double free = std::max(1.0, area.width() - how - when - 3 * columnGap);
    const double speaker = std::floor(free * 0.24);
    setting.width = {speaker, free - speaker, how, when};
    double x = area.left();
    for (size_t column = 0; column < columnCount; ++column) {
        setting.left[column] = x;
        x += setting.width[column] + columnGap;
    }
    for (const Cells &cells : table) {
        Row row;
        qsizetype most = 1;
        for (size_t column = 0; column < columnCount; ++column) {
            const int limit = column == 1 ? wordLines : std::min(wordLines, speakerLinesMost);
            row.lines[column] = wrapped(cells[column], setting.font, setting.width[column], limit);
            most = std::max(most, row.lines[column].size());
        }
        row.height = double(most) * setting.lineHeight + 2 * rowPadding;
        setting.height += row.height;
        setting.rows.push_back(std::move(row));
    }
    return setting;
}

/// The most generous setting that fits `height`; the least generous one where none does.
Setting fitted(const std::vector<Cells> &table, const QRectF &area)
{
    Setting setting;
    for (double pixels = fontPixelsMost; pixels >= fontPixelsLeast; --pixels) {
        for (const int lines : {std::numeric_limits<int>::max(), 6, 4, 3, 2}) {
            setting = set(table, area, pixels, lines);
            if (setting.height + setting.lineHeight + 2 * rowPadding <= area.height())
                return setting;
        }
    }
    return set(table, area, fontPixelsLeast, 1);
}

class QuotesPicture : public Picture
{
public:
    explicit QuotesPicture(const std::vector<Fact> &facts)
    {
        for (const Fact &fact : facts) {
            const auto *quote = std::get_if<Quote>(&fact);
            if (quote && quote->origin != Origin::Dismissed)
                m_table.push_back(cellsOf(*quote));
        }
    }

    void paint(QPainter &painter, const QRectF &area, const Theme &theme, PictureRange) const override
    {
        painter.save();
        if (m_table.empty()) {
            painter.setFont(pictureFont(fontPixelsMost));
            painter.setPen(theme.faintText);
            painter.drawText(area, Qt::AlignCenter | Qt::TextWordWrap,
                             Text::tr("No quotes were found in this article."));
        } else {
            paintTable(painter, area, theme);
        }
        painter.restore();
    }

    QString description() const override
    {
        if (m_table.empty())
            return Text::tr("A table of quotes, empty.");
        return Text::tr("A table of %n quotes: speaker, words, how and when.", nullptr, int(m_table.size()));
    }

private:
    void paintTable(QPainter &painter, const QRectF &area, const Theme &theme) const;

    std::vector<Cells> m_table;
};

void QuotesPicture::paintTable(QPainter &painter, const QRectF &area, const Theme &theme) const
{
    const Setting setting = fitted(m_table, area);
    const double ascent = QFontMetricsF(setting.font).ascent();
    painter.setFont(setting.font);
    double top = area.top();
    const auto cell = [&](size_t column, const QStringList &lines) {
        double baseline = top + rowPadding + ascent;
        for (const QString &line : lines) {
            painter.drawText(QPointF(setting.left[column], baseline), line);
            baseline += setting.lineHeight;
        }
    };
    const auto rule = [&](const QColor &color) {
        painter.setPen(QPen(color, 1));
        painter.drawLine(QLineF(area.left(), top, area.right(), top));
    };
    painter.setPen(theme.faintText);
    const Cells titles{Text::tr("Speaker"), Text::tr("Words"), Text::tr("How"), Text::tr("When")};
    for (size_t column = 0; column < columnCount; ++column)
        cell(column, {titles[column]});
    top += setting.lineHeight + 2 * rowPadding;
    rule(theme.faintText);

    size_t shown = 0;
    for (const Row &row : setting.rows) {
        const bool last = shown + 1 == setting.rows.size();
        const double moreHeight = last ? 0 : setting.lineHeight + rowPadding;
        if (top + row.height + moreHeight > area.bottom() + 0.5)
            break;
        for (size_t column = 0; column < columnCount; ++column) {
            painter.setPen(column == 1 ? theme.text : column == 0 ? theme.quote : theme.faintText);
            cell(column, row.lines[column]);
        }
        top += row.height;
        ++shown;
        if (!last)
            rule(theme.grid);
    }
    if (shown < setting.rows.size()) {
        painter.setPen(theme.faintText);
        cell(0, {Text::tr("and %1 more").arg(setting.rows.size() - shown)});
    }
}

} // namespace

std::unique_ptr<Picture> quotesPicture(const std::vector<Fact> &facts)
{
    return std::make_unique<QuotesPicture>(facts);
}

} // namespace nutgraf
