// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/readers/markdown.h"
#include "model/readers/markdowninline.h"

#include <gtest/gtest.h>

namespace nutgraf
{
namespace
{

Article markdown(const char16_t *text)
{
    return *readMarkdown(QStringView(text).toString());
}

TEST(MarkdownInline, LeavesTheWords)
{
    struct {
        const char16_t *markdown, *words;
    } const rows[] = {
        {u"**NORHAVN** — it *came* _home_", u"NORHAVN — it came home"},
        {u"***both*** and ~~gone~~", u"both and gone"},
        {u"a [link](https://x.org/a_(b) \"title\") here", u"a link here"},
        {u"a [link][1] and [^2]note", u"a link and note"},
        {u"![a ship](ship.png) sails", u" sails"},
        {u"`code` and ``more``", u"code and more"},
        {u"<b>bold</b> <https://x.org>", u"bold https://x.org"},
        {u"snake_case_name and 2 * 3 * 4", u"snake_case_name and 2 * 3 * 4"},
        {u"\\*kept\\* and \\[kept\\](too)", u"*kept* and [kept](too)"},
        {u"5 &lt; 7 &amp; so", u"5 < 7 & so"},
        {u"[unclosed and **unclosed", u"[unclosed and unclosed"},
    };
    for (const auto &row : rows)
        EXPECT_EQ(withoutInlineMarkup(QStringView(row.markdown)), QStringView(row.words));
}

TEST(Markdown, ReadsFrontMatter)
{
    const Article article = markdown(u"---\ntitle: \"Fleet returns\"\nauthor: Jane Roe\ndate: "
                                     u"2021-02-18T10:00:00Z\n---\n\nIt came home.\n");
    EXPECT_EQ(article.title, QStringLiteral("Fleet returns"));
    EXPECT_EQ(article.byline, QStringLiteral("Jane Roe"));
    ASSERT_EQ(article.dateClues.size(), 1u);
    EXPECT_EQ(article.dateClues[0].basis, DateBasis::Metadata);
    EXPECT_EQ(article.dateClues[0].date, *rangeFromIso(u"2021-02-18"));
    EXPECT_EQ(article.text, QStringLiteral("It came home."));
}

TEST(Markdown, TakesTheFirstHeadingForTheHeadline)
{
    for (const char16_t *text : {u"# Fleet returns #\n\nIt came home.\n\n## Later\n\nIt left.",
                                 u"Fleet returns\n====\n\nIt came home.\n\nLater\n---\nIt left."}) {
        const Article article = markdown(text);
        EXPECT_EQ(article.title, QStringLiteral("Fleet returns"));
        EXPECT_EQ(article.text, QStringLiteral("Fleet returns\n\nIt came home.\n\nLater\n\nIt left."));
        ASSERT_EQ(article.blocks.size(), 4u);
        EXPECT_EQ(article.blocks[0].kind, BlockKind::Headline);
        EXPECT_EQ(article.blocks[2].kind, BlockKind::Subheading);
    }
}

TEST(Markdown, MakesAnyBlockReadable)
{
    struct {
        const char16_t *markdown, *text;
    } const rows[] = {
        {u"One line\ngoes on.\n\nTwo.", u"One line goes on.\n\nTwo."},
        {u"* one\n* two\n1. three", u"one\n\ntwo\n\nthree"},
        {u"> quoted\n> words", u"quoted words"},
        {u"| Force | Men |\n|---|---|\n| US | 2,500 |", u"Force Men\n\nUS 2,500"},
        {u"a\n\n---\n\nb\n\n[1]: http://x.org", u"a\n\nb"},
        {u"```\nas *it* is\n```", u"as it is"},
        {u"---\nno front matter", u"no front matter"},
        {u"```\nnever closed", u"never closed"},
    };
    for (const auto &row : rows)
        EXPECT_EQ(markdown(row.markdown).text, QStringView(row.text));
}

TEST(Markdown, ReadsHostileInputInTimeThatGrowsWithItsLength)
{
    constexpr int many = 300000;
    for (const char16_t *piece :
         {u"[", u"*", u"_a", u"`", u"![", u"- ", u"# ", u"|", u"> ", u"<a ", u"[a](", u"\\"}) {
        const QString text = QStringView(piece).toString().repeated(many);
        EXPECT_TRUE(readMarkdown(text));
        EXPECT_TRUE(readMarkdown(text + QStringLiteral("x\n\nend")));
    }
    EXPECT_TRUE(readMarkdown(QStringLiteral("## ") + QString(many, QLatin1Char(' ')) + QLatin1Char('x')));
    EXPECT_TRUE(readMarkdown(QString(many, QLatin1Char('-')) + QLatin1Char('x')));
}

TEST(Markdown, IsToldByItsBeginning)
{
    EXPECT_TRUE(looksLikeMarkdown(u"# Fleet returns\n\nText"));
    EXPECT_TRUE(looksLikeMarkdown(u"---\ntitle: Fleet\n---\n"));
    EXPECT_FALSE(looksLikeMarkdown(u"Fleet returns\n\nText"));
    EXPECT_FALSE(looksLikeMarkdown(u"#1 in sales"));
    EXPECT_FALSE(looksLikeMarkdown(u"---\n\nText"));
}

} // namespace
} // namespace nutgraf
