// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/report.h"

#include "views/picturepage.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <set>

namespace nutgraf
{

namespace
{

constexpr double picturesShare = 0.45; // of the page's height
constexpr double columnGap = 24;
constexpr double gap = 12;
constexpr double fontPixelsMost = 12;
constexpr double fontPixelsLeast = 9;
constexpr double noteShare = 0.88; // of the text's size

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

/// 12 as "¹²": a reference that needs no second font.
QString superscript(size_t number)
{
    static const QString digits = QStringLiteral("⁰¹²³⁴⁵⁶⁷⁸⁹");
    QString raised;
    for (const QChar c : QString::number(number))
        raised += digits[c.digitValue()];
    return raised;
}

/// "18 Feb 2021 · Vote is due", "Anna Lind: “…” (3 Mar 2022)"
QString inWords(const ReportContent::Line &line)
{
    if (line.who.isEmpty())
        return line.when.isEmpty() ? line.what : line.when + QStringLiteral(" · ") + line.what;
    return line.who + QStringLiteral(": ") + line.what +
           (line.when.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(line.when));
}

/// A paragraph broken into lines, never parted between columns.
struct Paragraph {
    enum class Role { Heading, Item, Note };
    Role role = Role::Item;
    QStringList lines;
    double height = 0;
};

/// What of a report fits, set in one size.
struct Setting {
    std::array<QFont, 3> fonts; // by role
    std::vector<std::pair<Paragraph, QPointF>> placed;
    bool fits = true;
};

class Setter
{
public:
    Setter(const ReportContent &content, const QRectF &area, double pixels, size_t most)
        : m_content(content)
        , m_area(area)
        , m_most(most)
        , m_columnWidth((area.width() - columnGap) / 2)
    {
        m_out.fonts = {pictureFont(pixels), pictureFont(pixels), pictureFont(pixels * noteShare)};
        m_out.fonts[0].setWeight(QFont::DemiBold);
    }

    Setting set()
    {
        section(Text::tr("Events"), m_content.events);
        section(Text::tr("Troop numbers"), m_content.troops);
        section(Text::tr("Quotes"), m_content.quotes);
        notes();
        place();
        return std::move(m_out);
    }

private:
    void add(Paragraph::Role role, const QString &text, int mostLines)
    {
        const QFont &font = m_out.fonts[size_t(role)];
        Paragraph paragraph{role, wrapped(singleLine(text), font, m_columnWidth, mostLines), 0};
        paragraph.height = double(paragraph.lines.size()) * std::ceil(QFontMetricsF(font).lineSpacing());
        m_paragraphs.push_back(std::move(paragraph));
    }

    void section(const QString &title, const std::vector<ReportContent::Line> &lines)
    {
        if (lines.empty())
            return;
        add(Paragraph::Role::Heading, title, 1);
        const size_t shown = lines.size() <= m_most ? lines.size() : m_most;
        for (size_t i = 0; i < shown; ++i) {
            const ReportContent::Line &line = lines[i];
            add(Paragraph::Role::Item, inWords(line) + superscript(line.note + 1), 4);
            m_used.insert(line.note);
        }
        if (shown < lines.size())
            add(Paragraph::Role::Item, Text::tr("and %1 more").arg(lines.size() - shown), 1);
    }

    void notes()
    {
        if (m_used.empty())
            return;
        add(Paragraph::Role::Heading, Text::tr("Sentences"), 1);
        for (const size_t note : m_used)
            add(Paragraph::Role::Note, superscript(note + 1) + QLatin1Char(' ') + m_content.notes[note], 4);
    }

    /// Down the left column, then down the right one, both ending about level.
    void place()
    {
        const auto spaceAbove = [](const Paragraph &one) {
            return one.role == Paragraph::Role::Heading ? 8. : 2.;
        };
        double all = 0;
        for (const Paragraph &one : m_paragraphs)
            all += one.height + spaceAbove(one);
        const double level = std::min(m_area.height(), all / 2 + 30);
        double x = m_area.left(), y = m_area.top();
        bool isRight = false;
        for (size_t i = 0; i < m_paragraphs.size(); ++i) {
            Paragraph &one = m_paragraphs[i];
            double needed = one.height;
            if (one.role == Paragraph::Role::Heading && i + 1 < m_paragraphs.size())
                needed += m_paragraphs[i + 1].height; // no heading alone at the foot of a column
            if (y > m_area.top())
                y += spaceAbove(one);
            const double foot = m_area.top() + (isRight ? m_area.height() : level);
            if (y + needed > foot + 0.5) {
                if (isRight) {
                    m_out.fits = false;
                    return;
                }
                isRight = true;
                x += m_columnWidth + columnGap;
                y = m_area.top();
            }
            const double height = one.height;
            m_out.placed.emplace_back(std::move(one), QPointF(x, y));
            y += height;
        }
    }

    const ReportContent &m_content;
    QRectF m_area;
    size_t m_most; // lines a section
    double m_columnWidth;
    std::vector<Paragraph> m_paragraphs;
    std::set<size_t> m_used; // notes
    Setting m_out;
};

/// The most that fits, in the largest type that it fits in.
Setting fitted(const ReportContent &content, const QRectF &area)
{
    for (const size_t most : {std::numeric_limits<size_t>::max(), size_t(16), size_t(12), size_t(9),
                              size_t(7), size_t(5), size_t(4), size_t(3), size_t(2), size_t(1)}) {
        for (double pixels = fontPixelsMost; pixels >= fontPixelsLeast; --pixels) {
            Setting setting = Setter(content, area, pixels, most).set();
            if (setting.fits)
                return setting;
        }
    }
    return Setter(content, area, fontPixelsLeast, 1).set();
}

class Report : public Picture
{
public:
    Report(ReportContent content, std::vector<NamedPicture> pictures)
        : m_content(std::move(content))
        , m_pictures(std::move(pictures))
    {
    }

    void paint(QPainter &painter, const QRectF &area, const Theme &theme, PictureRange range) const override
    {
        painter.save();
        QRectF words = area;
        if (!m_pictures.empty()) {
            const QRectF upper(area.topLeft(), QSizeF(area.width(), area.height() * picturesShare));
            stackedPicture(m_pictures)->paint(painter, upper, theme, range);
            words.setTop(upper.bottom() + gap);
        }
        painter.setPen(QPen(theme.grid, 1));
        painter.drawLine(words.topLeft(), words.topRight());
        words.setTop(words.top() + gap);
        const Setting setting = fitted(m_content, words);
        for (const auto &[paragraph, at] : setting.placed) {
            const QFontMetricsF metrics(setting.fonts[size_t(paragraph.role)]);
            painter.setFont(setting.fonts[size_t(paragraph.role)]);
            painter.setPen(paragraph.role == Paragraph::Role::Note ? theme.faintText : theme.text);
            double baseline = at.y() + metrics.ascent();
            for (const QString &line : paragraph.lines) {
                painter.drawText(QPointF(at.x(), baseline), line);
                baseline += std::ceil(metrics.lineSpacing());
            }
        }
        painter.restore();
    }

    QString description() const override
    {
        QStringList parts{
            Text::tr("A page with %1 events, %2 troop numbers and %3 quotes, each with the sentence it "
                     "comes from.")
                .arg(m_content.events.size())
                .arg(m_content.troops.size())
                .arg(m_content.quotes.size())};
        for (const NamedPicture &each : m_pictures)
            parts << each.picture->description();
        return parts.join(QLatin1Char(' '));
    }

    bool isDocument() const override { return true; }
    QByteArray html(const PictureOptions &options) const override
    {
        return reportHtml(m_content, m_pictures, options);
    }

private:
    ReportContent m_content;
    std::vector<NamedPicture> m_pictures;
};

} // namespace

std::unique_ptr<Picture> reportPicture(ReportContent content, std::vector<NamedPicture> pictures)
{
    return std::make_unique<Report>(std::move(content), std::move(pictures));
}

} // namespace nutgraf
