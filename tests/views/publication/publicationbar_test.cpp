// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/publication/publicationbar.h"

#include "model/items/factmodel.h"
#include "model/project/edit.h"
#include "model/project/selection.h"
#include "tests/support/sampleproject.h"
#include "views/publication/candidatecalendar.h"
#include "views/publication/candidatepopup.h"
#include "views/publication/dateeditor.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

using namespace nutgraf;

namespace
{

class PublicationBarTest : public testing::Test
{
protected:
    PublicationBarTest()
    {
        bar.resize(400, 120);
        bar.show();
    }

    void openUndated()
    {
        Opened opened = test::sampleOpened();
        opened.facts.publication = {};
        project->open(opened);
    }

    /// One whose words leave the Thursdays of February 2021 open.
    void openInferred()
    {
        Opened opened = test::sampleOpened();
        const CandidateDays days =
            CandidateDays(DateRange::month(2021, 2)).intersected(CandidateDays::everyWeekday(4));
        opened.facts.publication = {
            days.hull(), DateBasis::Inferred, {QStringLiteral("the minister is in office")}};
        project->open(opened);
    }

    CandidateCalendar *calendar() { return bar.findChild<CandidateCalendar *>(); }

    DateEditor *editor() { return bar.findChild<DateEditor *>(); }

    std::unique_ptr<Project> project = test::sampleProject();
    FactModel model{project.get()};
    Selection selection;
    std::vector<Edit> submitted;
    PublicationBar bar{Workspace{project.get(), &model, &selection,
                                 [this](const Edit &edit, const QString &) {
                                     submitted.push_back(edit);
                                     project->apply(edit);
                                 }},
                       nullptr};
};

} // namespace

TEST_F(PublicationBarTest, SaysTheDateWhereItComesFromAndWhatHangsOnIt)
{
    EXPECT_TRUE(bar.text().contains(QStringLiteral("Fri 4 Mar 2022")));
    EXPECT_TRUE(bar.text().contains(QStringLiteral("date line “NORHAVN, March 4, 2022”")));
    EXPECT_TRUE(bar.text().contains(QStringLiteral("9 facts depend on it")));
}

TEST_F(PublicationBarTest, AnUnknownDateIsLoud)
{
    const QColor known = bar.grab().toImage().pixelColor(2, 2);
    openUndated();
    EXPECT_TRUE(bar.text().contains(QStringLiteral("unknown")));
    EXPECT_TRUE(bar.text().contains(QStringLiteral("9 facts wait for it")));
    EXPECT_NE(bar.grab().toImage().pixelColor(2, 2), known);
}

TEST_F(PublicationBarTest, AnUnknownDateThatNoFactNeedsIsQuiet)
{
    const QColor known = bar.grab().toImage().pixelColor(2, 2);
    Opened opened = test::sampleOpened();
    opened.facts = {};
    project->open(opened);
    EXPECT_TRUE(bar.text().contains(QStringLiteral("No fact needs it")));
    EXPECT_EQ(bar.grab().toImage().pixelColor(2, 2), known);
}

TEST_F(PublicationBarTest, ATypedDateIsOneEdit)
{
    bar.edit();
    editor()->line()->clear();
    QTest::keyClicks(editor()->line(), QStringLiteral("18 Feb 2021"));
    EXPECT_EQ(editor()->reading(), QStringLiteral("Thu 18 Feb 2021"));
    QTest::keyClick(editor()->line(), Qt::Key_Return);
    ASSERT_EQ(submitted.size(), 1u);
    EXPECT_EQ(submitted.front(), Edit{SetPublication{DateRange::day(makeDay(2021, 2, 18))}});
    EXPECT_FALSE(editor()->isVisible());
    EXPECT_TRUE(bar.text().contains(QStringLiteral("set by you")));
}

TEST_F(PublicationBarTest, WhatIsNoDateCannotBeSet)
{
    bar.edit();
    editor()->line()->setText(QStringLiteral("some day"));
    QTest::keyClick(editor()->line(), Qt::Key_Return);
    EXPECT_TRUE(submitted.empty());
    EXPECT_TRUE(editor()->isVisible());
}

TEST_F(PublicationBarTest, EscapeLeavesTheDateAlone)
{
    bar.edit();
    editor()->line()->setText(QStringLiteral("2020"));
    QTest::keyClick(editor()->line(), Qt::Key_Escape);
    EXPECT_TRUE(submitted.empty());
    EXPECT_FALSE(editor()->isVisible());
}

TEST_F(PublicationBarTest, GoesBackToWhatTheArticleSays)
{
    project->apply({SetPublication{DateRange::year(2020)}});
    bar.edit();
    Q_EMIT editor()->forgotten();
    EXPECT_EQ(project->publication().basis, DateBasis::Dateline);
}

TEST_F(PublicationBarTest, OffersNoWayBackWhereNothingWasSet)
{
    bar.edit();
    int shown = 0;
    for (const QPushButton *button : editor()->findChildren<QPushButton *>())
        shown += button->isVisible();
    EXPECT_EQ(shown, 2); // set and cancel
}

TEST_F(PublicationBarTest, TellsTheDaysThatTheTextLeavesOpenAndWhy)
{
    openInferred();
    EXPECT_TRUE(bar.text().contains(QStringLiteral("one of 4 Thursdays, 4 to 25 Feb 2021")))
        << bar.text().toStdString();
    EXPECT_TRUE(bar.text().contains(QStringLiteral("the minister is in office")));
}

TEST_F(PublicationBarTest, AClickOnACandidateDayIsOneEdit)
{
    openInferred();
    bar.pickCandidate();
    ASSERT_TRUE(calendar());
    const QRect day = calendar()->grid().rectOf(makeDay(2021, 2, 18));
    const QRect other = calendar()->grid().rectOf(makeDay(2021, 2, 19));
    QTest::mouseClick(calendar(), Qt::LeftButton, {}, other.center() + QPoint(4, 4));
    EXPECT_TRUE(submitted.empty()) << "a Friday is no candidate";
    QTest::mouseClick(calendar(), Qt::LeftButton, {}, day.center() + QPoint(4, 4));
    ASSERT_EQ(submitted.size(), 1u);
    EXPECT_EQ(submitted.front(), Edit{SetPublication{DateRange::day(makeDay(2021, 2, 18))}});
}

TEST_F(PublicationBarTest, KeysGoFromCandidateToCandidate)
{
    openInferred();
    bar.pickCandidate();
    ASSERT_TRUE(calendar());
    EXPECT_EQ(calendar()->current(), makeDay(2021, 2, 4));
    QTest::keyClick(calendar(), Qt::Key_Right);
    QTest::keyClick(calendar(), Qt::Key_Down);
    EXPECT_EQ(calendar()->current(), makeDay(2021, 2, 18));
    QTest::keyClick(calendar(), Qt::Key_Up);
    EXPECT_EQ(calendar()->current(), makeDay(2021, 2, 11));
    QTest::keyClick(calendar(), Qt::Key_Return);
    ASSERT_EQ(submitted.size(), 1u);
}

TEST_F(PublicationBarTest, EscapeClosesTheCandidates)
{
    openInferred();
    bar.pickCandidate();
    QTest::keyClick(bar.findChild<CandidatePopup *>(), Qt::Key_Escape);
    EXPECT_TRUE(submitted.empty());
}

TEST_F(PublicationBarTest, ADayWithoutAYearIsOfTheYearThatIsKnown)
{
    openInferred();
    bar.edit();
    editor()->line()->setText(QStringLiteral("18 Feb"));
    QTest::keyClick(editor()->line(), Qt::Key_Return);
    ASSERT_EQ(submitted.size(), 1u);
    EXPECT_EQ(submitted.front(), Edit{SetPublication{DateRange::day(makeDay(2021, 2, 18))}});
}
