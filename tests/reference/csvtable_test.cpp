// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reference/csvtable.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace nutgraf;

namespace
{

QStringList words(std::initializer_list<const char *> all)
{
    QStringList list;
    for (const char *one : all)
        list.append(QString::fromUtf8(one));
    return list;
}

} // namespace

TEST(Csv, ReadsCellsOfEverySeparatorAndLineEnd)
{
    const CsvTable expected{words({"date", "value"}), {words({"2020", "5"}), words({"2021", "7"})}};
    for (const char *text : {"date,value\n2020,5\n2021,7\n", "date;value\r\n2020;5\r\n\r\n2021;7",
                             "date\tvalue\r2020\t5\r2021\t7\r",
                             "\xEF\xBB\xBF"
                             "date,value\n2020,5\n2021,7\n",
                             "\"date\",\"value\"\n\"2020\",5\n2021,\"7\"\n"}) {
        const auto table = readCsv(text);
        ASSERT_TRUE(table.ok()) << text;
        EXPECT_EQ(*table, expected) << text;
    }
}

TEST(Csv, QuotedCellsMayHoldSeparatorsBreaksAndQuotes)
{
    const auto table = readCsv("a,b\n\"one, two\nthree\",\"say \"\"no\"\"\"\n");
    ASSERT_TRUE(table.ok());
    EXPECT_EQ(table->rows[0], words({"one, two\nthree", "say \"no\""}));
}

TEST(Csv, RowsAreMadeAsLongAsTheHeader)
{
    const auto table = readCsv("a,b,c\n1\n1,2,3,4\n");
    ASSERT_TRUE(table.ok());
    EXPECT_EQ(table->rows[0], words({"1", "", ""}));
    EXPECT_EQ(table->rows[1], words({"1", "2", "3"}));
}

TEST(Csv, ReadsUtf16WithAMarkAndOldSpreadsheets)
{
    QByteArray utf16("\xFF\xFE", 2);
    for (const char c : QByteArray("a\n1\n")) {
        utf16.append(c);
        utf16.append('\0');
    }
    ASSERT_TRUE(readCsv(utf16).ok());
    EXPECT_EQ(readCsv(utf16)->header, words({"a"}));
    EXPECT_EQ(readCsv("land\nD\xE4nemark\n")->rows[0], words({"Dänemark"}));
}

TEST(Csv, HostileFilesAreRefusedWithWhatToDo)
{
    const struct {
        const char *why;
        QByteArray bytes;
    } rows[] = {
        {"empty", ""},
        {"a header alone", "a,b\n"},
        {"blank lines", "\n\n \n"},
        {"an open quote", "a,b\n\"1,2\n3,4\n"},
        {"an endless cell", "a\n" + QByteArray(20'000, 'x') + "\n"},
        {"an endless quote", "a\n\"" + QByteArray(1'000'000, 'x')},
        {"too many columns", QByteArray(100'000, ',') + "\n1\n"},
        {"too many rows", "a\n" + QByteArray("1\n").repeated(200'001)},
        {"too large", QByteArray((16 << 20) + 1, 'x')},
        {"no text", QByteArray("a,b\n1,\0\n", 8)},
        {"a picture", QByteArray("\x89PNG\r\n\x1A\n\0\0\0\rIHDR", 16)},
    };
    for (const auto &row : rows) {
        const auto table = readCsv(row.bytes);
        ASSERT_FALSE(table.ok()) << row.why;
        EXPECT_FALSE(table.error().nextStep.isEmpty()) << row.why;
    }
}

TEST(Csv, AMissingFileIsToldWithItsName)
{
    const auto table = readCsvFile(QStringLiteral("/nonexistent/table.csv"));
    ASSERT_FALSE(table.ok());
    EXPECT_TRUE(table.error().message().contains(QStringLiteral("table.csv")));
}
