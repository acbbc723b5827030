// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/wordfile.h"

#include "model/text/lexicon.h"

#include <gtest/gtest.h>

using namespace nutgraf;

TEST(WordFile, NamesFileLineAndFault)
{
    Lexicon lexicon;
    const auto fault = [&](QStringView content) {
        const auto error = addWords(lexicon, content, QStringLiteral("mine.tsv"));
        return error ? error->where : QString();
    };
    EXPECT_EQ(fault(u"# words\nfoo\t1\n"), QStringLiteral("mine.tsv:2")) << "no class yet";
    EXPECT_EQ(fault(u"@lower\n"), QStringLiteral("mine.tsv:1"));
    EXPECT_EQ(fault(u"@NUMBER\n"), QStringLiteral("mine.tsv:1")) << "a class of shapes";
    EXPECT_EQ(fault(u"@MINE\nfoo\n\t1\n"), QStringLiteral("mine.tsv:3")) << "a value without a word";
    EXPECT_EQ(fault(u"@MINE\r\nfoo\t1\r\n\r\n# the end"), QString());
}

TEST(WordFile, SaysWhenThereIsNoRoomForAnotherClass)
{
    Lexicon lexicon;
    QString content;
    for (int i = 0; i <= WordClassLimit; ++i)
        content += QStringLiteral("@CLASS%1\n").arg(i);
    const auto error = addWords(lexicon, content, QStringLiteral("many.tsv"));
    ASSERT_TRUE(error);
    EXPECT_EQ(error->what, QStringLiteral("There are too many classes."));
}

TEST(WordFile, GivesWordsTheirValues)
{
    Lexicon lexicon;
    ASSERT_FALSE(addWords(lexicon, u"@MONTH\nmay\t 5 \n@BODY\nUnited Nations\tUN\nNATO\n", QString()));
    const QString text = QStringLiteral("NATO in May, the United Nations");
    const Tokens tokens = tokenize(text, {}, lexicon);
    EXPECT_EQ(*lexicon.value(tokens, 0, lexicon.require("BODY")), QStringLiteral("NATO")) << "itself";
    EXPECT_EQ(*lexicon.value(tokens, 2, lexicon.require("MONTH")), QStringLiteral("5"));
    const Lexicon::Hit body = lexicon.at(tokens, 5, lexicon.require("BODY"));
    EXPECT_EQ(body.count, 2);
    EXPECT_EQ(*body.value, QStringLiteral("UN"));
}

TEST(WordFile, AClassCanBeBegunAnew)
{
    Lexicon lexicon;
    ASSERT_FALSE(
        addWords(lexicon, QStringLiteral("@UNIT\nday\nlight year\n@TIME\nday\n"), QStringLiteral("own")));
    ASSERT_FALSE(addWords(lexicon, QStringLiteral("@!UNIT\nmile\n"), QStringLiteral("theirs")));
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
