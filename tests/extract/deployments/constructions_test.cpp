// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/words.h"

#include <gtest/gtest.h>

// The ways in which news tell numbers of troops, each with what is to be read off it.

using namespace nutgraf;

namespace
{

/// "Greece 700 planned; Turkey 500 planned", with "+", "-" for changes, "@place", "/of" for parts of a count.
QString readOff(const QString &text)
{
    const FactSet facts = test::factsOf(text, QStringLiteral("2015-06-10"));
    QStringList found;
    for (const Deployment &deployment : facts.deployments) {
        QString line = deployment.force.isEmpty() ? QStringLiteral("?") : deployment.force;
        if (!deployment.place.isEmpty())
            line += u'@' + deployment.place;
        line += u' ';
        const double sign = deployment.delta.value_or(0);
        if (sign != 0)
            line += sign > 0 ? QStringLiteral("+") : QStringLiteral("-");
        line += QString::number(deployment.amount.typical().value_or(0), 'f', 0) + u' ' +
                toString(deployment.status);
        for (const Deployment &whole : facts.deployments) {
            if (whole.id == deployment.partOf)
                line += QStringLiteral(" of %1").arg(whole.amount.typical().value_or(0));
        }
        found << line;
    }
    return found.join(QStringLiteral("; "));
}

struct Case {
    const char *text;
    const char *found;
};

void expectAll(std::initializer_list<Case> cases)
{
    for (const Case &c : cases)
        EXPECT_EQ(readOff(QString::fromUtf8(c.text)).toStdString(), c.found) << c.text;
}

} // namespace

TEST(DeploymentConstructions, ListsWhoseVerbIsUnderstood)
{
    expectAll({
        {"Chile has promised up to 700 soldiers; Peru, 500; Bolivia, 400.",
         "Chile 700 planned; Peru 500 planned; Bolivia 400 planned"},
        {"Portugal offered 300 troops, Norway 150 and Latvia 40.",
         "Portugal 300 proposed; Norway 150 proposed; Latvia 40 proposed"},
        {"Norway will contribute 200 soldiers, Sweden 180, Finland about 90 and Estonia 30.",
         "Norway 200 planned; Sweden 180 planned; Finland 90 planned; Estonia 30 planned"},
        {"Chad has 1,800 soldiers in the UN mission, ahead of Senegal with 1,600.",
         "Chad 1800 current; Senegal 1600 current"},
    });
}

TEST(DeploymentConstructions, IncrementsAndTheirResult)
{
    expectAll({
        {"Canada will send as many as 600 more troops to Mali, bringing its contingent to 1,900.",
         "Canada@Mali +600 planned; Canada@Mali 1900 planned"},
        {"Poland would send 2,000 more soldiers to Mali, to almost 5,000.",
         "Poland@Mali +2000 planned; Poland@Mali 5000 planned"},
        {"The Spanish force in Chad will be increased to 2,000.", "Spain@Chad 2000 planned"},
        {"Spain will cut its force of 500 in Chad by 100.",
         "Spain@Chad 500 current; Spain@Chad -100 planned"},
        {"Some 850 Spanish soldiers will leave for Chad next week.", "Spain@Chad 850 planned"},
        {"The Spanish force in Chad will be increased by 2,000.", "Spain@Chad +2000 planned"},
        {"Spain will cut its force in Iraq by 10 percent (about 800 troops).", "Spain@Iraq -800 planned"},
        {"The number of Dutch troops in Mali has fallen from 900 to 600 since 2012.",
         "Netherlands@Mali 900 past; Netherlands@Mali 600 current"},
        {"The Spanish army will cut its presence in Chad to 500 troops, down from about 900 now.",
         "Spain@Chad 500 planned; Spain@Chad 900 current"},
        {"Australia will double its force to 600.", "Australia 600 planned"},
    });
}

TEST(DeploymentConstructions, AnotherIsASecondForceOrAnIncrement)
{
    expectAll({
        {"Italy has 3,000 troops in Iraq and another 1,000 in Kosovo.",
         "Italy@Iraq 3000 current; Italy@Kosovo 1000 current"},
        {"The general asked for another 4,000 Italian soldiers for Iraq.", "Italy@Iraq +4000 proposed"},
    });
}

TEST(DeploymentConstructions, NounAndPlaceFromTheSentenceBefore)
{
    expectAll({
        {"Denmark has 1,200 soldiers in Chad. It will withdraw 400 in August.",
         "Denmark@Chad 1200 current; Denmark@Chad -400 planned"},
        {"Denmark has 1,200 soldiers in Chad. The cost was put at 400 million crowns.",
         "Denmark@Chad 1200 current"},
        {"Denmark has 1,200 soldiers in Chad. They live in 400 tents.", "Denmark@Chad 1200 current"},
    });
}

TEST(DeploymentConstructions, WhereTheyAreFromIsNotWhereTheyAre)
{
    expectAll({
        {"A roadside bomb went off in Mali. NATO leads a force of 900 troops from ten countries, including "
         "200 from "
         "Spain.",
         "NATO@Mali 900 current; Spain@Mali 200 current of 900"},
        {"Spain will withdraw 200 troops from Mali.", "Spain@Mali -200 planned"},
        {"The African Union asked for 800 peacekeepers for Somalia, but only 200 Ugandans have arrived.",
         "African Union@Somalia 800 proposed; Uganda@Somalia 200 current"},
    });
}

TEST(DeploymentConstructions, PartsOfAWhole)
{
    expectAll({
        {"Italy will withdraw half its troops, some 7,000, from Somalia.", "Italy@Somalia -7000 planned"},
        {"Kenya recalled half of its 2,000-strong contingent from Somalia.",
         "Kenya@Somalia -1000 change_delta"},
        {"Kenya would not say how many of the 2,000 soldiers in Somalia will leave.",
         "Kenya@Somalia 2000 current"},
        {"Kenya has pulled 2,000 of its 3,600 soldiers out of Somalia.",
         "Kenya@Somalia -2000 change_delta of 3600; Kenya@Somalia 3600 current"},
        {"The coalition has 9,000 soldiers in Iraq, 6,000 of which are American.",
         "coalition@Iraq 9000 current; US@Iraq 6000 current of 9000"},
        {"Of the 14,000 NATO troops in Kosovo, some 8,000 are reservists.",
         "NATO@Kosovo 14000 current; NATO@Kosovo 8000 current of 14000"},
    });
}

TEST(DeploymentConstructions, SizesOfAForce)
{
    expectAll({
        {"The Chilean contingent in Haiti numbered 3,200.", "Chile@Haiti 3200 current"},
        {"Chad's army of 8,500 has sent 850 men to Mali.", "Chad@Mali 8500 current; Chad@Mali 850 current"},
        {"A French force of 600 guards the airport in Bangui.",
         "France@Central African Republic 600 current"},
        {"The French force in Chad, now 2,000 strong, stays.", "France@Chad 2000 current"},
        {"NATO's strength in Kosovo, once 50,000, has dropped below 5,000.",
         "NATO@Kosovo 50000 past; NATO@Kosovo 5000 current"},
        {"France will withdraw 500 troops from Chad, leaving 1,100 there.",
         "France@Chad -500 planned; France@Chad 1100 planned"},
        {"Britain's troop levels in Iraq, which peaked at 46,000 in 2003, fell to 4,100 in 2008.",
         "UK@Iraq 46000 past; UK@Iraq 4100 past"},
        {"Germany's mandate caps the contingent in Mali at 1,300 soldiers.", "Germany@Mali 1300 planned"},
    });
}

TEST(DeploymentConstructions, ForcesByMissionCapitalOrPronoun)
{
    expectAll({
        {"ISAF has 42,000 soldiers.", "NATO@Afghanistan 42000 current"},
        {"UNIFIL now has 10,500 peacekeepers on the border.", "UN@Lebanon 10500 current"},
        {"Resolute Support counts 16,000 soldiers from 39 nations.", "NATO@Afghanistan 16000 current"},
        {"Washington will send 300 more advisers to Baghdad.", "US@Iraq +300 planned"},
        {"The coalition said it had 9,000 troops in Syria.", "coalition@Syria 9000 current"},
        {"The UN Security Council authorised a force of up to 12,000 peacekeepers for Mali.",
         "UN@Mali 12000 planned"},
    });
}

TEST(DeploymentConstructions, AnothersFigureForTheSame)
{
    expectAll({
        {"The rebels say 2,000 Kenyan troops are in Somalia; Nairobi puts the number at 400.",
         "Kenya@Somalia 2000 current; Kenya@Somalia 400 current"},
        {"The opposition put the number of Kenyan soldiers in Somalia at 8,000, while ministers spoke of "
         "3,000.",
         "Kenya@Somalia 8000 current; Kenya@Somalia 3000 current"},
    });
}

TEST(DeploymentConstructions, DeniedOnesAreNotPlanned)
{
    expectAll({
        {"Estonia is not going to send 600 soldiers to Mali.", "Estonia@Mali 600 proposed"},
        {"Estonia denied that 600 soldiers would be sent to Mali.", "Estonia@Mali 600 proposed"},
        {"Estonia has no plans to send 600 soldiers to Mali.", "Estonia@Mali 600 proposed"},
        {"Estonia ruled out sending 600 soldiers to Mali.", "Estonia@Mali 600 proposed"},
        {"Estonia's parliament voted to send 600 soldiers to Mali.", "Estonia@Mali 600 planned"},
    });
}

TEST(DeploymentConstructions, AreDatedByTheLevelOrItsTarget)
{
    const struct {
        const char *text;
        const char *asOf;
    } cases[] = {
        {"Canada has 900 soldiers in Mali.", "10 Jun 2015"},
        {"The general said on Monday that 900 Canadian soldiers were in Mali.", "8 Jun 2015"},
        {"Canada will have 900 soldiers in Mali by the end of August.", "Aug 2015"},
        {"By the end of 2014 Canada had 900 soldiers in Mali.", "Dec 2014"},
        {"The 900 troops Canada has promised to the mission will be in Mali by 3 July.", "3 Jul 2015"},
        {"Canada will have 900 soldiers in Mali by next summer.", "2016"},
        {"Canada will withdraw 900 soldiers from Mali within the next two months.", "Aug 2015"},
        {"Canada takes over in early 2016, when it plans to send 900 soldiers to Mali.", "2016"},
        {"The Canadian force in Mali was cut to 600 from 900 last month.", "May 2015"},
        // what it will do then is no date of its size
        {"Canada's 500-strong force in Mali will return home in August.", "10 Jun 2015"},
        // what is to come cannot date from before
        {"Canada will send 900 soldiers to Mali, as many as it had before 1994.", "unknown"},
    };
    for (const auto &c : cases) {
        const FactSet facts = test::factsOf(QString::fromUtf8(c.text), QStringLiteral("2015-06-10"));
        ASSERT_FALSE(facts.deployments.empty()) << c.text;
        EXPECT_EQ(toReadable(facts.deployments[0].asOf.range).toStdString(), c.asOf) << c.text;
    }
}

TEST(DeploymentConstructions, NoDeploymentsAtAll)
{
    for (const char *text : {
             "A roadside bomb killed 14 soldiers in Mali.",
             "Some 4,000 Canadian soldiers have died in Mali since 2003.",
             "Twelve peacekeepers were taken hostage on the Golan.",
             "The commander reported the deaths in combat of 39 French soldiers.",
             "More than 700 civilians died, as well as 79 Iraqi soldiers.",
             "The number of Iraqi soldiers killed was under 100 in May.",
             "The average age of the infantry personnel was 22.",
             "The hospital took in 90 wounded soldiers.",
             "Hundreds of former fighters marched through the capital.",
             "NATO has 28 members.",
             "Thirty members of the United Nations voted against the troops.",
             "Saudi Arabia bought 48 jet fighters for its army.",
             "A 62-member rescue team flew to the fire.",
             "The bombs killed 224 people, including 12 Americans, near the army base.",
             "Some 10,000 demonstrators clashed with 2,000 police officers in the capital.",
             "More than 3,000 applicants wanted to join the army.",
             "About 20 million veterans live in the country.",
             "The lower house, where the party has 120 of 450 seats, approved the mission.",
             "The mission lost 40 armoured vehicles and 3 helicopters.",
             "The troops will stay for 18 months and cost 90 million euros.",
             "A court convicted 30 soldiers of mutiny.",
             "Prosecutors charged eight US Marines with the murder of three men.",
             "The bomb killed 139 American soldiers and 33 British soldiers.",
             "They eliminated 9,000 enemy soldiers, including 390 from Fiji and 660 from Nepal.",
             "Since 1970 American troops have been proud of it.",
             "The army has 78 tanks, 114 fighters and 30 trainers.",
             "Spain has sent a battalion to Lebanon.",
             "Two brigades will leave Iraq in March.",
             "Some 5,500 prisoners were taken, and military officials said the total had climbed above "
             "8,000.",
         })
        EXPECT_EQ(readOff(QString::fromUtf8(text)).toStdString(), "") << text;
}

TEST(DeploymentConstructions, WhoDoesItToOthersIsNoCasualty)
{
    expectAll({
        {"The 300 Kenyan soldiers in Somalia killed 20 rebels.", "Kenya@Somalia 300 current"},
        {"Some 300 Kenyan soldiers killed on Monday were buried.", ""},
    });
}

TEST(DeploymentConstructions, WhatEachGivesInBracketsIsAPart)
{
    expectAll({
        {"The force will have 1,750 peacekeepers. They will come from Togo (800), Nepal (600) and Peru "
         "(350).",
         "? 1750 planned; Togo 800 planned of 1750; Nepal 600 planned of 1750; Peru 350 planned of 1750"},
    });
}

TEST(DeploymentConstructions, AnAsideWithTellsWhatEachHas)
{
    expectAll({
        {"Norway pulled out its 300 troops last year. Italy, with 3,800, and Spain, with 1,500, said they "
         "would go too.",
         "Norway 300 past; Italy 3800 current; Spain 1500 current"},
    });
}

TEST(DeploymentConstructions, AnAnswerTakesItsNounFromTheQuestion)
{
    expectAll({
        {"How many observers do you have?\n\nOn paper 220. In the valley, 164.",
         "? 220 current; ? 164 current"},
        {"How many villages are there?\n\nOn paper 220.", ""},
    });
}

TEST(DeploymentConstructions, TheNumberAloneIsThatOfTheCountBefore)
{
    expectAll({
        {"In 2009 Britain kept 2,800 soldiers there. By the end of 2014 the number had fallen to 1,100.",
         "UK 2800 past; UK 1100 past"},
        {"In 2002 Chile sent 120 soldiers. In 2009 there were close to 4,000.",
         "Chile 120 past; Chile 4000 past"},
        {"Chile has 6,000 troops. Together with roughly 500 sailors, that would make 6,500.",
         "Chile 6000 current; Chile 500 planned; Chile 6500 planned"},
    });
}

TEST(DeploymentConstructions, WhatIsThereAlreadyIsThere)
{
    expectAll({
        {"Chile sends 500 soldiers, who will join 1,300 already there.",
         "Chile 500 current; Chile 1300 current"},
        {"Germany has ruled out sending more than the 1,350 soldiers it now has in Mali.",
         "Germany@Mali 1350 current"},
    });
}

TEST(DeploymentConstructions, APlaceThatNoListKnowsIsStillAPlace)
{
    expectAll({
        {"Chile has 90 soldiers in Kesten.", "Chile@Kesten 90 current"},
        {"The last 60 Dutch soldiers left the Dessa air base.", "Netherlands@Dessa 60 past"},
        {"The town of Orsk has 230,000 inhabitants and a garrison of 6,000.", "?@Orsk 6000 current"},
        {"Chile has 90 soldiers in Kesten, as it waits for a larger force in Mali.",
         "Chile@Kesten 90 current"},
        {"Chile has 90 soldiers in Kesten, in northern Mali.", "Chile@Mali 90 current"},
        {"France will keep 40 advisers, the minister said in Paris.", "France 40 planned"},
    });
}

TEST(DeploymentConstructions, WhoMovesTroopsFromAPlaceIsNotThatPlace)
{
    expectAll({
        {"Pakistan moved 5,000 soldiers from the Afghan border to Kashmir.", "Pakistan@Kashmir 5000 current"},
        {"The 900 troops Canada has promised to the mission will be in Mali by July.",
         "Canada@Mali 900 planned"},
        {"Lithuania hosts a German-led battle group of around 1,200 soldiers.",
         "Germany-led battle group@Lithuania 1200 current"},
        {"UNIFIL, which has about 10,500 peacekeepers, patrols the border.", "UN@Lebanon 10500 current"},
    });
}

TEST(DeploymentConstructions, WhoLeavesOthersBehind)
{
    expectAll({
        {"Burundi will pull 500 soldiers out of Somalia, leaving the mission with 900 troops.",
         "Burundi@Somalia -500 planned; Burundi@Somalia 900 planned"},
        {"Spain withdrew its 190 soldiers from Mali in May.", "Spain@Mali 190 past"},
        {"Spain began to withdraw its 190 soldiers from Mali.", "Spain@Mali 190 current"},
        {"Another 45 Danish soldiers are due back next week.", "Denmark -45 planned"},
    });
}

TEST(DeploymentConstructions, SharesStandInTheSentenceBehind)
{
    expectAll({
        {"Spain has 900 soldiers in Mali. Of these, 300 are trainers.",
         "Spain@Mali 900 current; Spain@Mali 300 current of 900"},
        {"Chile landed 300 soldiers in Haiti in May. About 100 of them left in June.",
         "Chile@Haiti 300 current; Chile@Haiti -100 change_delta of 300"},
        {"A third of the Polish contingent of 600 is to leave in August.", "Poland 600 current"},
    });
}

TEST(DeploymentConstructions, PoliceAndMenOfAMission)
{
    expectAll({
        {"Fiji will send 40 police officers to Liberia.", "Fiji@Liberia 40 planned"},
        {"The mission, UNMIL, has 1,100 police.", "UN@Liberia 1100 current"},
        {"Austria-Hungary sent 8,000 men into Bosnia in 1878.", "Austria-Hungary@Bosnia 8000 past"},
        {"The mayor sent 400 police officers to the stadium.", ""},
    });
}

TEST(DeploymentConstructions, WhoHasThemOnItsSoil)
{
    expectAll({
        {"NATO has 10,000 troops in Poland. Slovakia hosts 2,100.",
         "NATO@Poland 10000 current; NATO@Slovakia 2100 current"},
        {"The 50 soldiers Britain promised have arrived in Mali.", "UK@Mali 50 current"},
        {"Fifty Estonian, Czech and Swedish soldiers serve in Mali.",
         "Estonia, Czech Republic and Sweden@Mali 50 current"},
        {"A Polish-led division of 9,000 soldiers will be formed in Iraq.",
         "Poland-led division@Iraq 9000 planned"},
    });
}

TEST(DeploymentConstructions, AnOfficersCareerIsNoDeployment)
{
    expectAll({
        {"The general, who led 5,000 soldiers in Chad in 1986, retires in June.", ""},
        {"In 1986 the general led 5,000 soldiers into Chad.", "?@Chad 5000 past"},
    });
}

TEST(DeploymentConstructions, ACeilingIsAsManyAsMayBe)
{
    const FactSet facts =
        test::factsOf(QStringLiteral("Spain has approved a ceiling of 900 soldiers for Mali."),
                      QStringLiteral("2015-06-10"));
    ASSERT_EQ(facts.deployments.size(), 1u);
    EXPECT_EQ(facts.deployments[0].amount.modifier, Modifier::UpTo);
    EXPECT_EQ(facts.deployments[0].status, DeploymentStatus::Planned);
}

TEST(DeploymentConstructions, AHeadlinesInfinitiveIsStillToCome)
{
    expectAll({{"Fiji to send 300 soldiers to Lebanon", "Fiji@Lebanon 300 planned"}});
}

TEST(DeploymentConstructions, EachInARowOfSubjectsGives)
{
    expectAll({
        {"Italy offered 3,000 troops for Lebanon; Poland promised 500, Belgium 400.",
         "Italy@Lebanon 3000 proposed; Poland@Lebanon 500 planned; Belgium@Lebanon 400 planned"},
        {"Malaysia, Indonesia and Nepal will send 900 soldiers to Mali.",
         "Malaysia, Indonesia and Nepal@Mali 900 planned"},
        {"Turkey sent 4,500 soldiers to Mali, and Colombia 1,060 soldiers.",
         "Turkey@Mali 4500 current; Colombia@Mali 1060 current"},
        {"The UN has 12,600 soldiers in Mali. Chad is the largest contributor with 1,425.",
         "UN@Mali 12600 current; Chad@Mali 1425 current of 12600"},
        {"Romania will receive 200 American sailors.", "US@Romania 200 planned"},
    });
}

TEST(DeploymentConstructions, OnesOwnForceIsThereAlready)
{
    expectAll({
        {"Chile will cut its 9,000-strong force in Mali by 300.",
         "Chile@Mali 9000 current; Chile@Mali -300 planned"},
        {"In May 600 Danish troops were in Mali, most of the authorised strength.",
         "Denmark@Mali 600 current"},
        {"Some 200 Danish soldiers in Mali are preparing to leave.", "Denmark@Mali -200 planned"},
        {"Spain has 900 soldiers in Mali. There are now 300 Danes in the country, down from a peak of 700.",
         "Spain@Mali 900 current; Denmark@Mali 300 current; Denmark@Mali 700 past"},
    });
}

TEST(DeploymentConstructions, WhereTheySailFor)
{
    expectAll({
        {"The frigate left Fiji on Monday for the Gulf of Aden with 70 sailors.",
         "?@Gulf of Aden 70 current"},
        {"The Palestinians deployed 3,000 policemen in northern Gaza.", "Palestine@Gaza 3000 current"},
        {"Spain has 900 soldiers in Mali. In October 2014, 1,600 were deployed.",
         "Spain@Mali 900 current; Spain@Mali 1600 past"},
        {"Russia kept 1,200 troops in Georgia, down from 4,000 in May.",
         "Russia@Georgia 1200 current; Russia@Georgia 4000 past"},
    });
}

TEST(DeploymentConstructions, AStoryWithoutADayIsPast)
{
    const FactSet facts = test::factsOf(QStringLiteral("The French had 200,000 soldiers in Spain."), {});
    ASSERT_EQ(facts.deployments.size(), 1u);
    EXPECT_EQ(facts.deployments[0].status, DeploymentStatus::Past);
}

TEST(DeploymentConstructions, WhatACountryHasThereCountsTheTroopsSpokenOf)
{
    expectAll({
        {"We have 9,000 Canadian troops in Mali. The Dutch have 1,100 in the south. Latvia has 53 there.",
         "Canada@Mali 9000 current; Netherlands@Mali 1100 current; Latvia@Mali 53 current"},
        {"Chile sent 300 soldiers to Mali. Peru will not withdraw the 900 it already has there.",
         "Chile@Mali 300 current; Peru@Mali 900 current"},
        {"Chile sent 300 soldiers to Mali. Peru has 200 in prison. Peru has 14 in mind.",
         "Chile@Mali 300 current"},
        {"The Dutch force in Mali numbered 900 soldiers. It fell to 600 in 2013.",
         "Netherlands@Mali 900 current; Netherlands@Mali 600 past"},
        {"Coalition forces in Mali now total 9,000: 6,000 Danes and 3,000 Britons.",
         "coalition@Mali 9000 current; Denmark@Mali 6000 current; UK@Mali 3000 current"},
    });
}

TEST(DeploymentConstructions, PartsOfWhatTheSentenceBeforeCounts)
{
    expectAll({
        {"The Danes have 700 soldiers in Mali. Some 160 of those would be home by June.",
         "Denmark@Mali 700 current; Denmark@Mali -160 planned of 700"},
        {"Some 500 of the present 700 Danish soldiers are in northern Mali.",
         "Denmark@Mali 500 current of 700; Denmark@Mali 700 current"},
    });
}

TEST(DeploymentConstructions, WhatWasPromisedIsStillToCome)
{
    expectAll({
        {"The 900 troops that Canada promised are late.", "Canada 900 planned"},
        {"The 900 soldiers that Fiji, Nepal and the Czech Republic have promised for Mali are late.",
         "Fiji, Nepal and Czech Republic@Mali 900 planned"},
        {"The 900 troops, who promised to behave, are Canadian.", "Canada 900 current"},
    });
}

TEST(DeploymentConstructions, AVerbLeftOutAndNobodySent)
{
    expectAll({
        {"Peru sent 300 soldiers to Mali, Chile 200 and Fiji none.",
         "Peru@Mali 300 current; Chile@Mali 200 current"},
        {"Peru sent 300 soldiers to Mali, Chad none.", "Peru@Mali 300 current"},
    });
}

TEST(DeploymentConstructions, WhoHostsThemDoesNotOwnThem)
{
    expectAll({
        {"Kuwait hosts 450 troops.", "?@Kuwait 450 current"},
        {"Kuwait hosts 450 soldiers from Canada and 200 from Italy.",
         "Canada@Kuwait 450 current; Italy@Kuwait 200 current"},
        {"Italy, which hosts 1,200 US troops, is to get an additional 100.",
         "US@Italy 1200 current; US@Italy +100 planned"},
        {"Mali no longer hosts Danish troops outside Gao, where 900 soldiers are stationed.",
         "Denmark@Mali 900 current"},
        {"Fiji moved 5,000 soldiers to Mali. Denmark's prime minister put the figure at 3,000.",
         "Fiji@Mali 5000 current; Fiji@Mali 3000 current"},
        {"Chad has put its losses at 2,425 in the war.", ""},
    });
}

TEST(DeploymentConstructions, NumbersBroughtUpAreResultsAndNoBounds)
{
    const FactSet facts = test::factsOf(
        QStringLiteral("NATO has 900 soldiers in Mali. The move will bring its numbers up to 1,500 by July."),
        QStringLiteral("2015-06-10"));
    ASSERT_EQ(facts.deployments.size(), 2u);
    EXPECT_EQ(facts.deployments[1].amount.modifier, Modifier::Exact);
    EXPECT_EQ(facts.deployments[1].status, DeploymentStatus::Planned);
    expectAll(
        {{"NATO has 900 soldiers in Mali. It will bring gifts for up to 1,500.", "NATO@Mali 900 current"}});
}

TEST(DeploymentConstructions, PeopleAreMembersWhereTroopsWereSpokenOf)
{
    expectAll({
        {"Chad has 65,000 men under arms.", "Chad 65000 current"},
        {"Spain has 900 soldiers in Mali. It is hot. It is dry. Chad had 10,000 men on the border.",
         "Spain@Mali 900 current; Chad@Mali 10000 current"},
        {"Chad had 10,000 men at work.", ""},
    });
}

TEST(DeploymentConstructions, WhatTheySayTheyHaveInTalk)
{
    expectAll({
        {"We have about 9,000 Danish soldiers in Iraq today. We had about 6,000 in May for the elections.",
         "Denmark@Iraq 9000 current; Denmark@Iraq 6000 current"},
        {"Denmark has 9,000 soldiers in Iraq. Last year it was 6,000 or so. It was 40 in the shade.",
         "Denmark@Iraq 9000 current; Denmark@Iraq 6000 past"},
        {"Denmark cut its force in Iraq to 1,700. The Ukrainians are taking out the last of their 1,600.",
         "Denmark@Iraq 1700 current; Ukraine@Iraq 1600 current"},
    });
}

TEST(DeploymentConstructions, WhoTheyWorkWithDoesNotOwnThem)
{
    expectAll({
        {"Rwanda sent a contingent to Chad. The contingent - 700 soldiers - will work with the Chadian army.",
         "Rwanda@Chad 700 planned"},
        {"About 650 Syrian fighters had crossed to Libya. Turkey itself had sent 35 soldiers.",
         "Syria@Libya 650 current; Turkey@Libya 35 current"},
        {"Spain will move nearly 1,200 troops out of Chad, with about 600 to be sent home.",
         "Spain@Chad -1200 planned; Spain@Chad -600 planned"},
    });
}

TEST(DeploymentConstructions, WhoGivesAndWhatIsToFollow)
{
    expectAll({
        {"Fiji is to double its contribution to an EU battle group, to 182 personnel.", "Fiji 182 planned"},
        {"Uganda has 900 soldiers in Chad. Ghana's 350 have not arrived. Ghana's 40 cocoa farms are far.",
         "Uganda@Chad 900 current; Ghana@Chad 350 planned"},
        {"Spain has 500 soldiers in Gaza; 750 more are to follow.",
         "Spain@Gaza 500 current; Spain@Gaza +750 planned"},
        {"Spain will send 150 soldiers to Mali, days after plans for up to 500.",
         "Spain@Mali 150 planned; Spain@Mali 500 planned"},
    });
}

TEST(DeploymentConstructions, WhatIsVotedForIsStillToCome)
{
    expectAll({
        {"The Danish parliament voted on Thursday to send 155 soldiers to Mali.", "Denmark@Mali 155 planned"},
        {"Spain, with 900 troops in Mali, plans to be out by the end of 2016.", "Spain@Mali 900 current"},
        {"Some 500 Danish soldiers are in Mali. We also have 20 in Bamako.",
         "Denmark@Mali 500 current; Denmark@Mali 20 current"},
        {"Soldiers from the Russian-led CSTO went to Armenia. Its force is 2,500 strong.",
         "CSTO@Armenia 2500 current"},
        {"In all 225 people died in Mali, among them 19 members of the security forces.", ""},
    });
}
