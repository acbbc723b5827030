// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/plaintext.h"

#include <QTextDocument>

#include <gtest/gtest.h>

using namespace nutgraf;

TEST(PlainToolTip, IsNeverTakenForRichText)
{
    for (const auto *text :
         {u"<b>bold</b>", u"<img src='http://x/y'>", u"&lt;b&gt;", u"<?xml version='1.0'?><a/>",
          u"<!DOCTYPE html>", u"  <qt>x</qt>", u"a <br/> b", u"R&D &lt; 5", u"<!-- x --><i>y</i>"}) {
        const QString shown = plainToolTip(QString::fromUtf16(text));
        EXPECT_FALSE(Qt::mightBeRichText(shown)) << shown.toStdString();
        QString visible = shown;
        EXPECT_EQ(visible.remove(QChar(0x2060)), QString::fromUtf16(text).trimmed());
    }
}

TEST(PlainToolTip, LeavesHarmlessTextAsItIs)
{
    EXPECT_EQ(plainToolTip(QStringLiteral("fewer than 3,500 (3 < 5 & more)")),
              QStringLiteral("fewer than 3,500 (3 < 5 & more)"));
    EXPECT_EQ(plainToolTip({}), QString());
}

TEST(PlainToolTip, FoldsAtWords)
{
    EXPECT_EQ(plainToolTip(QStringLiteral("one two three four"), 9), QStringLiteral("one two\nthree\nfour"));
    EXPECT_EQ(plainToolTip(QStringLiteral("one two"), 7), QStringLiteral("one two"));
    EXPECT_EQ(plainToolTip(QStringLiteral("abcdefghij"), 4), QStringLiteral("abcd\nefgh\nij"));
}

TEST(PlainToolTip, KeepsItsOwnLineBreaks)
{
    EXPECT_EQ(plainToolTip(QStringLiteral("one\ntwo three"), 5), QStringLiteral("one\ntwo\nthree"));
}

TEST(PlainToolTip, CutsWhatIsTooLong)
{
    const QString shown = plainToolTip(QStringLiteral("word ").repeated(1000), 20);
    EXPECT_EQ(shown.count(QLatin1Char('\n')), 11);
    EXPECT_TRUE(shown.endsWith(QChar(0x2026)));
}

TEST(PlainToolTip, DoesNotCutCharactersInHalf)
{
    const QString shown = plainToolTip(QString::fromUcs4(U"\U0001F600\U0001F600\U0001F600"), 3);
    for (const QString &line : shown.split(QLatin1Char('\n')))
        EXPECT_EQ(line.size() % 2, 0);
}
