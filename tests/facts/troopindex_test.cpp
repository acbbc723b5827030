// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/facts/troopindex.h"

#include <gtest/gtest.h>

using namespace nutgraf;

namespace
{

TroopPoint at(int year, Amount amount, DeploymentStatus status = DeploymentStatus::Current)
{
    TroopPoint point;
    point.amount = amount;
    point.when = DateRange::year(year);
    point.status = status;
    point.facts = {FactId{quint64(year)}};
    return point;
}

TroopLevels levelsOf(std::vector<TroopPoint> points)
{
    TroopSeries series;
    series.force = QStringLiteral("Norland");
    series.points = std::move(points);
    TroopLevels levels;
    levels.series = {series};
    return levels;
}

} // namespace

TEST(TroopIndex, CountsFromTheFirstLevel)
{
    const auto levels =
        indexedLevels(levelsOf({at(2001, Amount::exactly(4000)), at(2002, {2000., 3000., Modifier::Range})}));
    EXPECT_EQ(levels.series[0].points[0].amount, Amount::exactly(100));
    EXPECT_EQ(levels.series[0].points[1].amount, (Amount{50., 75., Modifier::Range}));
}

TEST(TroopIndex, ABoundOrAPlanIsTheBaseOnlyWhereThereIsNoLevel)
{
    const TroopPoint bound = at(2001, {{}, 5000., Modifier::LessThan});
    const TroopPoint plan = at(2000, Amount::exactly(9000), DeploymentStatus::Planned);
    EXPECT_EQ(indexBase(levelsOf({plan, bound, at(2002, Amount::exactly(800))}).series[0]), 800);
    EXPECT_EQ(indexBase(levelsOf({plan, bound}).series[0]), 5000);
    EXPECT_EQ(indexBase(levelsOf({plan}).series[0]), std::nullopt);
}

TEST(TroopIndex, ASeriesThatBeginsAtZeroStandsAside)
{
    const auto levels =
        indexedLevels(levelsOf({at(2001, Amount::exactly(0)), at(2002, Amount::exactly(300))}));
    EXPECT_TRUE(levels.series[0].points.empty());
    ASSERT_EQ(levels.aside.size(), 2u);
    EXPECT_EQ(levels.aside[0], (OffChart{FactId{2001}, OffChart::Reason::NoBase}));
}
