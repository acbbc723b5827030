// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workbench.h"

#include "app/docktitle.h"

#include <QApplication>
#include <QTabBar>
#include <QTimer>

#include <algorithm>
#include <iterator>

namespace nutgraf
{

namespace
{

/// Changes when the docks of a new version no longer fit an old arrangement.
constexpr int arrangementVersion = 2;

} // namespace

Workbench::Workbench(const Workspace &workspace, QWidget *parent)
    : QMainWindow(parent, Qt::Widget)
{
    setDockOptions(AnimatedDocks | AllowNestedDocks | AllowTabbedDocks | GroupedDragging);
    setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    setDocumentMode(true);
    for (const ViewRow &row : allViews()) {
        auto *dock = new QDockWidget(row.title, this);
        dock->setObjectName(row.name);
        dock->setTitleBarWidget(new DockTitle(dock));
        View *view = row.make(workspace, dock);
        view->setBackgroundRole(QPalette::Base);
        view->setAutoFillBackground(true);
        dock->setWidget(view);
        if (!view->windowTitle().isEmpty())
            dock->setWindowTitle(view->windowTitle());
        connect(view, &QWidget::windowTitleChanged, dock, &QWidget::setWindowTitle);
        // Which docks share a place is known only after Qt has moved them.
        for (auto moved : {&QDockWidget::visibilityChanged, &QDockWidget::topLevelChanged})
            connect(dock, moved, this, &Workbench::updateTitles, Qt::QueuedConnection);
        connect(dock, &QDockWidget::dockLocationChanged, this, &Workbench::updateTitles,
                Qt::QueuedConnection);
        connect(dock, &QDockWidget::visibilityChanged, this,
                [this, dock, view](bool isSeen) { followSight(dock, view, isSeen); });
        m_places.push_back({&row, dock, view});
    }
    resetArrangement();
}

View *Workbench::view(const QString &name) const
{
    for (const Place &place : m_places) {
        if (place.row->name == name)
            return place.view;
    }
    return nullptr;
}

void Workbench::bringForward(const QString &name)
{
    for (const Place &place : m_places) {
        if (place.row->name == name) {
            place.dock->show();
            place.dock->raise();
        }
    }
}

QList<Workbench::Place> Workbench::placesIn(std::initializer_list<Qt::DockWidgetArea> areas) const
{
    QList<Place> found;
    for (Qt::DockWidgetArea area : areas)
        std::copy_if(m_places.begin(), m_places.end(), std::back_inserter(found),
                     [area](const Place &place) { return place.row->area == area; });
    return found;
}

void Workbench::resetArrangement()
{
    for (const Place &place : m_places)
        removeDockWidget(place.dock);
    // Columns from left to right: the article; pictures above tables that share a place; the explanation. The
    // columns come first: what is split later only divides its own.
    const QList<QList<Place>> columns{placesIn({Qt::LeftDockWidgetArea}),
                                      placesIn({Qt::TopDockWidgetArea, Qt::BottomDockWidgetArea}),
                                      placesIn({Qt::RightDockWidgetArea})};
    QDockWidget *before = nullptr;
    for (const QList<Place> &column : columns) {
        if (column.isEmpty())
            continue;
        QDockWidget *first = column.front().dock;
        if (before)
            splitDockWidget(before, first, Qt::Horizontal);
        else
            addDockWidget(Qt::LeftDockWidgetArea, first);
        before = first;
    }
    for (const QList<Place> &column : columns) {
        for (qsizetype i = 1; i < column.size(); ++i) {
            const Place &above = column[i - 1];
            if (above.row->area == Qt::BottomDockWidgetArea)
                tabifyDockWidget(above.dock, column[i].dock);
            else
                splitDockWidget(above.dock, column[i].dock, Qt::Vertical);
        }
    }
    for (const Place &place : m_places) {
        place.dock->setFloating(false);
        place.dock->show();
    }
    for (const QList<Place> &column : columns) {
        const auto shared = std::find_if(column.begin(), column.end(), [](const Place &place) {
            return place.row->area == Qt::BottomDockWidgetArea;
        });
        if (shared != column.end())
            shared->dock->raise();
    }
    m_widthsWanted = true;
    if (isVisible())
        shareWidths();
}

void Workbench::shareWidths()
{
    m_widthsWanted = false;
    QList<QDockWidget *> columns, rows;
    QList<int> widths, heights;
    bool hasTables = false;
    for (const Place &place : m_places) {
        if (place.row->area == Qt::LeftDockWidgetArea) {
            columns.append(place.dock);
            widths.append(width() * 28 / 100);
        } else if (place.row->area == Qt::RightDockWidgetArea) {
            columns.append(place.dock);
            widths.append(width() * 19 / 100);
        } else if (place.row->area == Qt::TopDockWidgetArea) {
            rows.append(place.dock);
            heights.append(height() * 33 / 100);
        } else if (!hasTables) {
            hasTables = true;
            rows.append(place.dock);
            heights.append(height() * 30 / 100);
        }
    }
    if (!rows.isEmpty()) {
        columns.append(rows.front());
        widths.append(width() * 53 / 100);
    }
    resizeDocks(columns, widths, Qt::Horizontal);
    resizeDocks(rows, heights, Qt::Vertical);
}

void Workbench::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    if (m_widthsWanted)
        QTimer::singleShot(0, this, &Workbench::shareWidths);
    updateTitles();
}

void Workbench::updateTitles()
{
    for (const Place &place : m_places)
        static_cast<DockTitle *>(place.dock->titleBarWidget())
            ->setTabbed(!tabifiedDockWidgets(place.dock).isEmpty());
    for (QTabBar *bar : findChildren<QTabBar *>(QString(), Qt::FindDirectChildrenOnly)) {
        bar->setDocumentMode(true);
        bar->setDrawBase(false);
        bar->setExpanding(false);
    }
}

/// What lies behind a tab counts as visible: the Tab key would come to it, and keys would change what nobody
/// sees.
void Workbench::followSight(QDockWidget *dock, View *view, bool isSeen)
{
    const QWidget *focused = QApplication::focusWidget();
    const bool hadKeys = !isSeen && focused && (focused == view || view->isAncestorOf(focused));
    view->setEnabled(isSeen);
    if (!hadKeys)
        return;
    // They go to what lies before it now, which may be known only later.
    QTimer::singleShot(0, this, [this, dock] {
        const auto before = tabifiedDockWidgets(dock);
        for (const Place &place : m_places) {
            if (before.contains(place.dock) && place.view->isEnabled())
                place.view->setFocus(Qt::OtherFocusReason);
        }
    });
}

QByteArray Workbench::arrangement() const
{
    return saveState(arrangementVersion);
}

bool Workbench::restoreArrangement(const QByteArray &arrangement)
{
    if (!restoreState(arrangement, arrangementVersion))
        return false;
    m_widthsWanted = false;
    updateTitles();
    return true;
}

} // namespace nutgraf
