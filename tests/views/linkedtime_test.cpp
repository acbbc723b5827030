// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/workspacefixture.h"
#include "views/sharedtime.h"
#include "views/timeline/timelinetools.h"
#include "views/timeline/timelineview.h"
#include "views/troops/troopcanvas.h"
#include "views/troops/troopview.h"

#include <QAction>
#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <gtest/gtest.h>

using namespace nutgraf;

namespace
{

/// Nobody's own settings are read or written.
struct OwnSettings {
    QTemporaryDir folder;
    OwnSettings()
    {
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
        QSettings().clear();
    }
};

/// A timeline and a chart of the sample, side by side.
class LinkedTimeTest : public test::WorkspaceFixture
{
protected:
    void SetUp() override
    {
        workspace.time = &time;
        timeline = std::make_unique<TimelineView>(workspace, nullptr);
        troops = std::make_unique<TroopView>(workspace, nullptr);
        for (QWidget *view : {static_cast<QWidget *>(timeline.get()), static_cast<QWidget *>(troops.get())}) {
            view->resize(900, 360);
            view->show();
        }
    }
    void TearDown() override
    {
        troops.reset();
        timeline.reset();
    }

    /// What the chart shows.
    TimeWindow chart() const { return troops->canvas()->layoutNow().frame.window; }
    static void wheel(QWidget *on)
    {
        const QPoint at = on->rect().center();
        QWheelEvent event(at, on->mapToGlobal(at), {}, {0, 240}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(on, &event);
    }

    OwnSettings settings;
    SharedTime time;
    std::unique_ptr<TimelineView> timeline;
    std::unique_ptr<TroopView> troops;
};

} // namespace

TEST_F(LinkedTimeTest, AtFirstEachViewHasATimeOfItsOwn)
{
    const TimeWindow before = chart();
    wheel(timeline.get());
    EXPECT_EQ(chart(), before);
    EXPECT_NE(timeline->window(), before);
}

TEST_F(LinkedTimeTest, TheButtonInTheTimelineLinksAndPartsThem)
{
    QToolButton *button = nullptr;
    for (auto *each : timeline->tools()->findChildren<QToolButton *>()) {
        if (each->defaultAction() == time.linkAction())
            button = each;
    }
    ASSERT_TRUE(button);
    QTest::mouseClick(button, Qt::LeftButton);
    EXPECT_TRUE(time.isLinked());
    EXPECT_EQ(chart(), timeline->window());
    QTest::mouseClick(button, Qt::LeftButton);
    const TimeWindow parted = chart();
    wheel(timeline.get());
    EXPECT_EQ(chart(), parted);
}

TEST_F(LinkedTimeTest, TheChartFollowsTheTimeline)
{
    time.linkAction()->trigger();
    const TimeWindow before = chart();
    wheel(timeline.get());
    EXPECT_LT(chart().length(), before.length());
    EXPECT_EQ(chart(), timeline->window());
}

TEST_F(LinkedTimeTest, TheTimelineFollowsTheChart)
{
    time.linkAction()->trigger();
    const TimeWindow before = timeline->window();
    wheel(troops->canvas());
    EXPECT_LT(timeline->window().length(), before.length());
    EXPECT_EQ(timeline->window(), chart());
    const TimeWindow zoomed = chart();
    QTest::keyClick(troops->canvas(), Qt::Key_Right, Qt::ShiftModifier);
    EXPECT_GT(timeline->window().begin, zoomed.begin);
    EXPECT_EQ(timeline->window(), chart());
}

TEST_F(LinkedTimeTest, ZeroShowsAllThatEitherHas)
{
    const TimeWindow events = timeline->window(), levels = chart();
    time.linkAction()->trigger();
    wheel(timeline.get());
    QTest::keyClick(troops->canvas(), Qt::Key_0);
    EXPECT_EQ(timeline->window(), chart());
    EXPECT_LE(chart().begin, std::min(events.begin, levels.begin));
    EXPECT_GE(chart().end, std::max(events.end, levels.end));
}

TEST_F(LinkedTimeTest, ADayIsAtOnePlaceInViewsThatStandOneUnderAnother)
{
    QWidget window;
    QVBoxLayout column(&window);
    column.addWidget(timeline.get());
    column.addWidget(troops.get());
    window.resize(900, 800);
    window.show();
    const auto at = [&window](const QWidget *view, double x) {
        return view->mapTo(&window, QPoint()).x() + x;
    };
    const auto places = [&](double day) {
        window.grab(); // they tell each other where they stand when they are painted
        window.grab();
        return std::pair(at(timeline.get(), timeline->frame().scale.x(day)),
                         at(troops->canvas(), troops->canvas()->layoutNow().frame.x(day)));
    };
    const auto [alone, chartsOwn] = places(chart().middle());
    EXPECT_GT(std::abs(alone - chartsOwn), 2) << "each has its own margins while they are not linked";

    time.linkAction()->trigger();
    for (const double day : {chart().begin, chart().middle(), chart().end}) {
        const auto [above, below] = places(day);
        EXPECT_NEAR(above, below, 1);
    }

    column.setContentsMargins(9, 9, 60, 9);
    troops->setContentsMargins(40, 0, 0, 0); // the chart alone moves
    QApplication::processEvents();
    const auto [above, below] = places(chart().middle());
    EXPECT_NEAR(above, below, 1);

    troops->hide();
    EXPECT_FALSE(time.axisFor(timeline.get())) << "nothing to stand above";

    timeline->setParent(nullptr);
    troops->setParent(nullptr);
}

TEST_F(LinkedTimeTest, OneMoveIsToldOnce)
{
    time.linkAction()->trigger();
    int moves = 0;
    QObject::connect(&time, &SharedTime::moved, [&moves] { ++moves; });
    wheel(timeline.get());
    EXPECT_EQ(moves, 1);
    wheel(troops->canvas());
    EXPECT_EQ(moves, 2);
}

TEST_F(LinkedTimeTest, TheNextStartKnowsThatTheyWereLinked)
{
    time.linkAction()->trigger();
    EXPECT_TRUE(SharedTime().isLinked());
    time.linkAction()->trigger();
    EXPECT_FALSE(SharedTime().isLinked());
}
