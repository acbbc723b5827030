// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/troops/troopview.h"

#include "model/items/factmodel.h"
#include "model/project/selection.h"
#include "tests/support/sampleproject.h"
#include "views/troops/troopcanvas.h"
#include "views/troops/trooplegend.h"

#include <QApplication>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QTest>
#include <QTextDocument>
#include <QToolTip>
#include <QWheelEvent>

#include <gtest/gtest.h>

#include <algorithm>

using namespace nutgraf;

namespace
{

class TroopViewTest : public testing::Test
{
protected:
    void SetUp() override
    {
        view.resize(900, 360);
        view.show();
        view.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&view));
        canvas = view.canvas();
    }

    /// Where the point of that level stands.
    QPoint placeOf(const char16_t *force, const char16_t *place, double level) const
    {
        const TroopLayout &layout = canvas->layoutNow();
        for (const TroopMark &mark : layout.marks) {
            const TroopSeries &series = canvas->scene().levels.series[mark.series];
            if (series.force == QStringView(force) && series.place == QStringView(place) &&
                drawnLevel(series.points[mark.point].amount) == level)
                return mark.at.toPoint();
        }
        ADD_FAILURE() << "no such point";
        return {};
    }

    FactId factAt(QPoint at) const { return canvas->layoutNow().factsAt(at, canvas->scene().levels).at(0); }

    void wheel(QPoint at, int angle)
    {
        QWheelEvent event(at, canvas->mapToGlobal(at), {}, {0, angle}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(canvas, &event);
    }

    std::unique_ptr<Project> project = test::sampleProject();
    FactModel model{project.get()};
    Selection selection;
    TroopView view{{project.get(), &model, &selection, {}}, nullptr};
    TroopCanvas *canvas = nullptr;
};

} // namespace

TEST_F(TroopViewTest, AClickChoosesTheFactAndAClickBesideClears)
{
    QTest::mouseClick(canvas, Qt::LeftButton, {}, placeOf(u"NATO", u"Mali", 9000));
    EXPECT_EQ(selection.current(), project->found().deployments[4].id);
    QTest::mouseClick(canvas, Qt::LeftButton, {}, {canvas->width() / 2, 40});
    EXPECT_TRUE(selection.current().isNull());
}

TEST_F(TroopViewTest, AChoiceElsewhereIsEmphasised)
{
    selection.choose(project->found().deployments[4].id);
    const auto &marks = canvas->layoutNow().marks;
    EXPECT_EQ(std::count_if(marks.begin(), marks.end(), [](const TroopMark &mark) { return mark.isChosen; }),
              1);
}

TEST_F(TroopViewTest, HoveringTellsTheSentenceAsPlainText)
{
    const QPoint at = placeOf(u"NATO", u"Mali", 5000);
    QTest::mouseMove(canvas, at);
    EXPECT_EQ(selection.hovered(), factAt(at));
    QHelpEvent help(QEvent::ToolTip, at, canvas->mapToGlobal(at));
    QApplication::sendEvent(canvas, &help);
    EXPECT_TRUE(QToolTip::text().contains(QStringLiteral("NATO in Mali: fewer than 5,000")))
        << QToolTip::text().toStdString();
    EXPECT_TRUE(QToolTip::text().simplified().contains(QStringLiteral("remained in Mali in January")));
    EXPECT_FALSE(Qt::mightBeRichText(QToolTip::text()));
    QToolTip::hideText();
    QTest::mouseMove(canvas, {canvas->width() / 2, 40});
    EXPECT_TRUE(selection.hovered().isNull());
}

TEST_F(TroopViewTest, TheLegendSwitchesALineOffAndOnByKeyboard)
{
    TroopLegend *legend = view.legend();
    ASSERT_TRUE(legend->isVisible());
    ASSERT_EQ(legend->count(), 3);
    EXPECT_EQ(legend->item(1)->text().trimmed(), QStringLiteral("of whom Denmark"));
    const auto marks = canvas->layoutNow().marks.size();
    legend->setFocus();
    legend->setCurrentRow(2);
    QTest::keyClick(legend, Qt::Key_Space);
    EXPECT_EQ(canvas->scene().hidden, std::set<size_t>{2});
    EXPECT_EQ(canvas->layoutNow().marks.size(), marks - 2);
    EXPECT_LT(canvas->layoutNow().axis.top, 5000) << "the axis fits what is shown";
    project->apply({SetPublication{DateRange::day(makeDay(2022, 3, 5))}});
    EXPECT_EQ(canvas->scene().hidden, std::set<size_t>{2}) << "stays off while the facts change";
    QTest::keyClick(legend, Qt::Key_Space);
    EXPECT_TRUE(canvas->scene().hidden.empty());
}

TEST_F(TroopViewTest, TheWheelZoomsWhereItStandsAndZeroFits)
{
    const QPoint at = placeOf(u"NATO", u"Mali", 5000);
    const DayWindow before = canvas->layoutNow().frame.window;
    wheel(at, 120);
    const PlotFrame &after = canvas->layoutNow().frame;
    EXPECT_LT(after.window.length(), before.length());
    EXPECT_NEAR(placeOf(u"NATO", u"Mali", 5000).x(), at.x(), 1);
    QTest::keyClick(canvas, Qt::Key_0);
    EXPECT_EQ(canvas->layoutNow().frame.window, before);
}

TEST_F(TroopViewTest, DraggingMovesTheTimeAndChoosesNothing)
{
    const QPoint from = placeOf(u"NATO", u"Mali", 9000);
    const DayWindow before = canvas->layoutNow().frame.window;
    QTest::mousePress(canvas, Qt::LeftButton, {}, from);
    QMouseEvent move(QEvent::MouseMove, QPointF(from) + QPointF(60, 0),
                     canvas->mapToGlobal(QPointF(from) + QPointF(60, 0)), Qt::NoButton, Qt::LeftButton,
                     Qt::NoModifier);
    QApplication::sendEvent(canvas, &move);
    QTest::mouseRelease(canvas, Qt::LeftButton, {}, from + QPoint(60, 0));
    EXPECT_LT(canvas->layoutNow().frame.window.first, before.first);
    EXPECT_NEAR(canvas->layoutNow().frame.window.length(), before.length(), 1e-6);
    EXPECT_TRUE(selection.current().isNull());
}

TEST_F(TroopViewTest, AChoiceOutOfSightIsBroughtIntoSight)
{
    const double day = double(makeDay(2022, 3, 4).time_since_epoch().count());
    canvas->zoom(0.05, day);
    const DayWindow before = canvas->layoutNow().frame.window;
    selection.choose(project->found().deployments[4].id);
    EXPECT_TRUE(
        canvas->layoutNow().frame.window.contains(double(makeDay(2021, 1, 15).time_since_epoch().count())));
    EXPECT_NEAR(canvas->layoutNow().frame.window.length(), before.length(), 1e-6);
}

TEST_F(TroopViewTest, ArrowKeysWalkAlongThePoints)
{
    canvas->setFocus();
    QTest::keyClick(canvas, Qt::Key_Right);
    EXPECT_EQ(selection.current(), project->found().deployments[4].id) << "the earliest";
    QTest::keyClick(canvas, Qt::Key_Right);
    EXPECT_EQ(selection.current(), project->found().deployments[3].id);
    QTest::keyClick(canvas, Qt::Key_Escape);
    EXPECT_TRUE(selection.current().isNull());
}

TEST_F(TroopViewTest, SaysWhatIsMissing)
{
    EXPECT_TRUE(canvas->isShowingChart());
    project->close();
    EXPECT_FALSE(canvas->isShowingChart());
    EXPECT_FALSE(view.legend()->isVisible());
    EXPECT_TRUE(view.picture()->description().contains(QStringLiteral("No article is open")));
}
