// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/picturemetadata.h"
#include "views/picturepage.h"
#include "views/report.h"

#include <QCoreApplication>

#include <map>

namespace nutgraf
{

namespace
{

constexpr QSizeF drawingSize(960, 380);

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

/// Text from outside as the content of an element or of a quoted attribute.
QString escaped(const QString &text)
{
    return legalXml(singleLine(text)).toHtmlEscaped().replace(QLatin1Char('\''), QStringLiteral("&#39;"));
}

QString styleOf(const Theme &theme)
{
    return QStringLiteral("body{font:16px/1.45 sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;"
                          "background:%1;color:%2}"
                          "h1{font-size:1.6rem;line-height:1.2}h2{font-size:1.1rem;margin:2rem 0 .5rem}"
                          "figure{margin:1rem 0}figure img{width:100%;height:auto}"
                          "figcaption,.source,.when,.notes{color:%3}.notes{font-size:.85rem}"
                          "table{border-collapse:collapse;width:100%}"
                          "td{border-top:1px solid %4;padding:.3rem .8rem .3rem 0;vertical-align:top}"
                          ".when,.who{white-space:nowrap}a{color:inherit}"
                          "@media print{body{margin:0;max-width:none;font-size:10pt}}")
        .arg(theme.background.name(), theme.text.name(), theme.faintText.name(), theme.grid.name());
}

class Writer
{
public:
    void figure(const NamedPicture &picture, const PictureOptions &options)
    {
        PictureOptions how;
        how.size = drawingSize;
        how.theme = options.theme;
        how.range = options.range;
        how.legend = options.legend;
        const QByteArray svg = renderBytes(*picture.picture, how, PictureFormat::Svg);
        html += QStringLiteral("<figure><img width=\"%1\" height=\"%2\" alt=\"%3\" "
                               "src=\"data:image/svg+xml;base64,")
                    .arg(drawingSize.width())
                    .arg(drawingSize.height())
                    .arg(escaped(picture.picture->description()));
        html += QString::fromLatin1(svg.toBase64()) +
                QStringLiteral("\"><figcaption>%1</figcaption></figure>\n").arg(escaped(picture.title));
    }

    void section(const QString &title, const std::vector<ReportContent::Line> &lines)
    {
        if (lines.empty())
            return;
        html += QStringLiteral("<h2>%1</h2>\n<table>\n").arg(escaped(title));
        for (const ReportContent::Line &line : lines) {
            html += QStringLiteral("<tr><td class=\"when\">%1</td>").arg(escaped(line.when));
            if (!line.who.isEmpty())
                html += QStringLiteral("<td class=\"who\">%1</td>").arg(escaped(line.who));
            html += QStringLiteral("<td>%1%2</td></tr>\n").arg(escaped(line.what), reference(line.note));
        }
        html += QStringLiteral("</table>\n");
    }

    void notes(const std::vector<QString> &notes)
    {
        if (notes.empty())
            return;
        html += QStringLiteral("<h2>%1</h2>\n<ol class=\"notes\">\n").arg(escaped(Text::tr("Sentences")));
        for (size_t i = 0; i < notes.size(); ++i) {
            html += QStringLiteral("<li id=\"n%1\">%2").arg(i + 1).arg(escaped(notes[i]));
            for (int k = 1; k <= m_references[i]; ++k)
                html += QStringLiteral(" <a href=\"#r%1-%2\" aria-label=\"%3\">&#8593;</a>")
                            .arg(i + 1)
                            .arg(k)
                            .arg(escaped(Text::tr("back")));
            html += QStringLiteral("</li>\n");
        }
        html += QStringLiteral("</ol>\n");
    }

    QString html;

private:
    QString reference(size_t note)
    {
        return QStringLiteral("<sup><a id=\"r%1-%2\" href=\"#n%1\">%1</a></sup>")
            .arg(note + 1)
            .arg(++m_references[note]);
    }

    std::map<size_t, int> m_references; // how often each note was referred to
};

} // namespace

QByteArray reportHtml(const ReportContent &content, const std::vector<NamedPicture> &pictures,
                      const PictureOptions &options)
{
    const QString title = escaped(options.title.isEmpty() ? content.title : options.title);
    Writer out;
    out.html = QStringLiteral("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                              "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
                              "img-src data:; style-src 'unsafe-inline'\">\n"
                              "<meta name=\"viewport\" content=\"width=device-width\">\n"
                              "<meta name=\"generator\" content=\"Nutgraf\">\n"
                              "<title>%1</title>\n<style>%2</style>\n</head>\n<body>\n<h1>%1</h1>\n")
                   .arg(title, styleOf(options.theme));
    if (!options.subtitle.isEmpty())
        out.html += QStringLiteral("<p>%1</p>\n").arg(escaped(options.subtitle));
    if (!options.sourceLine.isEmpty())
        out.html += QStringLiteral("<p class=\"source\">%1</p>\n").arg(escaped(options.sourceLine));
    for (const NamedPicture &picture : pictures)
        out.figure(picture, options);
    out.section(Text::tr("Events"), content.events);
    out.section(Text::tr("Troop numbers"), content.troops);
    out.section(Text::tr("Quotes"), content.quotes);
    out.notes(content.notes);
    out.html += QStringLiteral("</body>\n</html>\n");
    return out.html.toUtf8();
}

} // namespace nutgraf
