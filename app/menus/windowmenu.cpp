// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commandlist.h"
#include "app/mainwindow.h"
#include "app/menus/menus.h"

#include <QCoreApplication>

namespace nutgraf
{

namespace
{

void bringForward(MainWindow *window)
{
    if (window->isMinimized())
        window->showNormal();
    window->raise();
    window->activateWindow();
}

void listWindows(QMenu *menu, const MainWindow *own)
{
    menu->clear();
    for (MainWindow *window : MainWindow::all()) {
        QString name = window->title();
        QAction *action = menu->addAction(name.replace(QLatin1Char('&'), QLatin1String("&&")), window,
                                          [window] { bringForward(window); });
        action->setCheckable(true);
        action->setChecked(window == own);
    }
}

void goToNeighbour(const MainWindow *own, qsizetype steps)
{
    const QList<MainWindow *> windows = MainWindow::all();
    const qsizetype at = windows.indexOf(own) + steps + windows.size();
    bringForward(windows[at % windows.size()]);
}

} // namespace

void buildWindowMenu(MainWindow *window, QMenu *menu)
{
    addCommand(menu, "window.new", Actions::tr("&New Window"), QKeySequence::New, window,
               &MainWindow::openWindow, "window-new");
    addCommand(menu, "window.close", Actions::tr("&Close Window"),
               QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_W), window, &QWidget::close, "window-close");
    menu->addSeparator();
    addCommand(menu, "window.next", Actions::tr("Ne&xt Window"), QKeySequence(Qt::CTRL | Qt::Key_QuoteLeft),
               window, [window] { goToNeighbour(window, 1); });
    addCommand(menu, "window.previous", Actions::tr("&Previous Window"),
               QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_QuoteLeft), window,
               [window] { goToNeighbour(window, -1); });
    QMenu *list = menu->addMenu(Actions::tr("&Windows"));
    markAsList(list);
    QObject::connect(list, &QMenu::aboutToShow, window, [list, window] { listWindows(list, window); });
}

} // namespace nutgraf
