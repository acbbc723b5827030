// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does to the timeline: wheel, pointer, keys, gestures, menu.
#include "views/timeline/timelineview.h"

#include "model/project/project.h"
#include "model/project/selection.h"
#include "views/plaintext.h"
#include "views/timeline/timelinetools.h"

#include <QApplication>
#include <QGestureEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QNativeGestureEvent>
#include <QPinchGesture>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace nutgraf
{

namespace
{

constexpr double zoomStep = 1.25; // a notch of the wheel
constexpr double unitsPerNotch = 120;
constexpr double leastPinch = 0.1; // of a touch pad: never a zoom by nothing
constexpr double lineReach = 4;    // pixels around the publication date's line that take hold of it

/// Units of the calendar that can be asked for by name.
struct NamedUnit {
    const char *name;
    int key;
    CalendarUnit unit;
};
constexpr NamedUnit units[] = {
    {QT_TRANSLATE_NOOP("nutgraf::TimelineView", "Show the &Day"), Qt::Key_D, CalendarUnit::Day},
    {QT_TRANSLATE_NOOP("nutgraf::TimelineView", "Show the &Week"), Qt::Key_W, CalendarUnit::Week},
    {QT_TRANSLATE_NOOP("nutgraf::TimelineView", "Show the &Month"), Qt::Key_M, CalendarUnit::Month},
    {QT_TRANSLATE_NOOP("nutgraf::TimelineView", "Show the &Year"), Qt::Key_Y, CalendarUnit::Year},
};

} // namespace

void TimelineView::wheelEvent(QWheelEvent *event)
{
    const TimelineFrame &shown = frame();
    if (shown.plot.isNull())
        return;
    const QPoint turned = event->angleDelta();
    const bool overNames = event->position().x() < shown.plot.left() && !shown.gutter.isNull();
    if (!m_scroll->isHidden() && (overNames || event->modifiers() & Qt::ControlModifier)) {
        QApplication::sendEvent(m_scroll, event);
        return;
    }
    const bool sideways =
        std::abs(turned.x()) > std::abs(turned.y()) || event->modifiers() & Qt::ShiftModifier;
    if (sideways) {
        const double pixels = event->pixelDelta().isNull() ? (turned.x() != 0 ? turned.x() : turned.y())
                                                           : event->pixelDelta().x();
        setWindow(shown.scale.panned(pixels).window());
    } else if (turned.y() != 0) {
        zoomAt(event->position().x(), std::pow(zoomStep, turned.y() / unitsPerNotch));
    }
    event->accept();
}

bool TimelineView::isOnPublicationLine(QPointF point) const
{
    return workspace().submit && workspace().project->publication().day() && frame().publishedBegin &&
           std::abs(point.x() - *frame().publishedBegin) <= lineReach && point.y() >= frame().header.top() &&
           point.y() <= frame().axis.top();
}

void TimelineView::beginPublicationDrag(double x)
{
    m_showedAll = m_showsAll;
    setWindow(window()); // the time under the pointer stays while facts move
    m_heldAt = x - *frame().publishedBegin;
    m_publicationDrag = std::make_unique<PublicationDrag>(workspace());
    Q_EMIT trialBegun();
}

/// The line is where the pointer is; the facts may take a moment to follow.
void TimelineView::movePublication(double x)
{
    const double line = std::clamp(x - m_heldAt, frame().scale.left(), frame().scale.right());
    const CivilDay day = civilDay(frame().scale.day(line) + 0.5); // the nearest midnight
    m_publicationDrag->moveTo(day);
    m_scene->setPublished(DateRange::day(day));
    invalidate();
}

void TimelineView::endPublicationDrag(Ending how)
{
    const auto drag = std::move(m_publicationDrag);
    if (how == Ending::Forget)
        drag->forget();
    else
        how == Ending::Keep ? drag->commit() : drag->cancel();
    m_showsAll = m_showedAll;
    unsetCursor();
    m_scene->setPublished(workspace().project->publication().date);
    invalidate();
    Q_EMIT trialEnded();
}

void TimelineView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (isOnPublicationLine(event->position()) && factAt(event->position()).isNull())
        beginPublicationDrag(event->position().x());
    else
        m_drag = Drag{event->position(), frame().scale, false};
}

void TimelineView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_publicationDrag)
        return movePublication(event->position().x());
    if (!m_drag) {
        hoverAt(event->position());
        return;
    }
    const double moved = event->position().x() - m_drag->from.x();
    if (!m_drag->pans && std::abs(moved) >= QApplication::startDragDistance() && !frame().plot.isNull()) {
        m_drag->pans = true;
        setCursor(Qt::ClosedHandCursor);
    }
    if (m_drag->pans)
        setWindow(m_drag->scale.panned(moved).window());
}

void TimelineView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && m_publicationDrag)
        return endPublicationDrag(Ending::Keep);
    if (event->button() != Qt::LeftButton || !m_drag)
        return;
    const bool panned = m_drag->pans;
    m_drag.reset();
    unsetCursor();
    if (panned)
        return;
    if (const LaneHead *lane = frame().headAt(event->position()))
        return toggleLane(lane->lane);
    if (const FactId id = factAt(event->position()); !id.isNull())
        choose(id);
}

void TimelineView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (factAt(event->position()).isNull() && !frame().headAt(event->position()))
        zoomAt(event->position().x(), 2);
}

void TimelineView::leaveEvent(QEvent *)
{
    workspace().selection->hover({});
}

void TimelineView::hoverAt(QPointF point)
{
    const FactId id = factAt(point);
    workspace().selection->hover(id);
    const bool isHead = frame().headAt(point) != nullptr;
    setCursor(!id.isNull() || isHead       ? Qt::PointingHandCursor
              : isOnPublicationLine(point) ? Qt::SizeHorCursor
                                           : Qt::ArrowCursor);
}

void TimelineView::zoomByPinch(QGestureEvent *event)
{
    const auto *pinch = static_cast<QPinchGesture *>(event->gesture(Qt::PinchGesture));
    if (pinch && pinch->changeFlags() & QPinchGesture::ScaleFactorChanged && pinch->scaleFactor() > 0)
        zoomAt(mapFromGlobal(pinch->hotSpot()).x(), pinch->scaleFactor());
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_publicationDrag)
        return endPublicationDrag(Ending::TakeBack);
    for (const NamedUnit &named : units) {
        if (event->key() == named.key && event->modifiers() == Qt::NoModifier)
            return showUnit(named.unit);
    }
    const bool byLanes = event->modifiers() & Qt::ControlModifier;
    switch (event->key()) {
    case Qt::Key_F:
        return fitChosen();
    case Qt::Key_Up:
        return byLanes ? walkLanes(Row::Above) : walk(Row::Above);
    case Qt::Key_Down:
        return byLanes ? walkLanes(Row::Below) : walk(Row::Below);
    case Qt::Key_Space:
        return toggleChosenLane();
    case Qt::Key_Left:
        return walk(Walk::Previous);
    case Qt::Key_Right:
        return walk(Walk::Next);
    case Qt::Key_Home:
        return walk(Walk::First);
    case Qt::Key_End:
        return walk(Walk::Last);
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoomIn();
    case Qt::Key_Minus:
        return zoomOut();
    case Qt::Key_0:
        return fitAll();
    case Qt::Key_PageUp:
        return showPrevious();
    case Qt::Key_PageDown:
        return showNext();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return showSource();
    default:
        View::keyPressEvent(event);
    }
}

void TimelineView::contextMenuEvent(QContextMenuEvent *event)
{
    // The keys are shown for learning; they are handled where the timeline has the focus.
    QMenu menu(this);
    const auto add = [&menu, this](const QString &name, const QString &key, auto act) {
        return menu.addAction(name + QLatin1Char('\t') + key, this, act);
    };
    add(tr("Show &All"), QStringLiteral("0"), &TimelineView::fitAll);
    add(tr("&Fit the Chosen Event"), QStringLiteral("F"), &TimelineView::fitChosen)
        ->setEnabled(markFor(chosen()));
    menu.addSeparator();
    for (const NamedUnit &named : units)
        add(tr(named.name), QKeySequence(named.key).toString(QKeySequence::NativeText),
            [this, &named] { showUnit(named.unit); });
    menu.addSeparator();
    m_tools->fill(menu.addMenu(tr("&Lanes and Kinds")));
    menu.addSeparator();
    add(tr("Zoom &In"), QStringLiteral("+"), &TimelineView::zoomIn);
    add(tr("Zoom &Out"), QStringLiteral("-"), &TimelineView::zoomOut);
    menu.exec(event->globalPos());
}

bool TimelineView::event(QEvent *event)
{
    if (event->type() == QEvent::NativeGesture) {
        const auto *gesture = static_cast<QNativeGestureEvent *>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture)
            zoomAt(gesture->position().x(), std::max(leastPinch, 1 + gesture->value()));
        return true;
    }
    if (event->type() == QEvent::Gesture) {
        zoomByPinch(static_cast<QGestureEvent *>(event));
        return true;
    }
    if (event->type() != QEvent::ToolTip)
        return View::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QString tip = tipFor(help->pos());
    if (tip.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), plainToolTip(tip), this);
    return true;
}

} // namespace nutgraf
