// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/facts/candidatedays.h"
#include "tests/support/words.h"

#include <gtest/gtest.h>

using namespace nutgraf;

namespace
{

CandidateDays daysIn(const char *first, const char *last)
{
    return CandidateDays(
        DateRange{dayFromIso(QString::fromLatin1(first)), dayFromIso(QString::fromLatin1(last))});
}

} // namespace

TEST(CandidateDays, EveryDayIsACandidateOfAll)
{
    EXPECT_TRUE(CandidateDays::every().contains(makeDay(1914, 8, 4)));
    EXPECT_TRUE(CandidateDays::every().hull().isUnknown());
    EXPECT_TRUE(CandidateDays().isEmpty());
}

TEST(CandidateDays, WindowsMeetWhereBothHoldADay)
{
    const CandidateDays terms(std::vector<DateRange>{DateRange::year(2001), DateRange::year(2005)});
    const CandidateDays both = terms.intersected(daysIn("2001-12-20", "2005-01-10"));
    ASSERT_EQ(both.windows().size(), 2u);
    EXPECT_EQ(both.windows()[0], DateRange::days(makeDay(2001, 12, 20), makeDay(2001, 12, 31)));
    EXPECT_EQ(both.windows()[1], DateRange::days(makeDay(2005, 1, 1), makeDay(2005, 1, 10)));
    EXPECT_TRUE(terms.intersected(daysIn("2003-01-01", "2003-12-31")).isEmpty());
}

TEST(CandidateDays, OpenEndsMeetToo)
{
    const CandidateDays from(DateRange{makeDay(2021, 1, 26), {}});
    const CandidateDays to(DateRange{{}, makeDay(2021, 4, 30)});
    EXPECT_EQ(from.intersected(to), daysIn("2021-01-26", "2021-04-30"));
}

TEST(CandidateDays, AWeekdayMovesTheEndsInwards)
{
    const CandidateDays thursdays =
        daysIn("2021-01-26", "2021-04-30").intersected(CandidateDays::everyWeekday(4));
    EXPECT_EQ(thursdays.hull(), DateRange::days(makeDay(2021, 1, 28), makeDay(2021, 4, 29)));
    EXPECT_TRUE(thursdays.contains(makeDay(2021, 2, 18)));
    EXPECT_FALSE(thursdays.contains(makeDay(2021, 2, 19)));
    EXPECT_EQ(thursdays.days(100).size(), 14u);
    EXPECT_EQ(toReadable(thursdays), QStringLiteral("any Thursday from 28 Jan to 29 Apr 2021"));
}

TEST(CandidateDays, TwoWeekdaysContradict)
{
    EXPECT_TRUE(CandidateDays::everyWeekday(4).intersected(CandidateDays::everyWeekday(5)).isEmpty());
}

TEST(CandidateDays, AWindowWithoutTheWeekdayIsNone)
{
    EXPECT_TRUE(daysIn("2021-02-15", "2021-02-17").intersected(CandidateDays::everyWeekday(4)).isEmpty());
}

TEST(CandidateDays, AreToldInWords)
{
    const CandidateDays two(
        std::vector<DateRange>{DateRange::month(2004, 8), DateRange::day(makeDay(2005, 3, 1))});
    EXPECT_EQ(toReadable(two), QStringLiteral("any day in Aug 2004 or on 1 Mar 2005"));
    EXPECT_EQ(toReadable(CandidateDays()), QStringLiteral("no day"));
    const CandidateDays four(std::vector<DateRange>{DateRange::year(1995), DateRange::year(1997),
                                                    DateRange::year(1999), DateRange::year(2001)});
    EXPECT_EQ(toReadable(four), QStringLiteral("any day from 1995 to 2001, with gaps"));
}
