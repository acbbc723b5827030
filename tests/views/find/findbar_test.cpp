// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/find/findbar.h"

#include "model/items/factmodel.h"
#include "model/items/shownfacts.h"
#include "model/project/project.h"
#include "model/project/selection.h"
#include "tests/support/sampleproject.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

#include <gtest/gtest.h>

using namespace nutgraf;

namespace
{

class FindBarTest : public testing::Test
{
protected:
    FindBarTest()
    {
        QObject::connect(&bar, &FindBar::placesFound, [this](const std::vector<Span> &found, int now) {
            places = found;
            current = now;
        });
    }

    QString placeText() const { return places[size_t(current)].in(project->article().text).toString(); }

    std::unique_ptr<Project> project = test::sampleProject();
    ShownFacts shown{project.get()};
    FactModel model{project.get()};
    Selection selection;
    FindBar bar{{project.get(), &model, &selection, {}, &shown}, nullptr};
    std::vector<Span> places;
    int current = -1;
};

} // namespace

TEST_F(FindBarTest, CountsThePlacesInTheTextWhileOneTypes)
{
    bar.begin(FindBar::Where::Text);
    QTest::keyClicks(bar.field(), QStringLiteral("LIND"));
    EXPECT_EQ(bar.count()->text(), QStringLiteral("1 of 2"));
    EXPECT_EQ(placeText(), QStringLiteral("Lind"));
    QTest::keyClick(bar.field(), Qt::Key_Return);
    EXPECT_EQ(bar.count()->text(), QStringLiteral("2 of 2"));
    QTest::keyClick(bar.field(), Qt::Key_Return);
    EXPECT_EQ(bar.count()->text(), QStringLiteral("1 of 2")) << "around the end";
    QTest::keyClicks(bar.field(), QStringLiteral("xyz"));
    EXPECT_EQ(bar.count()->text(), QStringLiteral("nothing found"));
    EXPECT_EQ(current, -1);
}

TEST_F(FindBarTest, AFactThatIsFoundIsTheChoiceOfAllViews)
{
    bar.begin(FindBar::Where::Facts);
    QTest::keyClicks(bar.field(), QStringLiteral("mali"));
    EXPECT_EQ(bar.count()->text(), QStringLiteral("1 of 2"));
    EXPECT_EQ(selection.current(), project->found().deployments[3].id);
    bar.step(1);
    EXPECT_EQ(selection.current(), project->found().deployments[4].id);
    EXPECT_TRUE(places.empty());
}

TEST_F(FindBarTest, FindsOnlyFactsThatTheFacetsShow)
{
    bar.begin(FindBar::Where::Facts);
    QTest::keyClicks(bar.field(), QStringLiteral("estonia"));
    const QString before = bar.count()->text();
    const FactId chosen = selection.current();
    shown.choose(Facet::Kind, QStringLiteral("event"), FacetChoice::Exclude);
    EXPECT_NE(bar.count()->text(), before);
    EXPECT_EQ(selection.current(), chosen) << "what is chosen stays so";
}

TEST_F(FindBarTest, EscapeTakesTheMarksAway)
{
    bar.begin(FindBar::Where::Text, QStringLiteral("Lind"));
    EXPECT_EQ(places.size(), 2u);
    QTest::keyClick(bar.field(), Qt::Key_Escape);
    EXPECT_TRUE(places.empty());
    EXPECT_TRUE(bar.isHidden());
}

TEST_F(FindBarTest, GoingOnWithoutABarBeginsOne)
{
    bar.step(1);
    EXPECT_FALSE(bar.isHidden());
}
