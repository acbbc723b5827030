// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/factfilter.h"

#include "model/project/project.h"
#include "tests/support/sampleproject.h"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

using namespace nutgraf;

namespace
{

class FactFilterTest : public testing::Test
{
protected:
    QStringList column(const FactFilter &filter, FactModel::Column column) const
    {
        QStringList cells;
        for (int row = 0; row < filter.rowCount(); ++row)
            cells.append(filter.index(row, filter.positionOf(column)).data().toString());
        return cells;
    }

    void dismiss(FactId id)
    {
        Fact fact = *project->fact(id);
        head(fact).origin = Origin::Dismissed;
        project->apply({SetFact{id, fact}});
    }

    std::unique_ptr<Project> project = test::sampleProject();
    FactModel model{project.get()};
    FactFilter deployments{FactKind::Deployment,
                           {FactModel::CountColumn, FactModel::ForceColumn, FactModel::PlaceColumn,
                            FactModel::StatusColumn, FactModel::WhenColumn},
                           &model};
    FactFilter events{FactKind::Event, {FactModel::HeadlineColumn, FactModel::WhenColumn}, &model};
    QAbstractItemModelTester deploymentTester{&deployments,
                                              QAbstractItemModelTester::FailureReportingMode::Fatal};
    QAbstractItemModelTester eventTester{&events, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

} // namespace

TEST_F(FactFilterTest, HoldsTheFactsOfItsKind)
{
    EXPECT_EQ(deployments.rowCount(), 5);
    EXPECT_EQ(deployments.columnCount(), 5);
    EXPECT_EQ(deployments.total(), 5);
    EXPECT_EQ(deployments.headerData(0, Qt::Horizontal).toString(), QStringLiteral("How many"));
    const FactId id = deployments.idAt(deployments.index(2, 0));
    EXPECT_EQ(deployments.indexOf(id).row(), 2);
    EXPECT_FALSE(deployments.indexOf(events.idAt(events.index(0, 0))).isValid());
}

TEST_F(FactFilterTest, EveryWordMustStandInSomeColumn)
{
    deployments.setText(QStringLiteral("nato  MALI"));
    EXPECT_EQ(column(deployments, FactModel::CountColumn),
              (QStringList{QStringLiteral("fewer than 5,000"), QStringLiteral("9,000")}));
    EXPECT_EQ(deployments.total(), 5);
    deployments.setText(QStringLiteral("nato mali [("));
    EXPECT_EQ(deployments.rowCount(), 0);
    deployments.setText(QStringLiteral("  "));
    EXPECT_EQ(deployments.rowCount(), 5);
}

TEST_F(FactFilterTest, CountsSortAsNumbers)
{
    deployments.sort(deployments.positionOf(FactModel::CountColumn));
    EXPECT_EQ(column(deployments, FactModel::CountColumn).join(QStringLiteral(" | ")),
              QStringLiteral("300 | about 800 | up to 1,200 | fewer than 5,000 | 9,000"));
    deployments.sort(deployments.positionOf(FactModel::CountColumn), Qt::DescendingOrder);
    EXPECT_EQ(column(deployments, FactModel::CountColumn).front(), QStringLiteral("9,000"));
}

TEST_F(FactFilterTest, TheUndatedComeLastInEitherOrder)
{
    for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        events.sort(events.positionOf(FactModel::WhenColumn), order);
        EXPECT_EQ(column(events, FactModel::WhenColumn).back(), QStringLiteral("unknown"));
    }
    EXPECT_EQ(column(events, FactModel::WhenColumn).front(), QStringLiteral("1 May 2022"));
}

TEST_F(FactFilterTest, DismissedFactsComeLastOrNotAtAll)
{
    const FactId dismissed = deployments.idAt(deployments.index(0, 0));
    dismiss(dismissed);
    EXPECT_EQ(deployments.dismissedCount(), 1);
    for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        deployments.sort(deployments.positionOf(FactModel::CountColumn), order);
        EXPECT_EQ(deployments.idAt(deployments.index(4, 0)), dismissed);
    }
    deployments.setDismissed(FactFilter::Dismissed::Hidden);
    EXPECT_EQ(deployments.rowCount(), 4);
    EXPECT_EQ(deployments.total(), 4);
    EXPECT_EQ(deployments.dismissedCount(), 1);
}
