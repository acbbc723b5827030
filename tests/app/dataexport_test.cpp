// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dataexport.h"

#include "tests/support/sampleproject.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace nutgraf;

TEST(DataExport, WritesEveryForm)
{
    const QTemporaryDir folder;
    const auto project = test::sampleProject();
    for (const WriterRow &writer : allWriters()) {
        const QString path = folder.filePath(QStringLiteral("facts.") + writer.ending);
        ASSERT_TRUE(writeFacts(*project, writer, path).ok());
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        EXPECT_TRUE(file.readAll().contains("Estonia")) << qPrintable(writer.name);
    }
}

TEST(DataExport, AFailingWriteIsToldWithItsPath)
{
    const auto project = test::sampleProject();
    const QString path = QStringLiteral("/no-such-folder/facts.json");
    const auto written = writeFacts(*project, allWriters().front(), path);
    ASSERT_FALSE(written.ok());
    EXPECT_EQ(written.error().where, path);
}
