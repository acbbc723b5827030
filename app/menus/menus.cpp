// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/menus/menus.h"

#include "app/commands/shortcuts.h"
#include "app/mainwindow.h"

#include <QCoreApplication>
#include <QMenuBar>

namespace nutgraf
{

void buildMenus(MainWindow &window)
{
    const auto add = [&window](const char *title, void (*build)(MainWindow *, QMenu *)) {
        build(&window, window.menuBar()->addMenu(QCoreApplication::translate("Actions", title)));
    };
    add(QT_TRANSLATE_NOOP("Actions", "&File"), buildFileMenu);
    add(QT_TRANSLATE_NOOP("Actions", "&Edit"), buildEditMenu);
    add(QT_TRANSLATE_NOOP("Actions", "F&acts"), buildFactsMenu);
    add(QT_TRANSLATE_NOOP("Actions", "&View"), buildViewMenu);
    add(QT_TRANSLATE_NOOP("Actions", "&Window"), buildWindowMenu);
    add(QT_TRANSLATE_NOOP("Actions", "&Help"), buildHelpMenu);
    applyShortcuts(window);
}

} // namespace nutgraf
