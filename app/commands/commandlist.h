// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QString>

#include <vector>

class QMenuBar;

namespace nutgraf
{

/// Something that a window can do, found in its menus.
struct Command {
    QString id;   ///< for settings: the action's object name, or else its path in the menus
    QString path; ///< for people: "File › Open…"
    QAction *action = nullptr;
};

/// All commands of the menus in their order, separators and the entries of lists that change (recent files,
/// windows) left out.
std::vector<Command> commandsOf(const QMenuBar &menus);

/// Marks a menu whose entries change by themselves; commandsOf() passes it over.
void markAsList(QMenu *menu);

/// The text of a menu entry without the mark of its mnemonic: "Save && &Close" is "Save & Close".
QString withoutMnemonic(QString text);

} // namespace nutgraf
