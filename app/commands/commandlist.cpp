// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commandlist.h"

#include <QMenu>
#include <QMenuBar>

namespace nutgraf
{

namespace
{

constexpr char listMark[] = "isList";

void collect(const QList<QAction *> &actions, const QString &path, std::vector<Command> &found)
{
    for (QAction *action : actions) {
        const QString name = withoutMnemonic(action->text());
        if (action->isSeparator() || name.isEmpty())
            continue;
        const QString full = path.isEmpty() ? name : QStringLiteral("%1 › %2").arg(path, name);
        if (const QMenu *menu = action->menu()) {
            if (!menu->property(listMark).toBool())
                collect(menu->actions(), full, found);
            continue;
        }
        if (action->property(listMark).toBool())
            continue;
        found.push_back({action->objectName().isEmpty() ? full : action->objectName(), full, action});
    }
}

} // namespace

std::vector<Command> commandsOf(const QMenuBar &menus)
{
    std::vector<Command> found;
    collect(menus.actions(), {}, found);
    return found;
}

void markAsList(QMenu *menu)
{
    menu->setProperty(listMark, true);
}

QString withoutMnemonic(QString text)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == QLatin1Char('&') && ++i == text.size())
            break;
        result.append(text[i]);
    }
    return result;
}

} // namespace nutgraf
