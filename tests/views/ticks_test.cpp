// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/calendar/ticks.h"

#include <QStringList>

#include <gtest/gtest.h>

#include <tuple>

using namespace nutgraf;
using Unit = TickStep::Unit;

namespace
{

QString labels(const std::vector<CalendarTick> &ticks)
{
    QStringList all;
    for (const CalendarTick &tick : ticks)
        all.append(tick.label);
    return all.join(QStringLiteral(" | "));
}

} // namespace

TEST(CalendarTicks, StandOnTheBoundariesOfTheCalendar)
{
    const std::vector<std::tuple<CivilDay, CivilDay, TickStep, QString>> rows{
        {makeDay(2020, 12, 30),
         makeDay(2021, 1, 2),
         {Unit::Day, 1},
         QStringLiteral("30 Dec 2020 | 31 Dec | 1 Jan 2021 | 2 Jan")},
        {makeDay(2021, 1, 28),
         makeDay(2021, 2, 4),
         {Unit::Day, 2},
         QStringLiteral("29 Jan 2021 | 1 Feb | 3 Feb")},
        {makeDay(2021, 2, 16), makeDay(2021, 3, 3), {Unit::Week, 1}, QStringLiteral("22 Feb 2021 | 1 Mar")},
        {makeDay(2020, 2, 2), makeDay(2021, 2, 18), {Unit::Month, 6}, QStringLiteral("Jul 2020 | Jan 2021")},
        {makeDay(2016, 6, 1), makeDay(2021, 2, 1), {Unit::Year, 2}, QStringLiteral("2018 | 2020")},
        {makeDay(1940, 6, 1), makeDay(2021, 2, 1), {Unit::Year, 50}, QStringLiteral("1950 | 2000")},
        {makeDay(-150, 1, 1), makeDay(150, 1, 1), {Unit::Year, 100}, QStringLiteral("100 BC | 100")},
    };
    for (const auto &[first, last, step, expected] : rows)
        EXPECT_EQ(labels(calendarTicks(first, last, step)).toStdString(), expected.toStdString());
}

TEST(CalendarTicks, NeverExceedTheCountAskedFor)
{
    for (const int count : {1, 4, 10}) {
        for (qint64 span = 1; span < 1'000'000; span = span * 3 / 2 + 1) {
            const CivilDay first = makeDay(1912, 2, 27);
            const CivilDay last = first + std::chrono::days(span);
            const auto ticks = calendarTicks(first, last, tickStepFor(span, count));
            EXPECT_LE(int(ticks.size()), count + 1) << span << " days";
        }
    }
}

TEST(CalendarTicks, MarkWhereTheLargerUnitBegins)
{
    const auto ticks = calendarTicks(makeDay(2020, 10, 1), makeDay(2021, 4, 1), {Unit::Month, 3});
    ASSERT_EQ(ticks.size(), 3u);
    EXPECT_FALSE(ticks[0].major);
    EXPECT_TRUE(ticks[1].major);
    EXPECT_EQ(ticks[1].day, makeDay(2021, 1, 1));
}

TEST(CalendarTicks, AreFineForShortAndCoarseForLongTimes)
{
    EXPECT_EQ(tickStepFor(5, 10), (TickStep{Unit::Day, 1}));
    EXPECT_EQ(tickStepFor(400, 6), (TickStep{Unit::Month, 3}));
    EXPECT_EQ(tickStepFor(365 * 100, 6), (TickStep{Unit::Year, 20}));
    EXPECT_EQ(tickStepFor(365 * 9000, 2), (TickStep{Unit::Year, 1000}));
}
