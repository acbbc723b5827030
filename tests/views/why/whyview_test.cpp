// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/why/whyview.h"

#include "app/undo.h"
#include "model/items/factmodel.h"
#include "model/project/selection.h"
#include "tests/support/sampleproject.h"
#include "views/why/factfields.h"

#include <QLabel>
#include <QPushButton>
#include <QUndoStack>

#include <gtest/gtest.h>

using namespace nutgraf;

namespace
{

class WhyViewTest : public testing::Test
{
protected:
    void chooseDeployment(size_t index) { selection.choose(project->found().deployments[index].id); }

    QPushButton *button(const QString &text)
    {
        for (QPushButton *candidate : view.findChildren<QPushButton *>()) {
            if (candidate->text() == text)
                return candidate;
        }
        return nullptr;
    }

    Origin chosenOrigin() const { return head(*project->fact(selection.current())).origin; }

    std::unique_ptr<Project> project = test::sampleProject();
    FactModel model{project.get()};
    Selection selection;
    QUndoStack history;
    WhyView view{Workspace{project.get(), &model, &selection,
                           [this](const Edit &edit, const QString &name) {
                               history.push(new EditCommand(project.get(), edit, name));
                           }},
                 nullptr};
};

} // namespace

TEST_F(WhyViewTest, SaysWhatToDoWhileNothingIsChosen)
{
    EXPECT_TRUE(view.text().contains(QStringLiteral("Choose a fact")));
}

TEST_F(WhyViewTest, TellsTheSentenceTheFieldsAndTheSteps)
{
    chooseDeployment(0);
    const QString text = view.text();
    EXPECT_TRUE(text.contains(QStringLiteral("NATO in Estonia: up to 1,200")));
    EXPECT_TRUE(text.contains(QStringLiteral("said on Thursday the alliance")));
    EXPECT_TRUE(text.contains(QStringLiteral("planned")));
    EXPECT_TRUE(text.contains(QStringLiteral("made by hand for the tests")));
    EXPECT_TRUE(text.contains(QStringLiteral("test.rule")));
}

TEST_F(WhyViewTest, TellsTheReadingsNotTakenInItsSentenceAlone)
{
    Opened opened = test::sampleOpened();
    const Deployment &fact = opened.facts.deployments[0];
    opened.facts.refusals = {{FactKind::Deployment,
                              {fact.sentence.begin, fact.sentence.begin + 7},
                              QStringLiteral("r"),
                              QStringLiteral("a place")},
                             {FactKind::Event,
                              {fact.sentence.end + 3, fact.sentence.end + 9},
                              QStringLiteral("r"),
                              QStringLiteral("elsewhere")}};
    const FactId id = fact.id;
    project->open(opened);
    selection.choose(id);
    EXPECT_TRUE(view.text().contains(QStringLiteral("“NORHAVN” as a troop number: a place")));
    EXPECT_FALSE(view.text().contains(QStringLiteral("elsewhere")));
}

TEST_F(WhyViewTest, RejectingIsOneStepThatCanBeTakenBack)
{
    chooseDeployment(0);
    button(QStringLiteral("Reject"))->click();
    EXPECT_EQ(chosenOrigin(), Origin::Dismissed);
    EXPECT_EQ(history.count(), 1);
    history.undo();
    EXPECT_EQ(chosenOrigin(), Origin::Extracted);
    EXPECT_FALSE(button(QStringLiteral("Reject"))->isChecked());
}

TEST_F(WhyViewTest, ASecondClickTakesAVerdictBack)
{
    chooseDeployment(0);
    button(QStringLiteral("Accept"))->click();
    EXPECT_EQ(chosenOrigin(), Origin::Accepted);
    button(QStringLiteral("Accept"))->click();
    EXPECT_EQ(chosenOrigin(), Origin::Extracted);
}

TEST_F(WhyViewTest, ShowsMarkupAsText)
{
    Opened opened = test::sampleOpened();
    opened.facts.events[0].what = QStringLiteral("<b>bold</b> & <img src=x>");
    const FactId id = opened.facts.events[0].id;
    project->open(opened);
    selection.choose(id);
    EXPECT_TRUE(view.text().contains(QStringLiteral("<b>bold</b> & <img src=x>")));
    for (const QLabel *label : view.findChildren<QLabel *>())
        EXPECT_EQ(label->textFormat(), Qt::PlainText);
}

TEST(FactFields, LeaveOutWhatIsNotTold)
{
    const auto project = test::sampleProject();
    Deployment bare;
    bare.amount = Amount::exactly(500);
    const auto fields = fieldsOf(bare, *project);
    EXPECT_EQ(fields.front(), (FactField{QStringLiteral("how many"), QStringLiteral("500")}));
    for (const FactField &field : fields)
        EXPECT_NE(field.name, QStringLiteral("whose"));
}

TEST(FactFields, NameTheWholeOfAPart)
{
    const auto project = test::sampleProject();
    const auto fields = fieldsOf(project->found().deployments[2], *project);
    const FactField whole{QStringLiteral("part of"), headlineOf(project->found().deployments[1])};
    EXPECT_NE(std::find(fields.begin(), fields.end(), whole), fields.end());
}
