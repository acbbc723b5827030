// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/view.h"

#include <QDockWidget>
#include <QMainWindow>

#include <vector>

namespace nutgraf
{

/// The views of one article in docks that a person can arrange.
class Workbench : public QMainWindow
{
    Q_OBJECT
public:
    /// A view in its dock.
    struct Place {
        const ViewRow *row;
        QDockWidget *dock;
        View *view;
    };

    Workbench(const Workspace &workspace, QWidget *parent = nullptr);

    const std::vector<Place> &places() const { return m_places; }
    /// Null where there is none of this name.
    View *view(const QString &name) const;
    /// Shows the view of this name, before those that share its place.
    void bringForward(const QString &name);
    /// Puts every dock back where a new window has it.
    void resetArrangement();
    QByteArray arrangement() const;
    /// Answers whether `arrangement` was one that could be restored.
    bool restoreArrangement(const QByteArray &arrangement);

protected:
    void showEvent(QShowEvent *event) override;

private:
    /// Those whose rows name one of `areas`, in that order.
    QList<Place> placesIn(std::initializer_list<Qt::DockWidgetArea> areas) const;
    void shareWidths();
    void updateTitles();
    void followSight(QDockWidget *dock, View *view, bool isSeen);

    std::vector<Place> m_places;
    bool m_widthsWanted = true; ///< sizes can be shared only once the window has one
};

} // namespace nutgraf
