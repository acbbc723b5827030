// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/extract/times/timefinder.h"
#include "tests/support/words.h"

#include <gtest/gtest.h>

using namespace nutgraf;

namespace
{

/// The day that the text's date line states; empty for none.
std::string datelineOf(const char *text)
{
    const auto clue = findDateline(*test::analysisOf(QString::fromUtf8(text)));
    if (!clue)
        return {};
    EXPECT_EQ(clue->basis, DateBasis::Dateline);
    return toIso(*clue->date.earliest).toStdString();
}

} // namespace

TEST(Dateline, IsReadAtTheTop)
{
    EXPECT_EQ(datelineOf("KABUL, Feb. 18, 2021 — The convoy left."), "2021-02-18");
    EXPECT_EQ(datelineOf("Convoy leaves\n\nSunday, November 10, 2019\n\nThe convoy left."), "2019-11-10");
    EXPECT_EQ(datelineOf("For immediate release, March 4, 2019\n\nThe convoy left."), "2019-03-04");
    EXPECT_EQ(datelineOf("MOSUL, Iraq (AP) - 4 March 2019 - The convoy left."), "2019-03-04");
}

TEST(Dateline, IsNoDateInsideTheStory)
{
    EXPECT_EQ(datelineOf("The convoy left on 4 March 2019 and came back."), "");
    EXPECT_EQ(datelineOf("The convoy left.\n\nIt came back.\n\nIt left again.\n\nIt rested.\n\nIt slept.\n\n"
                         "4 March 2019"),
              "");
    EXPECT_EQ(datelineOf("March 2019\n\nThe convoy left."), "");
}
