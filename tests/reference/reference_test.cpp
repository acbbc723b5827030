// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reference/differences.h"

#include <gtest/gtest.h>

using namespace nutgraf;

namespace
{

Reference referenceOf(const char *csv)
{
    const auto table = readCsv(csv);
    EXPECT_TRUE(table.ok());
    const auto reference = makeReference(*table, guessedColumns(table->header), QStringLiteral("test.csv"));
    EXPECT_TRUE(reference.ok());
    return *reference;
}

TroopLevels levelsOf(const char16_t *force, const char16_t *place, Amount amount, DateRange when)
{
    TroopPoint point;
    point.amount = amount;
    point.when = when;
    point.facts = {FactId{1}};
    TroopSeries series;
    series.force = QStringView(force).toString();
    series.place = QStringView(place).toString();
    series.points = {point};
    TroopLevels levels;
    levels.series = {series};
    return levels;
}

} // namespace

TEST(Reference, GuessesColumnsByTheirNames)
{
    const auto columns = guessedColumns({QStringLiteral("Country"), QStringLiteral("Year"),
                                         QStringLiteral("Troops"), QStringLiteral("Contributor")});
    EXPECT_EQ(columns, (ReferenceColumns{1, 2, -1, -1, 3, 0}));
    EXPECT_FALSE(guessedColumns({QStringLiteral("x")}).isComplete());
}

TEST(Reference, SortsItsNumbersIntoSeriesByTime)
{
    const Reference reference = referenceOf("date,value,low,high,force\n2021,\"1,500\",1400,1600,Norland\n"
                                            "2020-06,900,,,Norland\n2020,40,,,Sudland\n");
    ASSERT_EQ(reference.series.size(), 2u);
    EXPECT_EQ(reference.series[0].force, QStringLiteral("Norland"));
    EXPECT_EQ(reference.series[0].points[0], (ReferencePoint{DateRange::month(2020, 6), 900, 900, 900}));
    EXPECT_EQ(reference.series[0].points[1], (ReferencePoint{DateRange::year(2021), 1500, 1400, 1600}));
    EXPECT_TRUE(reference.warnings.isEmpty());
}

TEST(Reference, ReadsNumbersAsPeopleWriteThem)
{
    const struct {
        const char *cell;
        double value; // negative: not read
    } rows[] = {{"12500", 12500},
                {"12,500", 12500},
                {"12 500", 12500},
                {"1,234,567", 1234567},
                {"12.5", 12.5},
                {"12,5", -1},
                {"-3", -1},
                {"1e5", -1},
                {"many", -1},
                {"", -1},
                {"nan", -1},
                {"1,2345", -1},
                {",500", -1},
                {"1.2.3", -1},
                {"99999999999999999999", -1}};
    for (const auto &row : rows) {
        const CsvTable table{{QStringLiteral("date"), QStringLiteral("value")},
                             {{QStringLiteral("2020"), QString::fromLatin1(row.cell)}}};
        const auto reference = makeReference(table, {0, 1}, {});
        ASSERT_EQ(reference.ok(), row.value >= 0) << row.cell;
        if (reference.ok()) {
            EXPECT_EQ(reference->series[0].points[0].value, row.value) << row.cell;
        }
    }
}

TEST(Reference, CountsTheRowsThatItCannotRead)
{
    const Reference reference = referenceOf("date,value\n2020,5\nsoon,6\n2021,n/a\n2022,7\n");
    EXPECT_EQ(reference.series[0].points.size(), 2u);
    ASSERT_EQ(reference.warnings.size(), 1);
    EXPECT_TRUE(reference.warnings[0].startsWith(QStringLiteral("2 rows")))
        << reference.warnings[0].toStdString();
    EXPECT_TRUE(reference.warnings[0].contains(QStringLiteral("row 3")));
}

TEST(Reference, WarnsOfZerosThatMayMeanNothingIsKnown)
{
    const Reference reference = referenceOf("date,value\n2019,500\n2020,0\n2021,400\n");
    ASSERT_EQ(reference.warnings.size(), 1);
    EXPECT_TRUE(reference.warnings[0].contains(QStringLiteral("not known")));
    EXPECT_TRUE(referenceOf("date,value\n2019,0\n2020,0\n").warnings.isEmpty()) << "nothing but zeros";
}

TEST(Reference, WarnsOfTotalsThatWouldCountTwice)
{
    const Reference reference =
        referenceOf("date,value,force\n2020,10,Norland\n2020,20,Sudland\n2020,30,All\n"
                    "2021,15,Norland\n2021,20,Sudland\n2021,35,All\n");
    ASSERT_EQ(reference.warnings.size(), 1);
    EXPECT_TRUE(reference.warnings[0].startsWith(QStringLiteral("All is the sum")));
}

TEST(Differences, SayThatANumberDiffersAndNeverThatItIsWrong)
{
    const Reference reference = referenceOf("date,value,force,place\n2020,3500,norland,Mali\n");
    const auto all = differencesFrom(
        reference, levelsOf(u"Norland", u"Mali", Amount::exactly(5000), DateRange::month(2020, 3)));
    ASSERT_EQ(all.size(), 1u);
    EXPECT_TRUE(all[0].differs);
    EXPECT_EQ(all[0].says.toStdString(),
              "Norland · Mali, Mar 2020: 5,000 differs from the reference: 3,500 (2020)");
    EXPECT_FALSE(all[0].says.contains(QStringLiteral("wrong")));
}

TEST(Differences, AgreeWhereANumberFitsBoth)
{
    const Reference reference = referenceOf("date,value,low,high\n2020,3500,3000,4000\n");
    const struct {
        Amount amount;
        bool differs;
    } rows[] = {{Amount::exactly(3999), false},
                {Amount::exactly(4001), true},
                {{4100., 4100., Modifier::Approx}, false},
                {{{}, 3000., Modifier::LessThan}, true},
                {{{}, 3000., Modifier::UpTo}, false},
                {{3999., {}, Modifier::AtLeast}, false}};
    for (const auto &row : rows) {
        const auto all =
            differencesFrom(reference, levelsOf(u"Any", u"Where", row.amount, DateRange::year(2020)));
        ASSERT_EQ(all.size(), 1u);
        EXPECT_EQ(all[0].differs, row.differs) << all[0].says.toStdString();
    }
}

TEST(Differences, AreOnlyToldOfWhatTheReferenceKnows)
{
    const Reference reference = referenceOf("date,value,force\n2015,3500,Norland\n");
    const Amount any = Amount::exactly(1);
    EXPECT_TRUE(differencesFrom(reference, levelsOf(u"Sudland", u"", any, DateRange::year(2015))).empty());
    EXPECT_TRUE(differencesFrom(reference, levelsOf(u"Norland", u"", any, DateRange::year(2019))).empty())
        << "too old";
    EXPECT_TRUE(differencesFrom(reference, levelsOf(u"Norland", u"", any, DateRange::year(2014))).empty())
        << "not yet";
    auto plan = levelsOf(u"Norland", u"", any, DateRange::year(2015));
    plan.series[0].points[0].status = DeploymentStatus::Planned;
    EXPECT_TRUE(differencesFrom(reference, plan).empty());
}
