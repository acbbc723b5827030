// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dataexport.h"

#include "model/items/shownfacts.h"
#include "tests/support/sampleproject.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace nutgraf;

TEST(DataExport, WritesEveryForm)
{
    const QTemporaryDir folder;
    const auto project = test::sampleProject();
    const ShownFacts shown(project.get());
    for (const WriterRow &writer : allWriters()) {
        const QString path = folder.filePath(QStringLiteral("facts.") + writer.ending);
        ASSERT_TRUE(writeFacts(*project, shown, writer, path).ok());
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        EXPECT_TRUE(file.readAll().contains("Estonia")) << qPrintable(writer.name);
    }
}

TEST(DataExport, AFailingWriteIsToldWithItsPath)
{
    const auto project = test::sampleProject();
    const ShownFacts shown(project.get());
    const QString path = QStringLiteral("/no-such-folder/facts.json");
    const auto written = writeFacts(*project, shown, allWriters().front(), path);
    ASSERT_FALSE(written.ok());
    EXPECT_EQ(written.error().where, path);
}

TEST(DataExport, WritesWhatTheFacetsLetThrough)
{
    const QTemporaryDir folder;
    const auto project = test::sampleProject();
    ShownFacts shown(project.get());
    shown.choose(Facet::Place, QStringLiteral("Mali"), FacetChoice::Include);
    const QString path = folder.filePath(QStringLiteral("facts.csv"));
    ASSERT_TRUE(writeFacts(*project, shown, *writerNamed(u"csv"), path).ok());
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll().count('\n'), 3) << "the header and two numbers";
}

TEST(DataExport, WhatHoldsFactsSaysWhichOfThemTheseAre)
{
    const QTemporaryDir folder;
    const auto project = test::sampleProject();
    ShownFacts shown(project.get());
    const auto written = [&](const WriterRow &writer) {
        const QString path = folder.filePath(QStringLiteral("facts.") + writer.ending);
        EXPECT_TRUE(writeFacts(*project, shown, writer, path).ok());
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return QString::fromUtf8(file.readAll());
    };
    for (const WriterRow &writer : allWriters())
        EXPECT_FALSE(written(writer).contains(QStringLiteral("filter"))) << "all are there";
    shown.choose(Facet::Place, QStringLiteral("Mali"), FacetChoice::Include);
    const QString summary = shown.summary();
    ASSERT_FALSE(summary.isEmpty());
    EXPECT_TRUE(written(*writerNamed(u"json")).contains(QStringLiteral("\"filter\": \"%1\"").arg(summary)));
    EXPECT_EQ(written(*writerNamed(u"csv")).count(summary), 2) << "a row each";
    EXPECT_TRUE(written(*writerNamed(u"csv")).section(u'\n', 0, 0).endsWith(QStringLiteral(",filter\r")));
    EXPECT_TRUE(written(*writerNamed(u"text")).contains(summary));
    EXPECT_FALSE(written(*writerNamed(u"timeml")).contains(summary)) << "its times are all there";
}
