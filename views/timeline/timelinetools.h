// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/timeline/timelinelanes.h"

#include <QWidget>

class QAction;
class QMenu;
class QToolButton;

namespace nutgraf
{

/// The row above a timeline: what its lanes stand for, in which order they lie, and which kinds of facts are
/// shown. Its actions can be put into other menus as well.
class TimelineTools : public QWidget
{
    Q_OBJECT
public:
    explicit TimelineTools(QWidget *parent);

    /// Shows what is chosen now.
    void setArrangement(const TimelineArrangement &arrangement);

    QAction *laneAction(LaneBy by) const { return m_lanes[qsizetype(by)]; }
    QAction *orderAction(LaneOrder order) const { return m_orders[qsizetype(order)]; }
    QAction *kindAction(FactKind kind) const { return m_kinds[qsizetype(kind)]; }
    QAction *foldAllAction() const { return m_foldAll; }
    QAction *unfoldAllAction() const { return m_unfoldAll; }
    /// Adds all of them to a menu, in groups.
    void fill(QMenu *menu) const;
    /// A button at the end of the row.
    void addButton(QAction *action);

Q_SIGNALS:
    void arrangementWanted(const nutgraf::TimelineArrangement &arrangement);
    void foldAllWanted();

private:
    void makeActions();

    TimelineArrangement m_arrangement;
    QList<QAction *> m_lanes;  // by what they stand for
    QList<QAction *> m_orders; // by order
    QList<QAction *> m_kinds;  // by kind
    QAction *m_foldAll = nullptr;
    QAction *m_unfoldAll = nullptr;
    QToolButton *m_laneButton;
    QToolButton *m_kindButton;
};

} // namespace nutgraf
