// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/report.h"

#include "tests/support/sampleproject.h"
#include "views/pictures.h"

#include <QImage>
#include <QPainter>
#include <QRegularExpression>
#include <QSvgRenderer>

#include <gtest/gtest.h>

#include <set>

using namespace nutgraf;

namespace
{

class Blank : public Picture
{
public:
    void paint(QPainter &, const QRectF &, const Theme &, PictureRange) const override {}
    QString description() const override { return QStringLiteral("A \"blank\" <picture>"); }
};

const QString hostile = QStringLiteral("<script>alert('x')</script> & \"y\"");

ReportContent hostileContent()
{
    ReportContent content;
    content.title = hostile;
    content.events = {{hostile, {}, hostile, 0}};
    content.quotes = {{hostile, hostile, hostile, 0}};
    content.notes = {hostile};
    return content;
}

QString htmlOf(const ReportContent &content, PictureOptions options = {})
{
    return QString::fromUtf8(
        reportHtml(content, {{QStringLiteral("blank"), hostile, std::make_shared<Blank>()}}, options));
}

} // namespace

TEST(ReportContent, FootnotesEveryLineToItsSentence)
{
    const auto project = test::sampleProject();
    const ReportContent content = reportContent(project->article(), project->facts(), project->publication());
    EXPECT_EQ(content.events.size(), 4u);
    EXPECT_EQ(content.troops.size(), 5u);
    EXPECT_EQ(content.quotes.size(), 3u);
    EXPECT_EQ(content.events.front().when, QStringLiteral("2017")) << "by time";
    EXPECT_TRUE(content.events.back().when.isEmpty()) << "without a date last";
    for (const auto *lines : {&content.events, &content.troops, &content.quotes}) {
        for (const ReportContent::Line &line : *lines)
            EXPECT_LT(line.note, content.notes.size());
    }
    const std::set<QString> once(content.notes.begin(), content.notes.end());
    EXPECT_EQ(once.size(), content.notes.size());
    EXPECT_TRUE(content.notes[content.quotes[2].note].contains(QStringLiteral("entirely workable")));
}

TEST(ReportHtml, EscapesWhateverComesFromOutside)
{
    PictureOptions options;
    options.sourceLine = options.subtitle = hostile;
    const QString html = htmlOf(hostileContent(), options);
    EXPECT_FALSE(html.contains(QStringLiteral("<script")));
    EXPECT_FALSE(html.contains(QStringLiteral("alert('x')"))) << "quotes would end an attribute";
    EXPECT_TRUE(html.contains(QStringLiteral("alt=\"A &quot;blank&quot; &lt;picture&gt;\"")));
}

TEST(ReportHtml, NeedsNothingFromOutsideAndRunsNothing)
{
    const auto project = test::sampleProject();
    PictureOptions options;
    const QString html =
        QString::fromUtf8(pictureNamed(u"report")->make(*project, project->facts())->html(options)).toLower();
    for (const char *sign : {"<script", "http://", "https://", "<link", "@import", "url(", "<iframe"}) {
        EXPECT_FALSE(html.contains(QLatin1String(sign))) << sign;
    }
    EXPECT_FALSE(html.contains(QRegularExpression(QStringLiteral("<[^>]* on[a-z]+=")))) << "a handler";
    EXPECT_TRUE(html.contains(QStringLiteral("content-security-policy")));
    const QRegularExpression source(QStringLiteral("src=\"([^\"]*)\""));
    auto found = source.globalMatch(html);
    int count = 0;
    for (; found.hasNext(); ++count)
        EXPECT_TRUE(found.next().captured(1).startsWith(QStringLiteral("data:image/svg+xml;base64,")));
    EXPECT_EQ(count, 2) << "timeline and chart";
}

TEST(ReportHtml, EveryFootnoteLeadsToItsSentenceAndBack)
{
    const auto project = test::sampleProject();
    const QString html =
        QString::fromUtf8(pictureNamed(u"report")->make(*project, project->facts())->html({}));
    std::set<QString> ids;
    auto found = QRegularExpression(QStringLiteral(" id=\"([^\"]+)\"")).globalMatch(html);
    while (found.hasNext())
        EXPECT_TRUE(ids.insert(found.next().captured(1)).second) << "an id twice";
    int links = 0;
    found = QRegularExpression(QStringLiteral("href=\"#([^\"]+)\"")).globalMatch(html);
    for (; found.hasNext(); ++links)
        EXPECT_TRUE(ids.count(found.next().captured(1)));
    EXPECT_EQ(links, 24) << "twelve facts, there and back";
}

TEST(ReportHtml, ItsDrawingsAreWholeSvg)
{
    const auto project = test::sampleProject();
    const QByteArray html = pictureNamed(u"report")->make(*project, project->facts())->html({});
    const qsizetype begin = html.indexOf("base64,") + 7;
    const QByteArray svg = QByteArray::fromBase64(html.mid(begin, html.indexOf('"', begin) - begin));
    EXPECT_TRUE(QSvgRenderer(svg).isValid());
}

TEST(Report, KeepsToItsPageHoweverMuchThereIsToTell)
{
    for (const int count : {0, 1, 30, 400}) {
        ReportContent content;
        content.title = QStringLiteral("Title");
        for (int i = 0; i < count; ++i) {
            content.notes.push_back(
                QStringLiteral("A sentence of some length that says something. ").repeated(4));
            content.quotes.push_back({QStringLiteral("18 Feb 2021"), QStringLiteral("Anna Lind"),
                                      QStringLiteral("words that were said ").repeated(5), size_t(i)});
        }
        QImage page(794, 1123, QImage::Format_RGB32);
        page.fill(Qt::white);
        {
            QPainter painter(&page);
            reportPicture(content, {})
                ->paint(painter, QRectF(40, 40, 714, 1000), Theme::light(), PictureRange::Whole);
        }
        const QImage below = page.copy(0, 1041, 794, 82), beside = page.copy(755, 0, 39, 1123);
        for (const QImage &margin : {below, beside}) {
            QImage blank(margin.size(), margin.format());
            blank.fill(Qt::white);
            EXPECT_EQ(margin, blank) << count;
        }
    }
}
