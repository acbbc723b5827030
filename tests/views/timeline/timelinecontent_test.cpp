// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timelinecontent.h"

#include "model/project/project.h"
#include "tests/support/sampleproject.h"

#include <gtest/gtest.h>

using namespace nutgraf;

namespace
{

std::optional<TimelineMark> markFor(DateRange range, Grain grain = Grain::None)
{
    Event event;
    event.date.range = range;
    event.date.grain = grain;
    return markOf(event);
}

} // namespace

TEST(TimelineContent, EndsAreSharpToTheDaySoftOtherwiseAndOpenWhereUnknown)
{
    const CivilDay day = makeDay(2021, 2, 18);
    EXPECT_EQ(markFor(DateRange::day(day))->beginsAs, MarkEnd::Sharp);
    EXPECT_EQ(markFor(DateRange::days(day, makeDay(2021, 2, 20)), Grain::Day)->endsAs, MarkEnd::Sharp);
    EXPECT_EQ(markFor(DateRange::month(2021, 2), Grain::Month)->endsAs, MarkEnd::Soft);
    EXPECT_EQ(markFor({day, {}})->endsAs, MarkEnd::Open);
    EXPECT_EQ(markFor({{}, day})->beginsAs, MarkEnd::Open);
    EXPECT_FALSE(markFor({}).has_value());
}

TEST(TimelineContent, WhatIsDueOnADaySaysTheDay)
{
    Event event;
    event.what = QStringLiteral("Vote");
    event.status = EventStatus::Scheduled;
    event.date.range = DateRange::day(makeDay(2022, 5, 1));
    EXPECT_EQ(markOf(event)->label, QStringLiteral("Vote · 1 May 2022"));
    event.date.range = DateRange::month(2022, 5);
    EXPECT_EQ(markOf(event)->label, QStringLiteral("Vote"));
}

TEST(TimelineContent, AFactOfTwoForcesStandsInBothLanesAndCountsOnce)
{
    const auto project = test::sampleProject();
    std::vector<Fact> facts;
    Event event;
    event.id = FactId::of(FactKind::Event, {1, 2});
    event.what = QStringLiteral("Talks");
    event.who = {QStringLiteral("US"), QStringLiteral("NATO")};
    event.date.range = DateRange::day(makeDay(2022, 5, 1));
    facts.emplace_back(event);
    const TimelineContent content =
        TimelineContent::of(*project, facts, TimelineArrangement().with(LaneBy::Force));
    EXPECT_EQ(content.lanes.size(), 2u);
    EXPECT_EQ(content.marks->marks().size(), 2u);
    EXPECT_EQ(content.inOrder().size(), 1u);
}

TEST(TimelineContent, AMonthIsAsLongAsAMonth)
{
    const auto mark = markFor(DateRange::month(2024, 2), Grain::Month);
    EXPECT_EQ(mark->end - mark->begin, 29);
}

TEST(TimelineContent, TheWholeWindowHoldsMarksAndPublication)
{
    const auto project = test::sampleProject();
    const TimelineContent content = TimelineContent::of(*project, project->facts());
    const TimeWindow window = content.wholeWindow();
    EXPECT_LT(window.begin, dayNumber(makeDay(2017, 1, 1)));
    EXPECT_GT(window.end, dayNumber(makeDay(2022, 5, 2)));
    TimelineContent alone;
    alone.published = DateRange::day(makeDay(2021, 2, 18));
    EXPECT_GE(alone.wholeWindow().length(), 14);
}

TEST(TimelineContent, SaysInWordsWhatItShows)
{
    const auto project = test::sampleProject();
    const QString words = TimelineContent::of(*project, project->facts()).description();
    EXPECT_TRUE(words.contains(QStringLiteral("4 events")));
    EXPECT_TRUE(words.contains(QStringLiteral("1 of them undated")));
    EXPECT_TRUE(words.contains(QStringLiteral("published 4 Mar 2022")));
}

TEST(TimelineContent, KnowsNothingFoundFromNothingLetThrough)
{
    const auto project = test::sampleProject();
    const auto all = TimelineContent::of(*project, project->facts());
    EXPECT_EQ(all.leftOut, 0);
    const auto none = TimelineContent::of(*project, {});
    EXPECT_GT(none.leftOut, 0);
    EXPECT_TRUE(none.description().contains(QStringLiteral("facets")));
}
