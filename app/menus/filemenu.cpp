// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commandlist.h"
#include "app/dataexport.h"
#include "app/mainwindow.h"
#include "app/menus/menus.h"
#include "app/pictureexport.h"
#include "app/session.h"
#include "app/workbench.h"
#include "views/exportdialog.h"
#include "views/picturesource.h"

#include <QApplication>
#include <QStatusBar>

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

void exportFacts(MainWindow *window)
{
    const ShownFacts &shown = *window->workspace().shown;
    const auto written = askAndWriteFacts(*window->project(), shown, window);
    if (!written)
        return;
    if (!*written) {
        window->tell(written->error());
        return;
    }
    constexpr int milliseconds = 8000;
    const QString what =
        shown.isFiltered() ? shown.summary() : countedFacts(shown.result().shown, shown.result().total);
    window->statusBar()->showMessage(translated("Written to %1 (%2)").arg(written->value(), what),
                                     milliseconds);
}

} // namespace

void buildFileMenu(MainWindow *window, QMenu *menu)
{
    addCommand(menu, "file.open", translated("&Open…"), QKeySequence::Open, window, &MainWindow::chooseFiles,
               "document-open");
    QMenu *recent = menu->addMenu(translated("Open &Recent"));
    recent->setIcon(QIcon::fromTheme(QStringLiteral("document-open-recent")));
    markAsList(recent);
    QObject::connect(recent, &QMenu::aboutToShow, window, [recent, window] { fillRecent(recent, window); });
    addCommand(menu, "file.paste", translated("&Paste Article"), QKeySequence::Paste, window,
               &MainWindow::paste, "edit-paste");
    menu->addSeparator();
    QAction *picture = addCommand(
        menu, "file.exportPicture", translated("&Export Picture…"), QKeySequence(Qt::CTRL | Qt::Key_E),
        window, [window] { askForPicture(window); }, "image-x-generic");
    QAction *facts = addCommand(
        menu, "file.exportFacts", translated("Export &Facts…"),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E), window, [window] { exportFacts(window); },
        "document-save-as");
    menu->addSeparator();
    QAction *close =
        addCommand(menu, "file.close", translated("&Close Article"), QKeySequence(Qt::CTRL | Qt::Key_W),
                   window, &MainWindow::closeArticle, "document-close");
    const auto follow = [=] {
        for (QAction *action : {picture, facts, close})
            action->setEnabled(window->project()->isOpen());
    };
    QObject::connect(window->project(), &Project::articleChanged, close, follow);
    follow();
    menu->addSeparator();
    QAction *restore = menu->addAction(translated("Open the &Same Articles at the Next Start"));
    restore->setObjectName(QStringLiteral("file.restoreSession"));
    restore->setCheckable(true);
    QObject::connect(menu, &QMenu::aboutToShow, restore,
                     [restore] { restore->setChecked(restoresSession()); });
    restore->setChecked(restoresSession());
    QObject::connect(restore, &QAction::triggered, window, &setRestoresSession);
    addCommand(menu, "file.quit", translated("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), window,
               &MainWindow::quit, "application-exit");
}

} // namespace nutgraf
