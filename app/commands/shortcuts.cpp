// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/shortcuts.h"

#include "views/plaintext.h"

#include <QApplication>
#include <QMainWindow>
#include <QMenuBar>
#include <QSettings>

#include <algorithm>

namespace nutgraf
{

namespace
{

constexpr char ownMark[] = "ownShortcuts";

QString group()
{
    return QStringLiteral("shortcuts");
}

/// A name of a command may hold slashes, which part groups in settings.
QString keyOf(const QString &commandId)
{
    return group() + QLatin1Char('/') + QString(commandId).replace(QLatin1Char('/'), QLatin1Char('-'));
}

void tellInToolTip(QAction &action)
{
    const QString name = withoutMnemonic(action.text()).remove(QChar(u'…'));
    const QString keys = action.shortcut().toString(QKeySequence::NativeText);
    action.setToolTip(plainToolTip(keys.isEmpty() ? name : QStringLiteral("%1 (%2)").arg(name, keys)));
}

void applyToAllWindows()
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (auto *window = qobject_cast<QMainWindow *>(widget))
            applyShortcuts(*window);
    }
}

bool collide(const QKeySequence &a, const QKeySequence &b)
{
    return !a.isEmpty() && !b.isEmpty() &&
           (a.matches(b) != QKeySequence::NoMatch || b.matches(a) != QKeySequence::NoMatch);
}

} // namespace

void applyShortcuts(QMainWindow &window)
{
    const QSettings settings;
    for (const Command &command : commandsOf(*window.menuBar())) {
        QAction &action = *command.action;
        if (!action.property(ownMark).isValid())
            action.setProperty(ownMark, QVariant::fromValue(action.shortcuts()));
        const QVariant kept = settings.value(keyOf(command.id));
        if (!kept.isValid())
            action.setShortcuts(ownShortcuts(action));
        else
            action.setShortcut(QKeySequence(kept.toString(), QKeySequence::PortableText));
        tellInToolTip(action);
    }
}

QList<QKeySequence> ownShortcuts(const QAction &action)
{
    return action.property(ownMark).value<QList<QKeySequence>>();
}

void setShortcut(const QString &commandId, const QKeySequence &keys)
{
    QSettings().setValue(keyOf(commandId), keys.toString(QKeySequence::PortableText));
    applyToAllWindows();
}

void resetShortcut(const QString &commandId)
{
    QSettings().remove(keyOf(commandId));
    applyToAllWindows();
}

void resetAllShortcuts()
{
    QSettings().remove(group());
    applyToAllWindows();
}

const Command *conflictOf(const std::vector<Command> &commands, const QString &commandId,
                          const QKeySequence &keys)
{
    const auto found = std::find_if(commands.begin(), commands.end(), [&](const Command &command) {
        const QList<QKeySequence> taken = command.action->shortcuts();
        return command.id != commandId &&
               std::any_of(taken.begin(), taken.end(),
                           [&](const QKeySequence &other) { return collide(keys, other); });
    });
    return found == commands.end() ? nullptr : &*found;
}

} // namespace nutgraf
