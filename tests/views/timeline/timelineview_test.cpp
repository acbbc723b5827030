// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timelineview.h"

#include "model/project/project.h"
#include "model/project/selection.h"
#include "tests/support/sampleproject.h"
#include "views/timeline/overviewstrip.h"
#include "views/timeline/timelinelanes.h"
#include "views/timeline/timelinetools.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QNativeGestureEvent>
#include <QPointingDevice>
#include <QTest>
#include <QToolTip>
#include <QWheelEvent>

#include <gtest/gtest.h>

#include <cmath>

using namespace nutgraf;

namespace
{

/// A shown timeline of the sample article.
class TimelineViewTest : public testing::Test
{
protected:
    TimelineViewTest()
        : project(test::sampleProject())
        , view({project.get(), nullptr, &selection,
                [this](const Edit &edit, const QString &name) {
                    undo.push_back(project->apply(edit));
                    steps << name;
                }},
               nullptr)
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
    std::vector<Edit> undo;
    QStringList steps;
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

TEST_F(TimelineViewTest, DraggingThePublicationLineIsOneStepAndMovesTheDateMeanwhile)
{
    const Publication before = project->publication();
    const QPoint from(int(*view.frame().publishedBegin), int(view.frame().header.center().y()));
    const TimeScale scale = view.frame().scale;
    QTest::mousePress(&view, Qt::LeftButton, {}, from);
    QTest::mouseMove(&view, from + QPoint(30, 0));
    const auto daysLater = [&](int pixels) {
        return *before.day() + std::chrono::days(std::lround(pixels / scale.pixelsPerDay()));
    };
    const CivilDay tried = daysLater(30);
    EXPECT_EQ(project->publication().day(), tried);
    EXPECT_EQ(view.frame().scale, scale); // time stays where it is under the pointer
    QTest::mouseMove(&view, from + QPoint(60, 0));
    QTest::mouseRelease(&view, Qt::LeftButton, {}, from + QPoint(60, 0));
    EXPECT_EQ(project->publication().day(), daysLater(60));
    ASSERT_EQ(steps.size(), 1);
    project->apply(undo.front());
    EXPECT_EQ(project->publication(), before);
}

TEST_F(TimelineViewTest, TellsWhenAPublicationDateIsOnlyTried)
{
    QStringList told;
    QObject::connect(&view, &TimelineView::trialBegun, [&] { told << QStringLiteral("begun"); });
    QObject::connect(&view, &TimelineView::trialEnded, [&] { told << QStringLiteral("ended"); });
    const QPoint from(int(*view.frame().publishedBegin), int(view.frame().header.center().y()));
    QTest::mousePress(&view, Qt::LeftButton, {}, from);
    EXPECT_EQ(told, QStringList{QStringLiteral("begun")});
    QTest::mouseMove(&view, from + QPoint(40, 0));
    EXPECT_NEAR(*view.frame().publishedBegin, from.x() + 40, 1);
    project->open(test::sampleOpened());
    EXPECT_EQ(told.size(), 2);
    EXPECT_EQ(told.back(), QStringLiteral("ended"));
}

TEST_F(TimelineViewTest, APublicationLineDraggedBackToItsDayIsNoStep)
{
    const Publication before = project->publication();
    const QPoint from(int(*view.frame().publishedBegin), int(view.frame().header.center().y()));
    QTest::mousePress(&view, Qt::LeftButton, {}, from);
    QTest::mouseMove(&view, from + QPoint(40, 0));
    QTest::mouseMove(&view, from);
    QTest::mouseRelease(&view, Qt::LeftButton, {}, from);
    EXPECT_TRUE(steps.isEmpty());
    EXPECT_EQ(project->publication(), before);
}

TEST_F(TimelineViewTest, AnotherArticleIsNotTouchedByTheDragThatItEnds)
{
    const Publication before = project->publication();
    project->apply({SetPublication{DateRange::day(makeDay(2022, 3, 10))}});
    const QPoint from(int(*view.frame().publishedBegin), int(view.frame().header.center().y()));
    QTest::mousePress(&view, Qt::LeftButton, {}, from);
    QTest::mouseMove(&view, from + QPoint(40, 0));
    project->open(test::sampleOpened());
    EXPECT_EQ(project->publication(), before);
    QTest::mouseRelease(&view, Qt::LeftButton, {}, from + QPoint(40, 0));
    EXPECT_EQ(project->publication(), before);
    EXPECT_TRUE(steps.isEmpty());
}

TEST_F(TimelineViewTest, EscapeTakesADraggedPublicationDateBack)
{
    const Publication before = project->publication();
    const TimeWindow whole = view.window();
    const QPoint from(int(*view.frame().publishedBegin), int(view.frame().header.center().y()));
    QTest::mousePress(&view, Qt::LeftButton, {}, from);
    QTest::mouseMove(&view, from + QPoint(40, 0));
    QTest::keyClick(&view, Qt::Key_Escape);
    QTest::mouseRelease(&view, Qt::LeftButton, {}, from + QPoint(40, 0));
    EXPECT_EQ(project->publication(), before);
    EXPECT_EQ(view.window(), whole);
    EXPECT_TRUE(steps.isEmpty());
}

TEST_F(TimelineViewTest, KeysShowTheDayToTheYearOfTheChosenEventAndPageThroughThem)
{
    const auto windowOf = [](CivilDay first, CivilDay after) {
        return TimeWindow{dayNumber(first), dayNumber(after)};
    };
    selection.choose(eventNamed(vote)); // on Sunday, 1 May 2022
    QTest::keyClick(&view, Qt::Key_D);
    EXPECT_EQ(view.window(), windowOf(makeDay(2022, 5, 1), makeDay(2022, 5, 2)));
    QTest::keyClick(&view, Qt::Key_W);
    EXPECT_EQ(view.window(), windowOf(makeDay(2022, 4, 25), makeDay(2022, 5, 2)));
    QTest::keyClick(&view, Qt::Key_Y);
    EXPECT_EQ(view.window(), windowOf(makeDay(2022, 1, 1), makeDay(2023, 1, 1)));
    QTest::keyClick(&view, Qt::Key_M);
    EXPECT_EQ(view.window(), windowOf(makeDay(2022, 5, 1), makeDay(2022, 6, 1)));
    QTest::keyClick(&view, Qt::Key_PageDown);
    EXPECT_EQ(view.window(), windowOf(makeDay(2022, 6, 1), makeDay(2022, 7, 1)));
    QTest::keyClick(&view, Qt::Key_PageUp);
    QTest::keyClick(&view, Qt::Key_PageUp);
    EXPECT_EQ(view.window(), windowOf(makeDay(2022, 4, 1), makeDay(2022, 5, 1)));
    QTest::keyClick(&view, Qt::Key_F);
    EXPECT_NEAR(view.window().length(), 1.4, 1e-6);
}

TEST_F(TimelineViewTest, TheOverviewsBrushMovesAndStretchesWhatIsInSight)
{
    QTest::keyClick(&view, Qt::Key_Plus);
    OverviewStrip *strip = view.overview();
    const TimeWindow before = view.window();
    const QPoint middle = strip->overview().brush().center().toPoint();
    QTest::mousePress(strip, Qt::LeftButton, {}, middle);
    QTest::mouseMove(strip, middle - QPoint(50, 0));
    QTest::mouseRelease(strip, Qt::LeftButton, {}, middle - QPoint(50, 0));
    EXPECT_NEAR(view.window().length(), before.length(), 1e-6);
    EXPECT_LT(view.window().begin, before.begin);

    const TimeWindow moved = view.window();
    const QPoint end(int(strip->overview().brush().right()), middle.y());
    QTest::mousePress(strip, Qt::LeftButton, {}, end);
    QTest::mouseMove(strip, end - QPoint(20, 0));
    QTest::mouseRelease(strip, Qt::LeftButton, {}, end - QPoint(20, 0));
    EXPECT_NEAR(view.window().begin, moved.begin, 1e-6);
    EXPECT_LT(view.window().end, moved.end);
    QTest::mouseDClick(strip, Qt::LeftButton, {}, middle);
    EXPECT_TRUE(strip->overview().gripAt(strip->overview().area().topLeft() + QPointF(0, 2)) ==
                TimelineOverview::Grip::Begin);
}

TEST_F(TimelineViewTest, ReadsEveryEventOutToAssistiveTechnology)
{
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&view);
    ASSERT_TRUE(list);
    ASSERT_EQ(list->childCount(), int(view.inOrder().size()));
    for (int i = 0; i < list->childCount(); ++i) {
        const auto *event = std::get_if<Event>(project->fact(view.inOrder()[size_t(i)]));
        ASSERT_TRUE(event);
        QAccessibleInterface *child = list->child(i);
        EXPECT_TRUE(child->text(QAccessible::Name).startsWith(event->what));
        EXPECT_EQ(child->text(QAccessible::Description),
                  event->sentence.in(project->article().text).toString().simplified());
        EXPECT_FALSE(child->rect().isEmpty());
        child->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        EXPECT_EQ(selection.current(), event->id);
    }
}

TEST_F(TimelineViewTest, UpAndDownWalkFromRowToRow)
{
    QTest::keyClick(&view, Qt::Key_Home);
    const auto rowOf = [this](FactId id) {
        for (const PlacedMark &mark : view.frame().layout.marks) {
            if (contentMark(mark) == id)
                return mark.row;
        }
        return -1;
    };
    const int first = rowOf(selection.current());
    QTest::keyClick(&view, Qt::Key_Down);
    EXPECT_EQ(rowOf(selection.current()), first + 1);
    QTest::keyClick(&view, Qt::Key_Up);
    EXPECT_EQ(rowOf(selection.current()), first);
    QTest::keyClick(&view, Qt::Key_Up);
    EXPECT_EQ(rowOf(selection.current()), first) << "there is no row above";
}

TEST_F(TimelineViewTest, EnterTellsTheOtherViewsToShowTheChosenEventAgain)
{
    selection.choose(eventNamed(vote));
    std::vector<FactId> told;
    QObject::connect(&selection, &Selection::currentChanged, &view, [&](FactId id) { told.push_back(id); });
    QTest::keyClick(&view, Qt::Key_Return);
    ASSERT_FALSE(told.empty());
    EXPECT_EQ(told.back(), eventNamed(vote));
    EXPECT_EQ(selection.current(), eventNamed(vote));
}

TEST_F(TimelineViewTest, APinchOnATouchPadZooms)
{
    const QPointF at(400, 100);
    const DayNumber fixed = view.frame().scale.day(at.x());
    const double length = view.window().length();
    QNativeGestureEvent pinch(Qt::ZoomNativeGesture, QPointingDevice::primaryPointingDevice(), 2, at, at,
                              view.mapToGlobal(at), 0.25, {});
    QApplication::sendEvent(&view, &pinch);
    EXPECT_NEAR(view.window().length(), length / 1.25, 1e-6);
    EXPECT_NEAR(view.frame().scale.day(at.x()), fixed, 1e-6);
}

TEST_F(TimelineViewTest, LanesByForceAreNamedCountedAndFoldedByAClick)
{
    view.resize(800, 500);
    view.tools()->kindAction(FactKind::Deployment)->trigger();
    view.tools()->laneAction(LaneBy::Force)->trigger();
    ASSERT_GT(view.lanes().size(), 1u);
    EXPECT_TRUE(view.lanes().back().key.isEmpty()) << "what is not told comes last";
    ASSERT_FALSE(view.frame().heads.empty());
    const LaneHead head = view.frame().heads.front();
    const int rows = view.frame().layout.allRows;
    QTest::mouseClick(&view, Qt::LeftButton, {}, head.line.center().toPoint());
    EXPECT_TRUE(view.lanes()[size_t(head.lane)].folded);
    EXPECT_LE(view.frame().layout.allRows, rows);
    for (const PlacedMark &mark : view.frame().layout.marks) {
        if (mark.row == 0) {
            EXPECT_EQ(mark.place, LabelPlace::None);
        }
    }
    QTest::mouseClick(&view, Qt::LeftButton, {}, head.line.center().toPoint());
    EXPECT_FALSE(view.lanes()[size_t(head.lane)].folded);
    EXPECT_EQ(view.frame().layout.allRows, rows);
}

TEST_F(TimelineViewTest, LanesAreOrderedByTimeCountOrName)
{
    view.tools()->laneAction(LaneBy::Kind)->trigger(); // which shows all kinds
    ASSERT_EQ(view.lanes().size(), 3u);
    view.tools()->orderAction(LaneOrder::Name)->trigger();
    const auto names = [&] {
        QStringList all;
        for (const TimelineLane &lane : view.lanes())
            all << lane.name;
        return all;
    };
    QStringList sorted = names();
    sorted.sort(Qt::CaseInsensitive);
    EXPECT_EQ(names(), sorted);
    view.tools()->orderAction(LaneOrder::Count)->trigger();
    for (size_t i = 1; i < view.lanes().size(); ++i)
        EXPECT_GE(view.lanes()[i - 1].count, view.lanes()[i].count);
}

TEST_F(TimelineViewTest, ShowsTheKindsThatAreAskedForAndAlwaysOne)
{
    const size_t events = view.inOrder().size();
    view.tools()->kindAction(FactKind::Quote)->trigger();
    EXPECT_GT(view.inOrder().size(), events);
    view.tools()->kindAction(FactKind::Event)->trigger();
    for (const FactId id : view.inOrder())
        EXPECT_EQ(kindOf(*project->fact(id)), FactKind::Quote);
    EXPECT_FALSE(view.tools()->kindAction(FactKind::Quote)->isEnabled());
}

TEST_F(TimelineViewTest, CtrlUpAndDownWalkFromLaneToLaneAndSpaceFoldsOne)
{
    view.resize(800, 500);
    view.tools()->laneAction(LaneBy::Kind)->trigger();
    const auto kindOfChosen = [this] { return kindOf(*project->fact(selection.current())); };
    selection.choose(eventNamed(announcement));
    const auto laneOf = [this](FactKind kind) {
        for (size_t i = 0; i < view.lanes().size(); ++i) {
            if (view.lanes()[i].key == toString(kind))
                return int(i);
        }
        return -1;
    };
    while (laneOf(kindOfChosen()) > 0) {
        const int before = laneOf(kindOfChosen());
        QTest::keyClick(&view, Qt::Key_Up, Qt::ControlModifier);
        ASSERT_EQ(laneOf(kindOfChosen()), before - 1);
    }
    QTest::keyClick(&view, Qt::Key_Down, Qt::ControlModifier);
    EXPECT_EQ(laneOf(kindOfChosen()), 1);
    QTest::keyClick(&view, Qt::Key_Space);
    EXPECT_TRUE(view.lanes()[1].folded);
}

TEST_F(TimelineViewTest, LanesWithoutRoomAreScrolledToByChoosingAFactInThem)
{
    view.resize(800, 150);
    view.tools()->kindAction(FactKind::Quote)->trigger();
    view.tools()->kindAction(FactKind::Deployment)->trigger();
    view.tools()->laneAction(LaneBy::Place)->trigger();
    ASSERT_LT(view.frame().layout.rows, view.frame().layout.allRows);
    for (const FactId id : view.inOrder()) {
        selection.choose(id);
        EXPECT_FALSE(view.placeOf(id).isEmpty());
    }
}

TEST_F(TimelineViewTest, TheArrangementIsRemembered)
{
    view.tools()->laneAction(LaneBy::Speaker)->trigger();
    view.tools()->orderAction(LaneOrder::Count)->trigger();
    const TimelineArrangement before = view.arrangement();
    EXPECT_TRUE(before.kinds.contains(FactKind::Quote)) << "speakers are told apart by what they say";
    TimelineView other({project.get(), nullptr, &selection, {}}, nullptr);
    other.restoreViewState(view.viewState());
    EXPECT_EQ(other.arrangement(), before);
    other.restoreViewState("nonsense");
    EXPECT_EQ(other.arrangement(), TimelineArrangement());
}

TEST_F(TimelineViewTest, ReadsLanesOutToAssistiveTechnologyAndFoldsThem)
{
    view.tools()->laneAction(LaneBy::Kind)->trigger();
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&view);
    ASSERT_EQ(list->childCount(), int(view.inOrder().size() + view.lanes().size()));
    EXPECT_TRUE(list->child(0)->text(QAccessible::Description).startsWith(QStringLiteral("Lane ")));
    QAccessibleInterface *lane = list->child(int(view.inOrder().size()));
    EXPECT_TRUE(lane->text(QAccessible::Name).contains(view.lanes().front().name));
    EXPECT_EQ(lane->text(QAccessible::Value), QStringLiteral("unfolded"));
    lane->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    EXPECT_TRUE(view.lanes().front().folded);
}
