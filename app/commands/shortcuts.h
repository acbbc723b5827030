// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/commandlist.h"

#include <QKeySequence>

class QMainWindow;

namespace nutgraf
{

/// Gives the commands of a window the shortcuts that a person set, which are kept in the settings, and names
/// them in the tool tips. To be called once all menus are built; remembers what the program's own ones are.
void applyShortcuts(QMainWindow &window);

/// What the program itself gives a command.
QList<QKeySequence> ownShortcuts(const QAction &action);

/// Sets the shortcut of a command in this and all other windows and keeps it; none for an empty one.
void setShortcut(const QString &commandId, const QKeySequence &keys);
/// Goes back to the program's own one.
void resetShortcut(const QString &commandId);
void resetAllShortcuts();

/// The other command that has these keys already, or keys that begin with them or that they begin with; null
/// where there is none.
const Command *conflictOf(const std::vector<Command> &commands, const QString &commandId,
                          const QKeySequence &keys);

} // namespace nutgraf
