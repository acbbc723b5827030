// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/timeline/timelinescene.h"
#include "views/view.h"

#include <optional>

namespace nutgraf {

/// The events of the open article in time. The wheel zooms at the pointer, dragging pans, a click chooses, the
/// keys walk through the events, 0 shows all, + and - zoom, Enter brings the chosen event into sight.
class TimelineView : public View
{
    Q_OBJECT
public:
    TimelineView(const Workspace &workspace, QWidget *parent);

    std::unique_ptr<Picture> picture() const override;
    QSize sizeHint() const override { return {640, 280}; }
    QSize minimumSizeHint() const override { return {200, 120}; }

    const TimeWindow &window() const { return m_window; }
    /// What is painted now, for hit tests.
    TimelineFrame frame() const;

public Q_SLOTS:
    void fitAll();
    void zoomIn();
    void zoomOut();
    /// Brings an event into sight, as little as needed; undated ones are in the tray always.
    void reveal(nutgraf::FactId id);

Q_SIGNALS:
    /// Enter was pressed on an event.
    void activated(nutgraf::FactId id);

protected:
    void paintEvent(QPaintEvent *event) override;
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
    void setWindow(TimeWindow window);
    void zoomAt(double x, double factor);
    void hoverAt(QPointF point);
    void walk(int by);
    void showTip(const QPoint &global, QPointF point);
    QString tipFor(QPointF point) const;

    std::unique_ptr<TimelineScene> m_scene;
    TimeWindow m_window;
    bool m_fitted = true; ///< shows all, and goes on doing so when facts change
    std::optional<QPointF> m_pressed;
    bool m_dragged = false;
    double m_dragFrom = 0;
};

/// A row of the list of views.
View *makeTimelineView(const Workspace &workspace, QWidget *parent);

} // namespace nutgraf
