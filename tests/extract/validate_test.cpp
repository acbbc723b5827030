// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/extract/validate.h"

#include <gtest/gtest.h>

#include <limits>

using namespace nutgraf;

namespace
{

Deployment troops(qint32 begin, Amount amount)
{
    Deployment deployment;
    deployment.span = {begin, begin + 4};
    deployment.id = FactId::of(FactKind::Deployment, deployment.span);
    deployment.amount = amount;
    deployment.confidence = 0.5;
    return deployment;
}

} // namespace

TEST(Validate, RefusesWhatCannotBeAndSaysWhy)
{
    FactSet facts;
    facts.deployments = {troops(0, Amount::exactly(500)),
                         troops(10, Amount::exactly(0)),
                         troops(20, Amount::exactly(9e9)),
                         troops(30, {700.0, 300.0, Modifier::Range}),
                         troops(40, Amount::exactly(std::numeric_limits<double>::infinity())),
                         troops(50, {}),
                         troops(98, Amount::exactly(5))};
    validate(facts, 100);
    ASSERT_EQ(facts.deployments.size(), 1u);
    EXPECT_EQ(facts.deployments[0].span.begin, 0);
    EXPECT_EQ(facts.refusals.size(), 6u);
    for (const Refusal &refusal : facts.refusals)
        EXPECT_FALSE(refusal.because.isEmpty());
}

TEST(Validate, RefusesDatesThatEndBeforeTheyBegin)
{
    FactSet facts;
    Event event;
    event.span = {0, 10};
    event.id = FactId::of(FactKind::Event, event.span);
    event.date.range = DateRange::days(makeDay(2020, 2, 1), makeDay(2020, 1, 1));
    facts.events = {event};
    validate(facts, 100);
    EXPECT_TRUE(facts.events.empty());
    ASSERT_EQ(facts.refusals.size(), 1u);
}

TEST(Validate, KeepsTheSurerOfTwoReadingsOfOnePlace)
{
    FactSet facts;
    Deployment unsure = troops(0, Amount::exactly(500)), sure = troops(0, Amount::exactly(5000));
    sure.confidence = 0.9;
    facts.deployments = {unsure, sure};
    validate(facts, 100);
    ASSERT_EQ(facts.deployments.size(), 1u);
    EXPECT_EQ(facts.deployments[0].amount, Amount::exactly(5000));
}

TEST(Validate, UntiesPartsFromWholesThatTheyCannotBelongTo)
{
    FactSet facts;
    Deployment whole = troops(0, {{}, 3500.0, Modifier::LessThan});
    Deployment fits = troops(10, Amount::exactly(2500)), tooLarge = troops(20, Amount::exactly(4000));
    Deployment orphan = troops(30, Amount::exactly(10));
    fits.partOf = tooLarge.partOf = whole.id;
    orphan.partOf = FactId::of(FactKind::Deployment, {70, 74});
    facts.deployments = {whole, fits, tooLarge, orphan};
    validate(facts, 100);
    ASSERT_EQ(facts.deployments.size(), 4u);
    EXPECT_EQ(facts.deployments[1].partOf, whole.id);
    EXPECT_TRUE(facts.deployments[2].partOf.isNull());
    EXPECT_TRUE(facts.deployments[3].partOf.isNull());
    EXPECT_EQ(facts.refusals.size(), 2u);
}

TEST(Validate, PutsFactsInTextOrder)
{
    FactSet facts;
    facts.deployments = {troops(30, Amount::exactly(1)), troops(0, Amount::exactly(2))};
    validate(facts, 100);
    EXPECT_LT(facts.deployments[0].span, facts.deployments[1].span);
}
