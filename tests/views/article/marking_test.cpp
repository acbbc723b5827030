// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/workspacefixture.h"
#include "views/article/articlecanvas.h"
#include "views/article/articleview.h"

#include <QLabel>
#include <QTest>

using namespace nutgraf;

namespace
{

class MarkingTest : public test::WorkspaceFixture
{
protected:
    MarkingTest()
    {
        view.resize(500, 600);
        view.show();
    }

    void select(const QString &words)
    {
        const auto begin = qint32(project->article().text.indexOf(words));
        view.canvas()->select({begin, begin + qint32(words.size())});
    }
    void act(int number) { view.canvas()->actions().at(number)->trigger(); }
    const Fact &chosen() { return *project->fact(selection.current()); }

    ArticleView view{workspace, nullptr};
};

} // namespace

TEST_F(MarkingTest, SelectedWordsBecomeAFactThatIsChosen)
{
    select(QStringLiteral("another winter"));
    act(0);
    EXPECT_EQ(kindOf(chosen()), FactKind::Event);
    EXPECT_EQ(head(chosen()).origin, Origin::Entered);
    EXPECT_EQ(history.undoText(), QStringLiteral("New Event (another winter)"));
    history.undo();
    EXPECT_EQ(project->facts(), test::sampleProject()->facts());
}

TEST_F(MarkingTest, WordsThatCannotBeAFactAreToldOfInTheirPlace)
{
    select(QStringLiteral("ministers"));
    act(1);
    EXPECT_EQ(history.count(), 0);
    EXPECT_TRUE(view.findChild<QLabel *>()->text().contains(QStringLiteral("no number")));
}

TEST_F(MarkingTest, TheChosenFactTakesTheSelectedWords)
{
    const FactId id = project->found().quotes[2].id;
    selection.choose(id);
    select(QStringLiteral("called the plan"));
    act(3);
    EXPECT_EQ(std::get<Quote>(*project->fact(id)).text, QStringLiteral("called the plan"));
}

TEST_F(MarkingTest, SelectedWordsAreSplitOffTheChosenFact)
{
    selection.choose(project->found().events[2].id);
    select(QStringLiteral("signed a pact."));
    act(4);
    EXPECT_EQ(head(chosen()).origin, Origin::Entered);
    EXPECT_EQ(project->facts().size(), 13u);
    EXPECT_EQ(history.count(), 1);
}

TEST_F(MarkingTest, AClickOnWordsWithoutAFactPointsAtThem)
{
    // Just after the first word of the last paragraph, which no fact holds.
    const FactId last = project->found().quotes[2].id;
    const QRect mark = view.canvas()->markRect(last);
    QTest::mouseClick(view.canvas()->viewport(), Qt::LeftButton, {},
                      mark.center() - QPoint(mark.width() / 2 + 25, 0));
    EXPECT_GE(selection.place(), 0);
    EXPECT_TRUE(selection.current().isNull());
    QTest::mouseClick(view.canvas()->viewport(), Qt::LeftButton, {}, mark.center());
    EXPECT_EQ(selection.current(), last);
    EXPECT_EQ(selection.place(), -1);
}
