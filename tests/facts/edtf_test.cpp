// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/facts/edtf.h"

#include <gtest/gtest.h>

using namespace nutgraf;

TEST(Edtf, WritesTheShortestForm)
{
    const struct {
        DateRange range;
        const char *edtf;
    } cases[] = {
        {DateRange::day(makeDay(2021, 2, 18)), "2021-02-18"},
        {DateRange::month(2021, 2), "2021-02"},
        {DateRange::year(2021), "2021"},
        {DateRange::decade(1990), "199X"},
        {DateRange::days(makeDay(1900, 1, 1), makeDay(1999, 12, 31)), "19XX"},
        {DateRange::days(makeDay(2017, 10, 1), makeDay(2017, 12, 31)), "2017-10/2017-12"},
        {DateRange::days(makeDay(2003, 1, 1), makeDay(2011, 12, 31)), "2003/2011"},
        {DateRange::days(makeDay(2021, 2, 17), makeDay(2021, 2, 18)), "2021-02-17/2021-02-18"},
        {DateRange::year(-43), "-0043"},
        {DateRange{makeDay(2018, 1, 1), {}}, "2018-01-01/.."},
        {DateRange{{}, makeDay(2018, 1, 1)}, "../2018-01-01"},
        {DateRange{}, ""},
    };
    for (const auto &c : cases)
        EXPECT_EQ(edtfOf(c.range).toStdString(), c.edtf);
}

TEST(Edtf, MarksBothEndsAsApproximate)
{
    EXPECT_EQ(edtfApproximately(QStringLiteral("2021")).toStdString(), "2021~");
    EXPECT_EQ(edtfApproximately(QStringLiteral("2017-10/..")).toStdString(), "2017-10~/..");
    EXPECT_EQ(edtfApproximately({}).toStdString(), "");
}

TEST(Edtf, ReadsWhatItWrites)
{
    const DateRange ranges[] = {
        DateRange::day(makeDay(2021, 2, 18)),
        DateRange::month(2021, 2),
        DateRange::year(2021),
        DateRange::decade(1990),
        DateRange::days(makeDay(1900, 1, 1), makeDay(1999, 12, 31)),
        DateRange::days(makeDay(2017, 10, 1), makeDay(2017, 12, 31)),
        DateRange::days(makeDay(2021, 2, 17), makeDay(2021, 2, 18)),
        DateRange{makeDay(2018, 1, 1), {}},
        DateRange{{}, makeDay(2018, 1, 1)},
    };
    for (const DateRange &range : ranges)
        EXPECT_EQ(rangeFromEdtf(edtfOf(range)), range) << edtfOf(range).toStdString();
}

TEST(Edtf, ReadsSeasonsQuartersAndMarks)
{
    const auto months = [](unsigned first, unsigned last) {
        return DateRange::days(makeDay(2017, first, 1), makeDay(2017, last, daysInMonth(2017, last)));
    };
    EXPECT_EQ(rangeFromEdtf(u"2017-21"), months(3, 5));
    EXPECT_EQ(rangeFromEdtf(u"2017-34"), months(4, 6));
    EXPECT_EQ(rangeFromEdtf(u"2017-40"), months(1, 6));
    EXPECT_EQ(rangeFromEdtf(u"2017-05~/2017-06?"), months(5, 6));
}

TEST(Edtf, ReadsNothingElse)
{
    for (const char *text : {"", "/", "../..", "X", "20X1", "2017-99", "2017-02-30", "2018/2017", "soon"})
        EXPECT_FALSE(rangeFromEdtf(QString::fromLatin1(text))) << text;
}
