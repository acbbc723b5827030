// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/palette.h"
#include "app/language.h"
#include "app/mainwindow.h"
#include "app/menus/menus.h"
#include "app/workbench.h"
#include "views/timeline/timelinetools.h"
#include "views/timeline/timelineview.h"

#include <QActionGroup>
#include <QMenuBar>
#include <QStatusBar>

namespace nutgraf
{

namespace
{

/// Shows a view and gives it the keys: Ctrl+1, Ctrl+2, ...
void addGoTo(Workbench *workbench, QMenu *menu, const Workbench::Place &place, int number)
{
    View *view = place.view;
    QAction *action =
        addCommand(menu, "", place.row->title,
                   number <= 9 ? QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + number)) : QKeySequence(),
                   workbench, [workbench, view, name = place.row->name] {
                       workbench->bringForward(name);
                       view->setFocus(Qt::ShortcutFocusReason);
                   });
    action->setObjectName(QStringLiteral("goto.") + place.row->name);
}

void addTimelineCommands(QMenu *menu, TimelineView *timeline)
{
    addCommand(menu, "view.fitTimeline", Actions::tr("&Fit Timeline"), {}, timeline, &TimelineView::fitAll,
               "zoom-fit-best");
    timeline->tools()->fill(menu->addMenu(Actions::tr("Timeline &Lanes")));
}

/// The language of the next start.
void addLanguages(MainWindow *window, QMenu *menu)
{
    auto *group = new QActionGroup(menu);
    const auto add = [&](const QString &text, const QString &code) {
        QAction *action = addCommand(menu, "", text, {}, window, [window, code] {
            chooseLanguage(code);
            window->statusBar()->showMessage(Actions::tr("The next start of Nutgraf speaks it."), 8000);
        });
        action->setObjectName(QStringLiteral("language.") +
                              (code.isEmpty() ? QStringLiteral("system") : code));
        action->setCheckable(true);
        action->setChecked(code == chosenLanguage());
        group->addAction(action);
    };
    add(Actions::tr("As the &System"), {});
    for (const Language &language : allLanguages())
        add(language.name, language.code);
}

} // namespace

void buildViewMenu(MainWindow *window, QMenu *menu)
{
    addCommand(menu, "view.commands", Actions::tr("&Commands…"),
               QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P), window,
               [window] { new CommandPalette(commandsOf(*window->menuBar()), window); });
    menu->addSeparator();
    for (const Workbench::Place &place : window->workbench()->places()) {
        QAction *toggle = place.dock->toggleViewAction();
        toggle->setObjectName(QStringLiteral("show.") + place.row->name);
        menu->addAction(toggle);
    }
    QMenu *goTo = menu->addMenu(Actions::tr("&Go To"));
    int number = 0;
    for (const Workbench::Place &place : window->workbench()->places())
        addGoTo(window->workbench(), goTo, place, ++number);
    menu->addSeparator();
    if (auto *timeline = qobject_cast<TimelineView *>(window->workbench()->view(QStringLiteral("timeline"))))
        addTimelineCommands(menu, timeline);
    menu->addAction(window->workspace().time->linkAction());
    menu->addSeparator();
    addLanguages(window, menu->addMenu(Actions::tr("&Language")));
    addCommand(menu, "view.resetArrangement", Actions::tr("Reset &Arrangement"), {}, window,
               &MainWindow::resetArrangement);
}

} // namespace nutgraf
