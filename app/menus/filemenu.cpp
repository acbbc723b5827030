// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commandlist.h"
#include "app/dataexport.h"
#include "app/handbook/handbook.h"
#include "app/handbook/handbookwindow.h"
#include "app/mainwindow.h"
#include "app/menus/menus.h"
#include "app/pictureexport.h"
#include "app/session.h"
#include "app/workbench.h"
#include "views/exportdialog.h"
#include "views/picturesource.h"

#include <QApplication>
#include <QDir>
#include <QSettings>
#include <QStatusBar>

namespace nutgraf
{

namespace
{

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
    menu->addAction(Actions::tr("Clear"), window->recent(), &RecentFiles::clear)
        ->setEnabled(!paths.isEmpty());
}

/// Opens the dialog on the picture of that name, as the last one was made where no name is given.
void askForPicture(MainWindow *window, const QString &name = {})
{
    const Project &project = *window->project();
    auto *dialog =
        new ExportDialog(picturesOf(*window->workbench(), window->workspace()), pictureTitleOf(project),
                         sourceLineOf(project, *window->workspace().shown), window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    HandbookWindow::addHelp(dialog, handbookUrl(QStringLiteral("export")));
    QObject::connect(dialog, &ExportDialog::saved, window, [](const ExportMemory &memory) {
        QSettings settings;
        remember(settings, memory);
    });
    if (!name.isEmpty())
        dialog->choosePicture(name);
    else if (const auto last = remembered(QSettings()))
        dialog->recall(*last);
    dialog->open();
}

/// Asks only where nothing was exported before.
void exportAgain(MainWindow *window)
{
    const auto written = repeatExport(*window->workbench(), window->workspace());
    if (!written)
        askForPicture(window);
    else if (*written)
        window->statusBar()->showMessage(Actions::tr("Saved: %1").arg(QDir::toNativeSeparators(**written)),
                                         8000);
    else
        window->tell(written->error());
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
    window->statusBar()->showMessage(Actions::tr("Written to %1 (%2)").arg(written->value(), what),
                                     milliseconds);
}

} // namespace

void buildFileMenu(MainWindow *window, QMenu *menu)
{
    addCommand(menu, "file.open", Actions::tr("&Open…"), QKeySequence::Open, window, &MainWindow::chooseFiles,
               "document-open");
    QMenu *recent = menu->addMenu(Actions::tr("Open &Recent"));
    recent->setIcon(QIcon::fromTheme(QStringLiteral("document-open-recent")));
    markAsList(recent);
    QObject::connect(recent, &QMenu::aboutToShow, window, [recent, window] { fillRecent(recent, window); });
    addCommand(menu, "file.paste", Actions::tr("&Paste Article"), QKeySequence::Paste, window,
               &MainWindow::paste, "edit-paste");
    menu->addSeparator();
    QAction *picture = addCommand(
        menu, "file.exportPicture", Actions::tr("&Export Picture…"), QKeySequence(Qt::CTRL | Qt::Key_E),
        window, [window] { askForPicture(window); }, "image-x-generic");
    QAction *again = addCommand(
        menu, "file.repeatExport", Actions::tr("Repeat &Last Export"),
        QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_E), window, [window] { exportAgain(window); },
        "view-refresh");
    QAction *report = addCommand(
        menu, "file.exportReport", Actions::tr("Export Re&port…"), QKeySequence(), window,
        [window] { askForPicture(window, QStringLiteral("report")); }, "x-office-document");
    QAction *facts = addCommand(
        menu, "file.exportFacts", Actions::tr("Export &Facts…"),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E), window, [window] { exportFacts(window); },
        "document-save-as");
    menu->addSeparator();
    QAction *close =
        addCommand(menu, "file.close", Actions::tr("&Close Article"), QKeySequence(Qt::CTRL | Qt::Key_W),
                   window, &MainWindow::closeArticle, "document-close");
    const auto follow = [=] {
        for (QAction *action : {picture, again, report, facts, close})
            action->setEnabled(window->project()->isOpen());
    };
    QObject::connect(window->project(), &Project::articleChanged, close, follow);
    follow();
    menu->addSeparator();
    QAction *restore = menu->addAction(Actions::tr("Open the &Same Articles at the Next Start"));
    restore->setObjectName(QStringLiteral("file.restoreSession"));
    restore->setCheckable(true);
    QObject::connect(menu, &QMenu::aboutToShow, restore,
                     [restore] { restore->setChecked(restoresSession()); });
    restore->setChecked(restoresSession());
    QObject::connect(restore, &QAction::triggered, window, &setRestoresSession);
    addCommand(menu, "file.quit", Actions::tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), window,
               &MainWindow::quit, "application-exit");
}

} // namespace nutgraf
