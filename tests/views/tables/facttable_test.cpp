// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tables/facttable.h"

#include "model/project/selection.h"
#include "tests/support/sampleproject.h"
#include "views/tables/sectionedtable.h"
#include "views/tables/sortheader.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

using namespace nutgraf;

namespace
{

class FactTableTest : public testing::Test
{
protected:
    FactTable *make(View *(*maker)(const Workspace &, QWidget *))
    {
        view.reset(static_cast<FactTable *>(maker({project.get(), &model, &selection, {}}, nullptr)));
        view->resize(800, 300);
        view->show();
        view->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(view.get()));
        return view.get();
    }

    QString cell(int row, int place) const
    {
        const QTableView *table = view->table();
        return table->model()->index(row, table->horizontalHeader()->logicalIndex(place)).data().toString();
    }

    FactId idAt(int row) const { return view->table()->rows()->idAt(view->table()->rows()->index(row, 0)); }

    const FactFilter &filter() const
    {
        return *static_cast<const FactFilter *>(view->table()->rows()->sourceModel());
    }

    /// The first cells of the rows, those of headings in brackets.
    QString rows() const
    {
        const FactRows &rows = *view->table()->rows();
        QStringList cells;
        for (int row = 0; row < rows.rowCount(); ++row)
            cells.append(rows.isHeading(row) ? QStringLiteral("[%1]").arg(cell(row, 0)) : cell(row, 0));
        return cells.join(QStringLiteral(" | "));
    }

    void click(int row)
    {
        const QTableView *table = view->table();
        const QRect rect = table->visualRect(table->model()->index(row, 0));
        QTest::mouseClick(table->viewport(), Qt::LeftButton, Qt::NoModifier, rect.center());
    }

    void dismiss(FactId id)
    {
        Fact fact = *project->fact(id);
        head(fact).origin = Origin::Dismissed;
        project->apply({SetFact{id, fact}});
    }

    std::unique_ptr<Project> project = test::sampleProject();
    FactModel model{project.get()};
    Selection selection;
    std::unique_ptr<FactTable> view;
};

} // namespace

TEST_F(FactTableTest, ShowsTheColumnsInTheirOrder)
{
    make(makeEventTable);
    QStringList headers;
    for (int place = 0; place < 5; ++place)
        headers.append(
            view->table()
                ->model()
                ->headerData(view->table()->horizontalHeader()->logicalIndex(place), Qt::Horizontal)
                .toString());
    EXPECT_EQ(headers.join(QLatin1Char(' ')), QStringLiteral("When Fact Who Where Status"));
    EXPECT_EQ(cell(0, 0), QStringLiteral("2017"));
    EXPECT_EQ(cell(3, 0), QStringLiteral("unknown"));
}

TEST_F(FactTableTest, FiltersAsOneTypesAndCounts)
{
    make(makeQuoteTable);
    EXPECT_EQ(view->countLabel()->text(), QStringLiteral("3 quotes"));
    QTest::keyClicks(view->filterField(), QStringLiteral("lind w"));
    EXPECT_EQ(view->countLabel()->text(), QStringLiteral("2 of 3 quotes"));
    QTest::keyClicks(view->filterField(), QStringLiteral("xyz"));
    EXPECT_FALSE(view->table()->isVisible());
    EXPECT_TRUE(view->emptyLabel()->isVisible());
    EXPECT_TRUE(view->emptyLabel()->text().contains(QStringLiteral("lind wxyz")));
    QTest::keyClick(view->filterField(), Qt::Key_Escape);
    EXPECT_EQ(view->countLabel()->text(), QStringLiteral("3 quotes"));
    EXPECT_TRUE(view->table()->isVisible());
}

TEST_F(FactTableTest, AClickedRowIsTheChoiceOfAllViews)
{
    make(makeQuoteTable);
    click(1);
    EXPECT_EQ(selection.current(), idAt(1));
    QTest::keyClick(view->table(), Qt::Key_Down);
    EXPECT_EQ(selection.current(), idAt(2));
}

TEST_F(FactTableTest, AChoiceElsewhereSelectsTheRowAndKeepsTheFocusWhereItIs)
{
    make(makeQuoteTable);
    view->filterField()->setFocus();
    selection.choose(idAt(2));
    EXPECT_EQ(view->table()->selectionModel()->selectedRows().value(0).row(), 2);
    EXPECT_TRUE(view->filterField()->hasFocus());
    selection.choose(FactId{7});
    EXPECT_FALSE(view->table()->selectionModel()->hasSelection());
}

TEST_F(FactTableTest, FilteringChoosesNothing)
{
    make(makeQuoteTable);
    click(2);
    const FactId chosen = selection.current();
    view->filterField()->setFocus();
    QTest::keyClicks(view->filterField(), QStringLiteral("winter"));
    EXPECT_EQ(selection.current(), chosen);
    view->filterField()->clear();
    EXPECT_EQ(view->table()->selectionModel()->selectedRows().value(0).row(), 2)
        << "the choice is shown again";
}

TEST_F(FactTableTest, AChangedPublicationDateKeepsOrderAndSelection)
{
    make(makeDeploymentTable);
    auto *table = view->table();
    table->sortByColumn(0, Qt::DescendingOrder);
    click(1);
    const FactId chosen = selection.current();
    project->apply({SetPublication{DateRange::day(makeDay(2020, 1, 1))}});
    EXPECT_EQ(selection.current(), chosen);
    EXPECT_EQ(idAt(1), chosen);
    EXPECT_EQ(table->selectionModel()->selectedRows().value(0).row(), 1);
    EXPECT_EQ(cell(0, 0), QStringLiteral("9,000"));
}

TEST_F(FactTableTest, CopiesRowsWithTabsAndQuotesAsCitations)
{
    make(makeQuoteTable);
    click(1);
    QTest::mouseClick(view->table()->viewport(), Qt::LeftButton, Qt::ControlModifier,
                      view->table()->visualRect(view->table()->model()->index(2, 0)).center());
    QTest::keyClick(view->table(), Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QApplication::clipboard()->text(),
              QStringLiteral("Anna Lind\t“We will not wait for another winter,”\tdirect\t3 Mar 2022\n"
                             "army\t“entirely workable”\tpartial\t3 Mar 2022"));
    QTest::keyClick(view->table(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(QApplication::clipboard()->text().section(QLatin1Char('\n'), 0, 0),
              QStringLiteral(
                  "“We will not wait for another winter,” — Anna Lind, said 3 Mar 2022, in “Alliance to send "
                  "more soldiers to Estonia”, 4 Mar 2022"));
}

TEST_F(FactTableTest, DismissedFactsCanBeHidden)
{
    make(makeQuoteTable);
    EXPECT_FALSE(view->dismissedBox()->isVisible());
    dismiss(idAt(0));
    EXPECT_TRUE(view->dismissedBox()->isVisible());
    EXPECT_EQ(view->countLabel()->text(), QStringLiteral("3 quotes"));
    QTest::keyClick(view->dismissedBox(), Qt::Key_Space);
    EXPECT_EQ(view->countLabel()->text(), QStringLiteral("2 quotes"));
}

TEST_F(FactTableTest, SaysWhatIsMissing)
{
    make(makeQuoteTable);
    for (int row = 2; row >= 0; --row)
        dismiss(idAt(0));
    view->dismissedBox()->setChecked(false);
    EXPECT_TRUE(view->emptyLabel()->text().contains(QStringLiteral("rejected")));
    project->close();
    EXPECT_TRUE(view->emptyLabel()->text().contains(QStringLiteral("No article is open")));
}

TEST_F(FactTableTest, RowsAreAtMostThreeLinesHigh)
{
    Fact fact = *project->fact(project->found().quotes[1].id);
    std::get<Quote>(fact).text = QStringLiteral("many words ").repeated(200);
    make(makeQuoteTable);
    project->apply({SetFact{head(fact).id, fact}});
    const int row = view->table()
                        ->model()
                        ->match(view->table()->model()->index(0, 0), FactModel::IdRole, head(fact).id.value)
                        .value(0)
                        .row();
    EXPECT_LE(view->table()->rowHeight(row), 3 * view->fontMetrics().lineSpacing() + 16);
    EXPECT_GT(view->table()->rowHeight(row), view->table()->rowHeight(row == 0 ? 1 : 0));
}

TEST_F(FactTableTest, RemembersItsColumns)
{
    make(makeDeploymentTable);
    auto *header = view->table()->horizontalHeader();
    header->resizeSection(1, 77);
    view->table()->sortByColumn(2, Qt::DescendingOrder);
    const QByteArray state = view->viewState();
    auto *again = make(makeDeploymentTable);
    again->restoreViewState(state);
    EXPECT_EQ(again->table()->horizontalHeader()->sectionSize(1), 77);
    EXPECT_EQ(again->table()->horizontalHeader()->sortIndicatorSection(), 2);
    again->restoreViewState(QByteArrayLiteral("junk"));
    EXPECT_EQ(again->table()->horizontalHeader()->sectionSize(1), 77);
}

TEST_F(FactTableTest, NarrowColumnsGiveWayToTheWords)
{
    make(makeQuoteTable);
    const auto *header = view->table()->horizontalHeader();
    const auto widthOf = [&](FactModel::Column column) {
        return header->sectionSize(filter().positionOf(column));
    };
    view->resize(1200, 300);
    const int asGiven = widthOf(FactModel::WhenColumn);
    view->resize(480, 300);
    EXPECT_GE(widthOf(FactModel::WordsColumn), header->width() * 3 / 10 - 4);
    EXPECT_LT(widthOf(FactModel::WhenColumn), asGiven);
    const QByteArray state = view->viewState();
    view->resize(1200, 300);
    EXPECT_EQ(widthOf(FactModel::WhenColumn), asGiven);
    auto *again = make(makeQuoteTable);
    again->restoreViewState(state); // taken where it was narrow
    again->resize(1200, 300);
    EXPECT_EQ(again->table()->horizontalHeader()->sectionSize(filter().positionOf(FactModel::WhenColumn)),
              asGiven);
}

TEST_F(FactTableTest, TheKeyboardLeadsFromTheFilterToTheRowsAndBack)
{
    make(makeQuoteTable);
    view->filterField()->setFocus();
    QTest::keyClick(view->filterField(), Qt::Key_Down);
    EXPECT_TRUE(view->table()->hasFocus());
    EXPECT_EQ(selection.current(), idAt(0));
    QTest::keyClick(view->table(), Qt::Key_Slash);
    EXPECT_TRUE(view->filterField()->hasFocus());
}

TEST_F(FactTableTest, ShiftSortsByOneMoreColumn)
{
    make(makeDeploymentTable);
    auto *header = view->table()->horizontalHeader();
    const auto clickHeader = [&](FactModel::Column column, Qt::KeyboardModifiers modifiers) {
        const int at = header->sectionViewportPosition(filter().positionOf(column)) + 20;
        QTest::mouseClick(header->viewport(), Qt::LeftButton, modifiers, QPoint(at, header->height() / 2));
    };
    clickHeader(FactModel::PlaceColumn, {});
    clickHeader(FactModel::CountColumn, Qt::ShiftModifier);
    EXPECT_EQ(cell(0, 0), QStringLiteral("300"));
    EXPECT_EQ(cell(3, 0), QStringLiteral("fewer than 5,000"));
    clickHeader(FactModel::CountColumn, Qt::ShiftModifier);
    EXPECT_EQ(cell(0, 0), QStringLiteral("up to 1,200")) << "Estonia before Mali still, the largest first";
    EXPECT_EQ(cell(3, 0), QStringLiteral("9,000"));
    clickHeader(FactModel::CountColumn, {});
    EXPECT_EQ(cell(4, 0), QStringLiteral("9,000")) << "a plain click sorts by the one column again";
}

TEST_F(FactTableTest, GroupsStandUnderHeadingsWithCounts)
{
    make(makeDeploymentTable);
    view->groupBy(FactModel::PlaceColumn);
    EXPECT_EQ(rows(), QStringLiteral("[Estonia  ·  3] | about 800 | 300 | up to 1,200 | [Mali  ·  2] | 9,000 "
                                     "| fewer than 5,000"));
    QTest::keyClicks(view->filterField(), QStringLiteral("mali"));
    EXPECT_EQ(rows(), QStringLiteral("[Mali  ·  2] | 9,000 | fewer than 5,000"));
    EXPECT_EQ(view->countLabel()->text(), QStringLiteral("2 of 5 deployments")) << "headings do not count";
    view->groupBy({});
    EXPECT_EQ(rows(), QStringLiteral("9,000 | fewer than 5,000"));
}

TEST_F(FactTableTest, AClickOnAHeadingFoldsItsFactsAwayAndBack)
{
    make(makeDeploymentTable);
    view->groupBy(FactModel::PlaceColumn);
    click(0);
    EXPECT_EQ(rows(), QStringLiteral("[Estonia  ·  3] | [Mali  ·  2] | 9,000 | fewer than 5,000"));
    EXPECT_TRUE(selection.current().isNull()) << "a heading is no fact";
    EXPECT_EQ(view->countLabel()->text(), QStringLiteral("5 deployments"));
    click(0);
    EXPECT_EQ(cell(1, 0), QStringLiteral("about 800"));
}

TEST_F(FactTableTest, ArrowsFoldAndUnfoldAsInATree)
{
    make(makeDeploymentTable);
    view->groupBy(FactModel::PlaceColumn);
    auto *table = view->table();
    click(2);
    QTest::keyClick(table, Qt::Key_Left);
    EXPECT_EQ(table->currentIndex().row(), 0) << "the keys are at the heading";
    EXPECT_TRUE(table->rows()->isFolded(0));
    QTest::keyClick(table, Qt::Key_Down);
    EXPECT_EQ(table->currentIndex().row(), 1) << "the next heading";
    QTest::keyClick(table, Qt::Key_Up);
    QTest::keyClick(table, Qt::Key_Right);
    EXPECT_FALSE(table->rows()->isFolded(0));
    EXPECT_EQ(table->currentIndex().row(), 0);
    QTest::keyClick(table, Qt::Key_Right);
    EXPECT_EQ(table->currentIndex().row(), 1);
    EXPECT_EQ(selection.current(), idAt(1)) << "and the fact that the keys came to is chosen";
    for (const Qt::Key key : {Qt::Key_Space, Qt::Key_Return, Qt::Key_Enter}) {
        click(1);
        QTest::keyClick(table, Qt::Key_Up);
        QTest::keyClick(table, key);
        EXPECT_TRUE(table->rows()->isFolded(0)) << key;
        QTest::keyClick(table, key);
        EXPECT_FALSE(table->rows()->isFolded(0)) << key;
    }
}

TEST_F(FactTableTest, WhereLinesBeginAtTheRightTheRightArrowFolds)
{
    make(makeDeploymentTable);
    view->setLayoutDirection(Qt::RightToLeft);
    view->groupBy(FactModel::PlaceColumn);
    click(2);
    QTest::keyClick(view->table(), Qt::Key_Right);
    EXPECT_TRUE(view->table()->rows()->isFolded(0));
    QTest::keyClick(view->table(), Qt::Key_Left);
    EXPECT_FALSE(view->table()->rows()->isFolded(0));
}

TEST_F(FactTableTest, AHeadingStandsForTheChosenFactThatIsFoldedAway)
{
    make(makeDeploymentTable);
    view->groupBy(FactModel::PlaceColumn);
    const FactId fact = idAt(2);
    view->table()->setAllFolded(true);
    EXPECT_EQ(rows(), QStringLiteral("[Estonia  ·  3] | [Mali  ·  2]"));
    selection.choose(fact);
    EXPECT_EQ(view->table()->currentIndex().row(), 0);
    view->table()->setAllFolded(false);
    EXPECT_EQ(view->table()->selectionModel()->selectedRows().value(0).row(), 2) << "it is seen again";
}

TEST_F(FactTableTest, WhatIsFoldedStaysSoWhateverBecomesOfTheFacts)
{
    make(makeDeploymentTable);
    view->groupBy(FactModel::PlaceColumn);
    click(4);
    project->apply({SetPublication{DateRange::day(makeDay(2020, 1, 1))}});
    EXPECT_EQ(rows(), QStringLiteral("[Estonia  ·  3] | about 800 | 300 | up to 1,200 | [Mali  ·  2]"));
    Fact moved = *project->fact(idAt(2));
    std::get<Deployment>(moved).place = QStringLiteral("mali");
    project->apply({SetFact{idAt(2), moved}});
    EXPECT_EQ(rows(), QStringLiteral("[Estonia  ·  2] | about 800 | up to 1,200 | [Mali  ·  3]"))
        << "what comes to a folded group is folded away with it";
    const QByteArray state = view->viewState();
    auto *again = make(makeDeploymentTable);
    again->restoreViewState(state);
    EXPECT_TRUE(again->table()->rows()->isFolded(3)) << "in the next session, too";
    again->groupBy(FactModel::ForceColumn);
    EXPECT_EQ(again->table()->rows()->rowCount(), 7) << "other groups are their own";
}

TEST_F(FactTableTest, ScreenReadersHearAHeadingWithItsCount)
{
    make(makeDeploymentTable);
    view->groupBy(FactModel::PlaceColumn);
    QAccessibleInterface *table = QAccessible::queryAccessibleInterface(view->table());
    ASSERT_TRUE(table && table->tableInterface());
    const auto name = [table](int row, int column) {
        return table->tableInterface()->cellAt(row, column)->text(QAccessible::Name);
    };
    EXPECT_EQ(name(0, 0), QStringLiteral("Estonia, 3 facts"));
    EXPECT_EQ(name(1, 0), QStringLiteral("about 800"));
    click(0);
    EXPECT_EQ(name(0, 1), QStringLiteral("Estonia, 3 facts, folded"));
    EXPECT_EQ(table->tableInterface()->rowCount(), 4);
}

TEST_F(FactTableTest, CopyingTakesFactsAndNoHeadings)
{
    make(makeDeploymentTable);
    view->groupBy(FactModel::PlaceColumn);
    view->table()->setFocus();
    QTest::keyClick(view->table(), Qt::Key_A, Qt::ControlModifier);
    EXPECT_EQ(view->rowsAsTable(FactTable::Titles::Without).count(QLatin1Char('\n')), 4);
    EXPECT_FALSE(view->rowsAsTable(FactTable::Titles::Without).contains(QStringLiteral("·")));
}

TEST_F(FactTableTest, TheMenuChoosesColumnsAndGroups)
{
    make(makeQuoteTable);
    QMenu *menu = view->arrangeButton()->menu();
    const auto choose = [&](const char *name) {
        Q_EMIT menu->aboutToShow();
        for (QAction *action : menu->findChildren<QAction *>()) {
            if (action->text() == QLatin1String(name)) {
                action->trigger();
                return;
            }
        }
        ADD_FAILURE() << name;
    };
    const int to = filter().positionOf(FactModel::ToColumn);
    EXPECT_TRUE(view->table()->isColumnHidden(to));
    choose("To");
    EXPECT_FALSE(view->table()->isColumnHidden(to));
    const QByteArray state = view->viewState();
    auto *again = make(makeQuoteTable);
    again->restoreViewState(state);
    EXPECT_FALSE(again->table()->isColumnHidden(to));
}

TEST_F(FactTableTest, ARelayedQuoteTellsItsWayAndStandsWithItsSpeaker)
{
    Fact fact = *project->fact(project->found().quotes[1].id);
    std::get<Quote>(fact).through = QStringLiteral("the ministry");
    std::get<Quote>(fact).to = QStringLiteral("allies");
    make(makeQuoteTable);
    project->apply({SetFact{head(fact).id, fact}});
    EXPECT_EQ(cell(1, 0), QStringLiteral("Anna Lind, through the ministry, to allies"));
    view->groupBy(FactModel::SpeakerColumn);
    EXPECT_EQ(cell(0, 0), QStringLiteral("Anna Lind  ·  2"));
}

TEST_F(FactTableTest, CopiesWithTitlesAsWordsAndAsCitations)
{
    make(makeDeploymentTable);
    view->table()->sortByColumn(0, Qt::AscendingOrder);
    click(0);
    EXPECT_EQ(
        view->rowsAsTable(FactTable::Titles::With),
        QStringLiteral("How many\tWho\tWhere\tStatus\tWhen\n300\tDenmark\tEstonia\tcurrent\t4 Mar 2022"));
    EXPECT_EQ(view->rowsAsWords(), QStringLiteral("Denmark in Estonia: 300 (4 Mar 2022)"));
    EXPECT_EQ(view->citations(),
              QStringLiteral("Denmark in Estonia: 300 — in “Alliance to send more soldiers to "
                             "Estonia”, 4 Mar 2022"));
}
