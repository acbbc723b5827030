// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/figures.h"

#include <gtest/gtest.h>

namespace nutgraf
{

namespace
{

QString figuresOf(quint64 number, int width = 1)
{
    QString text;
    appendFigures(text, number, width);
    return text;
}

TEST(Figures, HaveZerosBeforeThemUpToTheWidth)
{
    EXPECT_EQ(figuresOf(7), QStringLiteral("7"));
    EXPECT_EQ(figuresOf(7, 2), QStringLiteral("07"));
    EXPECT_EQ(figuresOf(0, 4), QStringLiteral("0000"));
    EXPECT_EQ(figuresOf(12345, 4), QStringLiteral("12345"));
}

TEST(Figures, OfNothingAreOneZero)
{
    EXPECT_EQ(figuresOf(0), QStringLiteral("0"));
}

TEST(Figures, OfTheLargestNumberAreAllThere)
{
    EXPECT_EQ(figuresOf(~quint64(0)), QString::number(~quint64(0)));
}

TEST(Figures, AreAppended)
{
    QString text = QStringLiteral("May ");
    appendFigures(text, 18);
    EXPECT_EQ(text, QStringLiteral("May 18"));
}

TEST(Figures, OfDaysAndMonthsAreTwo)
{
    EXPECT_EQ(twoFigures(3), QStringLiteral("03"));
    EXPECT_EQ(twoFigures(31), QStringLiteral("31"));
}

} // namespace

} // namespace nutgraf
