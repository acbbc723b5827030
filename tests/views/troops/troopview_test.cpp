// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/troops/troopview.h"

#include "model/items/factmodel.h"
#include "model/project/selection.h"
#include "tests/support/sampleproject.h"
#include "views/troops/referencedialog.h"
#include "views/troops/referencepanel.h"
#include "views/troops/troopcanvas.h"
#include "views/troops/trooplegend.h"
#include "views/troops/trooptable.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QListWidget>
#include <QMouseEvent>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
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
    EXPECT_EQ(legend->item(1)->text(), QStringLiteral("of whom Denmark"));
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
    const TimeWindow before = canvas->layoutNow().frame.window;
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
    const TimeWindow before = canvas->layoutNow().frame.window;
    QTest::mousePress(canvas, Qt::LeftButton, {}, from);
    QMouseEvent move(QEvent::MouseMove, QPointF(from) + QPointF(60, 0),
                     canvas->mapToGlobal(QPointF(from) + QPointF(60, 0)), Qt::NoButton, Qt::LeftButton,
                     Qt::NoModifier);
    QApplication::sendEvent(canvas, &move);
    QTest::mouseRelease(canvas, Qt::LeftButton, {}, from + QPoint(60, 0));
    EXPECT_LT(canvas->layoutNow().frame.window.begin, before.begin);
    EXPECT_NEAR(canvas->layoutNow().frame.window.length(), before.length(), 1e-6);
    EXPECT_TRUE(selection.current().isNull());
}

TEST_F(TroopViewTest, AChoiceOutOfSightIsBroughtIntoSight)
{
    const double day = double(makeDay(2022, 3, 4).time_since_epoch().count());
    canvas->zoom(0.05, day);
    const TimeWindow before = canvas->layoutNow().frame.window;
    selection.choose(project->found().deployments[4].id);
    EXPECT_TRUE(
        canvas->layoutNow().frame.window.shows(double(makeDay(2021, 1, 15).time_since_epoch().count())));
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

TEST_F(TroopViewTest, TheTableTellsWhatTheChartShows)
{
    EXPECT_FALSE(view.table()->isVisible());
    QTest::keyClick(canvas, Qt::Key_T);
    ASSERT_TRUE(view.table()->isVisible());
    ASSERT_EQ(view.table()->rowCount(), 5);
    EXPECT_EQ(view.table()->item(2, TroopTable::Series)->text().toStdString(),
              "NATO · Estonia, of whom Denmark");
    EXPECT_EQ(view.table()->item(0, TroopTable::Level)->text().toStdString(), "about 800");
    view.legend()->item(2)->setCheckState(Qt::Unchecked);
    EXPECT_EQ(view.table()->rowCount(), 3) << "a hidden series is hidden in both";
}

TEST_F(TroopViewTest, TableAndChartChooseTheSame)
{
    view.tableAction()->trigger();
    view.table()->setCurrentCell(3, 0);
    EXPECT_EQ(selection.current(), project->found().deployments[4].id);
    selection.choose(project->found().deployments[2].id);
    EXPECT_TRUE(view.table()->selectionModel()->isRowSelected(2));
}

TEST_F(TroopViewTest, TheTableIsCopiedAsTabSeparatedValues)
{
    view.tableAction()->trigger();
    view.table()->setFocus();
    view.table()->clearSelection();
    QTest::keyClick(view.table(), Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QGuiApplication::clipboard()->text().count(QLatin1Char('\n')), 6) << "a header and all rows";
    view.table()->selectRow(1);
    QTest::keyClick(view.table(), Qt::Key_C, Qt::ControlModifier);
    EXPECT_TRUE(QGuiApplication::clipboard()->text().contains(
        QStringLiteral("NATO · Estonia\t2022-06-01\t2022-06-30\tplanned: up to 1,200\t\t1200\t")));
}

TEST_F(TroopViewTest, ScreenReadersAreToldWhatTheTableTells)
{
    QAccessibleInterface *chart = QAccessible::queryAccessibleInterface(canvas);
    ASSERT_NE(chart, nullptr);
    EXPECT_EQ(chart->role(), QAccessible::Chart);
    ASSERT_EQ(chart->childCount(), view.table()->rowCount());
    for (int i = 0; i < chart->childCount(); ++i) {
        const QAccessibleInterface *number = chart->child(i);
        const auto cell = [&](int column) { return view.table()->item(i, column)->text(); };
        EXPECT_EQ(number->text(QAccessible::Name),
                  QStringLiteral("%1, %2: %3")
                      .arg(cell(TroopTable::Series), cell(TroopTable::Date), cell(TroopTable::Level)));
        EXPECT_EQ(number->text(QAccessible::Description), cell(TroopTable::Sentence));
        EXPECT_TRUE(number->isValid());
        EXPECT_FALSE(number->rect().isEmpty()) << i;
        EXPECT_EQ(chart->childAt(number->rect().center().x(), number->rect().center().y())->rect(),
                  number->rect());
        EXPECT_EQ(chart->indexOfChild(number), i);
    }
}

TEST_F(TroopViewTest, PressingANumberOfTheChartChoosesIt)
{
    QAccessibleInterface *chart = QAccessible::queryAccessibleInterface(canvas);
    QAccessibleInterface *number = chart->child(3);
    EXPECT_FALSE(number->state().selected);
    number->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    EXPECT_EQ(selection.current(), project->found().deployments[4].id);
    EXPECT_TRUE(number->state().selected);
    project->close();
    EXPECT_EQ(chart->childCount(), 0);
    EXPECT_FALSE(number->isValid());
}

TEST_F(TroopViewTest, TheCrossHairTellsTheLevelsOfTheDayUnderThePointer)
{
    const QPoint at = placeOf(u"NATO", u"Mali", 9000);
    EXPECT_FALSE(canvas->readout());
    QTest::mouseMove(canvas, at + QPoint(60, 40));
    const auto told = canvas->readout();
    ASSERT_TRUE(told);
    ASSERT_EQ(told->rows.size(), 1u) << "the others are not told yet";
    EXPECT_EQ(told->rows[0].name.toStdString(), "NATO · Mali");
    EXPECT_EQ(told->rows[0].level.toStdString(), "9,000 (Jan 2021)");
    QTest::mouseMove(canvas, {2, 2});
    EXPECT_FALSE(canvas->readout()) << "outside of the plot";
}

TEST_F(TroopViewTest, TheCrossHairGoesToTheMarkBesideThePointer)
{
    const QPoint at = placeOf(u"NATO", u"Mali", 9000);
    QTest::mouseMove(canvas, at - QPoint(3, 0));
    const auto told = canvas->readout();
    ASSERT_TRUE(told) << "the day before, nothing is told";
    EXPECT_NEAR(told->x, at.x(), 1);
    EXPECT_TRUE(told->rows[0].level.startsWith(QStringLiteral("9,000")));
}

TEST_F(TroopViewTest, KeysChooseWhatTheAxisCounts)
{
    const NiceAxis zero = canvas->layoutNow().axis;
    EXPECT_EQ(zero.bottom, 0);
    QTest::keyClick(canvas, Qt::Key_I);
    EXPECT_LT(canvas->layoutNow().axis.top, 1000) << "hundredths of the first level";
    EXPECT_FALSE(canvas->layoutNow().scaleNote.isEmpty());
    QTest::keyClick(canvas, Qt::Key_Z);
    EXPECT_EQ(canvas->layoutNow().axis, zero);
    EXPECT_TRUE(canvas->layoutNow().scaleNote.isEmpty());
}

TEST_F(TroopViewTest, RemembersHowItIsArranged)
{
    QTest::keyClick(canvas, Qt::Key_I);
    QTest::keyClick(canvas, Qt::Key_T);
    TroopView other{{project.get(), &model, &selection, {}}, nullptr};
    other.restoreViewState(view.viewState());
    EXPECT_EQ(other.canvas()->scene().scale, TroopScale::Index);
    EXPECT_TRUE(other.tableAction()->isChecked());
    other.restoreViewState("anything else");
    EXPECT_EQ(other.canvas()->scene().scale, TroopScale::Index);
}

TEST_F(TroopViewTest, AReferenceIsMappedOnceAndShownUnderTheNumbers)
{
    QTemporaryDir folder;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
    const QString path = folder.filePath(QStringLiteral("mali.csv"));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("when it was,troops,place\n2021,8000,Mali\n2022,4500,Mali\n");
    file.close();

    view.openReference(path);
    auto *dialog = view.findChild<ReferenceDialog *>();
    ASSERT_NE(dialog, nullptr) << "nobody has told the columns yet";
    auto *ok = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    EXPECT_FALSE(ok->isEnabled()) << "the date is not found by that name";
    dialog->findChildren<QComboBox *>().front()->setCurrentIndex(1);
    ASSERT_TRUE(ok->isEnabled());
    QTest::mouseClick(ok, Qt::LeftButton);
    EXPECT_EQ(canvas->layoutNow().bands.size(), 2u);
    ASSERT_TRUE(view.referencePanel()->isVisible());
    EXPECT_EQ(view.referencePanel()->summary().toStdString(),
              "1 of 2 numbers differ from the reference “mali.csv”");
    ASSERT_EQ(view.referencePanel()->list()->count(), 2);
    view.referencePanel()->list()->setCurrentRow(0);
    EXPECT_EQ(selection.current(), project->found().deployments[4].id) << "9,000 against 8,000";

    view.removeReference();
    EXPECT_TRUE(canvas->layoutNow().bands.empty());
    EXPECT_FALSE(view.referencePanel()->isVisible());
    view.openReference(path);
    EXPECT_EQ(canvas->layoutNow().bands.size(), 2u) << "the columns are known now";
}

TEST_F(TroopViewTest, AReferenceThatIsNoTableSaysSo)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("empty.csv"));
    QFile(path).open(QIODevice::WriteOnly);
    view.openReference(path);
    ASSERT_TRUE(view.referencePanel()->isVisible());
    EXPECT_TRUE(view.referencePanel()->summary().contains(QStringLiteral("no rows")));
    EXPECT_TRUE(canvas->layoutNow().bands.empty());
}

TEST_F(TroopViewTest, TheAxesFollowTheSizeOfTheChart)
{
    // The lines of the grid are Qt Charts', the marks are not: they must agree after every change of size.
    const auto gridLineAt = [this](double y) {
        const QImage image = canvas->grab().toImage();
        const PlotFrame &frame = canvas->layoutNow().frame;
        const int x = int(frame.plot.right()) - 30;
        const QRgb ground = image.pixel(x, int(y) - 4);
        for (int row = int(y) - 1; row <= int(y) + 1; ++row) {
            if (image.pixel(x, row) != ground)
                return true;
        }
        return false;
    };
    for (const int height : {360, 320, 340, 420}) {
        view.resize(900, height);
        QTest::qWait(1);
        const PlotFrame &frame = canvas->layoutNow().frame;
        EXPECT_TRUE(gridLineAt(frame.y(canvas->layoutNow().axis.step))) << height;
    }
}
