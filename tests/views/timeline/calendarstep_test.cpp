// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/calendarstep.h"

#include <gtest/gtest.h>

using namespace nutgraf;

namespace
{

DayNumber at(int year, unsigned month = 1, unsigned day = 1)
{
    return dayNumber(makeDay(year, month, day));
}

} // namespace

TEST(CalendarStep, FloorsToItsBoundaries)
{
    using enum CalendarUnit;
    const struct {
        CalendarStep step;
        DayNumber from, to;
    } rows[] = {
        {{Hour, 6}, at(2021, 2, 18) + 0.6, at(2021, 2, 18) + 0.5},
        {{Day, 1}, at(2021, 2, 18) + 0.6, at(2021, 2, 18)},
        {{Week, 1}, at(2021, 2, 18), at(2021, 2, 15)},
        {{Month, 1}, at(2021, 2, 18), at(2021, 2, 1)},
        {{Month, 3}, at(2021, 6, 30), at(2021, 4, 1)},
        {{Month, 6}, at(2021, 7, 1), at(2021, 7, 1)},
        {{Year, 1}, at(2021, 12, 31), at(2021)},
        {{Year, 10}, at(2021, 6, 1), at(2020)},
        {{Year, 100}, at(1999), at(1900)},
        {{Year, 1}, at(-43, 3, 15), at(-43)},
        {{Year, 100}, at(-43), at(-99)}, // 44 BC lies after 100 BC
        {{Year, 100}, at(50), at(-99)},
        {{Year, 100}, at(-100), at(-199)},
    };
    for (const auto &row : rows)
        EXPECT_DOUBLE_EQ(row.step.floor(row.from), row.to) << row.from;
}

TEST(CalendarStep, NextIsTheFollowingBoundary)
{
    for (const CalendarStep &step : calendarSteps()) {
        for (const DayNumber start : {at(-300, 5, 5), at(-1), at(1), at(2020, 2, 29), at(2021, 12, 31)}) {
            DayNumber boundary = step.floor(start);
            for (int i = 0; i < 40 && boundary < dayNumber(makeDay(19000, 1, 1)); ++i) {
                const DayNumber next = step.next(boundary);
                ASSERT_GT(next, boundary);
                ASSERT_NEAR(step.floor(next), next, 1e-6);
                ASSERT_NEAR(step.floor((boundary + next) / 2), boundary, 1e-6);
                boundary = next;
            }
        }
    }
}

TEST(CalendarStep, TheFinestStepThatIsWideEnoughIsTaken)
{
    const TimeScale year({at(2021), at(2022)}, 0, 365);
    EXPECT_EQ(stepOfAtLeast(1, year), (CalendarStep{CalendarUnit::Day, 1}));
    EXPECT_EQ(stepOfAtLeast(20, year), (CalendarStep{CalendarUnit::Month, 1}));
    EXPECT_EQ(stepOfAtLeast(300, year), (CalendarStep{CalendarUnit::Year, 1}));
    EXPECT_EQ(stepOfAtLeast(1e12, year), calendarSteps().back());
}
