// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/calendar/timewindow.h"

#include <QObject>

#include <map>
#include <optional>

class QAction;
class QWidget;

namespace nutgraf
{

/// The stretch of time that the views with a time axis show together, while they are linked, and where their
/// axes stand, so that a day is at the same place in all of them. A view tells what its user moved to and
/// follows moved(); following tells nothing, so there is no going round in circles.
class SharedTime : public QObject
{
    Q_OBJECT
public:
    /// Linked as it was when the settings were last written; at first it is not.
    explicit SharedTime(QObject *parent = nullptr);

    /// Links and parts the views: the one action for menus and for the tools of every view.
    QAction *linkAction() const { return m_link; }
    bool isLinked() const;

    /// All that a view has to show; nothing where it is empty. What all of them have is what showAll() shows.
    void setWhole(const QObject *view, std::optional<TimeWindow> whole);
    void show(TimeWindow window);
    void showAll();
    bool showsAll() const { return !m_window; }
    /// The time in sight; empty where no view has anything to show.
    TimeWindow window() const { return m_window.value_or(m_whole); }

    /// Where a view's axis would begin and end by itself, in its own pixels; nothing where it shows none.
    void setAxis(const QWidget *view, std::optional<AxisEnds> axis);
    /// Where the axis has to begin and end, in pixels of `view`, to stand under those of the others: what all
    /// have room for. Nothing where they are not linked or do not stand one under another.
    std::optional<AxisEnds> axisFor(const QWidget *view) const;

Q_SIGNALS:
    /// window() is another. Only while linked.
    void moved();
    /// axisFor() gives others.
    void axisMoved();

private:
    /// An axis in the pixels of a window, and where in it its view stands.
    struct Axis {
        const QWidget *window;
        AxisEnds ends;
        double view;
        bool operator==(const Axis &) const = default;
    };

    void moveTo(std::optional<TimeWindow> window);
    std::optional<AxisEnds> commonAxis() const;

    QAction *m_link;
    std::map<const QObject *, TimeWindow> m_wholes;
    std::map<const QWidget *, Axis> m_axes;
    TimeWindow m_whole;
    std::optional<TimeWindow> m_window; ///< absent: all
};

} // namespace nutgraf
