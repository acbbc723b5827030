// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/extract/times/timefinder.h"
#include "tests/support/words.h"

#include <gtest/gtest.h>

using namespace nutgraf;

namespace
{

/// Published on a Thursday.
const QString publicationDay = QStringLiteral("2021-02-18");

struct Case {
    const char *text;
    const char *values; ///< of all expressions, in order
};

std::string valuesOf(const char *text, const QString &published)
{
    QStringList values;
    for (const Timex &timex : test::factsOf(QString::fromUtf8(text), published).times)
        values << timex.value;
    return values.join(QLatin1Char(' ')).toStdString();
}

Timex onlyTime(const char *text, const QString &published = publicationDay)
{
    const FactSet facts = test::factsOf(QString::fromUtf8(text), published);
    EXPECT_EQ(facts.times.size(), 1u) << text;
    return facts.times.empty() ? Timex() : facts.times.front();
}

} // namespace

TEST(TimeResolver, CountsFromTheDayOfPublication)
{
    const Case cases[] = {
        {"The convoy left yesterday.", "2021-02-17"},     {"The convoy left two days ago.", "2021-02-16"},
        {"The convoy left last week.", "2021-W06"},       {"The convoy left last month.", "2021-01"},
        {"The convoy left last year.", "2020"},           {"The talks open early next week.", "2021-W08"},
        {"The army lost it a decade ago.", "2011"},       {"The convoy left this morning.", "2021-02-18TMO"},
        {"The convoy left last night.", "2021-02-17TNI"},
    };
    for (const Case &c : cases)
        EXPECT_EQ(valuesOf(c.text, publicationDay), c.values) << c.text;
}

TEST(TimeResolver, PlacesBareNamesByTense)
{
    const Case cases[] = {
        {"The minister spoke on Thursday.", "2021-02-18"},
        {"The minister spoke on Monday.", "2021-02-15"},
        {"The minister will speak on Monday.", "2021-02-22"},
        {"The minister, who could not be reached on Monday, will speak.", "2021-02-15"},
        {"The conference opens on Monday.", "2021-02-22"},
        {"The army sent tanks to Kharsk on Monday.", "2021-02-15"},
        {"The troops left in November.", "2020-11"},
        {"The troops will leave in May.", "2021-05"},
        {"The May 1 deadline is near.", "2021-05-01"},
        {"The troops left on Dec. 3.", "2020-12-03"},
        {"The force fell last month from its height in December.", "2021-01 2020-12"},
    };
    for (const Case &c : cases)
        EXPECT_EQ(valuesOf(c.text, publicationDay), c.values) << c.text;
}

TEST(TimeResolver, CountsFromTheTimeSpokenOfBefore)
{
    const Case cases[] = {
        {"The camp held 2,500 men in January, down from 9,000 a year earlier.", "2021-01 2020-01"},
        {"The town fell on 3 May 1999. Three days later the army left.", "1999-05-03 1999-05-06"},
        {"The town fell on 3 May 1999. The following month the army left.", "1999-05-03 1999-06"},
        {"The town fell on 3 May 1999. That day the army left.", "1999-05-03 1999-05-03"},
        {"The town fell on 3 May 1999. It was the last of 1999. The next day the army left.",
         "1999-05-03 1999 1999-05-04"},
    };
    for (const Case &c : cases)
        EXPECT_EQ(valuesOf(c.text, publicationDay), c.values) << c.text;
}

TEST(TimeResolver, KeepsRelativeDatesSymbolicWithoutAPublicationDate)
{
    const Case cases[] = {
        {"The minister spoke on Thursday.", "XXXX-WXX-4"},
        {"The deadline is May 1.", "XXXX-05-01"},
        {"The troops left last year.", "XXXX"},
        {"The troops left in March 2003.", "2003-03"},
    };
    for (const Case &c : cases)
        EXPECT_EQ(valuesOf(c.text, {}), c.values) << c.text;
}

TEST(TimeResolver, CompletesMonthsOfAHistoryByItsYear)
{
    EXPECT_EQ(valuesOf("The siege began in 1793. In July the harbour fell, and on 9 August the fort.", {}),
              "1793 1793-07 1793-08-09");
}

TEST(TimeResolver, TakesTheLastWeekOfSomethingForItsEnd)
{
    const Case cases[] = {
        {"The port closed in the last week of August 2018.", "2018-08"},
        {"The port closed in the last week of the war.", "P1W"},
        {"The port closed last week.", "2021-W06"},
    };
    for (const Case &c : cases)
        EXPECT_EQ(valuesOf(c.text, publicationDay), c.values) << c.text;
}

TEST(TimeResolver, TurnsTheYearOfAHistoryAtItsEnd)
{
    EXPECT_EQ(valuesOf("The siege began in December 1793. In January the harbour fell.", {}),
              "1793-12 1794-01");
    EXPECT_EQ(
        valuesOf("The siege of May 1793 lasted until the peace of March 1795. In July the harbour fell.", {}),
        "1793-05 1795-03 1793-07");
}

TEST(TimeResolver, CountsFromTheStoryInAHistoryWithoutAPublicationDate)
{
    EXPECT_EQ(
        valuesOf("War came in 1790. In 1791 the port fell, in 1792 the fort, and in 1793 the town. In 1794 "
                 "they sued for peace. The treaty was to be signed next year.",
                 {}),
        "1790 1791 1792 1793 1794 1795");
}

TEST(TimeResolver, TakesAQuarterByTheDayItEndsOn)
{
    const Case cases[] = {
        {"It lost money in the quarter ended Dec. 31.", "2020-Q4 2020-12-31"},
        {"It lost money in the fiscal year ended Jan. 31.", "P1Y 2021-01-31"},
        {"It lost money in the fourth quarter, more than in the same quarter last year.", "2020-Q4 2019-Q4"},
    };
    for (const Case &c : cases)
        EXPECT_EQ(valuesOf(c.text, publicationDay), c.values) << c.text;
}

TEST(TimeResolver, LooksPastWordsThatOnlySeemToLookAhead)
{
    const Case cases[] = {
        {"The envoy to the port said on Tuesday that it would hold.", "2021-02-16"},
        {"The camp will have closed on Monday.", "2021-02-22"},
    };
    for (const Case &c : cases)
        EXPECT_EQ(valuesOf(c.text, publicationDay), c.values) << c.text;
}

TEST(TimeResolver, TakesUntilForThePastWhereItLastedOrDidNotComeBefore)
{
    const Case cases[] = {
        {"The truce held until December.", "2020-12"},
        {"The vote was postponed until December.", "2021-12"},
        {"The truce must hold until 24 December.", "2021-12-24"},
        {"The camp had remained open until Monday.", "2021-02-15"},
        {"The ship did not sail until Monday.", "2021-02-15"},
        {"The truce was extended until Monday.", "2021-02-22"},
        {"The truce must hold until Monday.", "2021-02-22"},
        {"He gave them until Monday.", "2021-02-22"},
    };
    for (const Case &c : cases)
        EXPECT_EQ(valuesOf(c.text, publicationDay), c.values) << c.text;
}

TEST(TimeResolver, TakesWhatTheCalendarHoldsForAhead)
{
    EXPECT_EQ(valuesOf("The talks that open on Monday are the third.", publicationDay), "2021-02-22");
    EXPECT_EQ(valuesOf("The minister flies to Brussels on Monday.", publicationDay), "2021-02-22");
    EXPECT_EQ(valuesOf("The map shows the fort on Monday.", publicationDay), "2021-02-15");
}

TEST(TimeResolver, TakesTheWeekdayOfSomethingForPastWhateverTheClauseSays)
{
    EXPECT_EQ(valuesOf("The court will explain Monday's ruling.", publicationDay), "2021-02-15");
    EXPECT_EQ(valuesOf("He hopes to meet Monday's deadline.", publicationDay), "2021-02-22");
}

TEST(TimeResolver, TakesAMonthInThePastPerfectForOneOfTheYearToldBefore)
{
    EXPECT_EQ(valuesOf("In 1943 the division landed. It had left the port in May.", publicationDay),
              "1943 1943-05");
    EXPECT_EQ(valuesOf("In 1943 the division landed. It left the port in January.", publicationDay),
              "1943 2021-01");
    EXPECT_EQ(valuesOf("In 2020 the division landed. It had left the port in January.", publicationDay),
              "2020 2021-01");
}

TEST(TimeResolver, ComparesLongerResultsByTheYear)
{
    EXPECT_EQ(
        valuesOf("It lost money in the third quarter. It earned less than a year earlier.", publicationDay),
        "2020-Q3 2019-Q3");
    EXPECT_EQ(valuesOf("It lost money in the third quarter. In the nine months it earned less than a year "
                       "earlier.",
                       publicationDay),
              "2020-Q3 P9M 2019");
}

TEST(TimeResolver, TellsTheDayOfASlashedDateByTheOthersOfTheText)
{
    const Case cases[] = {
        {"It was signed on 10/8/2019.", "2019"},
        {"It was signed on 10/8/2019 and ended on 13/9/2019.", "2019-08-10 2019-09-13"},
        {"It was signed on 10/8/2019 and ended on 9/13/2019.", "2019-10-08 2019-09-13"},
        {"It was signed on 10/8/2019 and ended on 13 September 2019.", "2019-08-10 2019-09-13"},
        {"It was signed on 10/8/2019 and ended on September 13, 2019.", "2019-10-08 2019-09-13"},
        {"It was signed on 8/8/2019.", "2019-08-08"},
    };
    for (const Case &c : cases)
        EXPECT_EQ(valuesOf(c.text, publicationDay), c.values) << c.text;
}

TEST(TimeResolver, CountsTheDaysOfAnOperationFromItsDDay)
{
    EXPECT_EQ(valuesOf("They landed on D-Day. By D+3 they had crossed.", publicationDay),
              "1944-06-06 1944-06-09");
    EXPECT_EQ(valuesOf("By D+3 they had crossed.", publicationDay), "XXXX-XX-XX");
}

TEST(TimeResolver, TakesOvernightForTheNightBeforeOrThatOfTheDayTold)
{
    const Case cases[] = {
        {"Drones struck the port overnight.", "2021-02-17TNI"},
        {"The troops will stay there overnight.", "2021-02-18TNI"},
        {"On Monday they marched overnight.", "2021-02-15 2021-02-15TNI"},
    };
    for (const Case &c : cases)
        EXPECT_EQ(valuesOf(c.text, publicationDay), c.values) << c.text;
}

TEST(TimeResolver, ReadsDateTimeGroupsOfTheCenturyAround)
{
    EXPECT_EQ(valuesOf("It opened at 121200ZJUN20 there.", publicationDay), "2020-06-12T12:00");
    EXPECT_EQ(valuesOf("It opened at 1200Z 12 JUN 20 there.", publicationDay), "2020-06-12T12:00");
}

TEST(TimeResolver, TakesTheYearForThatOfTheReportWhereTheSentenceNamesNone)
{
    EXPECT_EQ(valuesOf("The base will close in 2024. Most troops will leave by the end of the year.",
                       publicationDay),
              "2024 2021");
    EXPECT_EQ(valuesOf("The base closed in 2014. Most troops left later that year.", publicationDay),
              "2014 2014");
}

TEST(TimeResolver, DropsVagueTimesOfTalk)
{
    QString talk;
    for (int i = 0; i < 8; ++i)
        talk += QStringLiteral("I tell you that we are ready now. ");
    EXPECT_EQ(valuesOf(talk.toUtf8().constData(), publicationDay), "");
    EXPECT_EQ(valuesOf("The port is now closed.", publicationDay), "PRESENT_REF");
}

TEST(TimeResolver, DropsWhatPlacesNothingInTimeInAGuide)
{
    QString guide =
        QStringLiteral("Today the harbour is known for its daily market. The fort fell in 1812. ");
    for (int i = 0; i < 40; ++i)
        guide += QStringLiteral("The road leads past the mill and over the hill. ");
    EXPECT_EQ(valuesOf(guide.toUtf8().constData(), publicationDay), "1812");
    guide += QStringLiteral("The mayor said so.");
    EXPECT_EQ(valuesOf(guide.toUtf8().constData(), publicationDay), "2021-02-18 XXXX-XX-XX 1812");
}

TEST(TimeResolver, KeepsAdjectivesOfTimeInAHistoryOfNoKnownDayAlone)
{
    const char *history =
        "The war began in 1701. The former king fled in 1702. It spread in 1703 and 1704 and "
        "ended in 1706.";
    EXPECT_EQ(valuesOf(history, {}), "1701 PAST_REF 1702 1703 1704 1706");
    EXPECT_EQ(valuesOf(history, publicationDay), "1701 1702 1703 1704 1706");
    EXPECT_EQ(valuesOf("The former king fled in 1702.", {}), "1702");
}

TEST(TimeResolver, LeavesTheStoryWhereItIsWhenItLooksAhead)
{
    EXPECT_EQ(
        valuesOf("The war began in 1701. It spread in 1703, 1704 and 1705. On May 3, 1706 the king spoke "
                 "of peace by next summer. On May 9 he fled.",
                 publicationDay),
        "1701 1703 1704 1705 1706-05-03 2021-SU 1706-05-09");
}

TEST(TimeResolver, FindsBothEndsOfARange)
{
    const Case cases[] = {
        {"The war lasted from 2003 to 2011.", "2003 2011"},
        {"The truce of May 1-3, 1999 held.", "1999-05-01 1999-05-03"},
        {"They fought from 22 to 25 April 1951.", "1951-04-22 1951-04-25"},
        {"The war of 1914-18 was long.", "1914 1918"},
        {"They met on May 1-3 and 7.", "2021-05-01 2021-05-03 2021-05-07"},
        {"They met on January 3, 4 and 5.", "2021-01-03 2021-01-04 2021-01-05"},
        {"They met on January 3, 4 and 5 men fell.", "2021-01-03"},
        {"The siege (May-August 1950) failed.", "1950-05 1950-08"},
    };
    for (const Case &c : cases)
        EXPECT_EQ(valuesOf(c.text, publicationDay), c.values) << c.text;
}

TEST(TimeResolver, NarrowsRangesToTheirPart)
{
    const struct {
        const char *text;
        const char *mod;
        const char *edtf;
    } cases[] = {
        {"The city fell in late 2017.", "END", "2017-10/2017-12"},
        {"The city fell in early 2017.", "START", "2017-01/2017-03"},
        {"The city fell in early October 2017.", "START", "2017-10-01/2017-10-10"},
        {"The city fell in mid-October 2017.", "MID", "2017-10-11/2017-10-20"},
        {"The city fell in late October 2017.", "END", "2017-10-21/2017-10-31"},
        {"The city fell in the spring of 2017.", "", "2017-21"},
        {"The city fell in the first half of 2017.", "", "2017-40"},
        {"The city fell in the 1990s.", "", "199X"},
        {"The city fell in the early 1990s.", "START", "1990/1993"},
        {"The city fell in the late 1990s.", "END", "1997/1999"},
        {"The city fell around 3 May 2017.", "APPROX", "2017-05-03~"},
    };
    for (const auto &c : cases) {
        const Timex timex = onlyTime(c.text);
        EXPECT_EQ(toString(timex.mod).toStdString(), c.mod) << c.text;
        EXPECT_EQ(timex.edtf.toStdString(), c.edtf) << c.text;
        EXPECT_FALSE(timex.range.isUnknown()) << c.text;
        EXPECT_FALSE(timex.because.isEmpty()) << c.text;
    }
}

TEST(TimeResolver, SaysWhatDependsOnThePublicationDate)
{
    EXPECT_TRUE(onlyTime("The convoy left yesterday.").relative);
    EXPECT_TRUE(onlyTime("The convoy left on Monday.").relative);
    EXPECT_FALSE(onlyTime("The convoy left on 3 May 1999.").relative);
}

TEST(TimeResolver, WritesTheTimeOfDay)
{
    const Timex timex = onlyTime("The attack began at 7:45 p.m. GMT yesterday.");
    EXPECT_EQ(timex.type, TimexType::Time);
    EXPECT_EQ(timex.value.toStdString(), "2021-02-17T19:45");
    EXPECT_EQ(timex.edtf.toStdString(), "2021-02-17T19:45:00Z");
}

TEST(TimeResolver, KnowsMovableDays)
{
    EXPECT_EQ(valuesOf("It began on Easter Sunday 1916.", {}), "1916-04-23");
    EXPECT_EQ(valuesOf("It began on Thanksgiving Day 1999.", {}), "1999-11-25");
    EXPECT_EQ(valuesOf("It began on Memorial Day 2020.", {}), "2020-05-25");
}

TEST(TimeResolver, LeavesAloneWhatIsNoTime)
{
    for (const char *text :
         {"A 6-year-old boy lives there.", "A second man may march on.", "Some 2000 troops left.",
          "They fall back.", "He once was there.", "Resolution 1973 passed.", "Anna met Jan Novak there.",
          "They asked ca. 1000 farmers there.", "It fell every now and then."})
        EXPECT_EQ(valuesOf(text, publicationDay), "") << text;
}

TEST(TimeResolver, GivesTheSameTwice)
{
    const auto analysis =
        test::analysisOf(QStringLiteral("The siege began in 1793. In July the harbour fell. Last year the "
                                        "minister spoke on Monday of two decades of "
                                        "war; a year earlier he had not. He will speak at 5 p.m. on Friday, "
                                        "and every Sunday in the summer."));
    const Publication known{DateRange::day(makeDay(2021, 2, 18)), DateBasis::User, {}};
    const Publication unknown;
    const auto first = resolveTimes(*analysis, known);
    EXPECT_NE(first, resolveTimes(*analysis, unknown));
    EXPECT_EQ(first, resolveTimes(*analysis, known));
    EXPECT_EQ(first.size(), analysis->times.size());
}
