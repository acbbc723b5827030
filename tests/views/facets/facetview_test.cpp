// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/facets/facetview.h"

#include "model/items/factmodel.h"
#include "model/items/shownfacts.h"
#include "model/project/project.h"
#include "model/project/selection.h"
#include "tests/support/sampleproject.h"
#include "views/facets/datehistogram.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

#include <gtest/gtest.h>

using namespace nutgraf;

namespace
{

class FacetViewTest : public testing::Test
{
protected:
    FacetViewTest()
    {
        view.resize(300, 900);
        view.show();
        view.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&view));
    }

    /// The row of a value, by what stands in it.
    QModelIndex row(const char *facet, const char *value) const
    {
        const auto *facets = view.tree()->model();
        const auto in = [facets](const QModelIndex &parent, const char *text) {
            for (int i = 0; i < facets->rowCount(parent); ++i) {
                if (facets->index(i, 0, parent).data().toString() == QLatin1String(text))
                    return facets->index(i, 0, parent);
            }
            return QModelIndex();
        };
        return in(in({}, facet), value);
    }

    void click(const QModelIndex &index)
    {
        QTest::mouseClick(view.tree()->viewport(), Qt::LeftButton, {},
                          view.tree()->visualRect(index).center());
    }

    int countOf(const QModelIndex &index) const
    {
        return index.siblingAtColumn(FacetModel::CountColumn).data().toInt();
    }

    void drag(int end, double by)
    {
        DateHistogram *histogram = view.histogram();
        const QPoint from = histogram->handle(end).center().toPoint();
        QTest::mousePress(histogram, Qt::LeftButton, {}, from);
        QTest::mouseMove(histogram, from + QPoint(int(by), 0));
        QTest::mouseRelease(histogram, Qt::LeftButton, {}, from + QPoint(int(by), 0));
    }

    std::unique_ptr<Project> project = test::sampleProject();
    ShownFacts shown{project.get()};
    FactModel model{project.get()};
    Selection selection;
    FacetView view{{project.get(), &model, &selection, {}, &shown}, nullptr};
};

} // namespace

TEST_F(FacetViewTest, ItsModelKeepsTheRules)
{
    FacetModel facets(&shown);
    QAbstractItemModelTester tester(&facets, QAbstractItemModelTester::FailureReportingMode::Fatal);
    shown.choose(Facet::Place, QStringLiteral("Mali"), FacetChoice::Include);
    project->close();
    project->open(test::sampleOpened());
    EXPECT_GT(facets.rowCount(), 0);
}

TEST_F(FacetViewTest, ShowsValuesWithTheirCounts)
{
    EXPECT_EQ(view.summary()->text(), QStringLiteral("12 facts"));
    EXPECT_EQ(countOf(row("Kind", "quotes")), 3);
    EXPECT_EQ(countOf(row("Force", "NATO")), 4);
    EXPECT_FALSE(row("Verdict", "unchecked").isValid()) << "all are: it would narrow nothing";
    EXPECT_FALSE(view.resetButton()->isEnabled());
}

TEST_F(FacetViewTest, AClickIncludesAndASecondOneTakesItBack)
{
    click(row("Place", "Mali"));
    EXPECT_EQ(view.summary()->text(), QStringLiteral("2 of 12 facts"));
    EXPECT_EQ(countOf(row("Kind", "quotes")), 0);
    EXPECT_EQ(view.windowTitle(), QStringLiteral("Facets · 2 of 12 facts"));
    click(row("Place", "Mali"));
    EXPECT_EQ(view.summary()->text(), QStringLiteral("12 facts"));
}

TEST_F(FacetViewTest, TheSignBesideAValueLeavesItOut)
{
    click(row("Kind", "quotes").siblingAtColumn(FacetModel::ExcludeColumn));
    EXPECT_EQ(view.summary()->text(), QStringLiteral("9 of 12 facts"));
    EXPECT_EQ(row("Kind", "quotes").data(Qt::CheckStateRole).toInt(), int(Qt::PartiallyChecked));
    QTest::mouseClick(view.resetButton(), Qt::LeftButton);
    EXPECT_FALSE(shown.isFiltered());
}

TEST_F(FacetViewTest, TheKeyboardIncludesAndLeavesOut)
{
    view.tree()->setFocus();
    view.tree()->setCurrentIndex(row("Force", "NATO"));
    QTest::keyClick(view.tree(), Qt::Key_Space);
    EXPECT_EQ(view.summary()->text(), QStringLiteral("4 of 12 facts"));
    QTest::keyClick(view.tree(), Qt::Key_Delete);
    EXPECT_EQ(view.summary()->text(), QStringLiteral("8 of 12 facts"));
    EXPECT_EQ(view.tree()->currentIndex(), row("Force", "NATO")) << "the keys stay where they were";
}

TEST_F(FacetViewTest, TheEndsOfTheHistogramCanBeDragged)
{
    drag(0, view.histogram()->width() / 2.0);
    EXPECT_TRUE(shown.query().when.earliest.has_value());
    EXPECT_FALSE(shown.query().when.latest.has_value());
    const int later = shown.result().shown;
    EXPECT_LT(later, 12);
    drag(1, -view.histogram()->width() / 4.0);
    EXPECT_TRUE(shown.query().when.latest.has_value());
    QTest::mouseDClick(view.histogram(), Qt::LeftButton, {}, view.histogram()->rect().center());
    EXPECT_FALSE(shown.isFiltered());
}

TEST_F(FacetViewTest, TheEndsOfTheHistogramFollowTheKeys)
{
    DateHistogram *histogram = view.histogram();
    histogram->setFocus(Qt::TabFocusReason);
    QTest::keyClick(histogram, Qt::Key_Right);
    EXPECT_TRUE(shown.query().when.earliest.has_value());
    QTest::keyClick(histogram, Qt::Key_Tab);
    EXPECT_TRUE(histogram->hasFocus()) << "the other end comes before the next control";
    QTest::keyClick(histogram, Qt::Key_Left);
    EXPECT_TRUE(shown.query().when.latest.has_value());
    QTest::keyClick(histogram, Qt::Key_Escape);
    EXPECT_FALSE(shown.isFiltered());
}

TEST_F(FacetViewTest, AnotherArticleBeginsWithoutAFilter)
{
    click(row("Place", "Mali"));
    project->open(test::sampleOpened());
    EXPECT_EQ(view.summary()->text(), QStringLiteral("12 facts"));
    project->close();
    EXPECT_FALSE(view.tree()->isVisible());
}
