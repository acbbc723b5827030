// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/readers/readers.h"

#include <QBuffer>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace nutgraf
{
namespace
{

class ReadFile : public testing::Test
{
protected:
    QString write(const QString &name, const QByteArray &bytes)
    {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return path;
    }

    void expectError(const QString &path, const char16_t *word)
    {
        const auto article = readFile(path);
        ASSERT_FALSE(article) << path.toStdString();
        EXPECT_TRUE(article.error().what.contains(QStringView(word))) << article.error().what.toStdString();
        EXPECT_EQ(article.error().where, path);
        EXPECT_FALSE(article.error().nextStep.isEmpty());
    }

    QTemporaryDir m_folder;
};

TEST_F(ReadFile, NamesTheArticleAfterTheFile)
{
    const QString path = write(QStringLiteral("2021-02-18 fleet.txt"), "The fleet came home.\n");
    const auto article = readFile(path);
    ASSERT_TRUE(article);
    EXPECT_EQ(article->id, QStringLiteral("2021-02-18 fleet.txt"));
    EXPECT_EQ(article->path, path);
    EXPECT_EQ(article->format, QStringLiteral("plain"));
}

TEST_F(ReadFile, TakesADateInTheNameForAClue)
{
    const auto article = readFile(write(QStringLiteral("2021-02-18 fleet.txt"), "The fleet came home.\n"));
    ASSERT_TRUE(article);
    ASSERT_EQ(article->dateClues.size(), 1u);
    EXPECT_EQ(article->dateClues[0].basis, DateBasis::FileName);
    EXPECT_EQ(article->dateClues[0].date, *rangeFromIso(u"2021-02-18"));
    EXPECT_TRUE(article->dateClues[0].because.contains(QStringLiteral("2021-02-18 fleet.txt")));
}

TEST_F(ReadFile, TakesTheFormatFromTheNameThenFromTheContent)
{
    struct {
        const char *name, *bytes, *format;
    } const rows[] = {
        {"a.html", "The fleet came home on Monday and stays there.", "html"},
        {"a.htm", "<p>The fleet came home on Monday.</p>", "html"},
        {"b", "<!DOCTYPE html><html><body><p>The fleet came home on Monday.</p>", "html"},
        {"c.md", "The fleet came home.", "markdown"},
        {"d", "# Fleet\n\nIt came home.", "markdown"},
        {"e.txt", "The fleet came home.", "plain"},
        {"f.unknown", "The fleet came home.", "plain"},
        {"g.HTML", "<p>The fleet came home on Monday.</p>", "html"},
    };
    for (const auto &row : rows) {
        const auto article = readFile(write(QString::fromLatin1(row.name), row.bytes));
        ASSERT_TRUE(article) << row.name << article.error().message().toStdString();
        EXPECT_EQ(article->format, QString::fromLatin1(row.format)) << row.name;
    }
}

TEST_F(ReadFile, SaysWhatIsWrongAndWhatToDo)
{
    expectError(m_folder.filePath(QStringLiteral("missing.txt")), u"no such file");
    expectError(m_folder.path(), u"folder");
    expectError(write(QStringLiteral("empty.txt"), {}), u"empty");
    expectError(write(QStringLiteral("blank.txt"), " \n\n"), u"empty");
    expectError(write(QStringLiteral("binary.txt"), QByteArray("a\0b\0\0c", 6)), u"binary");
    expectError(write(QStringLiteral("page.html"), "<html><body><script>x()</script></body></html>"),
                u"No article");
}

TEST_F(ReadFile, NamesDocumentsOfOtherPrograms)
{
    expectError(write(QStringLiteral("a.pdf"), "%PDF-1.4\n1 0 obj << >> endobj\n"), u"PDF");
    expectError(write(QStringLiteral("a.docx"), QByteArray("PK\x03\x04\x14\0", 6)), u"word processor");
    expectError(write(QStringLiteral("a.txt"), "{\\rtf1 The fleet came home.}"), u"rich text");
}

TEST_F(ReadFile, RefusesOverLargeFiles)
{
    QFile file(m_folder.filePath(QStringLiteral("large.txt")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    ASSERT_TRUE(file.resize(largestFile + 1));
    expectError(file.fileName(), u"50 MB");
}

TEST_F(ReadFile, SaysWhenAFileMayNotBeRead)
{
    const QString path = write(QStringLiteral("secret.txt"), "The fleet came home.");
    ASSERT_TRUE(QFile::setPermissions(path, {}));
    QFile probe(path);
    if (probe.open(QIODevice::ReadOnly))
        GTEST_SKIP() << "this user may read everything";
    expectError(path, u"cannot be read");
}

TEST(ReadBytes, NamesTheInputInErrors)
{
    const auto article = readBytes({}, QStringLiteral("dropped.txt"));
    ASSERT_FALSE(article);
    EXPECT_EQ(article.error().where, QStringLiteral("dropped.txt"));
}

TEST(ReadText, TellsPastedHtmlFromPastedText)
{
    EXPECT_EQ(
        readText(QStringLiteral("<html><body><p>The fleet came home on Monday.</p></body></html>"))->format,
        QStringLiteral("html"));
    EXPECT_EQ(readText(QStringLiteral("The fleet came home; 3 < 4."))->format, QStringLiteral("plain"));
    EXPECT_FALSE(readText(QString()));
}

TEST(ReaderTable, HasRowsThatCanBeToldApart)
{
    QStringList names, endings;
    for (const ReaderRow &row : allReaders()) {
        EXPECT_FALSE(row.title.isEmpty());
        names.append(row.name);
        endings += row.endings;
    }
    EXPECT_EQ(names.removeDuplicates(), 0);
    EXPECT_EQ(endings.removeDuplicates(), 0);
    EXPECT_EQ(allReaders().back().name, QStringLiteral("plain"));
}

TEST(ReadUpTo, StopsAtItsLimit)
{
    QByteArray bytes("0123456789");
    QBuffer buffer(&bytes);
    ASSERT_TRUE(buffer.open(QIODevice::ReadOnly));
    EXPECT_EQ(readUpTo(buffer, 4), QByteArray("0123"));
    EXPECT_EQ(readUpTo(buffer, 100), QByteArray("456789"));
}

} // namespace
} // namespace nutgraf
