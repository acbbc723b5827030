// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/lexicon.h"

#include <gtest/gtest.h>

using namespace nutgraf;

TEST(Lexicon, HeedsTheCaseOfItsSpellings)
{
    Lexicon lexicon;
    const WordClass x = *lexicon.makeClass(u"X");
    for (const auto spelling : {u"may", u"March", u"US"})
        lexicon.add(x, spelling, spelling);
    const auto classified = [&](const QString &word) {
        const Tokens tokens = tokenize(word, {}, lexicon);
        return tokens[0].is(x);
    };
    EXPECT_TRUE(classified(QStringLiteral("MAY")));
    EXPECT_TRUE(classified(QStringLiteral("MARCH")));
    EXPECT_FALSE(classified(QStringLiteral("march")));
    EXPECT_TRUE(classified(QStringLiteral("US")));
    EXPECT_FALSE(classified(QStringLiteral("us")));
    EXPECT_FALSE(classified(QStringLiteral("Us")));
}

TEST(Lexicon, FindsAWordByAnyOfItsForms)
{
    Lexicon lexicon;
    EXPECT_EQ(lexicon.find(u"nato's"), 0U) << "not known yet";
    const WordId known = lexicon.intern(u"NATO’s");
    EXPECT_NE(known, 0U);
    EXPECT_EQ(lexicon.find(u"nato's"), known);
    EXPECT_EQ(lexicon.intern(u"Nato's"), known);
}
