// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/facts/daterange.h"

#include <gtest/gtest.h>

using namespace nutgraf;

TEST(DateRange, ReadsIsoDaysMonthsAndYears)
{
    EXPECT_EQ(rangeFromIso(u"2021-02-18"), DateRange::day(makeDay(2021, 2, 18)));
    EXPECT_EQ(rangeFromIso(u"2024-02"), DateRange::days(makeDay(2024, 2, 1), makeDay(2024, 2, 29)));
    EXPECT_EQ(rangeFromIso(u"2021"), DateRange::days(makeDay(2021, 1, 1), makeDay(2021, 12, 31)));
}

TEST(DateRange, RefusesWhatIsNoDate)
{
    for (const auto *text :
         {u"2021-02-30", u"2021-13", u"21-02-18", u"2021/02/18", u"", u"2021-2-18", u"２０２１"})
        EXPECT_FALSE(rangeFromIso(text)) << QString::fromUtf16(text).toStdString();
}

TEST(DateRange, WritesIsoForAnyYear)
{
    EXPECT_EQ(toIso(makeDay(2021, 2, 8)), QStringLiteral("2021-02-08"));
    EXPECT_EQ(toIso(makeDay(-43, 3, 15)), QStringLiteral("-0043-03-15"));
    EXPECT_EQ(toIso(makeDay(0, 1, 1)), QStringLiteral("0000-01-01"));
}

TEST(DateRange, KnowsItsGrain)
{
    EXPECT_EQ(DateRange::month(2021, 2).grain(), Grain::Month);
    EXPECT_EQ(DateRange::year(2021).grain(), Grain::Year);
    EXPECT_EQ(DateRange::decade(1990).grain(), Grain::Decade);
    EXPECT_EQ(DateRange::days(makeDay(2017, 10, 1), makeDay(2017, 12, 31)).grain(), Grain::Quarter);
    EXPECT_EQ(DateRange::days(makeDay(2021, 2, 15), makeDay(2021, 2, 21)).grain(), Grain::Week);
    EXPECT_EQ(DateRange::days(makeDay(2021, 2, 17), makeDay(2021, 2, 18)).grain(), Grain::None);
}

TEST(DateRange, ReadsWellInAnyLength)
{
    EXPECT_EQ(toReadable(DateRange::day(makeDay(2021, 2, 18))), QStringLiteral("18 Feb 2021"));
    EXPECT_EQ(toReadable(DateRange::days(makeDay(2021, 2, 17), makeDay(2021, 2, 18))),
              QStringLiteral("17 to 18 Feb 2021"));
    EXPECT_EQ(toReadable(DateRange::days(makeDay(2017, 10, 1), makeDay(2017, 12, 31))),
              QStringLiteral("Oct to Dec 2017"));
    EXPECT_EQ(toReadable(DateRange::decade(1990)), QStringLiteral("1990s"));
    EXPECT_EQ(toReadable(DateRange::day(makeDay(-43, 3, 15))), QStringLiteral("15 Mar 44 BC"));
    EXPECT_EQ(toReadable({}), QStringLiteral("unknown"));
}

TEST(DateRange, AddsMonthsAndKeepsToTheMonthsEnd)
{
    EXPECT_EQ(addMonths(makeDay(2021, 1, 31), 1), makeDay(2021, 2, 28));
    EXPECT_EQ(addMonths(makeDay(2021, 1, 31), -11), makeDay(2020, 2, 29));
}
