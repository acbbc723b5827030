// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/overview.h"

#include <gtest/gtest.h>

using namespace nutgraf;

namespace
{

using Grip = TimelineOverview::Grip;

/// 1,000 days over 1,000 pixels; the days 200 to 400 in sight.
const TimelineOverview overview(QRectF(0, 0, 1000, 20), {0, 1000}, {200, 400});

} // namespace

TEST(TimelineOverview, TheBrushLiesAroundWhatIsInSight)
{
    EXPECT_EQ(overview.brush(), QRectF(200, 0, 200, 20));
}

TEST(TimelineOverview, TheBrushStaysWideEnoughToBeTakenAndInsideTheStrip)
{
    const TimelineOverview narrow(QRectF(0, 0, 1000, 20), {0, 1000}, {500, 500.5});
    EXPECT_GE(narrow.brush().width(), 10);
    const TimelineOverview beyond(QRectF(0, 0, 1000, 20), {0, 1000}, {-500, 5000});
    EXPECT_EQ(beyond.brush(), QRectF(0, 0, 1000, 20));
}

TEST(TimelineOverview, EndsMiddleAndOutsideAreToldApart)
{
    EXPECT_EQ(overview.gripAt({202, 10}), Grip::Begin);
    EXPECT_EQ(overview.gripAt({398, 10}), Grip::End);
    EXPECT_EQ(overview.gripAt({300, 10}), Grip::Window);
    EXPECT_EQ(overview.gripAt({700, 10}), Grip::None);
    EXPECT_EQ(overview.gripAt({300, 30}), Grip::None);
}

TEST(TimelineOverview, DraggingMovesAnEndOrTheWhole)
{
    EXPECT_EQ(overview.dragged(Grip::Begin, 200, 250), (TimeWindow{250, 400}));
    EXPECT_EQ(overview.dragged(Grip::End, 400, 450), (TimeWindow{200, 450}));
    EXPECT_EQ(overview.dragged(Grip::Window, 300, 350), (TimeWindow{250, 450}));
}

TEST(TimelineOverview, TheEndsNeverPassEachOther)
{
    const TimeWindow window = overview.dragged(Grip::Begin, 200, 900);
    EXPECT_LT(window.begin, window.end);
    EXPECT_EQ(window.end, 400);
}

TEST(TimelineOverview, AClickElsewhereBringsThatTimeIntoTheMiddle)
{
    EXPECT_EQ(overview.centredAt(700), (TimeWindow{600, 800}));
}
