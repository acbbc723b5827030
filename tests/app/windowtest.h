// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/mainwindow.h"
#include "app/opener.h"
#include "app/workbench.h"
#include "model/extract/rulebook.h"
#include "views/article/articlecanvas.h"

#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace nutgraf::test
{

/// A window of the program whose settings are a folder of its own.
class WindowTest : public testing::Test
{
protected:
    WindowTest()
    {
        // Nobody's own settings are read or written.
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
        QSettings().clear();
        window = makeWindow();
    }

    std::unique_ptr<MainWindow> makeWindow()
    {
        auto made = std::make_unique<MainWindow>(rules);
        made->setAttribute(Qt::WA_DeleteOnClose, false);
        made->resize(1200, 800);
        made->show();
        return made;
    }

    void activate()
    {
        window->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(window.get()));
    }

    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }

    void settle()
    {
        EXPECT_TRUE(QTest::qWaitFor([&] { return !window->findChild<Opener *>()->isBusy(); }, 10000));
    }

    void open(const Source &source)
    {
        window->open({source});
        settle();
    }

    QString text() const { return window->workspace().project->article().text; }
    ArticleCanvas *canvas() { return window->findChild<ArticleCanvas *>(); }

    QTemporaryDir folder;
    std::shared_ptr<const RuleBook> rules = RuleBook::load().value();
    std::unique_ptr<MainWindow> window;
};

} // namespace nutgraf::test
