// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/article/articlelayout.h"

#include <gtest/gtest.h>

using namespace nutgraf;

namespace
{

/// The first paragraph as it is shown, its lines parted by "|".
QString shown(const QString &text)
{
    Article article;
    article.text = text;
    article.blocks = blocksOfPlainText(text);
    ArticleLayout layout;
    layout.setArticle(article);
    return QString(layout.at(0).text).replace(QChar::LineSeparator, u'|');
}

const QString longLine = QStringLiteral("The convoy of the third brigade left the harbour before dawn and");

} // namespace

TEST(ArticleLayoutTest, TextThatWasWrappedByHandRuns)
{
    EXPECT_EQ(shown(longLine + QStringLiteral("\nreached the pass at noon.")),
              longLine + QStringLiteral(" reached the pass at noon."));
}

TEST(ArticleLayoutTest, ShortLinesStayLines)
{
    EXPECT_EQ(shown(QStringLiteral("Dawn over the pass.\nNobody counts.")),
              QStringLiteral("Dawn over the pass.|Nobody counts."));
}

TEST(ArticleLayoutTest, WhoSpeaksBeginsALine)
{
    for (const char *label : {"Q. ", "A: ", "GEN. MARSH: ", "Secretary of State Ann Marsh: "}) {
        const QString answer = QLatin1String(label) + QStringLiteral("Nothing of the kind.");
        EXPECT_EQ(shown(longLine + QLatin1Char('\n') + answer), longLine + QLatin1Char('|') + answer);
    }
}

TEST(ArticleLayoutTest, WhatOneSpeakerSaysRunsOn)
{
    const QString question = QStringLiteral("Q: ") + longLine + QStringLiteral("\nstayed there?");
    const QString answer = QStringLiteral("A: ") + longLine + QStringLiteral("\ncame back.");
    EXPECT_EQ(shown(question + QLatin1Char('\n') + answer), QString(question).replace(u'\n', u' ') +
                                                                QLatin1Char('|') +
                                                                QString(answer).replace(u'\n', u' '));
}

TEST(ArticleLayoutTest, ItemsOfAListBeginLines)
{
    const QString list = QStringLiteral("- ") + longLine + QStringLiteral(" back\n- ") + longLine;
    EXPECT_EQ(shown(list), QString(list).replace(u'\n', u'|'));
}

TEST(ArticleLayoutTest, AColonInTheLineIsNoSpeaker)
{
    const QString rest = QStringLiteral("found it closed: snow lay on the road.");
    EXPECT_EQ(shown(longLine + QLatin1Char('\n') + rest), longLine + QLatin1Char(' ') + rest);
    const QString clock = QStringLiteral("At 10:30 it was over.");
    EXPECT_EQ(shown(longLine + QLatin1Char('\n') + clock), longLine + QLatin1Char(' ') + clock);
}
