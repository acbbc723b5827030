// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/timeline/timelinescene.h"
#include "views/view.h"

#include <optional>

namespace nutgraf
{

/// The events of the open article in time. The wheel zooms at the pointer, dragging pans, a click chooses,
/// the keys walk through the events, 0 shows all, + and - zoom, Enter brings the chosen event into sight.
class TimelineView : public View
{
    Q_OBJECT
public:
    TimelineView(const Workspace &workspace, QWidget *parent);

    std::unique_ptr<Picture> picture() const override;
    QSize sizeHint() const override { return {640, 280}; }
    QSize minimumSizeHint() const override { return {200, 120}; }

    /// The time in sight.
    TimeWindow window() const;
    /// What is painted now, for hit tests.
    const TimelineFrame &frame() const;

public Q_SLOTS:
    void fitAll();
    void zoomIn();
    void zoomOut();
    /// Moves the window, if it must, so that an event is in sight.
    void reveal(nutgraf::FactId id);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    void rebuild();
    void invalidate();
    void setWindow(TimeWindow window);
    void zoomAt(double x, double factor);
    void hoverAt(QPointF point);
    enum class Walk { First, Previous, Next, Last };
    void walk(Walk to);
    QString tipFor(QPointF point) const;

    /// A drag from where the button went down; it pans once it has moved far enough to be none by accident.
    struct Drag {
        QPointF from;
        TimeScale scale;
        bool pans = false;
    };

    std::unique_ptr<TimelineScene> m_scene;
    bool m_showsAll = true; ///< and goes on doing so when facts or the size change
    TimeWindow m_window;    ///< the time in sight where not all is shown
    std::optional<Drag> m_drag;
    mutable std::optional<TimelineFrame> m_frame; ///< the last one made, until something moves
};

/// A row of the list of views.
View *makeTimelineView(const Workspace &workspace, QWidget *parent);

} // namespace nutgraf
