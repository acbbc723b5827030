// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/labeltext.h"

#include <gtest/gtest.h>

using namespace nutgraf;

namespace
{

/// As if every letter were one pixel wide.
double letters(const QString &text)
{
    return double(text.size());
}

const QString headline = QStringLiteral("Ministers sign a pact");

} // namespace

TEST(LabelText, ATextThatFitsStaysAsItIs)
{
    EXPECT_EQ(elidedAtWord(headline, 21, letters), headline);
}

TEST(LabelText, IsCutAfterAWholeWord)
{
    EXPECT_EQ(elidedAtWord(headline, 20, letters), QStringLiteral("Ministers sign a…"));
    EXPECT_EQ(elidedAtWord(headline, 16, letters), QStringLiteral("Ministers sign…"));
    EXPECT_EQ(elidedAtWord(headline, 10, letters), QStringLiteral("Ministers…"));
    EXPECT_EQ(elidedAtWord(headline, 9, letters), QString());
}

TEST(LabelText, FillsTheFirstOfTwoLinesAndCutsTheSecond)
{
    using Lines = std::array<QString, 2>;
    EXPECT_EQ(inTwoLines(headline, 21, letters), (Lines{headline, QString()}));
    EXPECT_EQ(inTwoLines(headline, 16, letters),
              (Lines{QStringLiteral("Ministers sign a"), QStringLiteral("pact")}));
    EXPECT_EQ(inTwoLines(headline, 10, letters),
              (Lines{QStringLiteral("Ministers"), QStringLiteral("sign a…")}));
}

TEST(LabelText, AWordWiderThanTheLineStandsAlone)
{
    using Lines = std::array<QString, 2>;
    EXPECT_EQ(inTwoLines(headline, 7, letters),
              (Lines{QStringLiteral("Ministers"), QStringLiteral("sign a…")}));
}
