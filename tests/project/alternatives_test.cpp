// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/alternatives.h"

#include "model/project/project.h"
#include "tests/support/words.h"

#include <gtest/gtest.h>

using namespace nutgraf;

namespace
{

/// A project with an article of 18 February 2021, a Thursday.
std::unique_ptr<Project> projectOf(const QString &text)
{
    const auto composed = [](const Analysis &analysis, const Publication &publication) {
        return compose(analysis, test::ruleBook(), publication);
    };
    auto project = std::make_unique<Project>(composed);
    Opened opened;
    opened.article = std::make_shared<const Article>(test::articleOf(text));
    opened.analysis = test::analysisOf(text);
    opened.facts = test::factsOf(text, QStringLiteral("2021-02-18"));
    project->open(std::move(opened));
    return project;
}

QStringList rulesAndValues(const Fact &fact, const Project &project)
{
    QStringList list;
    for (const Alternative &one : alternativesOf(fact, project))
        list.append(one.rule + QStringLiteral(": ") + one.value);
    return list;
}

TEST(Alternatives, ARivalPlaceOfTheSentenceIsOffered)
{
    const auto project =
        projectOf(QStringLiteral("The US has 500 troops in Iraq, near the border with Syria."));
    ASSERT_EQ(project->found().deployments.size(), 1U);
    const Fact fact = project->found().deployments.front();
    const QString rival = std::get<Deployment>(fact).place == QLatin1String("Iraq") ? QStringLiteral("Syria")
                                                                                    : QStringLiteral("Iraq");
    EXPECT_TRUE(rulesAndValues(fact, *project).contains(QStringLiteral("alternative.place: ") + rival))
        << qPrintable(rulesAndValues(fact, *project).join(u'|'));
}

TEST(Alternatives, ABareWeekdayMayBeTheOneOnTheOtherSideOfPublication)
{
    const auto project = projectOf(QStringLiteral("Soldiers attacked the base near Basra on Monday."));
    ASSERT_EQ(project->found().events.size(), 1U);
    const Fact fact = project->found().events.front();
    ASSERT_EQ(dateOf(fact), rangeFromIso(QStringLiteral("2021-02-15")));
    EXPECT_EQ(rulesAndValues(fact, *project),
              QStringList{QStringLiteral("alternative.weekday: Mon 22 Feb 2021")});
}

TEST(Alternatives, ADayWithoutAYearMayBeOfTheOtherYear)
{
    const auto project = projectOf(QStringLiteral("Soldiers attacked the base near Basra on Feb. 3."));
    ASSERT_EQ(project->found().events.size(), 1U);
    const Fact fact = project->found().events.front();
    EXPECT_EQ(rulesAndValues(fact, *project),
              QStringList{QStringLiteral("alternative.year: Thu 3 Feb 2022")});
}

TEST(Alternatives, AFullDateHasNoOther)
{
    const auto project = projectOf(QStringLiteral("Soldiers attacked the base near Basra on Feb. 3, 2021."));
    ASSERT_EQ(project->found().events.size(), 1U);
    EXPECT_EQ(rulesAndValues(project->found().events.front(), *project), QStringList());
}

} // namespace
