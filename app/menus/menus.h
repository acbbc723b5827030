// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QCoreApplication>
#include <QIcon>
#include <QKeySequence>
#include <QMenu>

namespace nutgraf
{

class MainWindow;

/// The commands' words, in one place for translators.
struct Actions {
    Q_DECLARE_TR_FUNCTIONS(Actions)
};

/// Fills the window's menu bar, a file a menu, and gives the commands the shortcuts that a person set.
void buildMenus(MainWindow &window);

void buildFileMenu(MainWindow *window, QMenu *menu);
void buildEditMenu(MainWindow *window, QMenu *menu);
void buildFactsMenu(MainWindow *window, QMenu *menu);
void buildViewMenu(MainWindow *window, QMenu *menu);
void buildWindowMenu(MainWindow *window, QMenu *menu);
void buildHelpMenu(MainWindow *window, QMenu *menu);

/// Adds a command. `id` names it in the settings of shortcuts and must stay as it is from version to version:
/// "file.open". `icon` is a name of the freedesktop.org icon naming specification; a theme may have none.
template <class Receiver, class Slot>
QAction *addCommand(QMenu *menu, const char *id, const QString &text, const QKeySequence &keys,
                    const Receiver *receiver, Slot slot, const char *icon = nullptr)
{
    QAction *action = menu->addAction(text, receiver, slot);
    action->setObjectName(QLatin1String(id));
    action->setShortcut(keys);
    if (icon)
        action->setIcon(QIcon::fromTheme(QLatin1String(icon)));
    return action;
}

} // namespace nutgraf
