// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/words.h"

#include <gtest/gtest.h>

using namespace nutgraf;

namespace
{

struct Case {
    const char *text;
    const char *found;
};

std::string numbersOf(const FactSet &facts)
{
    QStringList found;
    for (const Deployment &deployment : facts.deployments)
        found << deployment.text;
    return found.join(QStringLiteral("; ")).toStdString();
}

FactSet factsOf(const char *text)
{
    return test::factsOf(QString::fromUtf8(text), QStringLiteral("2015-06-10"));
}

} // namespace

TEST(Deployments, CountTroopsAlone)
{
    const Case cases[] = {
        {"Canada has 900 soldiers in Mali.", "900"},
        {"Its 1,200-strong mission stays in Mali.", "1,200-strong"},
        {"Some 40 members of the Chilean army left for Haiti.", "Some 40"},
        {"The Dutch contingent numbered 450.", "450"},
        {"A force of 6,000 holds the city.", "6,000"},
        {"The mission will grow from 300 to about 800 personnel.", "300; about 800"},
        {"The force shrank to fewer than 3,000 troops, of whom 700 are Danish.", "fewer than 3,000; 700"},
        {"Peru has promised up to 600 soldiers; Chile, 250; Bolivia, 90.", "up to 600; 250; 90"},
        {"The attack killed 20 soldiers.", ""},
        {"Some 30 soldiers were wounded near the border.", ""},
        {"More than 20,000 refugees crossed into Chad.", ""},
        {"The mission cost 30 million dollars.", ""},
        {"They sent two brigades and 40 tanks.", ""},
        {"Corporal Jane Roe, 23, serves in Mali.", ""},
        {"The base lies 60 kilometres from the capital.", ""},
        {"A 40-strong orchestra played.", ""},
        {"Some 300 women marched.", ""},
    };
    for (const Case &c : cases)
        EXPECT_EQ(numbersOf(factsOf(c.text)), c.found) << c.text;
}

TEST(Deployments, SayWhoseAndWhere)
{
    const struct {
        const char *text;
        const char *force;
        const char *place;
    } cases[] = {
        {"Some 900 Canadian soldiers serve in Mali.", "Canada", "Mali"},
        {"NATO's 1,200-strong mission in Kosovo stays.", "NATO", "Kosovo"},
        {"Fiji sent 70 soldiers to Lebanon.", "Fiji", "Lebanon"},
        {"A hundred soldiers of the Chilean army flew to Haiti.", "Chile", "Haiti"},
        {"The Dutch contingent in Mali numbered 450.", "Netherlands", "Mali"},
        {"A UN force of 6,000 is on the border in Cyprus.", "UN", "Cyprus"},
        {"Some 12,000 NATO-led troops are in Kabul.", "NATO", "Afghanistan"},
        {"The army keeps 500 US-led coalition troops in Syria.", "US-led coalition", "Syria"},
        {"Spain keeps 9,000 troops around the world.", "Spain", ""},
    };
    for (const auto &c : cases) {
        const FactSet facts = factsOf(c.text);
        ASSERT_EQ(facts.deployments.size(), 1u) << c.text;
        EXPECT_EQ(facts.deployments[0].force.toStdString(), c.force) << c.text;
        EXPECT_EQ(facts.deployments[0].place.toStdString(), c.place) << c.text;
    }
}

TEST(Deployments, TellWhatIsFromWhatWillOrMightBe)
{
    const struct {
        const char *text;
        const char *status;
        double delta; ///< 0 for none
    } cases[] = {
        {"Canada has 900 soldiers in Mali.", "current", 0},
        {"Canada will send 900 soldiers to Mali.", "planned", 0},
        {"Canada has promised 900 soldiers for Mali.", "planned", 0},
        {"Canada may send 900 soldiers to Mali.", "proposed", 0},
        {"Canada withdrew 900 soldiers from Mali.", "change_delta", -900},
        {"Canada will withdraw 900 soldiers from Mali.", "planned", -900},
        {"Canada plans to withdraw its remaining 900 soldiers from Mali.", "current", 0},
        {"Canada is sending another 900 soldiers to Mali.", "planned", 900},
        {"At its height, the Canadian contingent numbered 900.", "past", 0},
    };
    for (const auto &c : cases) {
        const FactSet facts = factsOf(c.text);
        ASSERT_EQ(facts.deployments.size(), 1u) << c.text;
        EXPECT_EQ(toString(facts.deployments[0].status).toStdString(), c.status) << c.text;
        EXPECT_EQ(facts.deployments[0].delta.value_or(0), c.delta) << c.text;
    }
}

TEST(Deployments, LinkAPlannedLevelToTheOneItChanges)
{
    const FactSet facts =
        factsOf("The allies decided to expand their training mission from 300 to 800 personnel.");
    ASSERT_EQ(facts.deployments.size(), 2u);
    EXPECT_EQ(facts.deployments[0].status, DeploymentStatus::Current);
    EXPECT_EQ(facts.deployments[1].status, DeploymentStatus::Planned);
    EXPECT_EQ(facts.deployments[1].from, facts.deployments[0].id);
}

TEST(Deployments, KeepPartsApartFromTheirWhole)
{
    const FactSet facts = factsOf("Fewer than 3,000 troops are in Chad, of whom 700 are Danish.");
    ASSERT_EQ(facts.deployments.size(), 2u);
    EXPECT_EQ(facts.deployments[1].partOf, facts.deployments[0].id);
    EXPECT_EQ(facts.deployments[1].force, QStringLiteral("Denmark"));
    EXPECT_TRUE(facts.deployments[0].partOf.isNull());
}

TEST(Deployments, DateWhatIsThereNowByThePublication)
{
    const FactSet facts = factsOf("Canada has 900 soldiers in Mali.");
    ASSERT_EQ(facts.deployments.size(), 1u);
    EXPECT_EQ(facts.deployments[0].asOf.range, DateRange::day(makeDay(2015, 6, 10)));
    EXPECT_TRUE(facts.deployments[0].relative);
}

TEST(Deployments, SayWhyAndWhatWasRefused)
{
    const FactSet facts = factsOf("Canada has 900 soldiers in Mali. The attack killed 20 soldiers.");
    ASSERT_EQ(facts.deployments.size(), 1u);
    EXPECT_GE(facts.deployments[0].why.size(), 4u);
    ASSERT_EQ(facts.refusals.size(), 1u);
    EXPECT_TRUE(facts.refusals[0].because.contains(QStringLiteral("killed")));
}
