// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timelineindex.h"

#include <QRandomGenerator>

#include <gtest/gtest.h>

using namespace nutgraf;

namespace
{

std::vector<TimelineMark> randomMarks(int count)
{
    QRandomGenerator random(42);
    std::vector<TimelineMark> marks;
    for (int i = 0; i < count; ++i) {
        TimelineMark mark;
        mark.id.value = quint64(i + 1);
        mark.begin = int(random.bounded(2000)) - 1000;
        mark.end = mark.begin + 1 + int(random.bounded(10) == 0 ? random.bounded(900) : random.bounded(5));
        mark.lane = random.bounded(4);
        marks.push_back(mark);
    }
    return marks;
}

bool touches(const TimelineMark &mark, TimeWindow window)
{
    return mark.begin < window.end && mark.end > window.begin;
}

const TimeWindow windows[] = {{-2000, 2000}, {-10, 10},      {3, 4}, {3.25, 3.5},
                              {999, 5000},   {-5000, -1000}, {7, 7}};

} // namespace

TEST(TimelineIndex, KeepsMarksInTheOrderOfTime)
{
    const TimelineIndex index(randomMarks(500));
    for (size_t i = 1; i < index.marks().size(); ++i)
        EXPECT_LE(index.marks()[i - 1].begin, index.marks()[i].begin);
}

TEST(TimelineIndex, ListsAndCountsWhatTouchesAWindow)
{
    const TimelineIndex index(randomMarks(700));
    for (const TimeWindow &window : windows) {
        std::vector<int> expected;
        for (size_t i = 0; i < index.marks().size(); ++i) {
            if (touches(index.marks()[i], window))
                expected.push_back(int(i));
        }
        EXPECT_EQ(index.in(window), expected);
        EXPECT_EQ(index.countIn(window), int(expected.size()));
    }
}

TEST(TimelineIndex, CountsALaneBinByBin)
{
    const TimelineIndex index(randomMarks(700));
    const std::vector<DayNumber> edges{-1200, -400, -399, -10.5, 0, 0.5, 30, 365, 2000};
    for (const int lane : {0, 1}) {
        const std::vector<int> counts = index.counts(lane, edges);
        ASSERT_EQ(counts.size(), edges.size() - 1);
        for (size_t bin = 0; bin < counts.size(); ++bin) {
            const auto expected =
                std::count_if(index.marks().begin(), index.marks().end(), [&](const auto &mark) {
                    return mark.lane == lane && touches(mark, {edges[bin], edges[bin + 1]});
                });
            EXPECT_EQ(counts[bin], expected) << bin;
        }
    }
}

TEST(TimelineIndex, KnowsItsExtentAndWhereAFactIs)
{
    TimelineMark early, late;
    early.id.value = 1;
    early.begin = -50;
    early.end = 900;
    late.id.value = 2;
    late.begin = 10;
    late.end = 11;
    const TimelineIndex index({late, early});
    EXPECT_EQ(index.extent(), (TimeWindow{-50, 900}));
    EXPECT_EQ(index.indexOf(late.id), 1);
    EXPECT_EQ(index.indexOf({99}), -1);
}

TEST(TimelineIndex, OfNothingAnswersNothing)
{
    const TimelineIndex index;
    const TimelineIndex built{std::vector<TimelineMark>()};
    for (const TimelineIndex *empty : {&index, &built}) {
        EXPECT_TRUE(empty->extent().isEmpty());
        EXPECT_TRUE(empty->in({-1, 1}).empty());
        EXPECT_EQ(empty->countIn({-1, 1}), 0);
    }
}
