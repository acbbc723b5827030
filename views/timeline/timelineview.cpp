// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timelineview.h"

#include "model/project/project.h"
#include "model/project/selection.h"
#include "views/plaintext.h"
#include "views/timeline/timelinepicture.h"

#include <QApplication>
#include <QFontInfo>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
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
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(tr("Timeline"));
    const Project *project = workspace.project;
    connect(project, &Project::articleChanged, this, [this] {
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
    setAccessibleDescription(m_scene->content().description());
    invalidate();
}

void TimelineView::invalidate()
{
    m_frame.reset();
    update();
}

TimeWindow TimelineView::window() const
{
    return m_showsAll ? m_scene->wholeWindow(width()) : m_window;
}

const TimelineFrame &TimelineView::frame() const
{
    if (!m_frame)
        m_frame = m_scene->frame(rect(), window(), workspace().selection->current());
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

void TimelineView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        m_drag = Drag{event->position(), frame().scale, false};
}

void TimelineView::mouseMoveEvent(QMouseEvent *event)
{
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
    if (event->button() != Qt::LeftButton || !m_drag)
        return;
    const bool panned = m_drag->pans;
    m_drag.reset();
    unsetCursor();
    if (panned)
        return;
    if (const FactId id = frame().factAt(event->position(), m_scene->content()); !id.isNull())
        workspace().selection->choose(id);
}

void TimelineView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (frame().factAt(event->position(), m_scene->content()).isNull())
        zoomAt(event->position().x(), 2);
}

void TimelineView::leaveEvent(QEvent *)
{
    workspace().selection->hover({});
}

void TimelineView::hoverAt(QPointF point)
{
    const FactId id = frame().factAt(point, m_scene->content());
    workspace().selection->hover(id);
    setCursor(id.isNull() ? Qt::ArrowCursor : Qt::PointingHandCursor);
}

void TimelineView::walk(Walk to)
{
    const std::vector<FactId> ids = m_scene->content().inOrder();
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
    workspace().selection->choose(*next);
    reveal(*next);
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Up:
        return walk(Walk::Previous);
    case Qt::Key_Right:
    case Qt::Key_Down:
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
        return reveal(workspace().selection->current());
    default:
        View::keyPressEvent(event);
    }
}

void TimelineView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        rebuild();
    View::changeEvent(event);
}

bool TimelineView::event(QEvent *event)
{
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
    const Fact *fact = workspace().project->fact(frame().factAt(point, m_scene->content()));
    const auto *event = fact ? std::get_if<Event>(fact) : nullptr;
    if (!event)
        return {};
    QString date =
        event->date.range.isUnknown() ? tr("no date that can be placed") : toReadable(event->date.range);
    if (!event->date.text.isEmpty())
        date += tr(" (“%1”)").arg(event->date.text);
    const QString sentence = event->sentence.in(workspace().project->article().text).toString().simplified();
    return QStringList{event->what, date, sentence}.join(QLatin1Char('\n'));
}

View *makeTimelineView(const Workspace &workspace, QWidget *parent)
{
    return new TimelineView(workspace, parent);
}

} // namespace nutgraf
