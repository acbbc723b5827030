// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timelineview.h"

#include "model/facts/display.h"
#include "model/project/project.h"
#include "model/project/selection.h"
#include "views/sharedtime.h"
#include "views/statusname.h"
#include "views/timeline/overviewstrip.h"
#include "views/timeline/timelineaccessible.h"
#include "views/timeline/timelinepicture.h"
#include "views/timeline/timelinetools.h"

#include <QAction>
#include <QEvent>
#include <QFontInfo>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace nutgraf
{

namespace
{

constexpr double keyZoom = 1.6;
constexpr size_t tipEventsMost = 8;

QFont fontInPixels(const QWidget &widget)
{
    QFont font = widget.font();
    font.setPixelSize(QFontInfo(font).pixelSize());
    font.setHintingPreference(QFont::PreferVerticalHinting);
    return font;
}

DayNumber middleOf(const TimelineMark &mark)
{
    return (double(mark.begin) + double(mark.end)) / 2;
}

} // namespace

TimelineView::TimelineView(const Workspace &workspace, QWidget *parent)
    : View(workspace, parent)
    , m_strip(new OverviewStrip(this))
    , m_tools(new TimelineTools(this))
    , m_scroll(new QScrollBar(Qt::Vertical, this))
{
    m_scroll->hide();
    m_scroll->setAccessibleName(tr("Lanes out of sight"));
    connect(m_scroll, &QScrollBar::valueChanged, this, [this] {
        m_frame.reset();
        update();
    });
    connect(m_tools, &TimelineTools::arrangementWanted, this, &TimelineView::setArrangement);
    connect(m_tools, &TimelineTools::foldAllWanted, this, &TimelineView::foldAll);
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
            endPublicationDrag(Ending::Forget);
        m_showsAll = true;
        if (SharedTime *time = this->workspace().time)
            time->showAll();
        m_arrangement.folded.clear();
        m_scroll->setValue(0);
        rebuild();
    });
    connect(this, &View::factsChanged, this, &TimelineView::rebuild);
    connect(project, &Project::publicationChanged, this, &TimelineView::rebuild);
    connect(workspace.selection, &Selection::currentChanged, this, [this](FactId id) {
        invalidate();
        reveal(id);
    });
    connect(workspace.selection, &Selection::hoveredChanged, this, qOverload<>(&QWidget::update));
    if (SharedTime *time = workspace.time) {
        m_tools->addButton(time->linkAction());
        connect(time, &SharedTime::moved, this, &TimelineView::follow);
        connect(time->linkAction(), &QAction::toggled, this, &TimelineView::tellTime);
        connect(time, &SharedTime::axisMoved, this, &TimelineView::invalidate);
    }
    rebuild();
}

std::unique_ptr<Picture> TimelineView::picture() const
{
    return timelinePicture(m_scene->content(), TimelineSight{window(), m_scroll->value()}, chosen());
}

void TimelineView::rebuild()
{
    m_scene = std::make_unique<TimelineScene>(
        TimelineContent::of(*workspace().project, facts(), m_arrangement), fontInPixels(*this));
    if (m_publicationDrag && m_publicationDrag->day())
        m_scene->setPublished(DateRange::day(*m_publicationDrag->day()));
    m_tools->setArrangement(m_arrangement);
    m_walkedTo = -1;
    m_order = m_scene->content().inOrder();
    setAccessibleDescription(m_scene->content().description());
    m_strip->setVisible(!m_scene->content().marks->isEmpty());
    measureWhole();
    invalidate();
}

void TimelineView::measureWhole()
{
    m_whole = m_scene->wholeWindow(area().width());
    if (SharedTime *time = workspace().time)
        time->setWhole(this, m_scene->content().marks->isEmpty() ? std::nullopt : std::optional(m_whole));
}

QRectF TimelineView::area() const
{
    const int below = m_strip->isHidden() ? 0 : m_strip->height();
    const int beside = m_scroll->isHidden() ? 0 : m_scroll->width();
    return QRectF(rect()).adjusted(0, m_tools->height(), -beside, -below);
}

void TimelineView::invalidate()
{
    m_frame.reset();
    arrangeParts();
    m_strip->show(m_scene->content(), m_whole, window());
    update();
}

TimeWindow TimelineView::window() const
{
    return !m_showsAll ? m_window : isLinked() ? workspace().time->window() : m_whole;
}

bool TimelineView::isLinked() const
{
    const SharedTime *time = workspace().time;
    return time && time->isLinked() && !time->window().isEmpty();
}

/// Shows what another view moved to.
void TimelineView::follow()
{
    m_showsAll = workspace().time->showsAll();
    m_window = workspace().time->window();
    invalidate();
}

/// Says where the user went, to the views that follow.
void TimelineView::tellTime()
{
    SharedTime *time = workspace().time;
    if (!time || !time->isLinked())
        return invalidate();
    m_showsAll ? time->showAll() : time->show(m_window);
    follow();
}

TimelineFrame TimelineView::makeFrame() const
{
    const SharedTime *time = workspace().time;
    return m_scene->frame(area(), window(), chosen(), m_scroll->value(),
                          time ? time->axisFor(this) : std::nullopt);
}

const TimelineFrame &TimelineView::frame() const
{
    if (!m_frame)
        m_frame = makeFrame();
    return *m_frame;
}

void TimelineView::setWindow(TimeWindow window)
{
    m_window = window;
    m_showsAll = false;
    tellTime();
}

void TimelineView::fitAll()
{
    m_showsAll = true;
    tellTime();
}

const TimelineMark *TimelineView::markFor(FactId id) const
{
    const TimelineIndex &marks = *m_scene->content().marks;
    const int index = marks.indexOf(id);
    return index < 0 ? nullptr : &marks.marks()[size_t(index)];
}

void TimelineView::fitChosen()
{
    if (const TimelineMark *mark = markFor(chosen()))
        showAround(middleOf(*mark), 1.4 * (mark->end - mark->begin));
}

void TimelineView::showUnit(CalendarUnit unit)
{
    const TimeWindow shown = window();
    const TimelineMark *mark = markFor(chosen());
    setWindow(unitAround(unit, mark ? middleOf(*mark) : (shown.begin + shown.end) / 2));
}

void TimelineView::showNext()
{
    setWindow(pageAfter(window()));
}

void TimelineView::showPrevious()
{
    setWindow(pageBefore(window()));
}

void TimelineView::showAround(DayNumber middle, double days)
{
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
    revealRow(id);
    const TimelineMark *mark = markFor(id);
    const TimeWindow shown = window();
    if (!mark || (mark->end > shown.begin && mark->begin < shown.end))
        return;
    showAround(middleOf(*mark), std::max(shown.length(), 1.2 * (mark->end - mark->begin)));
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
    if (SharedTime *time = workspace().time)
        time->setAxis(this, frame().plot.isNull() ? std::nullopt : std::optional(frame().ownAxis));
}

void TimelineView::hideEvent(QHideEvent *)
{
    if (SharedTime *time = workspace().time)
        time->setAxis(this, {});
}

void TimelineView::resizeEvent(QResizeEvent *)
{
    m_tools->setGeometry(0, 0, width(), m_tools->sizeHint().height());
    m_strip->setGeometry(0, height() - m_strip->height(), width(), m_strip->height());
    measureWhole();
    invalidate();
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

void TimelineView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        rebuild();
    View::changeEvent(event);
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
    if (const LaneHead *lane = frame().headAt(point)) {
        const TimelineLane &shown = lanes()[size_t(lane->lane)];
        return QStringLiteral("%1\n%2").arg(shown.name, shown.folded ? tr("Click to unfold the lane")
                                                                     : tr("Click to fold the lane"));
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
    if (!fact)
        return {};
    const DateRange range = dateOf(*fact);
    QString when = range.isUnknown() ? tr("no date that can be placed") : toDisplay(range);
    const auto *event = std::get_if<Event>(fact);
    if (event && !event->date.text.isEmpty())
        when += tr(" (“%1”)").arg(event->date.text);
    if (event && event->status != EventStatus::Happened)
        when += QStringLiteral(", ") + nameOf(event->status);
    return {event ? event->what : displayHeadline(*fact), when,
            head(*fact).sentence.in(workspace().project->article().text).toString().simplified()};
}

View *makeTimelineView(const Workspace &workspace, QWidget *parent)
{
    return new TimelineView(workspace, parent);
}

} // namespace nutgraf
