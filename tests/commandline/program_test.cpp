// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/layers.h"

#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace nutgraf
{
namespace
{

struct Ran {
    int status = -1;
    QByteArray out;
    QByteArray err;
};

/// Runs the built program without any display.
Ran run(const QStringList &arguments, const QByteArray &input = {},
        const QMap<QString, QString> &variables = {})
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *display : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        environment.remove(QLatin1String(display));
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), QStringLiteral("/nonexistent"));
    for (auto variable = variables.begin(); variable != variables.end(); ++variable)
        environment.insert(variable.key(), variable.value());
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(NUTGRAF_PROGRAM), arguments);
    process.write(input);
    process.closeWriteChannel();
    EXPECT_TRUE(process.waitForFinished(60000));
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            process.readAllStandardOutput(), process.readAllStandardError()};
}

QStringList words(const char *line)
{
    return QString::fromLatin1(line).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

QJsonObject jsonOf(const QByteArray &line)
{
    return QJsonDocument::fromJson(line).object();
}

class Program : public testing::Test
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
    QByteArray content(const QString &name)
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QString story()
    {
        return write(QStringLiteral("story.txt"),
                     "Fleet home at last\n\nThe fleet came home on Monday with 4,000 troops.\n");
    }

    QTemporaryDir m_folder;
};

TEST_F(Program, PrintsHelpAndVersionOnStandardOutput)
{
    struct {
        const char *arguments, *says;
    } const rows[] = {
        {"--help", "nutgraf extract"}, {"-h", "nutgraf render"},   {"--version", "nutgraf 0."},
        {"extract --help", "--jsonl"}, {"extract -h", "--layers"}, {"render --help", "--view"},
    };
    for (const auto &row : rows) {
        const Ran ran = run(words(row.arguments));
        EXPECT_EQ(ran.status, 0) << row.arguments;
        EXPECT_TRUE(ran.out.contains(row.says)) << row.arguments << "\n" << ran.out.toStdString();
        EXPECT_TRUE(ran.err.isEmpty()) << row.arguments << ran.err.toStdString();
    }
}

TEST_F(Program, AnswersWrongUsageWithTwo)
{
    struct {
        const char *arguments, *says;
    } const rows[] = {
        {"--nonsense", "--nonsense"},
        {"extract", "No file"},
        {"extract --nonsense a.txt", "nonsense"},
        {"extract --format xml a.txt", "timeml"},
        {"extract --layers dates a.txt", "deployments"},
        {"extract --published soon a.txt", "soon"},
        {"extract --published 2021-02-30 a.txt", "2021-02-30"},
        {"extract --jsonl a.txt", "standard input"},
        {"extract --jsonl --format csv", "JSON"},
        {"extract --jsonl --jobs many", "many"},
        {"extract --jobs 2 a.txt", "--jsonl"},
        {"render -o a.png a.txt", "--view"},
        {"render --view nonsense -o a.png a.txt", "timeline"},
        {"render --view timeline a.txt", "--output"},
        {"render --view timeline -o a.xyz a.txt", ".svg"},
        {"render --view timeline -o a.png --size 3 a.txt", "1600x900"},
        {"render --view timeline -o a.png --size 99999x99999 a.txt", "1600x900"},
        {"render --view timeline -o a.png --scale 9 a.txt", "1 to 4"},
        {"render --view timeline -o a.png --scale nan a.txt", "1 to 4"},
        {"render --view timeline -o a.png", "No file"},
    };
    for (const auto &row : rows) {
        const Ran ran = run(words(row.arguments));
        EXPECT_EQ(ran.status, 2) << row.arguments;
        EXPECT_TRUE(ran.err.startsWith("nutgraf: ")) << row.arguments << ran.err.toStdString();
        EXPECT_TRUE(ran.err.contains(row.says)) << row.arguments << ran.err.toStdString();
        EXPECT_TRUE(ran.out.isEmpty()) << row.arguments;
    }
}

TEST_F(Program, PrintsOneJsonObjectAFile)
{
    const QString other = write(QStringLiteral("2021-02-18.txt"), "The army stays where it is.\n");
    const Ran ran = run({QStringLiteral("extract"), story(), other});
    EXPECT_EQ(ran.status, 0);
    EXPECT_TRUE(ran.err.isEmpty()) << ran.err.toStdString();
    const QList<QByteArray> lines = ran.out.split('\n');
    ASSERT_EQ(lines.size(), 3);
    EXPECT_EQ(jsonOf(lines[0]).value(QLatin1String("title")).toString(),
              QStringLiteral("Fleet home at last"));
    EXPECT_EQ(jsonOf(lines[1]).value(QLatin1String("id")).toString(), QStringLiteral("2021-02-18.txt"));
    EXPECT_EQ(jsonOf(lines[1]).keys().size(),
              layerNames().size()); // the id joins them, "why" is inside facts
}

TEST_F(Program, NamesWhatItCannotReadAndDoesTheRest)
{
    const QString binary = write(QStringLiteral("binary.txt"), QByteArray("a\0b", 3));
    const Ran ran = run({QStringLiteral("extract"), QStringLiteral("missing.txt"), story(), binary});
    EXPECT_EQ(ran.status, 1);
    EXPECT_EQ(ran.out.count('\n'), 1);
    EXPECT_TRUE(ran.err.contains("nutgraf: missing.txt: There is no such file."));
    EXPECT_TRUE(ran.err.contains("binary"));
    EXPECT_EQ(ran.err.count('\n'), 2);
}

TEST_F(Program, ReadsStandardInput)
{
    const Ran ran = run({QStringLiteral("extract"), QStringLiteral("-")}, "The fleet came home.\r\n");
    EXPECT_EQ(ran.status, 0);
    EXPECT_EQ(jsonOf(ran.out).value(QLatin1String("text")).toString(),
              QStringLiteral("The fleet came home.\n"));
    const Ran empty = run({QStringLiteral("extract"), QStringLiteral("-")});
    EXPECT_EQ(empty.status, 1);
    EXPECT_TRUE(empty.err.contains("standard input"));
}

TEST_F(Program, TakesThePublicationDateFromTheCallerFirst)
{
    const QString dated = write(QStringLiteral("2021-02-18.txt"), "The army stays where it is.\n");
    struct {
        QStringList arguments;
        const char16_t *earliest, *latest, *basis;
    } const rows[] = {
        {{dated}, u"2021-02-18", u"2021-02-18", u"metadata"},
        {{dated, QStringLiteral("--published"), QStringLiteral("2019-11-10")},
         u"2019-11-10",
         u"2019-11-10",
         u"user"},
        {{dated, QStringLiteral("--published=2019-11")}, u"2019-11-01", u"2019-11-30", u"user"},
        {{story()}, u"", u"", u"unknown"},
    };
    for (const auto &row : rows) {
        const QJsonObject published = jsonOf(run(QStringList{QStringLiteral("extract")} + row.arguments).out)
                                          .value(QLatin1String("published"))
                                          .toObject();
        EXPECT_EQ(published.value(QLatin1String("earliest")).toString(), QStringView(row.earliest));
        EXPECT_EQ(published.value(QLatin1String("latest")).toString(), QStringView(row.latest));
        EXPECT_EQ(published.value(QLatin1String("basis")).toString(), QStringView(row.basis));
    }
}

TEST_F(Program, WritesOnlyTheLayersAskedFor)
{
    const Ran ran =
        run({QStringLiteral("extract"), story(), QStringLiteral("--layers"), QStringLiteral("times,quotes")});
    EXPECT_EQ(jsonOf(ran.out).keys(),
              (QStringList{QStringLiteral("id"), QStringLiteral("quotes"), QStringLiteral("times")}));
}

TEST_F(Program, WritesEveryFormatToAFile)
{
    for (const char *format : {"json", "csv", "timeml", "text"}) {
        const QString path = m_folder.filePath(QString::fromLatin1(format));
        const Ran ran = run({QStringLiteral("extract"), QStringLiteral("--format"),
                             QString::fromLatin1(format), QStringLiteral("-o"), path, story()});
        EXPECT_EQ(ran.status, 0) << format << ran.err.toStdString();
        EXPECT_TRUE(ran.out.isEmpty()) << format;
        EXPECT_FALSE(content(QString::fromLatin1(format)).isEmpty()) << format;
    }
    EXPECT_TRUE(content(QStringLiteral("csv")).startsWith("article,id,"));
    EXPECT_TRUE(content(QStringLiteral("timeml")).contains("<TimeML"));
}

TEST_F(Program, SaysWhenItCannotWrite)
{
    const Ran ran = run({QStringLiteral("extract"), story(), QStringLiteral("-o"),
                         m_folder.filePath(QStringLiteral("no/such/folder.json"))});
    EXPECT_EQ(ran.status, 1);
    EXPECT_TRUE(ran.err.contains("cannot be written"));
    if (QFile::exists(QStringLiteral("/dev/full"))) {
        QProcess shell;
        shell.start(QStringLiteral("/bin/sh"),
                    {QStringLiteral("-c"), QStringLiteral("\"$0\" extract \"$1\" > /dev/full"),
                     QStringLiteral(NUTGRAF_PROGRAM), story()});
        EXPECT_TRUE(shell.waitForFinished());
        EXPECT_EQ(shell.exitCode(), 1);
        EXPECT_TRUE(shell.readAllStandardError().contains("standard output"));
    }
}

TEST_F(Program, AnswersRecordsInOrderAndBadLinesInPlace)
{
    const QByteArray input =
        "\xEF\xBB\xBF{\"id\": \"a\", \"text\": \"One.\", \"published\": \"2021-02-18\"}\n"
        "no json\n"
        "\n"
        "{\"id\": 7, \"text\": \"Two.\", \"dct\": \"2019-11\", \"unknown\": [1]}\r\n"
        "{\"id\": \"c\", \"text\": 5}\n"
        "[1]\n"
        "{\"id\": \"d\", \"text\": \"x\", \"published\": \"soon\"}\n"
        "{\"text\": \"Last.\", \"published\": null, \"title\": \"T\"}";
    const Ran ran = run(words("extract --jsonl"), input);
    EXPECT_EQ(ran.status, 1);
    EXPECT_TRUE(ran.err.isEmpty()) << ran.err.toStdString();
    const QList<QByteArray> lines = ran.out.trimmed().split('\n');
    ASSERT_EQ(lines.size(), 7) << ran.out.toStdString();
    EXPECT_EQ(jsonOf(lines[0]).value(QLatin1String("id")).toString(), QStringLiteral("a"));
    EXPECT_FALSE(jsonOf(lines[0]).contains(QLatin1String("text")));
    EXPECT_TRUE(lines[1].startsWith("{\"id\": null, \"error\": "));
    EXPECT_TRUE(lines[2].startsWith("{\"id\": 7, "));
    const QJsonObject published = jsonOf(lines[2]).value(QLatin1String("published")).toObject();
    EXPECT_EQ(published.value(QLatin1String("earliest")).toString(), QStringLiteral("2019-11-01"));
    EXPECT_EQ(published.value(QLatin1String("latest")).toString(), QStringLiteral("2019-11-30"));
    EXPECT_TRUE(lines[3].startsWith("{\"id\": \"c\", \"error\": "));
    EXPECT_TRUE(lines[4].startsWith("{\"id\": null, \"error\": "));
    EXPECT_TRUE(lines[5].startsWith("{\"id\": \"d\", \"error\": "));
    EXPECT_EQ(jsonOf(lines[6]).value(QLatin1String("title")).toString(), QStringLiteral("T"));
}

TEST_F(Program, AnswersARecordBeforeTheNextOneComes)
{
    QProcess process;
    process.start(QStringLiteral(NUTGRAF_PROGRAM), words("extract --jsonl --jobs 2"));
    for (int i = 0; i < 3; ++i) {
        process.write("{\"id\": \"x\", \"text\": \"The fleet came home.\"}\n");
        while (!process.canReadLine() && process.waitForReadyRead(20000)) {
        }
        ASSERT_TRUE(process.canReadLine()) << i;
        EXPECT_EQ(jsonOf(process.readLine()).value(QLatin1String("id")).toString(), QStringLiteral("x"));
    }
    process.closeWriteChannel();
    EXPECT_TRUE(process.waitForFinished());
    EXPECT_EQ(process.exitCode(), 0);
}

TEST_F(Program, AnswersTheSameForAnyNumberOfThreadsAndAnyLocale)
{
    QByteArray input;
    for (int i = 0; i < 60; ++i)
        input += "{\"id\": " + QByteArray::number(i) +
                 ", \"published\": \"2021-02-18\", \"text\": \"The minister said on Thursday that about "
                 "4,500 troops, 2.5 "
                 "thousand of them marines, left I\xC4\xB0STANBUL in 2015.\"}\n";
    const Ran plain = run(words("extract --jsonl"), input, {{QStringLiteral("LC_ALL"), QStringLiteral("C")}});
    EXPECT_EQ(plain.status, 0);
    EXPECT_EQ(plain.out.count('\n'), 60);
    for (const char *jobs : {"1", "3", "8", "0"})
        EXPECT_EQ(run(words("extract --jsonl --jobs") << QString::fromLatin1(jobs), input).out, plain.out)
            << jobs;
    for (const char *locale : {"tr_TR.UTF-8", "de_DE.UTF-8", "ar_EG.UTF-8", "th_TH.UTF-8"}) {
        const QMap<QString, QString> variables{{QStringLiteral("LC_ALL"), QString::fromLatin1(locale)},
                                               {QStringLiteral("LANG"), QString::fromLatin1(locale)},
                                               {QStringLiteral("TZ"), QStringLiteral("Pacific/Kiritimati")}};
        EXPECT_EQ(run(words("extract --jsonl"), input, variables).out, plain.out) << locale;
    }
}

TEST_F(Program, ReadsLinesOfAnyLength)
{
    QByteArray input;
    const QByteArray frame = "{\"id\": 1, \"text\": \"\"}";
    const QList<int> lengths{65533, 65534, 65535, 65536, 65537, 131070, 131072, 1000000};
    for (const int length : lengths)
        input += "{\"id\": 1, \"text\": \"" + QByteArray(length - frame.size(), 'a') + "\"}\n";
    const Ran ran = run(words("extract --jsonl --layers times"), input);
    EXPECT_EQ(ran.status, 0) << ran.out.left(300).toStdString();
    EXPECT_EQ(ran.out, QByteArray("{\"id\": 1, \"times\": []}\n").repeated(lengths.size()));
}

TEST_F(Program, RefusesAnOverLongLineAndGoesOn)
{
    const QByteArray longLine =
        "{\"id\": \"long\", \"text\": \"" + QByteArray(51 * 1024 * 1024, 'a') + "\"}\n";
    const Ran ran = run(words("extract --jsonl"), longLine + "{\"id\": \"next\", \"text\": \"One.\"}\n");
    EXPECT_EQ(ran.status, 1);
    const QList<QByteArray> lines = ran.out.trimmed().split('\n');
    ASSERT_EQ(lines.size(), 2);
    EXPECT_TRUE(lines[0].contains("50 MB"));
    EXPECT_TRUE(lines[1].startsWith("{\"id\": \"next\""));
}

TEST_F(Program, DrawsPicturesWithoutADisplay)
{
    const QString png = m_folder.filePath(QStringLiteral("a.png"));
    const Ran ran = run({QStringLiteral("render"), QStringLiteral("--view"), QStringLiteral("timeline"),
                         QStringLiteral("-o"), png, QStringLiteral("--size"), QStringLiteral("800x500"),
                         QStringLiteral("--scale"), QStringLiteral("2"), QStringLiteral("--published"),
                         QStringLiteral("2021-02-18"), story(), story(), QStringLiteral("missing.txt")});
    EXPECT_EQ(ran.status, 1);
    EXPECT_TRUE(ran.out.isEmpty());
    EXPECT_TRUE(ran.err.startsWith("nutgraf: missing.txt: ")) << ran.err.toStdString();
    EXPECT_EQ(ran.err.count('\n'), 1) << ran.err.toStdString();
    EXPECT_EQ(QImage(png).size(), QSize(1600, 1000));
    EXPECT_EQ(QImage(m_folder.filePath(QStringLiteral("a-2.png"))).size(), QSize(1600, 1000));
    EXPECT_FALSE(QFile::exists(m_folder.filePath(QStringLiteral("a-3.png"))));
}

} // namespace
} // namespace nutgraf
