// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/words.h"

#include <gtest/gtest.h>

// Lists, tables and digests: lines that tell numbers of troops without a sentence.

using namespace nutgraf;

namespace
{

/// "Fiji@Lebanon 300; Nepal@Lebanon 800"
std::string readOff(const char *text)
{
    const FactSet facts = test::factsOf(QString::fromUtf8(text), QStringLiteral("2015-06-10"));
    QStringList found;
    for (const Deployment &deployment : facts.deployments) {
        QString line = deployment.force.isEmpty() ? QStringLiteral("?") : deployment.force;
        if (!deployment.place.isEmpty())
            line += u'@' + deployment.place;
        found << line + u' ' + QString::number(deployment.amount.typical().value_or(0), 'f', 0);
    }
    return found.join(QStringLiteral("; ")).toStdString();
}

} // namespace

TEST(TroopLists, TellWhatEachCountryGives)
{
    EXPECT_EQ(readOff("Troops of UNIFIL, by country:\n- Fiji: 300\n- Nepal: 800\n- Total: 1,100"),
              "Fiji@Lebanon 300; Nepal@Lebanon 800; UN@Lebanon 1100");
    EXPECT_EQ(readOff("Foreign troops in Mali\n\nCountry\tTroops\nFrance\t3,100\nUnited Kingdom\t90"),
              "France@Mali 3100; UK@Mali 90");
    EXPECT_EQ(readOff("Facts and figures\n\n• Troop strength: 4,200 (KFOR)\n• Helicopters: 12"),
              "NATO@Kosovo 4200");
}

TEST(TroopLists, GoOnWithALineThatBeginsWithStates)
{
    EXPECT_EQ(
        readOff(
            "Foreign troops in Mali\n\nTotal strength: 1,350 approx.\nUnited Kingdom 90\nUnited States 10"),
        "?@Mali 1350; UK@Mali 90; US@Mali 10");
}

TEST(TroopLists, AreNoListsOfOtherThings)
{
    EXPECT_EQ(readOff("Soldiers killed, by country:\n- Fiji: 30\n- Nepal: 80"), "");
    EXPECT_EQ(readOff("Medals by country\n\nFrance\t31\nUnited Kingdom\t29"), "");
}

TEST(Digests, LendNothingFromOnePartToTheNext)
{
    EXPECT_EQ(readOff("Somalia. Burundi has 5,400 soldiers in the country.\n\n"
                      "Mali. Denmark will send 100 commandos next year.\n\n"
                      "Chad. The army is at war. It mobilised 1,000 reservists."),
              "Burundi@Somalia 5400; Denmark@Mali 100; Chad@Chad 1000");
    EXPECT_EQ(readOff("SOMALIA: More men for the mission\nBurundi has 5,400 soldiers there, its defence "
                      "ministry said.\n\n"
                      "LEBANON: Mandate renewed\nThe Security Council kept UNIFIL for a year. The force has "
                      "9,000 soldiers."),
              "Burundi@Somalia 5400; UN@Lebanon 9000");
}
