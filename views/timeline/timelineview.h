// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/timeline/publicationdrag.h"
#include "views/timeline/timelinescene.h"
#include "views/view.h"

#include <optional>

class QGestureEvent;
class QScrollBar;

namespace nutgraf
{

class OverviewStrip;
class TimelineTools;

/// The events of the open article in time, and other facts where they are asked for; in lanes by kind, force,
/// place or speaker where these are. The wheel zooms at the pointer, dragging pans, a click chooses,
/// dragging the publication date's line tries out another date. Left and right walk through the events in
/// time, up and down from row to row, 0 shows all, + and - and a pinch zoom, D, W, M, Y show a day to a year,
/// Page Up and Down turn by what is in sight, F fits the chosen event, Ctrl+Up and Down go from lane to lane,
/// Space folds the lane of the chosen event, Enter shows it here and in the article, Esc ends a drag.
class TimelineView : public View
{
    Q_OBJECT
public:
    TimelineView(const Workspace &workspace, QWidget *parent);

    std::unique_ptr<Picture> picture() const override;
    QByteArray viewState() const override { return m_arrangement.toBytes(); }
    void restoreViewState(const QByteArray &state) override;
    QSize sizeHint() const override { return {640, 280}; }
    QSize minimumSizeHint() const override { return {200, 120}; }

    /// The time in sight.
    TimeWindow window() const;
    /// What is painted now, for hit tests.
    const TimelineFrame &frame() const;
    OverviewStrip *overview() const { return m_strip; }
    TimelineTools *tools() const { return m_tools; }
    const TimelineArrangement &arrangement() const { return m_arrangement; }
    void setArrangement(const TimelineArrangement &arrangement);
    const std::vector<TimelineLane> &lanes() const { return m_scene->content().lanes; }
    /// Where a lane's head stands; empty where it is out of sight.
    QRectF placeOfLane(int lane) const;
    /// The lanes in which an event stands, by name; none where the timeline is not divided.
    QStringList lanesOf(FactId id) const;
    void toggleLane(int lane);

    /// The events in the order of time, undated ones last.
    const std::vector<FactId> &inOrder() const { return m_order; }
    FactId chosen() const;
    void choose(FactId id);
    FactId factAt(QPointF point) const;
    /// Where an event stands, its label included; empty where it is out of sight.
    QRectF placeOf(FactId id) const;
    /// An event in words, for tool tips and those who cannot see it.
    struct EventWords {
        QString what;
        QString when; ///< how certain included
        QString sentence;
    };
    EventWords wordsOf(FactId id) const;

public Q_SLOTS:
    void fitAll();
    /// Shows the chosen event, as long as it is, with some room around.
    void fitChosen();
    /// Shows the day, week, month or year of the chosen event, or of the middle where none is chosen.
    void showUnit(nutgraf::CalendarUnit unit);
    /// Moves on by what is in sight: by whole units where one is shown.
    void showNext();
    void showPrevious();
    void zoomIn();
    void zoomOut();
    /// Moves the window, if it must, so that an event is in sight.
    void reveal(nutgraf::FactId id);

Q_SIGNALS:
    /// The publication date's line is held: what the project says until trialEnded() is only tried out.
    void trialBegun();
    void trialEnded();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    void rebuild();
    void invalidate();
    TimelineFrame makeFrame() const;
    void setWindow(TimeWindow window);
    void measureWhole();
    bool isLinked() const;
    void follow();
    void tellTime();
    void zoomAt(double x, double factor);
    /// The part of the widget that the timeline proper takes.
    QRectF area() const;
    bool isOnPublicationLine(QPointF point) const;
    void beginPublicationDrag(double x);
    void movePublication(double x);
    enum class Ending { Keep, TakeBack, Forget };
    void endPublicationDrag(Ending how);
    /// Null where no dated event is called so.
    const TimelineMark *markFor(FactId id) const;
    void showAround(DayNumber middle, double days);
    void hoverAt(QPointF point);
    enum class Walk { First, Previous, Next, Last };
    void walk(Walk to);
    enum class Row { Above, Below };
    void walk(Row to);
    void walkLanes(Row to);
    void toggleChosenLane();
    void foldAll();
    /// Scrolls, if it must, so that a mark's row is in sight.
    void revealRow(FactId id);
    void arrangeParts();
    /// The mark that the keys stand on: that of the chosen fact in the lane where they came to it.
    int currentMark() const;
    void walkTo(FactId id);
    void showSource();
    void zoomByPinch(QGestureEvent *event);
    QString tipOf(FactId id) const;
    QString tipFor(QPointF point) const;

    /// A drag from where the button went down; it pans once it has moved far enough to be none by accident.
    struct Drag {
        QPointF from;
        TimeScale scale;
        bool pans = false;
    };

    OverviewStrip *m_strip;
    TimelineTools *m_tools;
    QScrollBar *m_scroll; ///< through the rows of lanes that do not fit
    TimelineArrangement m_arrangement;
    int m_walkedTo = -1; ///< the mark that the keys came to last; a fact may have several
    std::unique_ptr<TimelineScene> m_scene;
    std::vector<FactId> m_order;
    TimeWindow m_whole; ///< all that there is, in this width: costly to find, so found when either changes
    bool m_showsAll = true; ///< and goes on doing so when facts or the size change
    TimeWindow m_window;    ///< the time in sight where not all is shown
    std::optional<Drag> m_drag;
    std::unique_ptr<PublicationDrag> m_publicationDrag;
    double m_heldAt = 0;     ///< pixels from the publication date's line to where it is held
    bool m_showedAll = true; ///< before the publication date's line was taken
    mutable std::optional<TimelineFrame> m_frame; ///< the last one made, until something moves
};

/// A row of the list of views.
View *makeTimelineView(const Workspace &workspace, QWidget *parent);

} // namespace nutgraf
