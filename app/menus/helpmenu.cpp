// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/handbook/handbook.h"
#include "app/handbook/handbookwindow.h"
#include "app/mainwindow.h"
#include "app/menus/menus.h"
#include "app/workbench.h"

#include <QApplication>
#include <QMessageBox>

namespace nutgraf
{

namespace
{

/// The name of the view that has the keys; empty where none has.
QString focusedView(const MainWindow &window)
{
    const QWidget *focused = QApplication::focusWidget();
    for (const Workbench::Place &place : window.workbench()->places()) {
        if (focused && place.dock->isAncestorOf(focused))
            return place.row->name;
    }
    return {};
}

} // namespace

void buildHelpMenu(MainWindow *window, QMenu *menu)
{
    addCommand(
        menu, "help.handbook", Actions::tr("&Handbook"), QKeySequence(Qt::Key_F1), window,
        [window] { HandbookWindow::showAt(handbookUrlOfView(focusedView(*window))); }, "help-contents");
    addCommand(menu, "help.understands", Actions::tr("&What Nutgraf Understands"), {}, window,
               [] { HandbookWindow::showAt(handbookUrl(QStringLiteral("what-it-understands"))); });
    menu->addSeparator();
    addCommand(
        menu, "help.about", Actions::tr("&About Nutgraf"), {}, window,
        [window] {
            QMessageBox box(window);
            box.setTextFormat(Qt::PlainText);
            box.setWindowTitle(Actions::tr("About Nutgraf"));
            box.setText(Actions::tr("Nutgraf %1").arg(QStringLiteral(NUTGRAF_VERSION)));
            box.setInformativeText(Actions::tr(
                "Finds the events, troop numbers and quotes in news on military matters, and shows where "
                "each comes from. Works on this computer alone.\n\nFree software under the GNU General "
                "Public "
                "License, version 3 or later."));
            box.exec();
        },
        "help-about");
}

} // namespace nutgraf
