// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/fuzzy.h"

#include <QString>

#include <gtest/gtest.h>

using namespace nutgraf;

TEST(Fuzzy, LettersMustStandInTheirOrder)
{
    EXPECT_TRUE(fuzzyScore(u"expic", u"File › Export Picture…").has_value());
    EXPECT_TRUE(fuzzyScore(u"EP", u"export picture").has_value());
    EXPECT_TRUE(fuzzyScore(u"export pic", u"Export Picture").has_value());
    EXPECT_FALSE(fuzzyScore(u"pe", u"pxx").has_value());
    EXPECT_FALSE(fuzzyScore(u"cip", u"Pic").has_value());
    EXPECT_FALSE(fuzzyScore(u"a", u"").has_value());
    EXPECT_TRUE(fuzzyScore(u"", u"anything").has_value());
}

TEST(Fuzzy, TheBetterFitScoresHigher)
{
    struct Case {
        const char16_t *typed;
        const char16_t *better;
        const char16_t *worse;
    };
    const Case cases[]{
        {u"fn", u"Edit › Find Next", u"Edit › Confine"},      // begins of words
        {u"find", u"Edit › Find…", u"Fit a new index, done"}, // letters together
        {u"quit", u"File › Quit", u"File › Quit all of it"},  // the shorter name
    };
    for (const Case &one : cases)
        EXPECT_GT(fuzzyScore(one.typed, one.better), fuzzyScore(one.typed, one.worse))
            << qPrintable(QString::fromUtf16(one.typed));
}
