// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/factmodel.h"

#include "model/project/project.h"
#include "tests/support/sampleproject.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace nutgraf;

namespace
{

/// A project whose facts the test swaps at will.
struct Swapped {
    FactSet facts;
    Project project{[this](const Analysis &, const Publication &published) {
        FactSet now = facts;
        now.publication = published;
        return now;
    }};

    Swapped()
    {
        Opened opened = test::sampleOpened();
        facts = opened.facts;
        project.open(std::move(opened));
    }
    /// Composes again, as a changed publication date does.
    void swap(FactSet now)
    {
        facts = std::move(now);
        project.apply({SetPublication{DateRange::day(makeDay(2020, 1, 1))}});
    }
};

std::vector<FactId> idsIn(const FactModel &model)
{
    std::vector<FactId> ids;
    for (int row = 0; row < model.rowCount(); ++row)
        ids.push_back(model.idAt(model.index(row, 0)));
    return ids;
}

std::vector<FactId> idsIn(const Project &project)
{
    std::vector<FactId> ids;
    for (const Fact &fact : project.facts())
        ids.push_back(head(fact).id);
    return ids;
}

} // namespace

TEST(FactModel, HasARowAFactInTextOrder)
{
    const auto project = test::sampleProject();
    FactModel model(project.get());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    EXPECT_EQ(idsIn(model), idsIn(*project));
    EXPECT_EQ(model.rowCount(), 12);
    const QModelIndex row = model.indexOf(head(project->facts()[3]).id);
    EXPECT_EQ(row.row(), 3);
    EXPECT_FALSE(model.indexOf(FactId{42}).isValid());
}

TEST(FactModel, AChangedPublicationDateKeepsTheRows)
{
    const auto project = test::sampleProject();
    FactModel model(project.get());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset),
        changes(&model, &QAbstractItemModel::dataChanged);
    const QPersistentModelIndex kept = model.index(5, 0);
    project->apply({SetPublication{DateRange::day(makeDay(2020, 1, 1))}});
    EXPECT_EQ(resets.count(), 0);
    EXPECT_EQ(changes.count(), 1);
    EXPECT_EQ(kept.row(), 5);
}

TEST(FactModel, FactsThatComeAndGoMoveTheOthers)
{
    Swapped swapped;
    FactModel model(&swapped.project);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    const FactSet all = swapped.facts;
    const QPersistentModelIndex lastQuote = model.indexOf(all.quotes.back().id);

    FactSet fewer = all;
    fewer.events.erase(fewer.events.begin());
    fewer.deployments.erase(fewer.deployments.begin() + 1, fewer.deployments.begin() + 3);
    swapped.swap(fewer);
    EXPECT_EQ(idsIn(model), idsIn(swapped.project));
    EXPECT_EQ(model.idAt(lastQuote), all.quotes.back().id);

    swapped.swap(all);
    EXPECT_EQ(idsIn(model), idsIn(swapped.project));
    EXPECT_EQ(model.idAt(lastQuote), all.quotes.back().id);

    FactSet none;
    swapped.swap(none);
    EXPECT_EQ(model.rowCount(), 0);
    swapped.swap(fewer);
    EXPECT_EQ(idsIn(model), idsIn(swapped.project));
    EXPECT_EQ(resets.count(), 0);
}

TEST(FactModel, AnyMixtureOfComingAndGoingEndsRight)
{
    Swapped swapped;
    FactModel model(&swapped.project);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const FactSet all = swapped.facts;
    for (unsigned mask = 0; mask < 4096; mask += 37) {
        FactSet some = all;
        unsigned bit = 0;
        const auto drop = [&](auto &facts) {
            std::erase_if(facts, [&](const auto &) { return mask >> bit++ & 1; });
        };
        drop(some.events);
        drop(some.deployments);
        drop(some.quotes);
        swapped.swap(some);
        ASSERT_EQ(idsIn(model), idsIn(swapped.project)) << mask;
    }
}

TEST(FactModel, AnotherArticleResets)
{
    const auto project = test::sampleProject();
    FactModel model(project.get());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    project->close();
    EXPECT_EQ(model.rowCount(), 0);
    EXPECT_EQ(resets.count(), 1);
}

TEST(FactModel, SaysAChangeInWords)
{
    Swapped swapped;
    FactSet facts = swapped.facts;
    facts.deployments.front().status = DeploymentStatus::ChangeDelta;
    facts.deployments.front().delta = -200;
    swapped.swap(facts);
    FactModel model(&swapped.project);
    const QModelIndex row = model.indexOf(facts.deployments.front().id);
    EXPECT_EQ(row.siblingAtColumn(FactModel::StatusColumn).data().toString(), QStringLiteral("cut"));
}
