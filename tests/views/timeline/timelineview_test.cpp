// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timelineview.h"

#include "model/project/project.h"
#include "model/project/selection.h"
#include "tests/support/sampleproject.h"

#include <QHelpEvent>
#include <QTest>
#include <QToolTip>
#include <QWheelEvent>

#include <gtest/gtest.h>

using namespace nutgraf;

namespace
{

/// A shown timeline of the sample article.
class TimelineViewTest : public testing::Test
{
protected:
    TimelineViewTest()
        : project(test::sampleProject())
        , view({project.get(), nullptr, &selection, {}}, nullptr)
    {
        view.resize(800, 300);
        view.show();
    }

    FactId eventNamed(const QString &what) const
    {
        for (const Fact &fact : project->facts()) {
            if (const auto *event = std::get_if<Event>(&fact); event && event->what == what)
                return event->id;
        }
        return {};
    }
    QPoint placeOf(const QString &what) const
    {
        const TimelineFrame &frame = view.frame();
        const FactId id = eventNamed(what);
        for (const PlacedMark &mark : frame.layout.marks) {
            if (contentMark(mark) == id)
                return frame.markRect(mark).center().toPoint();
        }
        return {-1, -1};
    }
    FactId contentMark(const PlacedMark &mark) const
    {
        return TimelineContent::of(*project, project->facts()).marks->marks()[size_t(mark.mark)].id;
    }
    void turnWheel(QPointF at, int notches)
    {
        QWheelEvent event(at, view.mapToGlobal(at), {}, {0, 120 * notches}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(&view, &event);
    }

    std::unique_ptr<Project> project;
    Selection selection;
    TimelineView view;
};

const QString vote = QStringLiteral("Vote is due");
const QString announcement = QStringLiteral("Lind announces soldiers for Estonia");
const QString stay = QStringLiteral("NATO troops in Estonia");
const QString pact = QStringLiteral("Ministers sign a pact");

} // namespace

TEST_F(TimelineViewTest, ShowsEveryDatedEventAndTrayForTheRest)
{
    EXPECT_EQ(view.frame().layout.marks.size(), 3u);
    EXPECT_EQ(view.frame().chips.size(), 1u);
    EXPECT_TRUE(view.frame().publishedBegin.has_value());
}

TEST_F(TimelineViewTest, WheelZoomsAtThePointer)
{
    const QPointF at(500, 100);
    const DayNumber before = view.frame().scale.day(at.x());
    const double length = view.window().length();
    turnWheel(at, 3);
    EXPECT_LT(view.window().length(), length);
    EXPECT_NEAR(view.frame().scale.day(at.x()), before, 1e-6);
    turnWheel(at, -3);
    EXPECT_NEAR(view.window().length(), length, 1e-6);
}

TEST_F(TimelineViewTest, DraggingPansAndChoosesNothing)
{
    const QPoint from = placeOf(vote);
    const DayNumber grabbed = view.frame().scale.day(from.x());
    QTest::mousePress(&view, Qt::LeftButton, {}, from);
    QTest::mouseMove(&view, from - QPoint(60, 0));
    QTest::mouseMove(&view, from - QPoint(120, 0));
    QTest::mouseRelease(&view, Qt::LeftButton, {}, from - QPoint(120, 0));
    EXPECT_NEAR(view.frame().scale.day(from.x() - 120), grabbed, 1e-6);
    EXPECT_TRUE(selection.current().isNull());
}

TEST_F(TimelineViewTest, AClickChoosesMarkLabelOrTrayEvent)
{
    QTest::mouseClick(&view, Qt::LeftButton, {}, placeOf(vote));
    EXPECT_EQ(selection.current(), eventNamed(vote));
    QTest::mouseClick(&view, Qt::LeftButton, {}, view.frame().chips[0].rect.center().toPoint());
    EXPECT_EQ(selection.current(), eventNamed(pact));
    const TimelineFrame shown = view.frame();
    for (const PlacedMark &mark : shown.layout.marks) {
        QTest::mouseClick(&view, Qt::LeftButton, {}, shown.labelRect(mark).center().toPoint());
        EXPECT_EQ(selection.current(), contentMark(mark));
    }
}

TEST_F(TimelineViewTest, HoveringTellsTheSelectionAndLeavingTakesItBack)
{
    QTest::mouseMove(&view, placeOf(announcement));
    EXPECT_EQ(selection.hovered(), eventNamed(announcement));
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(&view, &leave);
    EXPECT_TRUE(selection.hovered().isNull());
}

TEST_F(TimelineViewTest, TheToolTipSaysHeadlineDateAndSentence)
{
    const QPoint at = placeOf(vote);
    QHelpEvent help(QEvent::ToolTip, at, view.mapToGlobal(at));
    QApplication::sendEvent(&view, &help);
    EXPECT_TRUE(QToolTip::text().startsWith(vote));
    EXPECT_TRUE(QToolTip::text().contains(QStringLiteral("1 May 2022")));
    EXPECT_TRUE(QToolTip::text().contains(QStringLiteral("A vote is due on 1 May.")));
    QToolTip::hideText();
}

TEST_F(TimelineViewTest, KeysWalkThroughTheEventsInTime)
{
    const auto chosen = [this](Qt::Key key) {
        QTest::keyClick(&view, key);
        return selection.current();
    };
    EXPECT_EQ(chosen(Qt::Key_Right), eventNamed(stay));
    EXPECT_EQ(chosen(Qt::Key_Right), eventNamed(announcement));
    EXPECT_EQ(chosen(Qt::Key_End), eventNamed(pact));
    EXPECT_EQ(chosen(Qt::Key_Right), eventNamed(pact));
    EXPECT_EQ(chosen(Qt::Key_Left), eventNamed(vote));
    EXPECT_EQ(chosen(Qt::Key_Home), eventNamed(stay));
}

TEST_F(TimelineViewTest, ZeroShowsAllAndPlusAndMinusZoom)
{
    const TimeWindow whole = view.window();
    QTest::keyClick(&view, Qt::Key_Plus);
    EXPECT_LT(view.window().length(), whole.length());
    QTest::keyClick(&view, Qt::Key_Minus);
    EXPECT_NEAR(view.window().length(), whole.length(), 1e-6);
    QTest::keyClick(&view, Qt::Key_Plus);
    QTest::keyClick(&view, Qt::Key_0);
    EXPECT_EQ(view.window(), whole);
}

TEST_F(TimelineViewTest, BringsAnEventThatAnotherViewChoosesIntoSight)
{
    turnWheel(placeOf(vote), 40);
    ASSERT_EQ(placeOf(stay), QPoint(-1, -1));
    selection.choose(eventNamed(stay));
    EXPECT_NE(placeOf(stay), QPoint(-1, -1));
}

TEST_F(TimelineViewTest, DoesNotShowDismissedEvents)
{
    Fact dismissed = *project->fact(eventNamed(vote));
    head(dismissed).origin = Origin::Dismissed;
    project->apply({SetFact{eventNamed(vote), dismissed}});
    EXPECT_EQ(view.frame().layout.marks.size(), 2u);
}

TEST_F(TimelineViewTest, SaysLoudlyThatThePublicationDateIsUnknown)
{
    EXPECT_TRUE(view.frame().notice.isNull());
    project->apply({SetPublication{DateRange{}}});
    EXPECT_FALSE(view.frame().notice.isNull());
    EXPECT_FALSE(view.frame().publishedBegin.has_value());
}

TEST_F(TimelineViewTest, HasAMessageWhereThereIsNothingToShow)
{
    project->close();
    EXPECT_FALSE(view.frame().message.isNull());
    EXPECT_TRUE(view.frame().plot.isNull());
    EXPECT_FALSE(view.grab().isNull());
    EXPECT_TRUE(view.accessibleDescription().contains(QStringLiteral("no article")));
}
