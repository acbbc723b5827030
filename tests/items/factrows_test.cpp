// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/factrows.h"

#include "model/project/project.h"
#include "tests/support/sampleproject.h"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

using namespace nutgraf;

namespace
{

class FactRowsTest : public testing::Test
{
protected:
    std::unique_ptr<Project> project = test::sampleProject();
    FactModel model{project.get()};
    FactFilter filter{FactKind::Deployment,
                      {FactModel::CountColumn, FactModel::ForceColumn, FactModel::PlaceColumn},
                      &model};
    FactRows rows{&filter};
    QAbstractItemModelTester tester{&rows, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

} // namespace

TEST_F(FactRowsTest, WithoutGroupsTheyAreTheFacts)
{
    ASSERT_EQ(rows.rowCount(), filter.rowCount());
    EXPECT_EQ(rows.headingOf(2), -1);
    EXPECT_EQ(rows.idAt(rows.index(3, 0)), filter.idAt(filter.index(3, 0)));
    EXPECT_EQ(rows.headerData(0, Qt::Horizontal).toString(), QStringLiteral("How many"));
}

TEST_F(FactRowsTest, AHeadingIsCurrentButNotSelected)
{
    filter.groupBy(FactModel::PlaceColumn);
    EXPECT_EQ(rows.headingCount(), 2);
    EXPECT_EQ(rows.headingOf(2), 0);
    EXPECT_EQ(rows.headingOf(5), 4);
    EXPECT_TRUE(rows.idAt(rows.index(0, 0)).isNull());
    EXPECT_EQ(rows.flags(rows.index(0, 0)), Qt::ItemIsEnabled);
    EXPECT_TRUE(rows.flags(rows.index(1, 0)) & Qt::ItemIsSelectable);
}

TEST_F(FactRowsTest, AFoldedFactIsFoundAtItsHeading)
{
    filter.groupBy(FactModel::PlaceColumn);
    const FactId fact = rows.idAt(rows.index(5, 0));
    rows.setFolded(4, true);
    EXPECT_EQ(rows.rowCount(), 5);
    EXPECT_EQ(rows.indexOf(fact).row(), 4);
    EXPECT_FALSE(rows.mapFromSource(filter.indexOf(fact)).isValid());
    rows.setFolded(4, false);
    EXPECT_EQ(rows.indexOf(fact).row(), 5);
}

TEST_F(FactRowsTest, PlacesAreKeptWhileTheFactsAreFilteredSortedAndGrouped)
{
    const FactId fact = rows.idAt(rows.index(4, 0));
    const QPersistentModelIndex kept(rows.index(4, 1));
    filter.groupBy(FactModel::PlaceColumn);
    const QPersistentModelIndex heading(rows.index(4, 0));
    EXPECT_EQ(rows.idAt(kept), fact);
    filter.sort(0, Qt::DescendingOrder);
    filter.setText(QStringLiteral("mali"));
    EXPECT_EQ(rows.idAt(kept), fact);
    EXPECT_EQ(kept.column(), 1);
    EXPECT_EQ(heading.row(), 0);
    filter.setText(QStringLiteral("estonia"));
    EXPECT_FALSE(kept.isValid());
    EXPECT_FALSE(heading.isValid());
}

TEST_F(FactRowsTest, OnlySoManyFoldsAreRemembered)
{
    QStringList many;
    for (int i = 0; i < 3 * FactRows::maximalFolds; ++i)
        many.append(QString::number(i));
    rows.setFolds(many);
    EXPECT_EQ(rows.folds().size(), FactRows::maximalFolds);
    filter.groupBy(FactModel::PlaceColumn);
    rows.setFolded(0, true);
    EXPECT_EQ(rows.folds().size(), FactRows::maximalFolds);
    EXPECT_TRUE(rows.isFolded(0));
}

TEST_F(FactRowsTest, AnotherArticleBeginsAnew)
{
    filter.groupBy(FactModel::PlaceColumn);
    rows.setFolded(0, true);
    project->close();
    EXPECT_EQ(rows.rowCount(), 0);
    project->open(test::sampleOpened());
    EXPECT_TRUE(rows.isFolded(0)) << "with the folds by their names";
}
