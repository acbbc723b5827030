// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language.h"

#include <QApplication>
#include <QStandardPaths>
#include <QString>

#include <gtest/gtest.h>

// Widgets need an application before the first test, and no test may touch the user's own settings.
int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    testing::InitGoogleTest(&argc, argv);
    QApplication app(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("nutgraf"));
    QApplication::setApplicationName(QStringLiteral("nutgraf-tests"));
    nutgraf::speakEnglish();
    return RUN_ALL_TESTS();
}
