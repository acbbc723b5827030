// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions.h"

#include "app/dataexport.h"
#include "app/mainwindow.h"
#include "app/pictureexport.h"
#include "app/workbench.h"
#include "views/article/articlecanvas.h"
#include "views/exportdialog.h"
#include "views/picturesource.h"
#include "views/timeline/timelineview.h"

#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>

namespace nutgraf
{

namespace
{

QString translated(const char *text)
{
    return QCoreApplication::translate("Actions", text);
}

void fillRecent(QMenu *menu, MainWindow *window)
{
    menu->clear();
    const QStringList paths = window->recent()->paths();
    for (const QString &path : paths) {
        QString name = path;
        name.replace(QLatin1Char('&'), QLatin1String("&&"));
        menu->addAction(name, window, [window, path] { window->open({FileSource{path}}); });
    }
    if (!paths.isEmpty())
        menu->addSeparator();
    menu->addAction(translated("Clear"), window->recent(), &RecentFiles::clear)->setEnabled(!paths.isEmpty());
}

void askForPicture(MainWindow *window)
{
    const Project &project = *window->project();
    auto *dialog =
        new ExportDialog(picturesOf(*window->workbench(), window->workspace()), pictureTitleOf(project),
                         sourceLineOf(project, *window->workspace().shown), window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void buildFileMenu(MainWindow *window)
{
    QMenu *menu = window->menuBar()->addMenu(translated("&File"));
    menu->addAction(translated("&Open…"), QKeySequence::Open, window, &MainWindow::chooseFiles);
    QMenu *recent = menu->addMenu(translated("Open &Recent"));
    QObject::connect(recent, &QMenu::aboutToShow, window, [recent, window] { fillRecent(recent, window); });
    menu->addAction(translated("&Paste Article"), QKeySequence::Paste, window, &MainWindow::paste);
    menu->addSeparator();
    QAction *picture = menu->addAction(translated("&Export Picture…"), QKeySequence(translated("Ctrl+E")),
                                       window, [window] { askForPicture(window); });
    QAction *facts = menu->addAction(translated("Export &Facts…"), window, [window] {
        const auto written = askAndWriteFacts(*window->project(), *window->workspace().shown, window);
        if (written && !*written)
            window->tell(written->error());
    });
    menu->addSeparator();
    QAction *close =
        menu->addAction(translated("&Close Article"), QKeySequence::Close, window, &MainWindow::closeArticle);
    const auto follow = [=] {
        for (QAction *action : {picture, facts, close})
            action->setEnabled(window->project()->isOpen());
    };
    QObject::connect(window->project(), &Project::articleChanged, close, follow);
    follow();
    menu->addSeparator();
    menu->addAction(translated("&Quit"), QKeySequence::Quit, qApp, &QApplication::closeAllWindows);
}

void buildEditMenu(MainWindow *window)
{
    QMenu *menu = window->menuBar()->addMenu(translated("&Edit"));
    QAction *undo = window->history()->createUndoAction(window, translated("&Undo"));
    undo->setShortcut(QKeySequence::Undo);
    QAction *redo = window->history()->createRedoAction(window, translated("&Redo"));
    redo->setShortcut(QKeySequence::Redo);
    menu->addAction(undo);
    menu->addAction(redo);
    auto *article = window->workbench()->findChild<ArticleCanvas *>();
    if (!article)
        return;
    menu->addSeparator();
    menu->addAction(translated("&Next Fact"), QKeySequence(translated("Alt+Down")), article,
                    [article] { article->step(1); });
    menu->addAction(translated("&Previous Fact"), QKeySequence(translated("Alt+Up")), article,
                    [article] { article->step(-1); });
}

void buildViewMenu(MainWindow *window)
{
    QMenu *menu = window->menuBar()->addMenu(translated("&View"));
    for (const Workbench::Place &place : window->workbench()->places())
        menu->addAction(place.dock->toggleViewAction());
    menu->addSeparator();
    if (auto *timeline = qobject_cast<TimelineView *>(window->workbench()->view(QStringLiteral("timeline"))))
        menu->addAction(translated("&Fit Timeline"), timeline, &TimelineView::fitAll);
    menu->addSeparator();
    menu->addAction(translated("Reset &Arrangement"), window, &MainWindow::resetArrangement);
}

void buildHelpMenu(MainWindow *window)
{
    QMenu *menu = window->menuBar()->addMenu(translated("&Help"));
    menu->addAction(translated("&About Nutgraf"), window, [window] {
        QMessageBox box(window);
        box.setTextFormat(Qt::PlainText);
        box.setWindowTitle(translated("About Nutgraf"));
        box.setText(translated("Nutgraf %1").arg(QStringLiteral(NUTGRAF_VERSION)));
        box.setInformativeText(translated(
            "Finds the events, troop numbers and quotes in news on military matters, and shows where each "
            "comes from. Works on this computer alone.\n\nFree software under the GNU General Public "
            "License, version 3 or later."));
        box.exec();
    });
}

} // namespace

void buildMenus(MainWindow &window)
{
    buildFileMenu(&window);
    buildEditMenu(&window);
    buildViewMenu(&window);
    buildHelpMenu(&window);
}

} // namespace nutgraf
