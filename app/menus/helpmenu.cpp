// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mainwindow.h"
#include "app/menus/menus.h"

#include <QCoreApplication>
#include <QMessageBox>

namespace nutgraf
{

namespace
{

} // namespace

void buildHelpMenu(MainWindow *window, QMenu *menu)
{
    addCommand(
        menu, "help.about", Actions::tr("&About Nutgraf"), {}, window,
        [window] {
            QMessageBox box(window);
            box.setTextFormat(Qt::PlainText);
            box.setWindowTitle(Actions::tr("About Nutgraf"));
            box.setText(Actions::tr("Nutgraf %1").arg(QStringLiteral(NUTGRAF_VERSION)));
            box.setInformativeText(Actions::tr(
                "Finds the events, troop numbers and quotes in news on military matters, and shows where "
                "each "
                "comes from. Works on this computer alone.\n\nFree software under the GNU General Public "
                "License, version 3 or later."));
            box.exec();
        },
        "help-about");
}

} // namespace nutgraf
