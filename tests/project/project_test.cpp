// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sampleproject.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace nutgraf;

TEST(Project, ListsFactsInTextOrder)
{
    const auto project = test::sampleProject();
    ASSERT_EQ(project->facts().size(), 12u);
    for (size_t i = 1; i < project->facts().size(); ++i)
        EXPECT_LE(head(project->facts()[i - 1]).span, head(project->facts()[i]).span);
}

TEST(Project, ApplyingTheInverseTakesAnEditBack)
{
    const auto project = test::sampleProject();
    const auto before = project->facts();
    Fact changed = before.front();
    head(changed).origin = Origin::Dismissed;
    EditBatch both;
    both.edits.push_back({SetPublication{DateRange::day(makeDay(2020, 1, 1))}});
    both.edits.push_back({SetFact{head(changed).id, changed}});
    const Edit batch{both};
    const Edit inverse = project->apply(batch);
    EXPECT_EQ(project->publication().basis, DateBasis::User);
    EXPECT_EQ(head(project->facts().front()).origin, Origin::Dismissed);
    const Edit redo = project->apply(inverse);
    EXPECT_EQ(project->facts(), before);
    EXPECT_EQ(project->publication().basis, DateBasis::Dateline);
    EXPECT_EQ(redo, batch);
}

TEST(Project, TellsOnceForEachChange)
{
    const auto project = test::sampleProject();
    QSignalSpy facts(project.get(), &Project::factsChanged);
    project->apply({SetPublication{DateRange::day(makeDay(2020, 1, 1))}});
    EXPECT_EQ(facts.count(), 1);
}

TEST(Project, AVerdictStandsAndItsFactStillMovesWithTheDate)
{
    Opened opened = test::sampleOpened();
    // As the engine does: a relative event falls on the day of publication.
    Project project([facts = opened.facts](const Analysis &, const Publication &published) {
        FactSet again = facts;
        again.events.front().date.range = published.date;
        return again;
    });
    project.open(opened);
    Fact accepted = opened.facts.events.front();
    head(accepted).origin = Origin::Accepted;
    project.apply({SetFact{head(accepted).id, accepted}});
    const auto published = DateRange::day(makeDay(2020, 1, 1));
    project.apply({SetPublication{published}});
    const Fact *fact = project.fact(head(accepted).id);
    ASSERT_TRUE(fact);
    EXPECT_EQ(head(*fact).origin, Origin::Accepted);
    EXPECT_EQ(dateOf(*fact), published);
}

TEST(Project, TellsOnceOfABatch)
{
    const auto project = test::sampleProject();
    QSignalSpy facts(project.get(), &Project::factsChanged);
    EditBatch batch;
    for (Fact fact : project->facts()) {
        head(fact).origin = Origin::Accepted;
        batch.edits.push_back({SetFact{head(fact).id, fact}});
    }
    project->apply({batch});
    EXPECT_EQ(facts.count(), 1);
}

TEST(Project, WhatWasNotCorrectedStillMovesWithTheDate)
{
    Opened opened = test::sampleOpened();
    Project project([facts = opened.facts](const Analysis &, const Publication &published) {
        FactSet again = facts;
        again.events.front().date.range = published.date;
        return again;
    });
    project.open(opened);
    Event renamed = opened.facts.events.front();
    renamed.what = QStringLiteral("Another headline");
    renamed.origin = Origin::Corrected;
    project.apply({SetFact{renamed.id, renamed}});
    const auto published = DateRange::day(makeDay(2020, 1, 1));
    project.apply({SetPublication{published}});
    const auto &event = std::get<Event>(*project.fact(renamed.id));
    EXPECT_EQ(event.what, renamed.what);
    EXPECT_EQ(event.date.range, published);
    EXPECT_EQ(event.origin, Origin::Corrected);
}
