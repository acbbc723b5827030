// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/corrections/correctionsview.h"

#include "tests/support/workspacefixture.h"

#include <QAction>
#include <QPushButton>
#include <QTreeWidget>

using namespace nutgraf;

namespace
{

class CorrectionsViewTest : public test::WorkspaceFixture
{
protected:
    CorrectionsViewTest()
    {
        Deployment corrected = project->found().deployments[0];
        force = corrected.force;
        corrected.force = QStringLiteral("Norway");
        corrected.origin = Origin::Corrected;
        project->apply({SetFact{corrected.id, corrected}});
        project->apply({SetPublication{DateRange::year(2020)}});
        project->apply({SetOrphan{1, Orphan{QStringLiteral("lost words"), QStringLiteral("gone"), "{}"}}});
        view.show();
    }
    QString force; ///< as it was found
    CorrectionsView view{workspace, nullptr};
};

} // namespace

TEST_F(CorrectionsViewTest, ListsAllThatWasChanged)
{
    ASSERT_EQ(view.list()->topLevelItemCount(), 3);
    EXPECT_EQ(view.list()->topLevelItem(0)->text(2), QStringLiteral("2020"));
    EXPECT_EQ(view.list()->topLevelItem(1)->text(2), QStringLiteral("whose: %1 → Norway").arg(force));
    EXPECT_EQ(view.list()->topLevelItem(2)->text(0), QStringLiteral("“lost words”"));
    EXPECT_EQ(view.windowTitle(), QStringLiteral("Corrections 3"));
}

TEST_F(CorrectionsViewTest, EachIsTakenBackByItself)
{
    for (int left = 2; left >= 0; --left) {
        view.list()->setCurrentItem(view.list()->topLevelItem(left));
        view.list()->actions().front()->trigger();
        EXPECT_EQ(view.list()->topLevelItemCount(), left);
    }
    EXPECT_TRUE(project->corrections().isEmpty());
    EXPECT_EQ(history.count(), 3);
}

TEST_F(CorrectionsViewTest, SeveralAreOneStep)
{
    view.list()->selectAll();
    view.removeButton()->click();
    EXPECT_TRUE(project->corrections().isEmpty());
    EXPECT_EQ(history.count(), 1);
    history.undo();
    EXPECT_EQ(view.list()->topLevelItemCount(), 3);
}
