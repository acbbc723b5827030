// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/words.h"

#include <gtest/gtest.h>

#include <QStringList>

using namespace nutgraf;
using namespace nutgraf::test;

namespace
{

struct Case {
    const char *behaviour;
    const char *text;
    QStringList quotes; ///< "kind: words | speaker's words | cue"
};

QStringList linesOf(const std::vector<Quote> &quotes)
{
    QStringList lines;
    for (const Quote &quote : quotes) {
        QString line = QStringLiteral("%1: %2").arg(toString(quote.kind), quote.text);
        line += QStringLiteral(" | %1 | %2").arg(quote.speakerText, quote.cue);
        lines.append(line);
    }
    return lines;
}

void PrintTo(const Case &c, std::ostream *out)
{
    *out << c.behaviour;
}

class QuotesTest : public testing::TestWithParam<Case>
{
};

} // namespace

TEST(Quotes, AnswersAreThoseOfTheOnePersonThatTheHeadNames)
{
    const auto answers = [](const char *head) {
        const FactSet facts =
            factsOf(QString::fromUtf8(head) + QStringLiteral("\n\nQ: Why now?\nA: It is late."),
                    QStringLiteral("2022-03-10"));
        return facts.quotes.back().speaker.toStdString();
    };
    EXPECT_EQ(answers("An interview with Colonel Ann Marsh."), "Ann Marsh");
    EXPECT_EQ(answers("General Ben Lind asked Colonel Ann Marsh."), "A");
    EXPECT_EQ(answers("An interview."), "A");
}

TEST(Quotes, APronounTakesUpThePersonThatTheSentenceBeforeIsAbout)
{
    const auto speaker = [](const char *text) {
        const FactSet facts = factsOf(QString::fromUtf8(text), QStringLiteral("2022-03-10"));
        return facts.quotes.back().speaker.toStdString();
    };
    EXPECT_EQ(speaker("The general was clear. “We will hold the town,” he added."), "general");
    EXPECT_EQ(speaker("The general was clear. “We stay,” he said. It rained. “We fight,” he said."),
              "general");
    EXPECT_EQ(speaker("Two soldiers came back. They said the town was lost."), "Two soldiers");
    EXPECT_EQ(speaker("Colonel Ann Marsh was clear. “We stay,” she said."), "Ann Marsh");
    for (const char *other : {"The town was clear. “We will hold it,” he added.",
                              "The spokeswoman was clear. “We will hold it,” he added.",
                              "Two soldiers came back. “We will hold it,” he added."})
        EXPECT_EQ(speaker(other), "he") << other;
}

TEST_P(QuotesTest, AreFoundWithTheirSpeakers)
{
    const FactSet facts = factsOf(QString::fromUtf8(GetParam().text), QStringLiteral("2022-03-10"));
    EXPECT_EQ(linesOf(facts.quotes).join(u'\n').toStdString(), GetParam().quotes.join(u'\n').toStdString());
}

INSTANTIATE_TEST_SUITE_P(
    Direct, QuotesTest,
    testing::Values(
        Case{"attribution after the words",
             "“We will stay,” Colonel Marsh said on Monday.",
             {QStringLiteral("direct: “We will stay,” | Colonel Marsh | said")}},
        Case{"verb before the speaker",
             "“We will stay,” said Colonel Marsh.",
             {QStringLiteral("direct: “We will stay,” | Colonel Marsh | said")}},
        Case{"attribution before the words",
             "Marsh told reporters: “The road is open.”",
             {QStringLiteral("direct: “The road is open.” | Marsh | told")}},
        Case{"straight marks",
             "\"The road is open,\" Marsh said.",
             {QStringLiteral("direct: \"The road is open,\" | Marsh | said")}},
        Case{"marks of two accents",
             "``The road is open,'' Marsh said.",
             {QStringLiteral("direct: ``The road is open,'' | Marsh | said")}},
        Case{"single marks",
             "‘The road is open,’ Marsh said.",
             {QStringLiteral("direct: ‘The road is open,’ | Marsh | said")}},
        Case{"single marks inside double ones",
             "“They call it ‘the gate’ here,” Marsh said.",
             {QStringLiteral("direct: “They call it ‘the gate’ here,” | Marsh | said")}},
        Case{"attribution inside",
             "“The road is open,” Marsh said, “and it will stay open.”",
             {QStringLiteral("direct: “The road is open,” | Marsh | said"),
              QStringLiteral("direct: “and it will stay open.” | Marsh | said")}},
        Case{"a question before its attribution",
             "“Why now?” Marsh asked. The hall was silent.",
             {QStringLiteral("partial: “Why now?” | Marsh | asked")}},
        Case{"a sentence that goes on",
             "“The road is open,” Marsh said. “Trucks have begun to roll.”",
             {QStringLiteral("direct: “The road is open,” | Marsh | said"),
              QStringLiteral("direct: “Trucks have begun to roll.” |  | ")}},
        Case{"a paragraph that goes on",
             "“The road is open,” Marsh said.\n\n“Trucks have begun to roll.”\n\nIt was raining.",
             {QStringLiteral("direct: “The road is open,” | Marsh | said"),
              QStringLiteral("direct: “Trucks have begun to roll.” |  | ")}},
        Case{"a paragraph that opens anew",
             "“The road is open,” Marsh said. “Trucks have begun to roll.\n\n“We expect ten a day.”",
             {QStringLiteral("direct: “The road is open,” | Marsh | said"),
              QStringLiteral("direct: “Trucks have begun to roll.\n\n“We expect ten a day.” |  | ")}},
        Case{"a forgotten closing mark",
             "Marsh said: “The road is open. It was a long night.\n\nIt rained.",
             {QStringLiteral("direct: “The road is open. | Marsh | said")}},
        Case{"a description between speaker and verb",
             "“The road is open,” Ann Marsh, a spokeswoman for the brigade, said.",
             {QStringLiteral("direct: “The road is open,” | Ann Marsh | said")}},
        Case{"descriptions that explain one another",
             "“The road is open,” Ann Marsh, a colonel, the base’s commander, said.",
             {QStringLiteral("direct: “The road is open,” | Ann Marsh | said")}},
        Case{"a name between office and verb, after the words",
             "“The road is open,” the brigade’s spokeswoman, Ann Marsh, told the paper.",
             {QStringLiteral("direct: “The road is open,” | Ann Marsh | told")}},
        Case{"a name between office and verb",
             "The brigade’s spokeswoman, Ann Marsh, told the paper: “The road is open.”",
             {QStringLiteral("direct: “The road is open.” | Ann Marsh | told")}}));

INSTANTIATE_TEST_SUITE_P(
    Turns, QuotesTest,
    testing::Values(
        Case{"question and answer",
             "Q: Why now?\n\nA: The road is open. It was time.",
             {QStringLiteral("direct: Why now? | Q | "),
              QStringLiteral("direct: The road is open. It was time. | A | ")}},
        Case{"line by line, with whom the head names",
             "An interview with Colonel Ann Marsh.\n\nQ: Why now?\nA: The road is open.",
             {QStringLiteral("direct: Why now? | Q | "), QStringLiteral("direct: The road is open. | A | ")}},
        Case{"speakers by name",
             "MARSH: Why now?\n\nGEN. LIND: It was time.\n\nMARSH: Thank you.\n\nGEN. LIND: Sure.",
             {QStringLiteral("direct: Why now? | MARSH | "),
              QStringLiteral("direct: It was time. | GEN. LIND | "),
              QStringLiteral("direct: Thank you. | MARSH | "),
              QStringLiteral("direct: Sure. | GEN. LIND | ")}},
        Case{"refused: a rubric", "NOTE: It was time.\n\nNOTE: Trucks wait.", {}}));

INSTANTIATE_TEST_SUITE_P(
    Partial, QuotesTest,
    testing::Values(
        Case{"words inside a sentence",
             "Marsh called the plan “a gift to the enemy” on Monday.",
             {QStringLiteral("partial: “a gift to the enemy” | Marsh | called")}},
        Case{"words after a label",
             "We left.\n\nColonel Ann Marsh: “The road is open.”",
             {QStringLiteral("direct: “The road is open.” | Colonel Ann Marsh | :")}},
        Case{"words after that",
             "Marsh told allies that “the road is open.”",
             {QStringLiteral("partial: “the road is open.” | Marsh | told")}},
        Case{"words inside a thought inside what is said",
             "Marsh said drivers who knew the road found it “safe enough.”",
             {QStringLiteral("indirect: drivers who knew the road found it “safe enough | Marsh | said"),
              QStringLiteral("partial: “safe enough.” | Marsh | said")}},
        Case{"words that are most of what is reported",
             "Marsh said the road was “open to everybody in the town.”",
             {QStringLiteral("partial: “open to everybody in the town.” | Marsh | said")}},
        Case{"refused: a title", "The band played “The Long Road Home” at dusk.", {}},
        Case{"refused: words that nobody says", "The “safe zone” lies north of the river.", {}}));

INSTANTIATE_TEST_SUITE_P(
    Indirect, QuotesTest,
    testing::Values(
        Case{"after that",
             "Marsh said that the road was open.",
             {QStringLiteral("indirect: the road was open | Marsh | said")}},
        Case{"without that",
             "Marsh said on Monday the road was open.",
             {QStringLiteral("indirect: the road was open | Marsh | said")}},
        Case{"before its attribution",
             "The road was open, officials said.",
             {QStringLiteral("indirect: The road was open | officials | said")}},
        Case{"by its source",
             "According to the ministry, the road was open.",
             {QStringLiteral("indirect: the road was open | the ministry | According to")}},
        Case{"before its source",
             "The road was open, according to the ministry.",
             {QStringLiteral("indirect: The road was open | the ministry | according to")}},
        Case{"an added participle",
             "Marsh denied the claim, saying the road was open.",
             {QStringLiteral("indirect: the claim | Marsh | denied"),
              QStringLiteral("indirect: the road was open | Marsh | saying")}},
        Case{"around its attribution",
             "The road, Marsh said, was open.",
             {QStringLiteral("indirect: The road, Marsh said, was open | Marsh | said")}},
        Case{"up to a thought of the writer's own",
             "Marsh said the road was open, while trucks waited.",
             {QStringLiteral("indirect: the road was open | Marsh | said")}},
        Case{"a demand",
             "Marsh urged the rebels to leave the town.",
             {QStringLiteral("indirect: to leave the town | Marsh | urged")}},
        Case{"by a relative pronoun",
             "A driver, who said the road was open, waved.",
             {QStringLiteral("indirect: the road was open | who | said")}},
        Case{"a noun's",
             "The ministry’s claim that the road was open",
             {QStringLiteral("indirect: the road was open | The ministry | claim")}},
        Case{"up to the speaker's next deed",
             "The ministry said the road was open and urged drivers to return.",
             {QStringLiteral("indirect: the road was open | The ministry | said")}},
        Case{"with a second that",
             "Marsh said that the road was open, but that it would close.",
             {QStringLiteral("indirect: the road was open, but that it would close | Marsh | said")}},
        Case{"with a thought inside",
             "The ministry said it hoped the road would open.",
             {QStringLiteral("indirect: it hoped the road would open | The ministry | said")}},
        Case{"a noun's, with a day between",
             "After the council’s announcement on Monday that it had agreed",
             {QStringLiteral("indirect: it had agreed | the council | announcement")}},
        Case{"a noun's, with its giver behind",
             "He met complaints from his allies that the force was too small.",
             {QStringLiteral("indirect: the force was too small | his allies | complaints")}},
        Case{"by a body with its short name in brackets",
             "The Northern Relief Society (NRS) said the road was open.",
             {QStringLiteral("indirect: the road was open | The Northern Relief Society | said")}},
        Case{"with the speaker's age",
             "Ann Marsh, 63, a farmer, said the road was open.",
             {QStringLiteral("indirect: the road was open | Ann Marsh | said")}},
        Case{"a thing, explained behind a comma",
             "Marsh praised the drivers, a group of volunteers.",
             {QStringLiteral("indirect: the drivers, a group of volunteers | Marsh | praised")}},
        Case{"a thing, up to when it was said",
             "Marsh praised the drivers on Monday.",
             {QStringLiteral("indirect: the drivers | Marsh | praised")}},
        Case{"a judgement of somebody",
             "Marsh called him a fool.",
             {QStringLiteral("indirect: him a fool | Marsh | called")}},
        Case{"a deed that is meant",
             "Marsh suggested closing the road.",
             {QStringLiteral("indirect: closing the road | Marsh | suggested")}},
        Case{"a feeling",
             "Drivers hate the detour.",
             {QStringLiteral("indirect: the detour | Drivers | hate")}},
        Case{"a wish",
             "Marsh wants to reopen the road.",
             {QStringLiteral("indirect: to reopen the road | Marsh | wants")}},
        Case{"a wish, up to what it led to",
             "Marsh refused to reopen the road, which angered drivers.",
             {QStringLiteral("indirect: to reopen the road | Marsh | refused")}},
        Case{"a noun's wish",
             "Nobody heard of Marsh’s promise to reopen the road.",
             {QStringLiteral("indirect: to reopen the road | Marsh | promise")}},
        Case{"a noun's thing",
             "Nobody shared his contempt for the detour.",
             {QStringLiteral("indirect: the detour | his | contempt")}},
        Case{"what somebody is sure of",
             "Marsh was confident that the road was open.",
             {QStringLiteral("indirect: the road was open | Marsh | was confident")}},
        Case{"by telling what another thought",
             "Marsh won by ridiculing the detour.",
             {QStringLiteral("indirect: the detour | Marsh | ridiculing")}},
        Case{"a noun's thing, with a verb that lends its subject",
             "The senator voiced support for the detour.",
             {QStringLiteral("indirect: the detour | The senator | support")}},
        Case{"what lacks its subject",
             "They left the road, which Marsh said would close, on Monday.",
             {QStringLiteral("indirect: would close | Marsh | said")}},
        Case{"around its attribution, with a hearer",
             "The road, Marsh told them, was open.",
             {QStringLiteral("indirect: The road, Marsh told them, was open | Marsh | told")}},
        Case{"by a study of a year",
             "According to a 2014 army study, the road was open.",
             {QStringLiteral("indirect: the road was open | a 2014 army study | According to")}},
        Case{"by a report that was published on a day",
             "A report published on Monday said the road was open.",
             {QStringLiteral("indirect: the road was open | A report | said")}},
        Case{"by one with something in brackets and an explanation",
             "Ann Marsh (67), a farmer, said the road was open.",
             {QStringLiteral("indirect: the road was open | Ann Marsh | said")}},
        Case{"in a headline",
             "Poll: Drivers want the road",
             {QStringLiteral("indirect: Drivers want the road | Poll | :")}},
        Case{"by two who both say it",
             "The senator and the envoy both said the road was open.",
             {QStringLiteral("indirect: the road was open | The senator and the envoy | said")}},
        Case{"by people of whom a participle tells it",
             "They met voters supporting the detour.",
             {QStringLiteral("indirect: the detour | voters | supporting")}},
        Case{"refused: a condition of the talk", "Marsh asked not to be named.", {}},
        Case{"refused: what no one asks", "The weather will decide who leads.", {}},
        Case{"refused: what is decided is done", "Marsh chose to reopen the road.", {}},
        Case{"refused: a number of troops", "Marsh demanded 400 soldiers.", {}},
        Case{"refused: what a ministry demands", "The ministry demanded a review.", {}},
        Case{"refused: what states do, not say", "France rejected the plan for the bridge.", {}},
        Case{"refused: a verb that tells no clause", "The colonel continued the war the army had lost.", {}},
        Case{"refused: nobody's plan", "The army plans to open the road.", {}}));

TEST(Quotes, KeepWhatTheyRefuse)
{
    const FactSet facts = factsOf(QStringLiteral("The “safe zone” lies north of the river."));
    ASSERT_EQ(facts.refusals.size(), 1U);
    EXPECT_EQ(facts.refusals.front().kind, FactKind::Quote);
    EXPECT_FALSE(facts.refusals.front().because.isEmpty());
}

TEST(Quotes, TellWhoPassedThemOnAndWhoHeardThem)
{
    const FactSet facts =
        factsOf(QStringLiteral("The ministry said Marsh told allies that the road was open."));
    ASSERT_EQ(facts.quotes.size(), 1U);
    const Quote &inner = facts.quotes.front();
    EXPECT_EQ(inner.speakerText.toStdString(), "Marsh");
    EXPECT_EQ(inner.through.toStdString(), "The ministry");
    EXPECT_EQ(inner.to.toStdString(), "allies");
}

struct Echo {
    const char *behaviour;
    const char *text;
    const char *speaker; ///< of the last quote, by name
};

void PrintTo(const Echo &echo, std::ostream *out)
{
    *out << echo.behaviour;
}

class EchoTest : public testing::TestWithParam<Echo>
{
};

TEST_P(EchoTest, IsNamed)
{
    const FactSet facts = factsOf(QString::fromUtf8(GetParam().text));
    ASSERT_FALSE(facts.quotes.empty());
    EXPECT_EQ(facts.quotes.back().speaker.toStdString(), GetParam().speaker);
}

INSTANTIATE_TEST_SUITE_P(
    Quotes, EchoTest,
    testing::Values(
        Echo{"the body that spoke last, by it",
             "The Northern Relief Society said the road was open. It said trucks had begun to roll.",
             "Northern Relief Society"},
        Echo{"the body whose statement it is",
             "The Northern Relief Society issued a statement saying the road was open. “Trucks roll again,” "
             "the "
             "statement said.",
             "Northern Relief Society"},
        Echo{"a source that was described",
             "A source at the gate, a driver, said the road was open. “Trucks roll again,” the source said.",
             "A source at the gate"},
        Echo{"the only person of the sentence before",
             "Captain Tom Marsh was upbeat.\n\n“This is better than the office.”", "Tom Marsh"}));

TEST(Quotes, TakeTheDayThatTheirAttributionNames)
{
    const FactSet facts =
        factsOf(QStringLiteral("“The road is open,” Marsh said on Monday."), QStringLiteral("2022-03-10"));
    ASSERT_EQ(facts.quotes.size(), 1U);
    ASSERT_TRUE(facts.quotes.front().saidOn.isSingleDay());
    EXPECT_EQ(toIso(*facts.quotes.front().saidOn.earliest).toStdString(), "2022-03-07");
}

TEST(Quotes, SayHowTheyWereFound)
{
    const FactSet facts = factsOf(QStringLiteral("“The road is open,” Marsh said."));
    ASSERT_EQ(facts.quotes.size(), 1U);
    QStringList rules;
    for (const Evidence &step : facts.quotes.front().why)
        rules.append(step.rule);
    EXPECT_EQ(rules.join(u' ').toStdString(), "quote.marks quote.cue.after quote.speaker.before-verb");
}

TEST(Quotes, OfANewsTextArePastByItsDay)
{
    const FactSet facts =
        factsOf(QStringLiteral("Marsh said the road was open."), QStringLiteral("2022-03-10"));
    ASSERT_EQ(facts.quotes.size(), 1U);
    EXPECT_FALSE(facts.quotes.front().saidOn.earliest);
    ASSERT_TRUE(facts.quotes.front().saidOn.latest);
    EXPECT_EQ(toIso(*facts.quotes.front().saidOn.latest), QStringLiteral("2022-03-10"));
    EXPECT_TRUE(facts.quotes.front().relative);
}
