// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/extract/dating/officeterm.h"
#include "model/facts/candidatedays.h"
#include "tests/support/words.h"

#include <QFile>

#include <gtest/gtest.h>

using namespace nutgraf;

namespace
{

Publication datedBy(const char *text)
{
    return test::factsOf(QString::fromUtf8(text)).publication;
}

QString candidates(const char *text)
{
    const Publication publication = datedBy(text);
    const CandidateDays days = candidatesOf(publication);
    return days.isEmpty() ? toString(publication.basis) : toReadable(days);
}

} // namespace

TEST(Dating, ATermOfOfficeBoundsTheDate)
{
    const struct {
        const char *text, *days;
    } rows[] = {
        {"Prime Minister Liz Truss spoke to the crews.", "any day from 6 Sep to 26 Oct 2022"},
        {"“We leave,” said Theresa May, the prime minister.", "any day from 13 Jul 2016 to 25 Jul 2019"},
        {"Defence Secretary Penny Mordaunt visited the base.", "any day from 1 May to 25 Jul 2019"},
        {"NATO chief Willy Claes flew to the base.", "any day from 17 Oct 1994 to 20 Oct 1995"},
        {"President Bush met Secretary of State Colin Powell.", "any day from 20 Jan 2001 to 26 Jan 2005"},
    };
    for (const auto &row : rows)
        EXPECT_EQ(candidates(row.text).toStdString(), row.days) << row.text;
}

TEST(Dating, WhoIsCalledFormerWasInOfficeBefore)
{
    EXPECT_EQ(candidates("Former Prime Minister Liz Truss met Prime Minister Rishi Sunak.").toStdString(),
              "any day from 25 Oct 2022 to 5 Jul 2024");
    EXPECT_EQ(
        candidates("Former US President Barack Obama met President Donald Trump in May 2018.").toStdString(),
        candidates("President Donald Trump met a guest in May 2018.").toStdString());
}

TEST(Dating, WhoIsNewTookOfficeWithinTheYear)
{
    EXPECT_EQ(candidates("The new French president, Emmanuel Macron, arrived.").toStdString(),
              "any day from 14 May 2017 to 14 May 2018");
}

TEST(Dating, WhoIsTheOneInOfficeNowIsTheLastNamed)
{
    // The war of an earlier president is history by now.
    EXPECT_EQ(candidates("President George W. Bush began the war. Prime Minister Liz Truss ended it.")
                  .toStdString(),
              "any day from 6 Sep to 26 Oct 2022");
}

TEST(Dating, ACandidateIsNotInOffice)
{
    EXPECT_EQ(datedBy("Defense Secretary nominee Lloyd Austin waited."), Publication());
}

TEST(Dating, ADeadlineAheadAndAWeekdayInTheLeadNarrowIt)
{
    const Publication publication =
        datedBy("Secretary of State Antony Blinken met the Afghan president, Ashraf Ghani, on Thursday.\n\n"
                "They are to decide before the looming May 1 deadline.");
    EXPECT_EQ(toReadable(candidatesOf(publication)),
              QStringLiteral("any Thursday from 28 Jan to 29 Apr 2021"));
    EXPECT_EQ(publication.date, DateRange::days(makeDay(2021, 1, 28), makeDay(2021, 4, 29)));
    EXPECT_EQ(publication.basis, DateBasis::Inferred);
    EXPECT_EQ(publication.because.size(), 4) << publication.because.join(u'\n').toStdString();
}

TEST(Dating, AWeekdayBesideADayOfAMonthTellsTheYear)
{
    // 18 February was a Thursday in 2016 and 2021.
    const Publication publication =
        datedBy("Secretary of State Antony Blinken arrived on Thursday, Feb. 18.");
    EXPECT_EQ(yearOf(*publication.date.earliest), 2021);
    EXPECT_EQ(yearOf(*publication.date.latest), 2021);
    EXPECT_TRUE(publication.date.contains(makeDay(2021, 2, 18)));
}

TEST(Dating, WhatIsTooWideIsNoDateButTellsItsBounds)
{
    const Publication publication = datedBy("The mission has trained recruits since it was founded in 2018.");
    EXPECT_EQ(publication.basis, DateBasis::Unknown);
    EXPECT_FALSE(publication.isKnown());
    ASSERT_EQ(publication.because.size(), 1);
    EXPECT_TRUE(publication.because[0].contains(QStringLiteral("1 Jan 2018")));
}

TEST(Dating, ATextWithoutCluesIsUnknown)
{
    EXPECT_EQ(datedBy("The ships left the harbour."), Publication());
}

TEST(Dating, AHistoryIsNotDated)
{
    const Publication publication = datedBy(
        "The war began in 1990. A truce held until 1991. It broke in 1993, when President Bill Clinton "
        "spoke. Fighting ended in 1995. The treaty was signed in 1996.");
    EXPECT_FALSE(publication.isKnown());
}

TEST(Dating, ADateLineIsBelievedFirst)
{
    EXPECT_EQ(datedBy("KABUL, Feb. 18, 2020 – Prime Minister Liz Truss spoke.").basis, DateBasis::Dateline);
}

TEST(Dating, RelativeDatesBecomeIntervalsUntilADayIsPicked)
{
    const FactSet facts = test::factsOf(QStringLiteral(
        "Prime Minister Liz Truss said on Thursday that 500 soldiers would leave. They arrived last year."));
    ASSERT_EQ(facts.times.size(), 2u);
    EXPECT_EQ(facts.times[0].value, QStringLiteral("XXXX-WXX-4"));
    EXPECT_EQ(facts.times[0].range, facts.publication.date);
    EXPECT_EQ(facts.times[0].edtf, QStringLiteral("[2022-09-08..2022-10-20]"));
    EXPECT_EQ(facts.times[1].value, QStringLiteral("2021")) << "whichever Thursday it is";
}

TEST(OfficeTerms, AreReadFromALineOfTheTable)
{
    const auto terms = officeTerms(u"Ann/Annie = UK defence secretary, 2001-05, 2003; = X king, 2004-01-02,");
    ASSERT_EQ(terms.size(), 2u);
    EXPECT_EQ(terms[0].whose, QStringLiteral("UK"));
    EXPECT_EQ(terms[0].office, QStringLiteral("defense secretary"));
    EXPECT_EQ(terms[0].days, DateRange::days(makeDay(2001, 5, 1), makeDay(2003, 12, 31)));
    EXPECT_FALSE(terms[1].days.latest);
    EXPECT_TRUE(isCalled(terms[0], u"Annie"));
    EXPECT_FALSE(isCalled(terms[0], u"Anna"));
    EXPECT_TRUE(isCalled(terms[0], {})) << "the surname alone";
}

TEST(OfficeTerms, EveryLineOfTheTableCanBeRead)
{
    QFile file(QStringLiteral(":/nutgraf/lexicons/dating.tsv"));
    test::ruleBook(); // brings the resource in
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    QString wordClass;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (line.startsWith(u'@'))
            wordClass = line;
        const QStringList parts = line.split(u'\t');
        if (parts.size() != 2 || line.startsWith(u'#'))
            continue;
        if (wordClass == QStringLiteral("@DATED_EVENT")) {
            EXPECT_TRUE(rangeFromIso(parts[1])) << line.toStdString();
            continue;
        }
        const auto terms = officeTerms(parts[1]);
        EXPECT_EQ(qsizetype(terms.size()), parts[1].count(u';') + 1) << line.toStdString();
        for (const OfficeTerm &term : terms)
            EXPECT_TRUE(!term.days.latest || *term.days.earliest < *term.days.latest) << line.toStdString();
    }
}
