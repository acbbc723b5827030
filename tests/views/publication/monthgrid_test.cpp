// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/publication/monthgrid.h"

#include <gtest/gtest.h>

using namespace nutgraf;

namespace
{

const CandidateDays thursdays = CandidateDays(DateRange::days(makeDay(2021, 1, 28), makeDay(2021, 4, 29)))
                                    .intersected(CandidateDays::everyWeekday(4));
const MonthGrid grid(thursdays, QSize(20, 10));

} // namespace

TEST(MonthGrid, ShowsTheMonthsThatHoldACandidate)
{
    ASSERT_EQ(grid.months().size(), 4u);
    EXPECT_EQ(grid.months()[0].month, 1u);
    EXPECT_EQ(grid.months()[3].title.left(), grid.months()[0].title.left())
        << "the fourth begins the next row";
    EXPECT_GT(grid.months()[3].title.top(), grid.months()[0].title.top());
}

TEST(MonthGrid, WeeksBeginOnMonday)
{
    // 1 February 2021 was a Monday.
    EXPECT_EQ(grid.rectOf(makeDay(2021, 2, 1)).left(), grid.months()[1].title.left());
    EXPECT_EQ(grid.rectOf(makeDay(2021, 2, 7)).right(), grid.months()[1].title.right());
    EXPECT_EQ(grid.rectOf(makeDay(2021, 2, 8)).top(), grid.rectOf(makeDay(2021, 2, 1)).bottom() + 1);
}

TEST(MonthGrid, OnlyCandidatesCanBeHit)
{
    EXPECT_EQ(grid.candidateAt(grid.rectOf(makeDay(2021, 2, 18)).center()), makeDay(2021, 2, 18));
    EXPECT_FALSE(grid.candidateAt(grid.rectOf(makeDay(2021, 2, 19)).center()));
    EXPECT_TRUE(grid.rectOf(makeDay(2021, 5, 1)).isEmpty());
}

TEST(MonthGrid, HoldsEverythingInItsSize)
{
    for (const CivilDay day : grid.candidates())
        EXPECT_TRUE(QRect(QPoint(), grid.size()).contains(grid.rectOf(day)));
}
