// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/facets.h"

#include "model/project/project.h"
#include "tests/support/sampleproject.h"

#include <gtest/gtest.h>

using namespace nutgraf;

namespace
{

const QString estonia = QStringLiteral("Estonia"), mali = QStringLiteral("Mali"),
              nato = QStringLiteral("NATO"), denmark = QStringLiteral("Denmark"),
              quote = QStringLiteral("quote"), event = QStringLiteral("event");

class FacetsTest : public testing::Test
{
protected:
    FacetResult apply() const { return index.apply(query); }
    int countOf(Facet facet, const QString &value) const
    {
        return apply().counts[size_t(facet)][size_t(index.values(facet).indexOf(value))];
    }

    std::unique_ptr<Project> project = test::sampleProject();
    FacetIndex index{project->facts()};
    FacetQuery query;
};

} // namespace

TEST_F(FacetsTest, WithoutAQueryAllFactsAreShown)
{
    EXPECT_TRUE(query.isEmpty());
    EXPECT_EQ(apply().shown, 12);
    EXPECT_EQ(apply().total, 12);
    EXPECT_EQ(countOf(Facet::Kind, quote), 3);
    EXPECT_EQ(countOf(Facet::Force, nato), 4);
}

TEST_F(FacetsTest, ValuesComeTheMostFrequentFirstAndTheUntoldLast)
{
    EXPECT_EQ(index.values(Facet::Place), (QStringList{estonia, mali, QString()}));
    EXPECT_EQ(index.values(Facet::Force), (QStringList{nato, denmark, QString()}));
    EXPECT_EQ(labelOf(Facet::Place, {}), QStringLiteral("not told"));
}

TEST_F(FacetsTest, IncludedValuesOfOneFacetAddUp)
{
    query.choose(Facet::Force, nato, FacetChoice::Include);
    EXPECT_EQ(apply().shown, 4);
    query.choose(Facet::Force, denmark, FacetChoice::Include);
    EXPECT_EQ(apply().shown, 5);
}

TEST_F(FacetsTest, FacetsNarrowEachOther)
{
    query.choose(Facet::Force, nato, FacetChoice::Include);
    query.choose(Facet::Place, mali, FacetChoice::Include);
    EXPECT_EQ(apply().shown, 2);
}

TEST_F(FacetsTest, ExcludedValuesAreLeftOut)
{
    query.choose(Facet::Kind, quote, FacetChoice::Exclude);
    EXPECT_EQ(apply().shown, 9);
    query.choose(Facet::Place, estonia, FacetChoice::Exclude);
    EXPECT_EQ(apply().shown, 6);
}

TEST_F(FacetsTest, AValueTellsWhatIncludingItWouldGive)
{
    query.choose(Facet::Force, nato, FacetChoice::Include);
    EXPECT_EQ(countOf(Facet::Force, denmark), 1) << "of its own facet, as if nothing were chosen there";
    EXPECT_EQ(countOf(Facet::Kind, quote), 0) << "of another one, by what is chosen here";
    EXPECT_EQ(countOf(Facet::Place, mali), 2);
}

TEST_F(FacetsTest, ADateRangeLetsThroughWhatTouchesIt)
{
    query.when = DateRange::year(2017);
    EXPECT_EQ(apply().shown, 1);
    query.when = {makeDay(2022, 5, 1), {}};
    EXPECT_EQ(apply().shown, 2) << "the vote on 1 May, the plan for June";
    query.withUndated = true;
    EXPECT_EQ(apply().shown, 3) << "and the pact, whose day nobody tells";
}

TEST_F(FacetsTest, DismissedFactsCountOnlyWhereTheyAreAskedFor)
{
    auto facts = project->facts();
    head(facts.front()).origin = Origin::Dismissed;
    index = FacetIndex(facts);
    EXPECT_EQ(apply().total, 11);
    EXPECT_TRUE(apply().isShown.front()) << "tables show it, struck through";
    query.choose(Facet::Verdict, QStringLiteral("dismissed"), FacetChoice::Include);
    EXPECT_EQ(apply().shown, 1);
    EXPECT_EQ(apply().total, 12);
}

TEST_F(FacetsTest, AQueryReadsAsWords)
{
    query.choose(Facet::Force, nato, FacetChoice::Include);
    query.choose(Facet::Place, mali, FacetChoice::Exclude);
    query.choose(Facet::Kind, event, FacetChoice::Exclude);
    query.when = DateRange::year(2022);
    EXPECT_EQ(toReadable(query),
              QStringLiteral("kind: not events; force: NATO; place: not Mali; when: 2022"));
    query.choose(Facet::Force, nato, FacetChoice::None);
    EXPECT_FALSE(toReadable(query).contains(nato));
}

TEST(FacetIndex, OfNoFactsHasNothing)
{
    const FacetIndex index;
    EXPECT_EQ(index.apply({}).total, 0);
    EXPECT_FALSE(index.extent().has_value());
    EXPECT_TRUE(index.values(Facet::Kind).isEmpty());
}
