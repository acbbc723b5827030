// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/extract/rulespage.h"

#include <QFile>

#include <gtest/gtest.h>

using namespace nutgraf;

TEST(RulesPage, TheHandbooksPageIsUpToDate)
{
    QFile file(QStringLiteral(NUTGRAF_SOURCE_DIR "/resources/handbook/what-it-understands.md"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    // By lines: the first one that differs is enough to tell.
    const QStringList page = QString::fromUtf8(file.readAll()).split(u'\n');
    const QStringList made = rulesPage().split(u'\n');
    for (qsizetype i = 0; i < std::min(page.size(), made.size()); ++i)
        ASSERT_EQ(page[i].toStdString(), made[i].toStdString())
            << "line " << i + 1
            << ": run “nutgraf rules > resources/handbook/what-it-understands.md” after a change of rules or "
               "words";
    EXPECT_EQ(page.size(), made.size());
}

TEST(RulesPage, ListsRulesAndWordsWithExamples)
{
    const QString page = rulesPage();
    EXPECT_TRUE(page.contains(QStringLiteral("### time.date\n")));
    EXPECT_TRUE(page.contains(QStringLiteral("| It ended on 18 February 2021. | `DATE 2021-02-18` |")));
    EXPECT_TRUE(page.contains(QStringLiteral("- **OFFICE**")));
}
