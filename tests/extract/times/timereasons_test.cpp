// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/extract/times/timereasons.h"
#include "tests/support/words.h"

#include <gtest/gtest.h>

using namespace nutgraf;

namespace
{

struct Case {
    const char *text;
    const char *because; ///< of its last time
};

std::string becauseOfLast(const char *text, const QString &published)
{
    const FactSet facts = test::factsOf(QString::fromUtf8(text), published);
    return facts.times.empty() ? std::string() : facts.times.back().because.toStdString();
}

} // namespace

TEST(TimeReasons, TellTheWayFromWordsToDate)
{
    const Case cases[] = {
        {"Ministers discussed the mission on Wednesday.",
         "“Wednesday” is the last Wednesday not after Thursday 18 Feb 2021, because “discussed” is past: "
         "Wednesday 17 Feb 2021."},
        {"Ministers will meet on Monday.", "“Monday” is the first Monday not before Thursday 18 Feb 2021, "
                                           "because “will” looks ahead: Monday 22 "
                                           "Feb 2021."},
        {"A meeting last Friday failed.", "“last Friday” is the last Friday before Thursday 18 Feb 2021, the "
                                          "day of publication: Friday 12 Feb "
                                          "2021."},
        {"The May 1 deadline is near.",
         "“May 1” is the first 1 May not over on Thursday 18 Feb 2021, because “deadline” looks ahead: "
         "Saturday 1 May 2021."},
        {"The troops left in November.",
         "“November” is the last Nov begun by Thursday 18 Feb 2021, because “left” is past: Nov 2020."},
        {"The troops left two days ago.", "“two days ago” is 2 days before Thursday 18 Feb 2021, the day of "
                                          "publication: Tuesday 16 Feb 2021."},
        {"The troops left last year.",
         "“last year” is 1 year before Thursday 18 Feb 2021, the day of publication: 2020."},
        {"The town fell on 3 May 1999. Three days later the army left.",
         "“Three days later” is 3 days after Monday 3 May 1999, the time spoken of before: Thursday 6 May "
         "1999."},
        {"The town fell on 3 May 1999.", "“3 May 1999” is told with its year: Monday 3 May 1999."},
        {"The town fell in late 2017.", "“late 2017” is told with its year: 2017, of it Oct to Dec 2017."},
        {"The war lasted two decades.", "“two decades” is a length of time, 2 decades."},
        {"They fought for weeks.", "“weeks” is a length of time, some weeks."},
        {"He recently left.", "“recently” is a past that nobody counts."},
        {"They meet every Friday.", "“every Friday” is what recurs, no one date."},
    };
    for (const Case &c : cases)
        EXPECT_EQ(becauseOfLast(c.text, QStringLiteral("2021-02-18")), c.because);
}

TEST(TimeReasons, SayWhatIsMissing)
{
    EXPECT_EQ(becauseOfLast("The troops left last year.", {}),
              "“last year” is counted from the day of publication, which is not known.");
    EXPECT_EQ(becauseOfLast("Ministers met on Wednesday.", {}),
              "“Wednesday” is counted from the day of publication, which is not known.");
}

TEST(TimeReasons, StandBehindTheFactsThatUseTheTime)
{
    const FactSet facts = test::factsOf(
        QStringLiteral("The alliance had 9,600 troops in Afghanistan on Wednesday, officials said."),
        QStringLiteral("2021-02-18"));
    ASSERT_EQ(facts.deployments.size(), 1u);
    ASSERT_EQ(facts.times.size(), 1u);
    const auto &why = facts.deployments.front().why;
    EXPECT_TRUE(std::any_of(why.begin(), why.end(), [&](const Evidence &step) {
        return step.says == facts.times.front().because && step.span == facts.times.front().span;
    }));
}
