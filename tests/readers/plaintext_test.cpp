// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/readers/plaintext.h"
#include "model/readers/readers.h"

#include <gtest/gtest.h>

namespace nutgraf
{
namespace
{

Article plain(const char16_t *text)
{
    return *readPlainText(QStringView(text).toString());
}

std::vector<BlockKind> kinds(const Article &article)
{
    std::vector<BlockKind> found;
    for (const Block &block : article.blocks)
        found.push_back(block.kind);
    return found;
}

TEST(PlainText, KeepsTheTextAsItIs)
{
    const QString text = QStringLiteral("  A line.\n\n\nAnother, with\u00A0spaces  \n");
    EXPECT_EQ(readPlainText(text)->text, text);
}

TEST(PlainText, TakesAFirstShortLineForTheHeadline)
{
    const Article article =
        plain(u"Council votes to bring brigade home\n\nBy Jane Roe\n\nThe council voted on Monday.\n");
    EXPECT_EQ(article.title, QStringLiteral("Council votes to bring brigade home"));
    EXPECT_EQ(article.byline, QStringLiteral("Jane Roe"));
    EXPECT_EQ(kinds(article), (std::vector{BlockKind::Headline, BlockKind::Byline, BlockKind::Paragraph}));
}

TEST(PlainText, TakesNoSentenceDateOrCaptionForTheHeadline)
{
    for (const char16_t *first : {
             u"The council voted on Monday.",
             u"“We will not wait,” she said, “for winter.”",
             u"Tuesday, 8 October 2019",
             u"February 18, 2021",
             u"By Jane Roe",
             u"Soldiers board a ship in the harbour. (Wire Photo/Jane Roe)",
             u"Norhavn",
             u"What follows,",
         }) {
        const QString text =
            QStringView(first).toString() + QStringLiteral("\n\nA second paragraph stands here.\n");
        EXPECT_EQ(readPlainText(text)->title, QString()) << QStringView(first).toString().toStdString();
    }
}

TEST(PlainText, TakesTheOnlyParagraphForNoHeadline)
{
    EXPECT_EQ(plain(u"Council votes to bring brigade home\n").title, QString());
}

TEST(PlainText, TellsCaptionsByTheirCredit)
{
    struct {
        const char16_t *text;
        bool caption;
    } const rows[] = {
        {u"Recruits march at the academy on Thursday. Photo: Wire / Jane Roe", true},
        {u"Soldiers board a ship. (AP Photo/Jane Roe)", true},
        {u"A convoy leaves the base. Jane Roe/AFP", true},
        {u"The photo: a grainy print that showed two ships. It went round the world.", false},
        {u"He sent a photo by mail to the ministry.", false},
    };
    for (const auto &row : rows)
        EXPECT_EQ(looksLikeCaption(QStringView(row.text)), row.caption)
            << QStringView(row.text).toString().toStdString();
}

TEST(Record, KeepsTextAndOffsetsVerbatim)
{
    const QString text = QStringLiteral("\r\n  Fleet home at last\r\n\r\nThe fleet came home on Monday.\r\n");
    const Article article = articleFromRecord(QStringLiteral("r1"), {}, text);
    EXPECT_EQ(article.text, text);
    EXPECT_EQ(article.title, QStringLiteral("Fleet home at last"));
    ASSERT_EQ(article.blocks.size(), 2u);
    EXPECT_EQ(article.blocks[1].span.in(article.text), u"The fleet came home on Monday.");
}

TEST(Record, KeepsAGivenTitle)
{
    const Article article = articleFromRecord({}, QStringLiteral("Given"),
                                              QStringLiteral("Fleet home at last\n\nThe fleet came home."));
    EXPECT_EQ(article.title, QStringLiteral("Given"));
    EXPECT_EQ(article.blocks[0].kind, BlockKind::Paragraph);
}

} // namespace
} // namespace nutgraf
