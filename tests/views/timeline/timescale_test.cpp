// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timescale.h"

#include <gtest/gtest.h>

using namespace nutgraf;

TEST(TimeScale, MapsDaysToXAndBack)
{
    const TimeScale scale({100, 200}, 20, 500);
    EXPECT_DOUBLE_EQ(scale.x(100), 20);
    EXPECT_DOUBLE_EQ(scale.x(200), 520);
    EXPECT_DOUBLE_EQ(scale.day(scale.x(137.25)), 137.25);
}

TEST(TimeScale, ZoomingKeepsWhatIsUnderThePointer)
{
    const TimeScale scale({-1000, 9000}, 12, 800);
    for (const double x : {12.0, 300.0, 812.0}) {
        for (const double factor : {0.5, 1.25, 40.0})
            EXPECT_NEAR(scale.zoomed(x, factor).day(x), scale.day(x), 1e-6);
    }
}

TEST(TimeScale, PanningMovesByPixels)
{
    const TimeScale scale({0, 100}, 0, 1000);
    EXPECT_DOUBLE_EQ(scale.panned(50).x(10), scale.x(10) + 50);
}

TEST(TimeScale, NeverZoomsPastItsEnds)
{
    TimeScale scale({0, 100}, 0, 1000);
    for (int i = 0; i < 200; ++i)
        scale = scale.zoomed(500, 2);
    EXPECT_DOUBLE_EQ(scale.window().length(), TimeScale::narrowest);
    for (int i = 0; i < 200; ++i)
        scale = scale.zoomed(100, 0.5).panned(1000);
    EXPECT_EQ(yearOf(civilDay(scale.window().begin)), TimeScale::firstYear);
    EXPECT_LE(yearOf(civilDay(scale.window().end)), TimeScale::lastYear);
}

TEST(TimeScale, MakesSomethingOfAnEmptyWindowAndNoWidth)
{
    const TimeScale scale({50, 50}, 0, 0);
    EXPECT_GT(scale.window().length(), 0);
    EXPECT_GT(scale.pixelsPerDay(), 0);
}

TEST(TimeScale, NamesTheCivilDayOfAnyMoment)
{
    EXPECT_EQ(civilDay(dayNumber(makeDay(2021, 2, 18)) + 0.9), makeDay(2021, 2, 18));
    EXPECT_EQ(civilDay(dayNumber(makeDay(-43, 3, 15)) + 0.5), makeDay(-43, 3, 15));
}
