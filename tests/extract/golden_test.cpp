// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/dump.h"
#include "tests/support/golden.h"
#include "tests/support/words.h"

#include <QFile>

#include <gtest/gtest.h>

#include <map>

// The facts of the samples, and of sentences that need each list of words, as tests/golden tells them. After
// a change that makes them better, NUTGRAF_UPDATE_GOLDEN=1 writes them anew: read the difference before it
// goes in.

using namespace nutgraf;

TEST(Golden, TheFactsAreThoseWrittenDown)
{
    std::map<QString, QStringList> found;
    for (const test::GoldenText &golden : test::goldenTexts()) {
        QStringList &lines = found[golden.name];
        if (golden.isParagraph)
            lines << QString() << golden.text;
        lines << test::goldenLines(golden, test::ruleBook());
    }
    for (const auto &[name, lines] : found) {
        QFile file(QStringLiteral(NUTGRAF_SOURCE_DIR "/tests/golden/%1.facts").arg(name));
        if (qEnvironmentVariableIsSet("NUTGRAF_UPDATE_GOLDEN")) {
            ASSERT_TRUE(file.open(QIODevice::WriteOnly));
            file.write(lines.join(u'\n').toUtf8() + '\n');
            continue;
        }
        ASSERT_TRUE(file.open(QIODevice::ReadOnly)) << file.fileName().toStdString();
        const QStringList expected = QString::fromUtf8(file.readAll()).chopped(1).split(u'\n');
        const QString difference = test::difference(expected, lines);
        EXPECT_TRUE(difference.isEmpty()) << name.toStdString() << ":\n" << difference.toStdString();
    }
}
