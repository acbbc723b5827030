// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/shortcuteditor.h"
#include "app/handbook/handbook.h"
#include "app/handbook/handbookwindow.h"
#include "app/mainwindow.h"
#include "app/menus/menus.h"
#include "app/workbench.h"
#include "views/article/articlecanvas.h"
#include "views/find/findbar.h"

#include <QCoreApplication>

namespace nutgraf
{

void buildEditMenu(MainWindow *window, QMenu *menu)
{
    QAction *undo = window->history()->createUndoAction(window, Actions::tr("&Undo"));
    undo->setObjectName(QStringLiteral("edit.undo"));
    undo->setShortcut(QKeySequence::Undo);
    undo->setIcon(QIcon::fromTheme(QStringLiteral("edit-undo")));
    QAction *redo = window->history()->createRedoAction(window, Actions::tr("&Redo"));
    redo->setObjectName(QStringLiteral("edit.redo"));
    redo->setShortcut(QKeySequence::Redo);
    redo->setIcon(QIcon::fromTheme(QStringLiteral("edit-redo")));
    menu->addAction(undo);
    menu->addAction(redo);
    menu->addSeparator();
    FindBar *bar = window->findBar();
    // What a person has selected in the article is what he looks for.
    const auto selected = [window] {
        const auto *article = window->workbench()->findChild<ArticleCanvas *>();
        const QString words = article ? article->selectedText() : QString();
        return words.contains(QLatin1Char('\n')) ? QString() : words;
    };
    QAction *text = addCommand(
        menu, "edit.find", Actions::tr("&Find…"), QKeySequence::Find, bar,
        [=] { bar->begin(FindBar::Where::Text, selected()); }, "edit-find");
    QAction *facts = addCommand(menu, "edit.findFacts", Actions::tr("Find F&act…"),
                                QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F), bar,
                                [=] { bar->begin(FindBar::Where::Facts, selected()); });
    // Not the standard keys, which are Ctrl+G on some desktops and F3 on others.
    QAction *next = addCommand(menu, "edit.findNext", Actions::tr("Find &Next"), QKeySequence(Qt::Key_F3),
                               bar, [bar] { bar->step(1); });
    QAction *previous = addCommand(menu, "edit.findPrevious", Actions::tr("Find &Previous"),
                                   QKeySequence(Qt::SHIFT | Qt::Key_F3), bar, [bar] { bar->step(-1); });
    const auto follow = [=] {
        for (QAction *action : {text, facts, next, previous})
            action->setEnabled(window->project()->isOpen());
    };
    QObject::connect(window->project(), &Project::articleChanged, text, follow);
    follow();
    menu->addSeparator();
    addCommand(
        menu, "edit.shortcuts", Actions::tr("&Shortcuts…"), {}, window,
        [window] {
            auto *editor = new ShortcutEditor(window);
            editor->setAttribute(Qt::WA_DeleteOnClose);
            HandbookWindow::addHelp(editor, handbookUrl(QStringLiteral("getting-started")));
            editor->show();
        },
        "configure-shortcuts");
}

} // namespace nutgraf
