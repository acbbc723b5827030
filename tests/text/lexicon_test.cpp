// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/lexicon.h"

#include <gtest/gtest.h>

using namespace nutgraf;

TEST(Lexicon, AClassCanBeBegunAnew)
{
    Lexicon lexicon;
    ASSERT_FALSE(lexicon.add(QStringLiteral("@UNIT\nday\nlight year\n@TIME\nday\n"), QStringLiteral("own")));
    ASSERT_FALSE(lexicon.add(QStringLiteral("@!UNIT\nmile\n"), QStringLiteral("theirs")));
    const QString text = QStringLiteral("a day, a light year, a mile");
    const Tokens tokens = tokenize(text, {}, lexicon);
    const WordClass unit = *lexicon.wordClass(u"UNIT");
    QStringList units;
    for (qint32 i = 0; i < tokens.count(); ++i) {
        if (lexicon.at(tokens, i, unit))
            units << tokens.at(i).toString();
    }
    EXPECT_EQ(units, QStringList{QStringLiteral("mile")});
    EXPECT_TRUE(lexicon.at(tokens, 1, *lexicon.wordClass(u"TIME"))) << "other classes keep the word";
}
