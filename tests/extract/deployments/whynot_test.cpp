// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/words.h"

#include <gtest/gtest.h>

// For a number or a date that became no fact: the reason.

using namespace nutgraf;

namespace
{

/// What is said against the words `words` of a text; empty where nothing is.
std::string reasonAgainst(const QString &text, const QString &words)
{
    const FactSet facts = test::factsOf(text, QStringLiteral("2015-06-10"));
    for (const Refusal &refusal : facts.refusals) {
        if (refusal.span.in(text) == words)
            return refusal.because.toStdString();
    }
    return {};
}

} // namespace

TEST(WhyNot, TellsWhatNumbersCountInstead)
{
    const struct {
        const char *text;
        const char *words;
        const char *reason; ///< a part of it
    } cases[] = {
        {"A bomb killed 14 soldiers in Mali.", "14", "“killed” makes them casualties"},
        {"Some 300 former marines marched.", "Some 300", "“former” says that they serve no longer"},
        {"The mission cost 30 million dollars.", "30 million", "money"},
        {"The army bought 40 tanks.", "40", "vehicles"},
        {"NATO has 28 members.", "28", "people of whom nothing says"},
        {"Some 28 NATO members sent troops.", "Some 28", "members of an organisation"},
        {"The vote was 300 to 120.", "300", "no noun says what it counts"},
        {"Two brigades left Iraq.", "Two brigades", "not told by the text: 6000 to 10000"},
        {"Spain has sent a battalion to Lebanon.", "a battalion", "not told by the text: 300 to 1000"},
    };
    for (const auto &c : cases) {
        const std::string reason = reasonAgainst(QString::fromUtf8(c.text), QString::fromUtf8(c.words));
        EXPECT_NE(reason.find(c.reason), std::string::npos) << c.text << "\n  " << reason;
    }
}

TEST(WhyNot, TellsWhyDatesDateNothing)
{
    const struct {
        const char *text;
        const char *words;
        const char *reason;
    } cases[] = {
        {"The army drills every Friday.", "every Friday", "how often"},
        {"The army now sleeps.", "now", "no more than"},
        {"The siege lasted three weeks.", "three weeks", "how long"},
        {"“The army seized the port on Monday,” the general said.", "Monday", "own words"},
        {"The army seized the port on Monday, a day in June.", "June", "a date before this one"},
    };
    for (const auto &c : cases) {
        const std::string reason = reasonAgainst(QString::fromUtf8(c.text), QString::fromUtf8(c.words));
        EXPECT_NE(reason.find(c.reason), std::string::npos) << c.text << "\n  " << reason;
    }
}

TEST(WhyNot, IsNotAskedForADateThatIsPartOfAFact)
{
    const QString text = QStringLiteral("Canada had 900 soldiers in Mali in 2011.");
    EXPECT_EQ(reasonAgainst(text, QStringLiteral("2011")), "");
}

TEST(Confidence, FallsWithWhatIsFetchedFromAfar)
{
    const QString text = QStringLiteral("Canada has 900 soldiers in Mali. Another 200 are to follow in May.");
    const FactSet facts = test::factsOf(text, QStringLiteral("2015-06-10"));
    ASSERT_EQ(facts.deployments.size(), 2u);
    EXPECT_GT(facts.deployments[0].confidence, facts.deployments[1].confidence);
}

TEST(Confidence, IsExplainedStepByStep)
{
    const FactSet facts =
        test::factsOf(QStringLiteral("Some 900 soldiers are here."), QStringLiteral("2015-06-10"));
    ASSERT_EQ(facts.deployments.size(), 1u);
    int steps = 0;
    for (const Evidence &step : facts.deployments[0].why)
        steps += step.rule == QStringLiteral("confidence");
    EXPECT_EQ(steps, 2); // neither force nor place
}
