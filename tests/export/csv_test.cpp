// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/csv.h"
#include "tests/support/sampleproject.h"

#include <QString>
#include <QStringList>

#include <gtest/gtest.h>

namespace nutgraf
{
namespace
{

TEST(CsvCell, QuotesWhatMustBeQuoted)
{
    struct {
        const char16_t *text, *cell;
    } const rows[] = {
        {u"", u""},
        {u"US", u"US"},
        {u"about 4,000", u"\"about 4,000\""},
        {u"the \"surge\"", u"\"the \"\"surge\"\"\""},
        {u"two\nlines", u"\"two\nlines\""},
    };
    for (const auto &row : rows)
        EXPECT_EQ(csvCell(QStringView(row.text).toString()), QStringView(row.cell));
}

TEST(CsvCell, LetsNoSpreadsheetTakeATextForAFormula)
{
    struct {
        const char16_t *text, *cell;
    } const rows[] = {
        {u"=1+1", u"'=1+1"}, {u"+49", u"'+49"},
        {u"-5", u"'-5"},     {u"@SUM(A1)", u"'@SUM(A1)"},
        {u"\t=1", u"'\t=1"}, {u"=HYPERLINK(\"x\",\"y\")", u"\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\""},
    };
    for (const auto &row : rows)
        EXPECT_EQ(csvCell(QStringView(row.text).toString()), QStringView(row.cell));
}

TEST(Csv, HasARowADeploymentUnderItsHeader)
{
    const Opened sample = test::sampleOpened();
    const QString csv = QString::fromUtf8(csvHeader() + toCsv(*sample.article, sample.facts, allLayers()));
    const QStringList lines = csv.split(QStringLiteral("\r\n"));
    ASSERT_EQ(lines.size(), 7); // header, five deployments, nothing after the last line end
    EXPECT_EQ(lines[0].count(QLatin1Char(',')), 17);
    EXPECT_TRUE(lines[1].startsWith(QStringLiteral("sample,d1,NATO,Estonia,\"up to 1,200\",,1200,up_to,")))
        << lines[1].toStdString();
    EXPECT_TRUE(lines[3].contains(QStringLiteral(",d2,,"))) << lines[3].toStdString();
    EXPECT_EQ(lines.last(), QString());
}

TEST(Csv, WritesASignedChangeAsANumber)
{
    FactSet facts;
    Deployment cut;
    cut.delta = -7000;
    cut.amount = Amount::exactly(7000);
    facts.deployments = {cut};
    EXPECT_TRUE(toCsv({}, facts, allLayers()).contains(",-7000,"));
}

TEST(Csv, WritesNothingWhereDeploymentsAreLeftOut)
{
    const Opened sample = test::sampleOpened();
    EXPECT_TRUE(toCsv(*sample.article, sample.facts, Layer::Quotes).isEmpty());
}

} // namespace
} // namespace nutgraf
