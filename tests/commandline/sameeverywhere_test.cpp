// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

#include <gtest/gtest.h>

namespace
{

/// The project's samples as records, dated and undated, several times over.
QByteArray records()
{
    QByteArray lines;
    const QDir folder(QStringLiteral(NUTGRAF_SOURCE_DIR "/resources/samples"));
    for (int round = 0; round < 4; ++round) {
        for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
            QFile file(folder.filePath(name));
            if (!file.open(QIODevice::ReadOnly))
                continue;
            QJsonObject record{{QStringLiteral("id"), name},
                               {QStringLiteral("text"), QString::fromUtf8(file.readAll())}};
            if (round % 2 == 0)
                record.insert(QStringLiteral("published"), QStringLiteral("2021-02-18"));
            lines += QJsonDocument(record).toJson(QJsonDocument::Compact) + '\n';
        }
    }
    return lines;
}

QByteArray answers(const QByteArray &input, const char *locale, const char *zone, const char *jobs)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LC_ALL"), QString::fromLatin1(locale));
    environment.insert(QStringLiteral("LANG"), QString::fromLatin1(locale));
    environment.insert(QStringLiteral("TZ"), QString::fromLatin1(zone));
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), QStringLiteral("/nonexistent"));
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(NUTGRAF_PROGRAM), {QStringLiteral("extract"), QStringLiteral("--jsonl"),
                                                    QStringLiteral("--jobs"), QString::fromLatin1(jobs)});
    process.write(input);
    process.closeWriteChannel();
    EXPECT_TRUE(process.waitForFinished(120000));
    EXPECT_EQ(process.exitCode(), 0);
    return process.readAllStandardOutput();
}

} // namespace

// Locales that are not installed fall back to C in the C library, but not in Qt, which brings its own data.
TEST(SameEverywhere, LocaleTimeZoneAndJobsChangeNoByte)
{
    const QByteArray input = records();
    const QByteArray expected = answers(input, "C", "UTC", "1");
    ASSERT_FALSE(expected.isEmpty());
    for (const char *locale : {"C", "tr_TR.UTF-8", "de_DE.UTF-8", "ar_EG.UTF-8", "th_TH.UTF-8"}) {
        for (const char *zone : {"UTC", "Pacific/Kiritimati"}) {
            for (const char *jobs : {"1", "8"})
                EXPECT_TRUE(answers(input, locale, zone, jobs) == expected)
                    << locale << ' ' << zone << ' ' << jobs;
        }
    }
}
