// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/undo.h"

#include "tests/support/randomedits.h"
#include "tests/support/sampleproject.h"

#include <QUndoStack>

#include <gtest/gtest.h>

using namespace nutgraf;

namespace
{

/// Like the sample, with facts whose dates follow the publication date.
std::unique_ptr<Project> movingProject()
{
    Opened opened = test::sampleOpened();
    opened.facts.events.front().date.range = opened.facts.publication.date;
    opened.facts.quotes.front().saidOn = opened.facts.publication.date;
    auto project =
        std::make_unique<Project>([facts = opened.facts](const Analysis &, const Publication &published) {
            FactSet again = facts;
            again.publication = published;
            again.events.front().date.range = published.date;
            again.quotes.front().saidOn = published.date;
            return again;
        });
    project->open(std::move(opened));
    return project;
}

} // namespace

class UndoTest : public testing::TestWithParam<unsigned>
{
};

TEST_P(UndoTest, AThousandEditsAreUndoneAndRedoneToEqualStates)
{
    const auto project = movingProject();
    QUndoStack history;
    test::RandomEdits edits(GetParam());
    const auto state = [&] {
        return std::tuple(project->facts(), project->corrections(), project->publication());
    };
    const auto first = state();
    std::vector<decltype(state())> stops; // every hundredth
    for (int i = 0; i < 1000; ++i) {
        history.push(new EditCommand(project.get(), edits.next(*project), QStringLiteral("step")));
        if (i % 100 == 99)
            stops.push_back(state());
    }
    for (int i = 999; i >= 0; --i) {
        if (i % 100 == 99) {
            EXPECT_TRUE(state() == stops[size_t(i / 100)]) << i;
        }
        history.undo();
    }
    EXPECT_TRUE(state() == first);
    while (history.canRedo())
        history.redo();
    EXPECT_TRUE(state() == stops.back());
}

INSTANTIATE_TEST_SUITE_P(Seeds, UndoTest, testing::Values(1u, 2u, 3u));
