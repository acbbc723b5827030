// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/words.h"

#include <gtest/gtest.h>

using namespace nutgraf;

namespace
{

FactSet factsOf(const char *text)
{
    return test::factsOf(QString::fromUtf8(text), QStringLiteral("2015-06-10"));
}

std::string datesOf(const FactSet &facts)
{
    QStringList dates;
    for (const Event &event : facts.events)
        dates << toReadable(event.date.range);
    return dates.join(QStringLiteral("; ")).toStdString();
}

} // namespace

TEST(Events, AreClausesWithADate)
{
    const struct {
        const char *text;
        const char *dates;
    } cases[] = {
        {"Canada withdrew its soldiers in 2011.", "2011"},
        {"The rebels seized the port on Monday.", "8 Jun 2015"},
        {"The fort is old. Nobody knows why.", ""},
        {"He has a mission.", ""},
    };
    for (const auto &c : cases)
        EXPECT_EQ(datesOf(factsOf(c.text)), c.dates) << c.text;
}

TEST(Events, TellWhatIsStillToCome)
{
    const struct {
        const char *text;
        EventStatus status;
    } cases[] = {
        {"Canada withdrew its soldiers in 2011.", EventStatus::Happened},
        {"Canada will withdraw its soldiers in 2017.", EventStatus::Scheduled},
        {"Canada may withdraw its soldiers in 2017.", EventStatus::Possible},
    };
    for (const auto &c : cases) {
        const FactSet facts = factsOf(c.text);
        ASSERT_EQ(facts.events.size(), 1u) << c.text;
        EXPECT_EQ(facts.events[0].status, c.status) << c.text;
    }
}

TEST(Events, AreNotWhatIsAskedDeniedOrMadeUp)
{
    const char *const texts[] = {
        "Did the rebels seize the port on Monday?",
        "The rebels did not seize the port on Monday.",
        "The force has 3,000 soldiers, of whom 900 are Danish, up from 40 last year.",
        "The mayor spoke of it: “The rebels seized the port on Monday and all of its ships were sunk.”",
    };
    for (const char *text : texts)
        EXPECT_EQ(datesOf(factsOf(text)), "") << text;
    EXPECT_EQ(datesOf(factsOf("A decision is not expected before May 2016.")), "May 2016");
}

TEST(Events, HappenInPlacesThatNoListKnows)
{
    EXPECT_EQ(factsOf("A bomb killed two men near the town of Arra on Monday.").events.at(0).where,
              QStringList(QStringLiteral("Arra")));
    EXPECT_EQ(factsOf("An attack on Mali was planned in Accra in 2011.").events.at(0).where,
              QStringList(QStringLiteral("Ghana")));
}

TEST(Events, HaveAHeadline)
{
    const struct {
        const char *text;
        const char *what;
    } cases[] = {
        // without date, articles and brackets
        {"The rebels seized the old port of the capital in 2011.", "Rebels seized old port of capital"},
        {"The army (ARN) seized the port on Monday.", "Army seized port"},
        // without asides, but with the commas of a list
        {"Jane Roe, the minister for foreign affairs, opened the base on Monday.", "Jane Roe opened base"},
        {"The army lost tanks, guns and trucks on Monday.", "Army lost tanks, guns and trucks"},
        {"Jane Roe, in a letter delivered by hand, resigned on Monday.", "Jane Roe resigned"},
        // who said so first
        {"The army will leave the port, Jane Roe said on Monday.", "Jane Roe said army will leave port"},
        // nothing of what the next clause tells
        {"The war began in 2011, after the army there had left.", "War began"},
        // without who says so
        {"According to the mayor, rebels seized the port on Monday.", "Rebels seized port"},
        // with where and against whom
        {"He recalls the 2011 attack on the embassy.", "Attack on embassy"},
        // without the other end of a span
        {"The mayor ran the port between 2011 and 2013 with his son.", "Mayor ran port with his son"},
        // "whose" is about what is owned
        {"The base goes to a mission whose 90 soldiers are to arrive in 2016.", "90 soldiers are to arrive"},
        {"It ends a mission that began in 2011.", "Mission began"},
        // with whom a relative clause is about
        {"The fleet, which left port on Monday, sank.", "Fleet left port"},
        // a name once, then the pronoun as it stands
        {"Jane Roe said on Monday she had met the king.", "Jane Roe said she had met king"},
        // no "that" behind "said"
        {"Jane Roe said on Monday that the army had seized the port.", "Jane Roe said army had seized port"},
        // with signs of money and shares
        {"The army spent $30 million on tanks in 2011.", "Army spent $30 million on tanks"},
        // without what leads over from the sentence before
        {"On Monday, however, the army seized the port.", "Army seized port"},
        // "as many as" opens no clause
        {"As many as 2,000 more soldiers left the port on Monday.",
         "As many as 2,000 more soldiers left port"},
        // cut where a clause or a phrase ends
        {"The army seized the old port of the northern capital on Monday after the rebels had left the river "
         "bank without a fight.",
         "Army seized old port of northern capital"},
        {"The rebels seized the large port on Monday; nobody in the old town knows why they had come at all.",
         "Rebels seized large port"},
    };
    for (const auto &c : cases) {
        const FactSet facts = factsOf(c.text);
        ASSERT_FALSE(facts.events.empty()) << c.text;
        EXPECT_EQ(facts.events[0].what.toStdString(), c.what) << c.text;
    }
}

TEST(Events, HaveNoHeadlineOfMoreThanTwelveWords)
{
    const FactSet facts = factsOf(
        "On Monday the very old and very tired but still proud and quite strong northern army seized port "
        "town bridge river road hill farm house and field.");
    ASSERT_FALSE(facts.events.empty());
    EXPECT_LE(facts.events[0].what.split(u' ').size(), 12) << facts.events[0].what.toStdString();
}

TEST(Events, OfTheLeadAreWhatItReports)
{
    const FactSet facts = factsOf("Reports say that Fiji has sent 900 soldiers to Lebanon.");
    ASSERT_EQ(facts.events.size(), 1u);
    EXPECT_EQ(facts.events[0].what.toStdString(), "Fiji has sent 900 soldiers to Lebanon");
    EXPECT_EQ(facts.events[0].date.range, DateRange::day(makeDay(2015, 6, 10)));
}

TEST(Events, AreNotDatedByWhatIsOnlyComparedOrNamed)
{
    for (const char *text : {
             "There were 540 attacks, down from 700 last year.",
             "The army has more tanks than a year ago.",
             "The fort is old. As of 1 May, 500 soldiers had been sent there.",
             "The Vision 2030 plan will shrink the navy.",
         })
        EXPECT_EQ(datesOf(factsOf(text)), "") << text;
    EXPECT_EQ(datesOf(factsOf("The Class of 1999 returned to the academy on Monday.")), "8 Jun 2015");
}

TEST(Events, ReachToTheLastOfTheirDays)
{
    const FactSet facts = factsOf("The battalion will embark on 12 and 17 July.");
    ASSERT_EQ(facts.events.size(), 1u);
    EXPECT_EQ(facts.events[0].date.text.toStdString(), "12 and 17 July");
    EXPECT_EQ(facts.events[0].date.range, DateRange({makeDay(2015, 7, 12), makeDay(2015, 7, 17)}));
}

TEST(Events, EndAtASemicolon)
{
    const FactSet facts = factsOf("The army left the port in March; by May the rebels had seized it.");
    ASSERT_EQ(facts.events.size(), 2u);
    EXPECT_EQ(facts.events[0].what.toStdString(), "Army left port");
    EXPECT_EQ(facts.events[1].what.toStdString(), "Rebels had seized it");
    EXPECT_EQ(datesOf(facts), "Mar 2015; May 2015");
}

TEST(Events, BeginWithWhoDoesThem)
{
    const struct {
        const char *text;
        const char *begins;
    } cases[] = {
        {"The 900 troops that Canada promised will leave in March.", "The 900 troops"},
        {"Around 300 soldiers fell back on Monday.", "Around 300"},
        {"Three villages in SDF controlled territory were shelled on Monday.", "Three villages"},
    };
    for (const auto &c : cases) {
        const FactSet facts = factsOf(c.text);
        ASSERT_EQ(facts.events.size(), 1u) << c.text;
        EXPECT_TRUE(
            facts.events[0].span.in(QString::fromUtf8(c.text)).startsWith(QString::fromUtf8(c.begins)))
            << c.text;
    }
}

TEST(Events, OfAPresentThatNobodyKnowsGoOn)
{
    const FactSet facts = test::factsOf(QStringLiteral("Rebels attack the port of Arra."), {});
    ASSERT_EQ(facts.events.size(), 1u);
    EXPECT_EQ(facts.events[0].status, EventStatus::Ongoing);
}

TEST(Events, SayInTheirHeadlineWhoDoesWhat)
{
    const struct {
        const char *text;
        const char *what;
    } cases[] = {
        {"Some 250 Danes take part in a NATO training mission, which Denmark will command until autumn 2019.",
         "Denmark will command NATO training mission"},
        {"The last of the 4,000 Danish soldiers who took part in the long war will be home by autumn.",
         "Last of 4,000 Danish soldiers will be home"},
        {"Denmark has moved 500 troops to Mali for the exercise Red Sand, which runs from 10 to 20 July.",
         "Exercise Red Sand runs"},
        {"If the mandate is renewed in 2025, they would stay.", "Mandate is renewed"},
    };
    for (const auto &c : cases) {
        const FactSet facts = factsOf(c.text);
        ASSERT_FALSE(facts.events.empty()) << c.text;
        EXPECT_EQ(facts.events.back().what.toStdString(), c.what) << c.text;
    }
}

TEST(Events, OfAnAsideHaveTheDateThatStandsInIt)
{
    EXPECT_EQ(datesOf(factsOf("The ceasefire, signed in Minsk in February, was broken on Tuesday.")),
              "Feb 2015; 9 Jun 2015");
    EXPECT_EQ(datesOf(factsOf("Under the accord, signed on 2 May, the rebels left the port on Tuesday.")),
              "9 Jun 2015; 2 May 2015");
    EXPECT_EQ(datesOf(factsOf("Egypt, under an agreement reached in May, will post guards in September.")),
              "Sep 2015; May 2015");
}

TEST(Events, AreNotDatedByHowLongTheyHold)
{
    EXPECT_EQ(datesOf(factsOf("In July 2014 the lease was extended until 2044.")), "Jul 2014");
    EXPECT_EQ(datesOf(factsOf("The mission will stay until 2044.")), "2044");
}
