// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/reshape.h"

#include "model/project/names.h"
#include "tests/support/sampleproject.h"

#include <gtest/gtest.h>

using namespace nutgraf;

namespace
{

class ReshapeTest : public testing::Test
{
protected:
    Span words(const char16_t *text) const
    {
        const QStringView view(text);
        const auto begin = qint32(project->article().text.indexOf(view));
        EXPECT_GE(begin, 0);
        return {begin, begin + qint32(view.size())};
    }

    std::unique_ptr<Project> project = test::sampleProject();
};

} // namespace

TEST_F(ReshapeTest, AMarkedNumberIsATroopNumber)
{
    const auto fact = factFromWords(*project, FactKind::Deployment, words(u"1,200"));
    ASSERT_TRUE(fact.ok());
    const auto &deployment = std::get<Deployment>(fact.value());
    EXPECT_EQ(deployment.amount, Amount::exactly(1200));
    EXPECT_EQ(deployment.origin, Origin::Entered);
    EXPECT_EQ(deployment.asOf.range, project->publication().date);
    EXPECT_TRUE(deployment.sentence.contains(deployment.span));
}

TEST_F(ReshapeTest, WordsWithoutANumberAreNoTroopNumber)
{
    const auto fact = factFromWords(*project, FactKind::Deployment, words(u"soldiers"));
    ASSERT_FALSE(fact.ok());
    EXPECT_FALSE(fact.error().nextStep.isEmpty());
}

TEST_F(ReshapeTest, MarkedWordsAreAQuoteWithoutTheBlanksAtTheirEnds)
{
    Span span = words(u"another winter");
    const auto fact = factFromWords(*project, FactKind::Quote, {span.begin - 1, span.end});
    ASSERT_TRUE(fact.ok());
    EXPECT_EQ(std::get<Quote>(fact.value()).text, QStringLiteral("another winter"));
    EXPECT_EQ(std::get<Quote>(fact.value()).kind, QuoteKind::Indirect);
}

TEST_F(ReshapeTest, NothingIsMarkedTwice)
{
    EXPECT_FALSE(factFromWords(*project, FactKind::Event, words(u"A vote is due on 1 May.")).ok());
}

TEST_F(ReshapeTest, AFactOnOtherWordsKeepsItsName)
{
    const Fact before = project->found().quotes[2];
    const Fact after = movedTo(*project, before, words(u"workable"));
    EXPECT_EQ(head(after).id, head(before).id);
    EXPECT_EQ(std::get<Quote>(after).text, QStringLiteral("workable"));
    EXPECT_EQ(head(after).origin, Origin::Corrected);
}

TEST_F(ReshapeTest, SplittingLeavesEachItsWords)
{
    const Fact pact = project->found().events[2]; // "The ministers signed a pact."
    FactId made;
    const auto edit = splitOff(*project, pact, words(u"signed a pact."), &made);
    ASSERT_TRUE(edit.ok());
    project->apply(edit.value());
    EXPECT_EQ(head(*project->fact(head(pact).id)).span, words(u"The ministers"));
    EXPECT_EQ(head(*project->fact(made)).span, words(u"signed a pact."));
    EXPECT_EQ(head(*project->fact(made)).origin, Origin::Entered);
}

TEST_F(ReshapeTest, SplittingOffAllOfAFactIsRefused)
{
    EXPECT_FALSE(splitOff(*project, project->found().events[2], words(u"The ministers signed a pact.")).ok());
}

TEST_F(ReshapeTest, MergingFillsWhatTheKeptFactDoesNotKnow)
{
    Deployment kept = project->found().deployments[0];
    kept.place.clear();
    const Fact other = project->found().deployments[1];
    project->apply(merged(*project, kept, other));
    EXPECT_EQ(std::get<Deployment>(*project->fact(kept.id)).place, QStringLiteral("Estonia"));
    EXPECT_EQ(head(*project->fact(head(other).id)).origin, Origin::Dismissed);
}

TEST_F(ReshapeTest, WhatWasEnteredIsGoneWhenItIsTakenAway)
{
    const auto fact = factFromWords(*project, FactKind::Event, words(u"another winter"));
    const FactId id = head(fact.value()).id;
    project->apply({SetFact{id, fact.value()}});
    ASSERT_TRUE(project->fact(id));
    project->apply(removed(*project->fact(id)));
    EXPECT_FALSE(project->fact(id));
}

TEST_F(ReshapeTest, NamesAreCountedByTheirKind)
{
    const auto names = namesIn(project->facts());
    const NameCount nato{NameKind::Party, QStringLiteral("NATO"), 4};
    const NameCount estonia{NameKind::Place, QStringLiteral("Estonia"), 3};
    EXPECT_EQ(names.front(), nato);
    EXPECT_NE(std::find(names.begin(), names.end(), estonia), names.end());
}

TEST_F(ReshapeTest, WhoIsNoSpeakerKeepsHisOtherRoles)
{
    Deployment fact = project->found().deployments[0];
    fact.attributedTo = fact.force;
    const auto after = std::get<Deployment>(withoutSpeaker(fact, fact.force));
    EXPECT_TRUE(after.attributedTo.isEmpty());
    EXPECT_EQ(after.force, fact.force);
}
