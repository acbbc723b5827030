// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/article/markindex.h"

#include "tests/support/sampleproject.h"

#include <gtest/gtest.h>

using namespace nutgraf;

namespace
{

Quote quoteAt(Span span)
{
    Quote quote;
    quote.span = span;
    quote.sentence = {0, 100};
    quote.id = FactId::of(FactKind::Quote, span);
    return quote;
}

Deployment troopsAt(Span span)
{
    Deployment troops;
    troops.span = span;
    troops.sentence = {0, 100};
    troops.id = FactId::of(FactKind::Deployment, span);
    return troops;
}

} // namespace

TEST(MarkIndex, FindsWhatSharesACharacterWithASpan)
{
    const MarkIndex index({quoteAt({0, 50}), troopsAt({10, 15}), quoteAt({60, 70})});
    EXPECT_EQ(index.overlapping({12, 13}).size(), 2u);
    EXPECT_EQ(index.overlapping({50, 60}).size(), 0u);
    EXPECT_EQ(index.overlapping({49, 61}).size(), 2u);
    EXPECT_EQ(index.overlapping({0, 100}).size(), 3u);
}

TEST(MarkIndex, FindsALongMarkThatBeganFarBefore)
{
    std::vector<Fact> facts{quoteAt({0, 1000})};
    for (qint32 i = 1; i < 100; ++i)
        facts.push_back(troopsAt({i * 5, i * 5 + 2}));
    const auto found = MarkIndex(facts).overlapping({900, 901});
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found.front().kind, FactKind::Quote);
}

TEST(MarkIndex, NamesTheShortestFactUnderThePointerFirst)
{
    const MarkIndex index({quoteAt({0, 50}), troopsAt({10, 15})});
    const auto found = index.at(11);
    ASSERT_EQ(found.size(), 2u);
    EXPECT_EQ(found.front().kind, FactKind::Deployment);
}

TEST(MarkIndex, GivesOverlappingMarksLinesOfTheirOwn)
{
    const MarkIndex index({quoteAt({0, 50}), troopsAt({10, 15}), troopsAt({60, 70})});
    for (const LevelledMark &placed : index.levelled({0, 100}))
        EXPECT_EQ(placed.level, placed.mark.kind == FactKind::Quote ? 1 : 0);
}

TEST(MarkIndex, MarksAnEventByTheWordsOfItsDate)
{
    Event event;
    event.span = {0, 80};
    event.sentence = {0, 80};
    event.date.span = {20, 28};
    EXPECT_EQ(markedSpan(event), (Span{20, 28}));
    event.date.span = {200, 208}; // told in another sentence
    EXPECT_EQ(markedSpan(event), (Span{0, 80}));
}

TEST(MarkIndex, LeavesDismissedFactsOut)
{
    Quote dismissed = quoteAt({0, 50});
    dismissed.origin = Origin::Dismissed;
    EXPECT_TRUE(MarkIndex({dismissed}).isEmpty());
}

TEST(MarkIndex, StepsInTextOrderAndAroundTheEnds)
{
    const Quote first = quoteAt({0, 5}), second = quoteAt({10, 15}), third = quoteAt({20, 25});
    const MarkIndex index({third, first, second});
    EXPECT_EQ(index.step(first.id, 1, 0), second.id);
    EXPECT_EQ(index.step(first.id, -1, 0), third.id);
    EXPECT_EQ(index.step(third.id, 1, 0), first.id);
}

TEST(MarkIndex, StepsFromAPlaceInTheTextWhereNothingIsChosen)
{
    const Quote first = quoteAt({0, 5}), second = quoteAt({10, 15});
    const MarkIndex index({first, second});
    EXPECT_EQ(index.step({}, 1, 8), second.id);
    EXPECT_EQ(index.step({}, -1, 8), first.id);
    EXPECT_TRUE(MarkIndex().step({}, 1, 0).isNull());
}
