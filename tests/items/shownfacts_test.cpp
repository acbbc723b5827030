// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/shownfacts.h"

#include "model/items/factfilter.h"
#include "model/project/project.h"
#include "tests/support/sampleproject.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace nutgraf;

namespace
{

class ShownFactsTest : public testing::Test
{
protected:
    void onlyMali() { shown.choose(Facet::Place, QStringLiteral("Mali"), FacetChoice::Include); }

    std::unique_ptr<Project> project = test::sampleProject();
    ShownFacts shown{project.get()};
};

} // namespace

TEST_F(ShownFactsTest, WithoutAFilterAreTheProjectsOwn)
{
    EXPECT_EQ(&shown.facts(), &project->facts());
    EXPECT_TRUE(shown.summary().isEmpty());
}

TEST_F(ShownFactsTest, TellWhichAndHowMany)
{
    QSignalSpy changed(&shown, &ShownFacts::changed);
    onlyMali();
    EXPECT_EQ(changed.count(), 1);
    ASSERT_EQ(shown.facts().size(), 2u);
    EXPECT_TRUE(shown.shows(head(shown.facts().front()).id));
    EXPECT_FALSE(shown.shows(project->found().quotes.front().id));
    EXPECT_EQ(shown.summary(), QStringLiteral("2 of 12 facts; place: Mali"));
}

TEST_F(ShownFactsTest, FollowAChangedFact)
{
    onlyMali();
    Fact fact = *project->fact(project->found().deployments[0].id);
    std::get<Deployment>(fact).place = QStringLiteral("Mali");
    project->apply({SetFact{head(fact).id, fact}});
    EXPECT_EQ(shown.facts().size(), 3u);
}

TEST_F(ShownFactsTest, AnotherArticleBeginsWithoutAFilter)
{
    onlyMali();
    project->open(test::sampleOpened());
    EXPECT_FALSE(shown.isFiltered());
    EXPECT_EQ(shown.facts().size(), 12u);
}

TEST_F(ShownFactsTest, TablesFollowAndCountTheWhole)
{
    FactModel model(project.get());
    FactFilter table(FactKind::Deployment, {FactModel::CountColumn, FactModel::PlaceColumn}, &model);
    table.setShown(&shown);
    EXPECT_EQ(table.rowCount(), 5);
    onlyMali();
    EXPECT_EQ(table.rowCount(), 2);
    EXPECT_EQ(table.total(), 5);
    shown.reset();
    EXPECT_EQ(table.rowCount(), 5);
}
