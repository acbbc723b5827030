// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/palette.h"
#include "app/mainwindow.h"
#include "app/menus/menus.h"
#include "app/workbench.h"
#include "views/timeline/timelinetools.h"
#include "views/timeline/timelineview.h"

#include <QCoreApplication>
#include <QMenuBar>

namespace nutgraf
{

namespace
{

QString translated(const char *text)
{
    return QCoreApplication::translate("Actions", text);
}

/// Shows a view and gives it the keys: Ctrl+1, Ctrl+2, ...
void addGoTo(QMenu *menu, const Workbench::Place &place, int number)
{
    QDockWidget *dock = place.dock;
    View *view = place.view;
    QAction *action =
        addCommand(menu, "", place.row->title,
                   number <= 9 ? QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + number)) : QKeySequence(), dock,
                   [dock, view] {
                       dock->show();
                       dock->raise();
                       view->setFocus(Qt::ShortcutFocusReason);
                   });
    action->setObjectName(QStringLiteral("goto.") + place.row->name);
}

void addTimelineCommands(QMenu *menu, TimelineView *timeline)
{
    addCommand(menu, "view.fitTimeline", translated("&Fit Timeline"), {}, timeline, &TimelineView::fitAll,
               "zoom-fit-best");
    timeline->tools()->fill(menu->addMenu(translated("Timeline &Lanes")));
}

} // namespace

void buildViewMenu(MainWindow *window, QMenu *menu)
{
    addCommand(menu, "view.commands", translated("&Commands…"),
               QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P), window,
               [window] { new CommandPalette(commandsOf(*window->menuBar()), window); });
    menu->addSeparator();
    for (const Workbench::Place &place : window->workbench()->places()) {
        QAction *toggle = place.dock->toggleViewAction();
        toggle->setObjectName(QStringLiteral("show.") + place.row->name);
        menu->addAction(toggle);
    }
    QMenu *goTo = menu->addMenu(translated("&Go To"));
    int number = 0;
    for (const Workbench::Place &place : window->workbench()->places())
        addGoTo(goTo, place, ++number);
    menu->addSeparator();
    if (auto *timeline = qobject_cast<TimelineView *>(window->workbench()->view(QStringLiteral("timeline"))))
        addTimelineCommands(menu, timeline);
    menu->addSeparator();
    addCommand(menu, "view.resetArrangement", translated("Reset &Arrangement"), {}, window,
               &MainWindow::resetArrangement);
}

} // namespace nutgraf
