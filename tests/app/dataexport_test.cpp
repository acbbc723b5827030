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
