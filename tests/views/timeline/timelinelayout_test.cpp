// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timelinelayout.h"

#include <QRandomGenerator>

#include <gtest/gtest.h>

#include <numeric>

using namespace nutgraf;

namespace
{

TimelineMark markAt(int begin, int days = 1, EventStatus status = EventStatus::Happened)
{
    static quint64 id = 0;
    TimelineMark mark;
    mark.id.value = ++id;
    mark.begin = begin;
    mark.end = begin + days;
    mark.status = status;
    return mark;
}

std::vector<TimelineMark> scattered(int count, int within)
{
    QRandomGenerator random(3);
    std::vector<TimelineMark> marks;
    for (int i = 0; i < count; ++i)
        marks.push_back(markAt(int(random.bounded(within)), random.bounded(5) == 0 ? 30 : 1,
                               EventStatus(random.bounded(4))));
    return marks;
}

LayoutRequest requestOf(TimeWindow window, double width = 800, double height = 400)
{
    LayoutRequest request;
    request.scale = TimeScale(window, 0, width);
    request.height = height;
    request.labelWidth = [](int mark) { return 60.0 + mark % 7 * 20; };
    return request;
}

/// What a mark and its label take up in their row.
std::pair<double, double> takenBy(const PlacedMark &mark)
{
    double left = mark.left, right = mark.right;
    if (mark.place != LabelPlace::None) {
        left = std::min(left, mark.labelX);
        right = std::max(right, mark.labelX + mark.labelWidth);
    }
    return {left, right};
}

void expectNoOverlap(const TimelineLayout &layout, const TimeScale &scale)
{
    for (size_t i = 0; i < layout.marks.size(); ++i) {
        const PlacedMark &a = layout.marks[i];
        const auto [left, right] = takenBy(a);
        if (a.place != LabelPlace::None && a.left < scale.right() && a.place != LabelPlace::Inside) {
            EXPECT_GE(a.labelX, scale.left() - 0.001);
            EXPECT_LE(a.labelX + a.labelWidth, scale.right() + 0.001);
        }
        for (size_t j = i + 1; j < layout.marks.size(); ++j) {
            const PlacedMark &b = layout.marks[j];
            if (a.labelRow != a.row || b.labelRow != b.row || a.row != b.row ||
                (a.place == LabelPlace::None && b.place == LabelPlace::None))
                continue;
            const auto [otherLeft, otherRight] = takenBy(b);
            EXPECT_TRUE(right <= otherLeft || otherRight <= left) << a.mark << " and " << b.mark;
        }
    }
}

} // namespace

TEST(TimelineLayout, FewEventsHaveARowEachInTheOrderOfTime)
{
    const TimelineIndex index({markAt(50), markAt(10), markAt(10)});
    const TimelineLayout layout = layOut(index, requestOf({0, 100}));
    ASSERT_EQ(layout.marks.size(), 3u);
    for (int i = 0; i < 3; ++i) {
        EXPECT_EQ(layout.marks[size_t(i)].row, i);
        EXPECT_NE(layout.marks[size_t(i)].place, LabelPlace::None);
    }
    EXPECT_EQ(layout.unlabelled, 0);
}

TEST(TimelineLayout, AMarkIsAsLongAsItsInterval)
{
    const TimelineIndex index({markAt(10, 30)});
    const TimelineLayout layout = layOut(index, requestOf({0, 100}));
    EXPECT_DOUBLE_EQ(layout.marks[0].left, 80);
    EXPECT_DOUBLE_EQ(layout.marks[0].right, 320);
    EXPECT_EQ(layout.marks[0].place, LabelPlace::Inside);
}

TEST(TimelineLayout, LabelsAndMarksDoNotOverlapHoweverManyThereAre)
{
    for (const int count : {1, 5, 20, 60, 120}) {
        for (const double width : {200.0, 800.0, 1600.0}) {
            for (const TimeWindow window :
                 {TimeWindow{0, 1000}, TimeWindow{200, 300}, TimeWindow{500, 502}}) {
                const TimelineIndex index(scattered(count, 1000));
                LayoutRequest request = requestOf(window, width);
                request.published = request.scale.x(600);
                const TimelineLayout layout = layOut(index, request);
                if (!layout.dense)
                    expectNoOverlap(layout, request.scale);
            }
        }
    }
}

TEST(TimelineLayout, ACrowdedDayIsCountedInTheLastRow)
{
    std::vector<TimelineMark> crowd;
    for (int i = 0; i < 40; ++i)
        crowd.push_back(markAt(50));
    const TimelineIndex index(crowd);
    const LayoutRequest request = requestOf({0, 100});
    const TimelineLayout layout = layOut(index, request);
    ASSERT_EQ(layout.clusters.size(), 1u);
    EXPECT_EQ(layout.marks.size(), 40u);
    EXPECT_EQ(layout.clusters[0].marks.size(), size_t(layout.unlabelled));
    EXPECT_TRUE(layout.clusters[0].counted);
    EXPECT_LE(layout.rows * layout.rowHeight, request.height);
    expectNoOverlap(layout, request.scale);
}

TEST(TimelineLayout, TheChosenEventAlwaysHasItsLabel)
{
    std::vector<TimelineMark> crowd;
    for (int i = 0; i < 40; ++i)
        crowd.push_back(markAt(50));
    const TimelineIndex index(crowd);
    for (const int chosen : {0, 20, 39}) {
        LayoutRequest request = requestOf({0, 100});
        request.chosen = chosen;
        const TimelineLayout layout = layOut(index, request);
        const auto mark = std::find_if(layout.marks.begin(), layout.marks.end(),
                                       [chosen](const PlacedMark &each) { return each.mark == chosen; });
        ASSERT_NE(mark, layout.marks.end());
        EXPECT_NE(mark->place, LabelPlace::None);
        EXPECT_FALSE(mark->clustered);
    }
}

TEST(TimelineLayout, LabelsAvoidThePublicationLineWhereTheyCan)
{
    const TimelineIndex index({markAt(49), markAt(52)});
    LayoutRequest request = requestOf({0, 100});
    request.published = request.scale.x(51);
    const TimelineLayout layout = layOut(index, request);
    EXPECT_EQ(layout.marks[0].place, LabelPlace::Left);
    EXPECT_EQ(layout.marks[1].place, LabelPlace::Right);
}

TEST(TimelineLayout, AnOngoingEventGoesOnToThePublicationLine)
{
    const TimelineIndex index({markAt(10, 5, EventStatus::Ongoing), markAt(20)});
    LayoutRequest request = requestOf({0, 100});
    request.published = 700;
    EXPECT_DOUBLE_EQ(layOut(index, request).marks[0].goesOnTo, 700);
    request.published.reset();
    EXPECT_DOUBLE_EQ(layOut(index, request).marks[0].goesOnTo, 800);
    EXPECT_DOUBLE_EQ(layOut(index, request).marks[1].goesOnTo, layOut(index, request).marks[1].right);
}

TEST(TimelineLayout, PanningChangesNoRow)
{
    const TimelineIndex index(scattered(80, 1000));
    const TimelineLayout before = layOut(index, requestOf({100, 600}));
    const TimelineLayout after = layOut(index, requestOf({130, 630}));
    for (const PlacedMark &a : before.marks) {
        for (const PlacedMark &b : after.marks) {
            if (a.mark == b.mark && a.left > 400 && a.left < 500) {
                EXPECT_EQ(a.row, b.row);
            }
        }
    }
}

TEST(TimelineLayout, FromAfarItShowsDensitiesThatAddUp)
{
    std::vector<TimelineMark> many;
    for (int i = 0; i < 5000; ++i)
        many.push_back(markAt(i));
    const TimelineIndex index(many);
    const TimelineLayout layout = layOut(index, requestOf({0, 5000}));
    ASSERT_TRUE(layout.dense);
    ASSERT_EQ(layout.lanes.size(), 1u);
    EXPECT_EQ(layout.inSight, 5000);
    EXPECT_EQ(std::accumulate(layout.lanes[0].counts.begin(), layout.lanes[0].counts.end(), 0), 5000);
    EXPECT_EQ(layout.binEdges.size(), layout.lanes[0].counts.size() + 1);
    EXPECT_FALSE(layOut(index, requestOf({0, 20})).dense);
}

TEST(TimelineLayout, NothingIsPaintedOutsideThePlot)
{
    const TimelineIndex index({markAt(-100000, 200000), markAt(-5, 10), markAt(95, 50)});
    for (const PlacedMark &mark : layOut(index, requestOf({0, 100})).marks) {
        EXPECT_GE(mark.left, 0);
        EXPECT_LE(mark.right, 800);
    }
}

TEST(TimelineLayout, LanesLieBelowEachOtherAndShareNoRow)
{
    std::vector<TimelineMark> marks = scattered(60, 400);
    for (size_t i = 0; i < marks.size(); ++i)
        marks[i].lane = int(i % 3);
    const TimelineIndex index(marks);
    LayoutRequest request = requestOf({0, 400}, 1200, 2000);
    request.folded = {false, true, false};
    const TimelineLayout layout = layOut(index, request);
    ASSERT_EQ(layout.placedLanes.size(), 3u);
    int row = 0;
    for (const PlacedLane &lane : layout.placedLanes) {
        EXPECT_EQ(lane.row, row);
        row += lane.rows;
    }
    EXPECT_EQ(row, layout.allRows);
    EXPECT_EQ(layout.placedLanes[1].rows, 1) << "it is folded";
    for (const PlacedMark &mark : layout.marks) {
        const PlacedLane &lane = layout.placedLanes[size_t(index.marks()[size_t(mark.mark)].lane)];
        EXPECT_GE(mark.row, lane.row);
        EXPECT_LT(mark.row, lane.row + lane.rows);
        EXPECT_GE(mark.labelRow, lane.row);
        EXPECT_LT(mark.labelRow, lane.row + lane.rows);
    }
    expectNoOverlap(layout, request.scale);
}

TEST(TimelineLayout, ScrollingLeavesTheRowsThatFit)
{
    std::vector<TimelineMark> marks;
    for (int i = 0; i < 20; ++i) {
        marks.push_back(markAt(10 * i));
        marks.back().lane = i;
    }
    LayoutRequest request = requestOf({0, 200}, 800, 110);
    request.folded.assign(20, false);
    request.firstRow = 7;
    const TimelineLayout layout = layOut(TimelineIndex(marks), request);
    EXPECT_EQ(layout.allRows, 20);
    EXPECT_EQ(layout.rows, 5);
    ASSERT_EQ(layout.placedLanes.size(), 5u);
    EXPECT_EQ(layout.placedLanes.front().lane, 7);
    EXPECT_EQ(layout.marks.front().row, 0);
    request.firstRow = 1000;
    EXPECT_EQ(layOut(TimelineIndex(marks), request).firstRow, 15);
}

TEST(TimelineLayout, WhereLabelsAreShortOfRoomTheWeightiestHaveTheirs)
{
    std::vector<TimelineMark> crowd;
    for (int i = 0; i < 40; ++i) {
        crowd.push_back(markAt(50));
        crowd.back().weight = float(i);
    }
    const TimelineIndex index(crowd);
    const TimelineLayout layout = layOut(index, requestOf({0, 100}));
    float leastLabelled = 1000, mostBare = 0;
    for (const PlacedMark &mark : layout.marks) {
        const float weight = index.marks()[size_t(mark.mark)].weight;
        if (mark.place == LabelPlace::None)
            mostBare = std::max(mostBare, weight);
        else
            leastLabelled = std::min(leastLabelled, weight);
    }
    EXPECT_GT(leastLabelled, mostBare);
}

TEST(TimelineLayout, ALabelWithoutRoomBesideItsMarkStandsApartOnALeader)
{
    // Two neighbours leave a mark in the middle no room at its sides, but the row below is empty.
    std::vector<TimelineMark> marks{markAt(47), markAt(50), markAt(53), markAt(10, 80)};
    LayoutRequest request = requestOf({0, 100}, 800, 66);
    request.labelWidth = [](int) { return 150.0; };
    request.folded = {false};
    marks[1].weight = 1;
    const TimelineLayout layout = layOut(TimelineIndex(marks), request);
    expectNoOverlap(layout, request.scale);
    EXPECT_EQ(layout.unlabelled, 0);
}
