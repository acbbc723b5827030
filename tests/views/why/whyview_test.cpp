// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/why/whyview.h"

#include "app/undo.h"
#include "model/items/factmodel.h"
#include "model/project/reshape.h"
#include "model/project/selection.h"
#include "tests/support/sampleproject.h"
#include "views/factfields.h"
#include "views/namechange.h"
#include "views/why/fieldrow.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>
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

    /// As a person does: Enter on the field, the words, Enter.
    void change(const QString &name, const QString &typed)
    {
        view.show();
        FieldRow *row = view.row(name);
        ASSERT_TRUE(row);
        QTest::keyClick(row, Qt::Key_Return);
        ASSERT_TRUE(row->line());
        row->line()->selectAll();
        QTest::keyClicks(row->line(), typed);
        QTest::keyClick(row->line(), Qt::Key_Return);
        QCoreApplication::processEvents();
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

TEST_F(WhyViewTest, AFieldIsChangedInItsPlace)
{
    chooseDeployment(0);
    change(QStringLiteral("how many"), QStringLiteral("about 900"));
    const auto &deployment = std::get<Deployment>(*project->fact(selection.current()));
    EXPECT_EQ(deployment.amount, (Amount{900.0, 900.0, Modifier::Approx}));
    EXPECT_EQ(deployment.origin, Origin::Corrected);
    ASSERT_EQ(history.count(), 1);
    EXPECT_EQ(history.text(0),
              QStringLiteral("Change of “how many” (NATO in Estonia: up to 1,200, planned)"));
    history.undo();
    EXPECT_EQ(chosenOrigin(), Origin::Extracted);
}

TEST_F(WhyViewTest, ADateIsTypedAsPeopleDoOrAsEdtf)
{
    chooseDeployment(0);
    change(QStringLiteral("as of"), QStringLiteral("18 Feb 2021"));
    EXPECT_EQ(dateOf(*project->fact(selection.current())), DateRange::day(makeDay(2021, 2, 18)));
    change(QStringLiteral("as of"), QStringLiteral("2021-02/2021-03"));
    EXPECT_EQ(dateOf(*project->fact(selection.current())),
              DateRange::days(makeDay(2021, 2, 1), makeDay(2021, 3, 31)));
}

TEST_F(WhyViewTest, ADayWithoutAYearIsOfTheYearThatStoodThere)
{
    chooseDeployment(0);
    change(QStringLiteral("as of"), QStringLiteral("12 february"));
    EXPECT_EQ(dateOf(*project->fact(selection.current())), DateRange::day(makeDay(2022, 2, 12)));
    change(QStringLiteral("as of"), QStringLiteral("2021-12-30/2022-01-02"));
    change(QStringLiteral("as of"), QStringLiteral("12 february"));
    EXPECT_FALSE(view.row(QStringLiteral("as of"))->fault().isEmpty()) << "of which of the two years?";
}

TEST_F(WhyViewTest, ALongTextIsEditedFromItsBeginning)
{
    selection.choose(project->found().events[0].id);
    FieldRow *row = view.row(QStringLiteral("what"));
    row->edit();
    EXPECT_EQ(row->line()->selectedText(), row->line()->text());
    EXPECT_EQ(row->line()->cursorPosition(), 0);
}

TEST_F(WhyViewTest, NoButtonTakesThePlaceOfAnother)
{
    view.resize(265, 500);
    view.show();
    chooseDeployment(0);
    QTest::qWait(0);
    QPushButton *accept = button(QStringLiteral("Accept")), *reject = button(QStringLiteral("Reject"));
    const QRect acceptAt = accept->geometry(), rejectAt = reject->geometry();
    change(QStringLiteral("whose"), QStringLiteral("Norway"));
    QTest::qWait(0);
    EXPECT_TRUE(accept->isVisible());
    EXPECT_FALSE(accept->isEnabled()) << "who corrected a fact has accepted it";
    EXPECT_EQ(accept->geometry().left(), acceptAt.left());
    EXPECT_EQ(reject->geometry().left(), rejectAt.left());
    const QPushButton *back = button(QStringLiteral("Take back"));
    EXPECT_TRUE(back->isVisible());
    EXPECT_GE(back->width(), back->sizeHint().width()) << "its words are whole";
}

TEST_F(WhyViewTest, WhatIsWrongIsSaidInItsPlaceAndChangesNothing)
{
    chooseDeployment(0);
    change(QStringLiteral("as of"), QStringLiteral("soon"));
    FieldRow *row = view.row(QStringLiteral("as of"));
    EXPECT_TRUE(row->isEditing());
    EXPECT_TRUE(row->fault().contains(QStringLiteral("type a day")));
    EXPECT_EQ(history.count(), 0);
    QTest::keyClick(row->line(), Qt::Key_Escape);
    EXPECT_FALSE(row->isEditing());
}

TEST_F(WhyViewTest, WhatWasChangedGoesBackToWhatWasFound)
{
    chooseDeployment(0);
    change(QStringLiteral("whose"), QStringLiteral("Norway"));
    button(QStringLiteral("Take back"))->click();
    EXPECT_EQ(chosenOrigin(), Origin::Extracted);
    EXPECT_TRUE(project->corrections().isEmpty());
}

TEST_F(WhyViewTest, TypingWhatWasFoundIsNoCorrection)
{
    chooseDeployment(0);
    change(QStringLiteral("whose"), QStringLiteral("Norway"));
    change(QStringLiteral("whose"), QStringLiteral("NATO"));
    EXPECT_TRUE(project->corrections().isEmpty());
}

TEST_F(WhyViewTest, ANameThatOthersCarryIsOfferedToBeChangedInAll)
{
    chooseDeployment(0);
    change(QStringLiteral("whose"), QStringLiteral("Alliance"));
    auto *offer = view.findChild<NameChange *>();
    ASSERT_TRUE(offer);
    EXPECT_EQ(offer->preview()->count(), 3); // one was changed by hand
    EXPECT_TRUE(offer->preview()->item(0)->text().contains(QStringLiteral("→ Alliance in Estonia")));
    offer->applyButton()->click();
    for (const Fact &fact : project->facts())
        EXPECT_FALSE(carries(fact, NameKind::Party, QStringLiteral("NATO")));
    EXPECT_EQ(history.count(), 2);
}

TEST_F(WhyViewTest, MergingIsOneStep)
{
    chooseDeployment(0);
    const FactId other = project->found().deployments[1].id;
    const Edit edit = merged(*project, *project->fact(selection.current()), *project->fact(other));
    history.push(new EditCommand(project.get(), edit, QStringLiteral("merge")));
    EXPECT_EQ(head(*project->fact(other)).origin, Origin::Dismissed);
    history.undo();
    EXPECT_EQ(head(*project->fact(other)).origin, Origin::Extracted);
}

TEST_F(WhyViewTest, TellsWhyAPlaceBecameNoFact)
{
    Opened opened = test::sampleOpened();
    const auto at = qint32(opened.article->text.indexOf(QStringLiteral("2017")));
    opened.facts.refusals = {
        {FactKind::Deployment, {at, at + 4}, QStringLiteral("r"), QStringLiteral("a year, not a number")}};
    project->open(opened);
    selection.pointAt(at + 1);
    EXPECT_TRUE(view.text().contains(QStringLiteral("“2017” as a troop number: a year, not a number")));
    selection.pointAt(0);
    EXPECT_TRUE(view.text().contains(QStringLiteral("Nothing in these words")));
}

TEST_F(WhyViewTest, TellsApartWhyNothingWasFound)
{
    const struct {
        const char *text;
        const char *says;
    } cases[] = {
        {"", "Hardly any text"},
        {"Die Armee schickte im vergangenen Jahr mehrere tausend Soldaten in den Norden des Landes, wie der "
         "Minister sagte.",
         "in English"},
        {"The cat sat on the mat and looked at the rain that was falling in the yard, as it had on other "
         "days.",
         "The article was read"},
    };
    for (const auto &c : cases) {
        Opened opened = test::sampleOpened();
        Article article = *opened.article;
        article.text = QString::fromUtf8(c.text);
        opened.article = std::make_shared<const Article>(article);
        opened.facts = {};
        project->open(opened);
        EXPECT_TRUE(view.text().contains(QString::fromUtf8(c.says))) << c.text;
    }
}

TEST(FactFields, WhatIsNotToldHasNoValue)
{
    const auto project = test::sampleProject();
    Deployment bare;
    bare.amount = Amount::exactly(500);
    const auto fields = fieldsOf(bare, *project);
    EXPECT_EQ(fields.front().name, QStringLiteral("how many"));
    EXPECT_EQ(fields.front().value, QStringLiteral("500"));
    for (const FactField &field : fields) {
        if (field.name == QLatin1String("whose")) {
            EXPECT_TRUE(field.value.isEmpty());
        }
    }
}

TEST(FactFields, NameTheWholeOfAPart)
{
    const auto project = test::sampleProject();
    for (const FactField &field : fieldsOf(project->found().deployments[2], *project)) {
        if (field.name == QLatin1String("part of")) {
            EXPECT_EQ(field.value, headlineOf(project->found().deployments[1]));
        }
    }
}

TEST(FactFields, EveryFieldTakesBackWhatItShowsInItsEditor)
{
    const auto project = test::sampleProject();
    for (const Fact &fact : project->facts()) {
        for (const FactField &field : fieldsOf(fact, *project)) {
            if (!field.set || field.typed.isEmpty())
                continue;
            Fact again = fact;
            EXPECT_FALSE(field.set(again, field.typed).has_value()) << field.name.toStdString();
            head(again).relative = head(fact).relative;
            EXPECT_EQ(again, fact) << field.name.toStdString();
        }
    }
}

TEST_F(WhyViewTest, AnotherReadingIsTakenWithOneClick)
{
    Opened opened = test::sampleOpened();
    const Deployment fact = opened.facts.deployments[0];
    opened.facts.entities = {{QStringLiteral("Latvia"), EntityKind::Place, {}, {fact.span}}};
    project->open(opened);
    selection.choose(fact.id);
    view.show();
    QPushButton *latvia = button(QStringLiteral("Latvia"));
    ASSERT_TRUE(latvia);
    QTest::mouseClick(latvia, Qt::LeftButton);
    QCoreApplication::processEvents();
    EXPECT_EQ(std::get<Deployment>(*project->fact(fact.id)).place, QStringLiteral("Latvia"));
    EXPECT_EQ(chosenOrigin(), Origin::Corrected);
    history.undo();
    EXPECT_EQ(std::get<Deployment>(*project->fact(fact.id)).place, fact.place);
}

TEST_F(WhyViewTest, TheKeysComeToItsFieldsInTheirOrder)
{
    chooseDeployment(0);
    view.show();
    view.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&view));
    view.setFocus();
    QStringList names;
    for (int i = 0; i < 3; ++i) {
        const auto *row = qobject_cast<const FieldRow *>(QApplication::focusWidget());
        ASSERT_TRUE(row);
        names.append(row->field().name);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    EXPECT_EQ(names, (QStringList{QStringLiteral("how many"), QStringLiteral("counted as"),
                                  QStringLiteral("whose")}));
}
