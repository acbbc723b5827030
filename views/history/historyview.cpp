// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/history/historyview.h"

#include "views/roomystyle.h"

#include <QUndoView>
#include <QVBoxLayout>

namespace nutgraf
{

View *makeHistoryView(const Workspace &workspace, QWidget *parent)
{
    auto *view = new View(workspace, parent);
    auto *steps = new QUndoView(workspace.history, view);
    steps->setEmptyLabel(QUndoView::tr("As it was opened"));
    steps->setFrameShape(QFrame::NoFrame);
    makeRoomy(steps);
    steps->setAccessibleName(QUndoView::tr("History"));
    auto *column = new QVBoxLayout(view);
    column->setContentsMargins({});
    column->addWidget(steps);
    view->setFocusProxy(steps);
    return view;
}

} // namespace nutgraf
