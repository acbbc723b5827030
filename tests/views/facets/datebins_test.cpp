// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/facets/datebins.h"

#include <gtest/gtest.h>

using namespace nutgraf;

namespace
{

DateRange between(int firstYear, int lastYear)
{
    return DateRange::days(makeDay(firstYear, 3, 5), makeDay(lastYear, 8, 7));
}

} // namespace

TEST(DateBins, HoldTheWholeExtentInFewSteps)
{
    const DateRange extents[]{DateRange::day(makeDay(2022, 3, 31)),
                              DateRange::days(makeDay(2022, 3, 3), makeDay(2022, 4, 20)),
                              between(2020, 2022),
                              between(1900, 2022),
                              between(-120, 2022),
                              between(-44, -43)};
    for (const DateRange &extent : extents) {
        const DateBins bins = dateBins(extent, 48);
        ASSERT_GT(bins.count(), 0) << qPrintable(toReadable(extent));
        EXPECT_LE(bins.count(), 48) << qPrintable(toReadable(extent));
        EXPECT_LE(bins.edges.front(), *extent.earliest);
        EXPECT_GT(bins.edges.back(), *extent.latest);
        EXPECT_TRUE(std::is_sorted(bins.edges.begin(), bins.edges.end()));
    }
}

TEST(DateBins, BeginWhereTheCalendarDoes)
{
    for (const CivilDay edge : dateBins(between(2020, 2022), 48).edges)
        EXPECT_EQ(dayOfMonth(edge), 1u);
}

TEST(DateBins, CountADateInEveryBinThatItTouches)
{
    const DateBins bins = dateBins(DateRange::days(makeDay(2022, 3, 1), makeDay(2022, 3, 10)), 48);
    const auto counts = countInBins(bins, {DateRange::day(makeDay(2022, 3, 2)),
                                           DateRange::days(makeDay(2022, 3, 2), makeDay(2022, 3, 4))});
    EXPECT_EQ(counts[size_t(bins.indexOf(makeDay(2022, 3, 1)))], 0);
    EXPECT_EQ(counts[size_t(bins.indexOf(makeDay(2022, 3, 2)))], 2);
    EXPECT_EQ(counts[size_t(bins.indexOf(makeDay(2022, 3, 4)))], 1);
    EXPECT_EQ(counts[size_t(bins.indexOf(makeDay(2022, 3, 5)))], 0);
    EXPECT_TRUE(countInBins({}, {}).empty());
}
