// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/review/reviewbar.h"

#include "tests/support/workspacefixture.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace nutgraf;

namespace
{

class ReviewBarTest : public test::WorkspaceFixture
{
protected:
    ReviewBarTest()
    {
        // Three that are not sure: the second deployment least of all.
        Opened opened = test::sampleOpened();
        opened.facts.deployments[0].confidence = 0.6;
        opened.facts.deployments[1].confidence = 0.4;
        opened.facts.quotes[0].confidence = 0.7;
        project->open(opened);
        window.show();
        QApplication::setActiveWindow(&window);
        bar.start();
    }
    void press(Qt::Key key) { QTest::keyClick(&window, key); }
    Origin originOf(FactId id) const { return head(*project->fact(id)).origin; }

    QWidget window;
    ReviewBar bar{workspace, &window};
};

} // namespace

TEST_F(ReviewBarTest, BeginsWithTheLeastSure)
{
    EXPECT_EQ(selection.current(), project->found().deployments[1].id);
    EXPECT_TRUE(bar.text().startsWith(QStringLiteral("1 of 3 · 40 % sure")));
}

TEST_F(ReviewBarTest, IsDoneByKeysAlone)
{
    press(Qt::Key_A);
    EXPECT_EQ(originOf(project->found().deployments[1].id), Origin::Accepted);
    EXPECT_EQ(selection.current(), project->found().deployments[0].id);
    press(Qt::Key_R);
    EXPECT_EQ(originOf(project->found().deployments[0].id), Origin::Dismissed);
    QSignalSpy edits(&bar, &ReviewBar::editRequested);
    press(Qt::Key_E);
    EXPECT_EQ(edits.count(), 1);
    press(Qt::Key_B);
    EXPECT_EQ(selection.current(), project->found().deployments[0].id);
    press(Qt::Key_N);
    press(Qt::Key_N);
    EXPECT_EQ(bar.text(), QStringLiteral("All 3 are reviewed."));
    EXPECT_EQ(history.count(), 2);
    press(Qt::Key_Escape);
    EXPECT_FALSE(bar.isVisible());
}

TEST_F(ReviewBarTest, KeysDoNothingAfterTheEnd)
{
    for (int i = 0; i < 5; ++i)
        press(Qt::Key_A);
    EXPECT_EQ(history.count(), 3);
    bar.stop();
    press(Qt::Key_R);
    EXPECT_EQ(history.count(), 3);
}

TEST_F(ReviewBarTest, WhatWasJudgedDoesNotComeAgain)
{
    press(Qt::Key_A);
    bar.stop();
    bar.start();
    EXPECT_TRUE(bar.text().startsWith(QStringLiteral("1 of 2")));
}
