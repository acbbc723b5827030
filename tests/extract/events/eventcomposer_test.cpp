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

TEST(Events, HaveAHeadlineWithoutDateAndArticles)
{
    const FactSet facts = factsOf("The rebels seized the old port of the capital in 2011.");
    ASSERT_EQ(facts.events.size(), 1u);
    EXPECT_EQ(facts.events[0].what.toStdString(), "Rebels seized old port of capital");
    EXPECT_LE(facts.events[0].what.split(u' ').size(), 12);
}
