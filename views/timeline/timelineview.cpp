// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timelineview.h"

#include "model/project/project.h"
#include "model/project/selection.h"
#include "views/plaintext.h"
#include "views/timeline/overviewstrip.h"
#include "views/timeline/timelineaccessible.h"
#include "views/timeline/timelinepicture.h"

#include <QApplication>
#include <QFontInfo>
#include <QGestureEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QNativeGestureEvent>
#include <QPainter>
#include <QPinchGesture>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace nutgraf
{

namespace
{

constexpr double zoomStep = 1.25; // a notch of the wheel
constexpr double keyZoom = 1.6;
constexpr double unitsPerNotch = 120;
constexpr size_t tipEventsMost = 8;
constexpr double leastPinch = 0.1; // of a touch pad: never a zoom by nothing
constexpr double lineReach = 4;    // pixels around the publication date's line that take hold of it

/// Stretches of time that can be asked for by name.
struct NamedStretch {
    const char *name;
    int key;
    double days;
};
constexpr NamedStretch stretches[] = {
    {QT_TRANSLATE_NOOP("nutgraf::TimelineView", "Show a &Day"), Qt::Key_D, 1},
    {QT_TRANSLATE_NOOP("nutgraf::TimelineView", "Show a &Week"), Qt::Key_W, 7},
    {QT_TRANSLATE_NOOP("nutgraf::TimelineView", "Show a &Month"), Qt::Key_M, 31},
    {QT_TRANSLATE_NOOP("nutgraf::TimelineView", "Show a &Year"), Qt::Key_Y, 366},
};

QFont fontInPixels(const QWidget &widget)
{
    QFont font = widget.font();
    font.setPixelSize(QFontInfo(font).pixelSize());
    font.setHintingPreference(QFont::PreferVerticalHinting);
    return font;
}

} // namespace

TimelineView::TimelineView(const Workspace &workspace, QWidget *parent)
    : View(workspace, parent)
    , m_strip(new OverviewStrip(this))
{
    installTimelineAccessibility();
    connect(m_strip, &OverviewStrip::windowWanted, this, &TimelineView::setWindow);
    connect(m_strip, &OverviewStrip::wholeWanted, this, &TimelineView::fitAll);
    grabGesture(Qt::PinchGesture);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(tr("Timeline"));
    const Project *project = workspace.project;
    connect(project, &Project::articleChanged, this, [this] {
        if (m_publicationDrag)
            m_publicationDrag->forget();
        m_publicationDrag.reset();
        m_showsAll = true;
        rebuild();
    });
    connect(this, &View::factsChanged, this, &TimelineView::rebuild);
    connect(project, &Project::publicationChanged, this, &TimelineView::rebuild);
    connect(workspace.selection, &Selection::currentChanged, this, [this](FactId id) {
        invalidate();
        reveal(id);
    });
    connect(workspace.selection, &Selection::hoveredChanged, this, qOverload<>(&QWidget::update));
    rebuild();
}

std::unique_ptr<Picture> TimelineView::picture() const
{
    return timelinePicture(m_scene->content(), window(), workspace().selection->current());
}

void TimelineView::rebuild()
{
    m_scene = std::make_unique<TimelineScene>(TimelineContent::of(*workspace().project, facts()),
                                              fontInPixels(*this));
    m_order = m_scene->content().inOrder();
    setAccessibleDescription(m_scene->content().description());
    m_strip->setVisible(!m_scene->content().marks->isEmpty());
    invalidate();
}

QRectF TimelineView::area() const
{
    return QRectF(rect()).adjusted(0, 0, 0, m_strip->isHidden() ? 0 : -m_strip->height());
}

void TimelineView::invalidate()
{
    m_frame.reset();
    m_strip->show(m_scene->content(), m_scene->wholeWindow(width()), window());
    update();
}

TimeWindow TimelineView::window() const
{
    return m_showsAll ? m_scene->wholeWindow(width()) : m_window;
}

const TimelineFrame &TimelineView::frame() const
{
    if (!m_frame)
        m_frame = m_scene->frame(area(), window(), workspace().selection->current());
    return *m_frame;
}

void TimelineView::setWindow(TimeWindow window)
{
    m_window = window;
    m_showsAll = false;
    invalidate();
}

void TimelineView::fitAll()
{
    m_showsAll = true;
    invalidate();
}

const TimelineMark *TimelineView::chosenMark() const
{
    const TimelineIndex &marks = *m_scene->content().marks;
    const int index = marks.indexOf(chosen());
    return index < 0 ? nullptr : &marks.marks()[size_t(index)];
}

void TimelineView::fitChosen()
{
    if (const TimelineMark *mark = chosenMark())
        showDays(1.4 * (mark->end - mark->begin));
}

void TimelineView::showDays(double days)
{
    const TimeWindow shown = window();
    const TimelineMark *mark = chosenMark();
    const double middle =
        mark ? (double(mark->begin) + double(mark->end)) / 2 : (shown.begin + shown.end) / 2;
    setWindow({middle - days / 2, middle + days / 2});
}

void TimelineView::zoomIn()
{
    zoomAt(frame().plot.center().x(), keyZoom);
}

void TimelineView::zoomOut()
{
    zoomAt(frame().plot.center().x(), 1 / keyZoom);
}

void TimelineView::zoomAt(double x, double factor)
{
    if (!frame().plot.isNull())
        setWindow(frame().scale.zoomed(x, factor).window());
}

void TimelineView::reveal(FactId id)
{
    const int index = m_scene->content().marks->indexOf(id);
    if (index < 0)
        return;
    const TimelineMark &mark = m_scene->content().marks->marks()[size_t(index)];
    const TimeWindow shown = window();
    if (mark.end > shown.begin && mark.begin < shown.end)
        return;
    const double middle = (double(mark.begin) + double(mark.end)) / 2;
    const double length = std::max(shown.length(), 1.2 * (mark.end - mark.begin));
    setWindow({middle - length / 2, middle + length / 2});
}

void TimelineView::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.background);
    m_scene->paint(painter, frame(), theme,
                   {workspace().selection->current(), workspace().selection->hovered()});
    if (hasFocus()) {
        painter.setPen(theme.event);
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

void TimelineView::resizeEvent(QResizeEvent *)
{
    m_strip->setGeometry(0, height() - m_strip->height(), width(), m_strip->height());
    invalidate();
}

void TimelineView::wheelEvent(QWheelEvent *event)
{
    const TimelineFrame &shown = frame();
    if (shown.plot.isNull())
        return;
    const QPoint turned = event->angleDelta();
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

void TimelineView::endPublicationDrag(bool keep)
{
    keep ? m_publicationDrag->commit() : m_publicationDrag->cancel();
    m_publicationDrag.reset();
    m_showsAll = m_showedAll;
    unsetCursor();
    invalidate();
}

void TimelineView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (isOnPublicationLine(event->position()) && factAt(event->position()).isNull()) {
        m_showedAll = m_showsAll;
        setWindow(window()); // the time under the pointer stays while facts move
        m_heldAt = event->position().x() - *frame().publishedBegin;
        m_publicationDrag = std::make_unique<PublicationDrag>(workspace());
    } else
        m_drag = Drag{event->position(), frame().scale, false};
}

void TimelineView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_publicationDrag) {
        const double x =
            std::clamp(event->position().x() - m_heldAt, frame().scale.left(), frame().scale.right());
        m_publicationDrag->moveTo(civilDay(frame().scale.day(x) + 0.5)); // the nearest midnight
        return;
    }
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
        return endPublicationDrag(true);
    if (event->button() != Qt::LeftButton || !m_drag)
        return;
    const bool panned = m_drag->pans;
    m_drag.reset();
    unsetCursor();
    if (panned)
        return;
    if (const FactId id = factAt(event->position()); !id.isNull())
        choose(id);
}

FactId TimelineView::chosen() const
{
    return workspace().selection->current();
}

void TimelineView::choose(FactId id)
{
    workspace().selection->choose(id);
}

FactId TimelineView::factAt(QPointF point) const
{
    return frame().factAt(point, m_scene->content());
}

QRectF TimelineView::placeOf(FactId id) const
{
    const TimelineContent &content = m_scene->content();
    for (const PlacedMark &mark : frame().layout.marks) {
        if (content.marks->marks()[size_t(mark.mark)].id == id)
            return frame().rowRect(mark) & area();
    }
    for (const TrayChip &chip : frame().chips) {
        if (content.undated[size_t(chip.event)].id == id)
            return chip.rect;
    }
    return {};
}

void TimelineView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (factAt(event->position()).isNull())
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
    setCursor(!id.isNull()                 ? Qt::PointingHandCursor
              : isOnPublicationLine(point) ? Qt::SizeHorCursor
                                           : Qt::ArrowCursor);
}

void TimelineView::walk(Walk to)
{
    const std::vector<FactId> &ids = m_order;
    if (ids.empty())
        return;
    const auto current = std::find(ids.begin(), ids.end(), workspace().selection->current());
    const bool none = current == ids.end();
    auto next = ids.begin();
    if (to == Walk::Last || (to == Walk::Previous && none))
        next = ids.end() - 1;
    else if (to == Walk::Previous)
        next = current == ids.begin() ? current : current - 1;
    else if (to == Walk::Next && !none)
        next = current + 1 == ids.end() ? current : current + 1;
    walkTo(*next);
}

void TimelineView::walk(Row to)
{
    const TimelineIndex &marks = *m_scene->content().marks;
    const auto next = neighbourInRows(frame().layout, marks.indexOf(chosen()), to == Row::Above ? -1 : 1);
    if (next)
        walkTo(marks.marks()[size_t(*next)].id);
    else if (placeOf(chosen()).isNull() || marks.indexOf(chosen()) < 0) // no row to start from
        walk(to == Row::Above ? Walk::Previous : Walk::Next);
}

void TimelineView::walkTo(FactId id)
{
    choose(id);
    reveal(id);
    // Who walks by keys has no pointer to ask for what a cut label leaves out.
    const QRectF place = placeOf(id);
    if (!place.isNull() && chosenMark() && !m_scene->isWhole(frame(), id))
        QToolTip::showText(mapToGlobal(place.bottomLeft().toPoint()), plainToolTip(tipOf(id)), this);
    else
        QToolTip::hideText();
}

void TimelineView::showSource()
{
    const FactId id = chosen();
    reveal(id);
    // Choosing it anew brings back the views that have scrolled away from it.
    workspace().selection->clear();
    choose(id);
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
        return endPublicationDrag(false);
    for (const NamedStretch &stretch : stretches) {
        if (event->key() == stretch.key && event->modifiers() == Qt::NoModifier)
            return showDays(stretch.days);
    }
    switch (event->key()) {
    case Qt::Key_F:
        return fitChosen();
    case Qt::Key_Up:
        return walk(Row::Above);
    case Qt::Key_Down:
        return walk(Row::Below);
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
    add(tr("&Fit the Chosen Event"), QStringLiteral("F"), &TimelineView::fitChosen)->setEnabled(chosenMark());
    menu.addSeparator();
    for (const NamedStretch &stretch : stretches)
        add(tr(stretch.name), QKeySequence(stretch.key).toString(QKeySequence::NativeText),
            [this, &stretch] { showDays(stretch.days); });
    menu.addSeparator();
    add(tr("Zoom &In"), QStringLiteral("+"), &TimelineView::zoomIn);
    add(tr("Zoom &Out"), QStringLiteral("-"), &TimelineView::zoomOut);
    menu.exec(event->globalPos());
}

void TimelineView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        rebuild();
    View::changeEvent(event);
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

QString TimelineView::tipFor(QPointF point) const
{
    const auto &marks = m_scene->content().marks->marks();
    if (const Cluster *cluster = frame().clusterAt(point)) {
        QStringList lines;
        for (const int mark : cluster->marks) {
            if (size_t(lines.size()) == tipEventsMost) {
                lines << tr("and %1 more").arg(cluster->marks.size() - tipEventsMost);
                break;
            }
            lines << marks[size_t(mark)].label;
        }
        return lines.join(QLatin1Char('\n'));
    }
    const FactId id = factAt(point);
    if (id.isNull())
        return isOnPublicationLine(point) ? tr("Drag to try another publication date") : QString();
    return tipOf(id);
}

QString TimelineView::tipOf(FactId id) const
{
    const EventWords words = wordsOf(id);
    return QStringList{words.what, words.when, words.sentence}.join(QLatin1Char('\n'));
}

TimelineView::EventWords TimelineView::wordsOf(FactId id) const
{
    const Fact *fact = workspace().project->fact(id);
    const auto *event = fact ? std::get_if<Event>(fact) : nullptr;
    if (!event)
        return {};
    QString when =
        event->date.range.isUnknown() ? tr("no date that can be placed") : toReadable(event->date.range);
    if (!event->date.text.isEmpty())
        when += tr(" (“%1”)").arg(event->date.text);
    if (event->status == EventStatus::Scheduled)
        when += tr(", due");
    else if (event->status == EventStatus::Possible)
        when += tr(", possible");
    else if (event->status == EventStatus::Ongoing)
        when += tr(", goes on");
    return {event->what, when,
            event->sentence.in(workspace().project->article().text).toString().simplified()};
}

View *makeTimelineView(const Workspace &workspace, QWidget *parent)
{
    return new TimelineView(workspace, parent);
}

} // namespace nutgraf
