// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QTranslator>

#include <gtest/gtest.h>

namespace nutgraf::test
{

/// The window speaks German for as long as it lives.
struct German : QTranslator {
    German()
    {
        EXPECT_TRUE(load(QStringLiteral(":/nutgraf/translations/nutgraf_de.qm")));
        QCoreApplication::installTranslator(this);
    }
    ~German() override { QCoreApplication::removeTranslator(this); }
};

} // namespace nutgraf::test
