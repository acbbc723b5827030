// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/readers/html.h"
#include "model/readers/htmltree.h"

#include <gtest/gtest.h>

namespace nutgraf
{
namespace
{

const QString first = QStringLiteral("The government of Norhavn will send 1,200 soldiers to the northern "
                                     "border, the defence minister said on Thursday.");
const QString second = QStringLiteral(
    "“We will not wait for another winter,” she told reporters, adding that the first units leave in June.");
const QString third =
    QStringLiteral("Parliament has to agree to the plan, which the opposition has called hasty.");

QString story()
{
    return QStringLiteral("<p>%1</p><p>%2</p><p>%3</p>").arg(first, second, third);
}

QString storyText()
{
    return first + QStringLiteral("\n\n") + second + QStringLiteral("\n\n") + third;
}

QString page(const QString &head, const QString &body)
{
    return QStringLiteral("<!DOCTYPE html><html lang=\"en-GB\"><head>%1</head><body>%2</body></html>")
        .arg(head, body);
}

Article read(const QString &head, const QString &body)
{
    const auto article = readHtmlPage(page(head, body));
    EXPECT_TRUE(article);
    return article ? *article : Article{};
}

TEST(HtmlPage, KeepsTheStoryAndDropsWhatSurroundsIt)
{
    struct {
        const char *what;
        QString before, after;
    } const rows[] = {
        {"navigation",
         QStringLiteral("<nav><ul><li><a href=/>Home</a><li><a href=/w>World</a></ul></nav>"),
         {}},
        {"header links",
         QStringLiteral(
             "<div><a href=/a>A first other story of today</a> <a href=/b>And another one</a></div>"),
         {}},
        {"advertisement",
         QStringLiteral("<div class=ad-slot><p>Buy two boats now and pay for only one of them, today only, "
                        "at the harbour.</p></div>"),
         {}},
        {"label", QStringLiteral("<p>Advertisement</p>"), {}},
        {"related",
         {},
         QStringLiteral("<div class=related-stories><h3>Related</h3><p>An older story about soldiers who "
                        "went elsewhere last year.</p></div>")},
        {"comments",
         {},
         QStringLiteral("<section id=comments><p>I think that this is a very good idea, and I have said so "
                        "before, many times.</p></section>")},
        {"sharing",
         {},
         QStringLiteral(
             "<div class=\"social-share\">Share this story with all of your friends, please.</div>")},
        {"newsletter", {}, QStringLiteral("<p>Sign up for our daily newsletter.</p>")},
        {"footer",
         {},
         QStringLiteral("<footer><p>© 2021 The Norhavn Post. All rights reserved, also those not named "
                        "here.</p></footer>")},
        {"figure",
         QStringLiteral("<figure><img src=a.png><figcaption>Soldiers board a ship in the harbour of Norhavn "
                        "in May.</figcaption></figure>"),
         {}},
        {"aside",
         {},
         QStringLiteral("<aside><p>The army of Norhavn was founded a hundred years ago and has nine "
                        "brigades.</p></aside>")},
        {"hidden",
         QStringLiteral("<div style=\"display: none\"><p>This text is hidden from readers and nobody ever "
                        "gets to see any of it.</p></div>"),
         {}},
        {"script",
         QStringLiteral(
             "<script>var text = '<p>This is no text of the story, it is a program.</p>';</script>"),
         {}},
        {"form",
         {},
         QStringLiteral("<form><label>Your mail address, please, so that we can write</label><input "
                        "name=m><button>Go and subscribe now</button></form>")},
        {"byline and date", QStringLiteral("<p>By Jane Roe</p><p>18 February 2021, 10:15</p>"), {}},
    };
    for (const auto &row : rows) {
        const Article article =
            read({}, QStringLiteral("<div id=main>%1%2%3</div>").arg(row.before, story(), row.after));
        EXPECT_EQ(article.text, storyText()) << row.what;
    }
}

TEST(HtmlPage, DropsTeasersThatTogetherOutweighTheStory)
{
    QString teasers;
    for (int i = 0; i < 12; ++i)
        teasers += QStringLiteral(
                       "<div class=card><h4><a href=/%1>Another headline that is a link, number %1</a></h4>"
                       "<p>A long enough summary of another story that has nothing to do with this one "
                       "here.</p></div>")
                       .arg(i);
    EXPECT_EQ(read({}, QStringLiteral("<div><div>%1</div><div>%2</div></div>").arg(story(), teasers)).text,
              storyText());
}

TEST(HtmlPage, BelievesThePageThatMarksItsStory)
{
    const QString longer = QStringLiteral("<div>%1</div>")
                               .arg(QStringLiteral("<p>A paragraph of the next story, which an endless page "
                                                   "appends below the first one.</p>")
                                        .repeated(20));
    const QString marked = QStringLiteral("<div itemprop=articleBody>%1</div>").arg(story() + story());
    EXPECT_TRUE(read({}, marked + longer).text.startsWith(first));
    EXPECT_FALSE(read({}, marked + longer).text.contains(QStringLiteral("endless")));
}

TEST(HtmlPage, TakesTheStoryFromJsonLdWhereThePageHasNone)
{
    const QString head =
        QStringLiteral(
            R"(<script type="application/ld+json">{"@type":"NewsArticle","articleBody":"%1\n\n%2"}</script>)")
            .arg(first, third);
    EXPECT_EQ(read(head, QStringLiteral("<p>Loading the page.</p>")).text,
              first + QStringLiteral("\n\n") + third);
}

TEST(HtmlPage, PutsBlocksWhereTheTextIs)
{
    const Article article =
        read({}, QStringLiteral("<h1>Soldiers to go north</h1><p>%1</p><h2>A hasty plan</h2><p>%2</p>")
                     .arg(first, third));
    EXPECT_EQ(article.title, QStringLiteral("Soldiers to go north"));
    ASSERT_EQ(article.blocks.size(), 3u);
    EXPECT_EQ(article.blocks[0].span.in(article.text), first);
    EXPECT_EQ(article.blocks[1].span.in(article.text), u"A hasty plan");
    EXPECT_EQ(article.blocks[1].kind, BlockKind::Subheading);
    EXPECT_EQ(article.blocks[2].span.in(article.text), third);
}

TEST(HtmlPage, ReadsInlineMarkupAndLineBreaksAsABrowserDoes)
{
    const Article article =
        read({}, QStringLiteral("<div>The <b>gov</b>ernment of&nbsp;<a href=/n>Norhavn</a> will\n send 1,200 "
                                "soldiers to the border.<br>It said so on Thursday.<br><br>%1</div>")
                     .arg(third));
    EXPECT_EQ(article.text, QStringLiteral("The government of Norhavn will send 1,200 soldiers to the "
                                           "border.\nIt said so on Thursday.\n\n") +
                                third);
}

TEST(HtmlMetadata, TakesTheHeadlineFromTheStrongestSource)
{
    const QString site = QStringLiteral("<meta property=og:site_name content=\"Norhavn Post\">");
    struct {
        QString head, body;
        const char16_t *title;
    } const rows[] = {
        {QStringLiteral("<title>Soldiers to go north | Norhavn Post</title>"), {}, u"Soldiers to go north"},
        {site + QStringLiteral("<title>Soldiers to go north - Norhavn Post</title>"),
         {},
         u"Soldiers to go north"},
        {QStringLiteral("<title>War - and peace</title>"), {}, u"War - and peace"},
        {QStringLiteral(
             "<meta property=og:title content=\"Soldiers &amp;amp; ships go north\"><title>x</title>"),
         {},
         u"Soldiers & ships go north"},
        {QStringLiteral("<title>Soldiers to go north: latest</title>"),
         QStringLiteral("<h1>Norhavn Post</h1><h1>Soldiers to go north at once</h1>"),
         u"Soldiers to go north at once"},
        {{}, QStringLiteral("<h1>Soldiers <i>to</i> go north</h1>"), u"Soldiers to go north"},
        {QStringLiteral(
             R"(<script type="application/ld+json">{"@type":"NewsArticle","headline":"Told &quot;so&quot;"}</script><title>x</title>)"),
         {},
         u"Told \"so\""},
    };
    for (const auto &row : rows)
        EXPECT_EQ(read(row.head, row.body + story()).title, QStringView(row.title));
}

TEST(HtmlMetadata, ReadsBylinePublisherAddressAndLanguage)
{
    const Article article = read(
        QStringLiteral(
            "<meta name=author content=\"By Jane Roe\"><meta property=og:site_name content=\"Norhavn Post\">"
            "<link rel=canonical href=\"https://post.example/2021/02/18/north\">"),
        story());
    EXPECT_EQ(article.byline, QStringLiteral("Jane Roe"));
    EXPECT_EQ(article.publisher, QStringLiteral("Norhavn Post"));
    EXPECT_EQ(article.url, QStringLiteral("https://post.example/2021/02/18/north"));
    EXPECT_EQ(article.language, QStringLiteral("en-GB"));
}

TEST(HtmlMetadata, FindsThePublicationDate)
{
    struct {
        QString head, body;
        DateBasis basis;
        const char16_t *because;
    } const rows[] = {
        {QStringLiteral(
             R"(<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2021-02-18T23:00:00-05:00"}</script>)"),
         {},
         DateBasis::Metadata,
         u"JSON-LD"},
        {QStringLiteral("<meta property=\"article:published_time\" content=\"2021-02-18T10:00Z\">"),
         {},
         DateBasis::Metadata,
         u"article:published_time"},
        {QStringLiteral("<meta name=\"DC.date\" content=\"2021-02-18\">"),
         {},
         DateBasis::Metadata,
         u"dc.date"},
        {QStringLiteral("<meta itemprop=datePublished content=\"18 Feb 2021\">"),
         {},
         DateBasis::Metadata,
         u"datepublished"},
        {{},
         QStringLiteral("<time pubdate datetime=2021-02-18>today</time>"),
         DateBasis::Metadata,
         u"publication time"},
        {{},
         QStringLiteral("<span itemprop=datePublished content=2021-02-18>today</span>"),
         DateBasis::Metadata,
         u"datePublished"},
        {{},
         QStringLiteral("<h1>Soldiers to go north</h1><time>February 18, 2021</time>"),
         DateBasis::Metadata,
         u"headline"},
        {{},
         QStringLiteral("<div class=article-date>18 Feb, 2021 05:47</div>"),
         DateBasis::Metadata,
         u"date line"},
        {QStringLiteral("<link rel=canonical href=https://post.example/2021/02/18/north>"),
         {},
         DateBasis::FileName,
         u"address"},
    };
    for (const auto &row : rows) {
        const Article article = read(row.head, row.body + story());
        const std::string what = QStringView(row.because).toString().toStdString();
        ASSERT_FALSE(article.dateClues.empty()) << what;
        EXPECT_EQ(article.dateClues[0].date, *rangeFromIso(u"2021-02-18")) << what;
        EXPECT_EQ(article.dateClues[0].basis, row.basis) << what;
        EXPECT_TRUE(article.dateClues[0].because.contains(QStringView(row.because)))
            << article.dateClues[0].because.toStdString();
    }
}

TEST(HtmlMetadata, TakesNoClockOrModificationForThePublicationDate)
{
    EXPECT_TRUE(
        read({}, QStringLiteral(
                     "<header><time datetime=2024-05-05>Sunday</time></header><h1>Soldiers to go north</h1>"
                     "<time itemprop=dateModified datetime=2024-01-01>x</time>") +
                     story())
            .dateClues.empty());
}

TEST(HtmlMetadata, PutsTheStrongestDateFirst)
{
    const Article article = read(
        QStringLiteral(
            R"(<meta name=date content=2021-02-19><script type="application/ld+json">{"@type":"Article","datePublished":"2021-02-18"}</script>)"),
        story());
    ASSERT_EQ(article.dateClues.size(), 2u);
    EXPECT_EQ(publicationFrom(article.dateClues).day(), makeDay(2021, 2, 18));
}

TEST(HtmlMetadata, TakesTheLocalDayOfATimeInUtc)
{
    const QString head = QStringLiteral("<meta property=\"article:published_time\" content=\"%1\">"
                                        "<link rel=canonical href=https://post.example/%2/north>");
    struct {
        const char *time, *address, *published;
    } const rows[] = {
        {"2021-02-19T01:53:14.418Z", "2021/02/18", "2021-02-18"},
        {"2021-02-19T01:53:14+00:00", "2021/02/18", "2021-02-18"},
        {"2021-02-19T01:53:14Z", "2021/02/19", "2021-02-19"},
        {"2021-02-19T01:53:14+02:00", "2021/02/18", "2021-02-19"},
        {"2021-02-19T15:00:00Z", "2021/02/18", "2021-02-19"},
        {"2021-02-19T01:53:14Z", "2021/02/17", "2021-02-19"},
    };
    for (const auto &row : rows) {
        const Article article = read(head.arg(QLatin1String(row.time), QLatin1String(row.address)), story());
        const Publication publication = publicationFrom(article.dateClues);
        EXPECT_EQ(toIso(publication.day().value_or(CivilDay())), QLatin1String(row.published))
            << row.time << row.address;
        EXPECT_EQ(publication.basis, DateBasis::Metadata);
    }
}

TEST(HtmlMetadata, TakesOnlyTheNamesForTheByline)
{
    struct {
        const char *html, *names;
    } const rows[] = {
        {"<p class=byline>By Jane Roe</p>", "Jane Roe"},
        {"<p class=byline>Jane Roe Associated Press Published 11:34 PM EST Nov 19, 2019</p>",
         "Jane Roe Associated Press"},
        {"<a rel=author href=/j>Jane Roe</a>", "Jane Roe"},
        {"<span itemprop=author>BY JANE ROE | Updated 5 min ago</span>", "JANE ROE"},
    };
    for (const auto &row : rows)
        EXPECT_EQ(read({}, QLatin1String(row.html) + story()).byline, QLatin1String(row.names));
}

TEST(HtmlPage, SurvivesWhatIsBrokenOrHostile)
{
    const QString longWord = QString(1000000, QLatin1Char('a'));
    for (const QString &html : {
             page({}, story()).left(300),
             QStringLiteral("<p>") + first + QStringLiteral("</div></p></table></html><td>"),
             QStringLiteral("<!-- ") + story(),
             QStringLiteral("<script type=\"application/ld+json\">{\"@type\":") + story(),
             QStringLiteral("<div>").repeated(2500) + story(),
             QStringLiteral("<p>").repeated(50000) + first,
             QStringLiteral("<b><i>").repeated(500) + story(),
             QStringLiteral("<p>%1</p>").arg(longWord) + story(),
             QStringLiteral("<p title=\"%1\">").arg(longWord) + first,
             QStringLiteral("<table>").repeated(1000) + story(),
         }) {
        const auto article = readHtmlPage(html);
        if (article) {
            for (const Block &block : article->blocks)
                EXPECT_LE(block.span.end, article->text.size());
        }
    }
}

TEST(HtmlPage, RefusesPagesThatNestTooDeep)
{
    for (const QString &element : {QStringLiteral("<div>"), QStringLiteral("<b x=1>"),
                                   QStringLiteral("<div></span>"), QStringLiteral("<svg><g>")}) {
        const auto article = readHtmlPage(element.repeated(200000) + story());
        ASSERT_FALSE(article) << element.toStdString();
        EXPECT_TRUE(article.error().what.contains(QStringLiteral("nests")))
            << article.error().what.toStdString();
    }
}

TEST(HtmlTree, HoldsWhatIsInsideANodeBetweenItAndItsEnd)
{
    const auto tree = HtmlTree::parse(QStringLiteral("<div id=a><p>x<b>y</b></p></div><p>z</p>"));
    ASSERT_TRUE(tree);
    int outer = 0;
    while (outer < tree->size() && tree->attribute(outer, "id") != QLatin1String("a"))
        ++outer;
    ASSERT_LT(outer, tree->size());
    EXPECT_EQ(tree->textOf(outer), QStringLiteral("xy"));
    EXPECT_EQ(tree->textOf(0), QStringLiteral("xy z"));
    EXPECT_EQ((*tree)[0].end, tree->size());
}

TEST(Html, IsToldByItsBeginning)
{
    for (const char16_t *html : {u"<!doctype html>", u"  <!-- saved -->\n<html>", u"<HTML>", u"<p>x",
                                 u"<?xml version='1.0'?><!DOCTYPE html>"})
        EXPECT_TRUE(looksLikeHtml(QStringView(html))) << QStringView(html).toString().toStdString();
    for (const char16_t *text : {u"", u"a < b", u"<3 this", u"<quote> said", u"text <p>"})
        EXPECT_FALSE(looksLikeHtml(QStringView(text))) << QStringView(text).toString().toStdString();
}

TEST(Html, TellsItsCharset)
{
    EXPECT_EQ(declaredCharset("<html><meta charset=\"windows-1252\">"), "windows-1252");
    EXPECT_EQ(declaredCharset("<META http-equiv=Content-Type content='text/html; charset=ISO-8859-1'>"),
              "ISO-8859-1");
    EXPECT_EQ(declaredCharset("<p>charset=utf-8"), "");
}

} // namespace
} // namespace nutgraf
