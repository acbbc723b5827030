// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/facts/trooprows.h"

#include "tests/support/sampleproject.h"

#include <gtest/gtest.h>

using namespace nutgraf;

namespace
{

std::vector<TroopRow> sampleRows()
{
    const auto project = test::sampleProject();
    return troopRows(troopLevels(project->facts(), project->publication()), project->facts(),
                     project->article().text);
}

Deployment told(qint32 at, double count, const QString &source)
{
    Deployment one;
    one.span = {at, at + 1};
    one.id = FactId::of(FactKind::Deployment, one.span);
    one.force = QStringLiteral("Norland");
    one.amount = Amount::exactly(count);
    one.asOf.range = DateRange::year(2020);
    one.attributedTo = source;
    return one;
}

TroopLevels levelsOf(const std::vector<Fact> &facts)
{
    return troopLevels(facts, {DateRange::year(2021), DateBasis::User, {}});
}

} // namespace

TEST(TroopRows, TellEveryNumberInWordsWithItsSentence)
{
    const auto rows = sampleRows();
    ASSERT_EQ(rows.size(), 5u);
    EXPECT_EQ(rows[0].inWords().toStdString(), "NATO · Estonia, 4 Mar 2022: about 800");
    EXPECT_EQ(rows[1].inWords().toStdString(), "NATO · Estonia, Jun 2022: planned: up to 1,200");
    EXPECT_EQ(rows[2].inWords().toStdString(), "NATO · Estonia, of whom Denmark, 4 Mar 2022: 300");
    EXPECT_TRUE(rows[2].sentence.startsWith(QStringLiteral("About 800 troops have been in Estonia")));
}

TEST(TroopRows, DisputedNumbersNameTheirSources)
{
    const std::vector<Fact> facts{told(1, 300, QStringLiteral("the ministry")), told(2, 900, {}),
                                  told(3, 900, QStringLiteral("a union"))};
    const auto rows = troopRows(levelsOf(facts), facts, {});
    ASSERT_EQ(rows.size(), 2u);
    EXPECT_EQ(rows[0].level.toStdString(), "300 (the ministry)");
    EXPECT_EQ(rows[1].level.toStdString(), "or 900 (a union)");
    EXPECT_EQ(rows[1].facts.size(), 2u);
}

TEST(TroopRows, ANumberWithoutADateComesLastAndSaysSo)
{
    Deployment undated = told(1, 300, {});
    undated.asOf.range = {};
    const std::vector<Fact> facts{undated, told(2, 900, {})};
    const auto rows = troopRows(levelsOf(facts), facts, {});
    ASSERT_EQ(rows.size(), 2u);
    EXPECT_EQ(rows[1].place, TroopRow::Place::Aside);
    EXPECT_EQ(rows[1].date.toStdString(), "date not told");
}

TEST(TroopRows, AsTabSeparatedValuesKeepTheirColumns)
{
    TroopRow row;
    row.name = QStringLiteral("=A\tB");
    row.when = DateRange::month(2020, 2);
    row.amount = {500., 700., Modifier::Range};
    row.sentence = QStringLiteral("Two\nlines.");
    const QString table = toTsv({row});
    ASSERT_EQ(table.count(QLatin1Char('\n')), 2);
    EXPECT_EQ(table.section(QLatin1Char('\n'), 1, 1).toStdString(),
              "'=A B\t2020-02-01\t2020-02-29\t\t500\t700\t\tTwo lines.");
}
