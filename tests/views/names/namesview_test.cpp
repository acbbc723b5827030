// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/names/namesview.h"

#include "model/project/names.h"
#include "tests/support/workspacefixture.h"
#include "views/namechange.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

using namespace nutgraf;

namespace
{

class NamesViewTest : public test::WorkspaceFixture
{
protected:
    NamesViewTest() { view.show(); }

    void choose(const QString &name)
    {
        for (int i = 0; i < view.list()->topLevelItemCount(); ++i) {
            if (view.list()->topLevelItem(i)->text(0) == name)
                view.list()->setCurrentItem(view.list()->topLevelItem(i));
        }
    }
    int carrying(const QString &name) const
    {
        int count = 0;
        for (const Fact &fact : project->facts())
            count += carries(fact, NameKind::Party, name);
        return count;
    }
    void type(const QString &name)
    {
        view.change()->field()->selectAll();
        QTest::keyClicks(view.change()->field(), name);
    }

    const QString lind = QStringLiteral("Anna Lind");
    NamesView view{workspace, nullptr};
};

} // namespace

TEST_F(NamesViewTest, RenamesInAllFactsAsOneStep)
{
    choose(lind);
    type(QStringLiteral("Anna Maria Lind"));
    EXPECT_TRUE(view.change()->preview()->item(0)->text().contains(QStringLiteral("→ Anna Maria Lind")));
    EXPECT_EQ(view.change()->applyButton()->text(), QStringLiteral("Change all 2"));
    view.change()->applyButton()->click();
    EXPECT_EQ(carrying(lind), 0);
    EXPECT_EQ(carrying(QStringLiteral("Anna Maria Lind")), 2);
    EXPECT_EQ(history.count(), 1);
    history.undo();
    EXPECT_EQ(carrying(lind), 2);
}

TEST_F(NamesViewTest, TheSameAsAnotherBecomesOneName)
{
    choose(QStringLiteral("army"));
    type(lind);
    view.change()->applyButton()->click();
    EXPECT_EQ(carrying(lind), 3);
    EXPECT_EQ(carrying(QStringLiteral("army")), 0);
}

TEST_F(NamesViewTest, TakesTickedFactsAloneToPartAName)
{
    choose(lind);
    type(QStringLiteral("Another Lind"));
    view.change()->preview()->item(0)->setCheckState(Qt::Unchecked);
    EXPECT_EQ(view.change()->applyButton()->text(), QStringLiteral("Change 1 of 2"));
    view.change()->applyButton()->click();
    EXPECT_EQ(carrying(lind), 1);
    EXPECT_EQ(carrying(QStringLiteral("Another Lind")), 1);
}

TEST_F(NamesViewTest, WhoIsNoSpeakerSpeaksNoMore)
{
    choose(QStringLiteral("army"));
    view.change()->notSpeakerButton()->click();
    EXPECT_EQ(carrying(QStringLiteral("army")), 0);
    EXPECT_EQ(history.undoText(), QStringLiteral("“army” Is Not a Speaker"));
}
