// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/troops/troopcanvas.h"

#include "views/emptynote.h"
#include "views/plaintext.h"
#include "views/theme.h"
#include "views/troops/troopaccessible.h"
#include "views/troops/trooppainter.h"
#include "views/troops/trooppicture.h"

#include <QAccessible>
#include <QApplication>
#include <QFocusEvent>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace nutgraf
{

namespace
{

constexpr double shortestWindow = 4;     // days
constexpr double longestWindow = 365250; // a thousand years
constexpr double zoomPerStep = 0.8;      // of a wheel's click, or a key
constexpr double panPerKey = 0.15;       // of the window

} // namespace

TroopCanvas::TroopCanvas(std::function<QString(FactId)> tell, QWidget *parent)
    : QWidget(parent)
    , m_tell(std::move(tell))
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Troop levels over time"));
    installTroopAccessibility();
    m_scene.font = chartFont();
}

void TroopCanvas::setContent(TroopLevels levels, std::vector<Fact> facts, const QString &emptyText)
{
    m_scene.levels = std::move(levels);
    m_facts = std::move(facts);
    m_emptyText = emptyText;
    changed();
}

void TroopCanvas::setChosen(FactId id)
{
    m_scene.chosen = id;
    bringIntoSight(id);
    changed();
    announce(id);
}

/// Tells a screen reader which number the keys have come to.
void TroopCanvas::announce(FactId id)
{
    const auto tells = [id](const TroopRow &row) {
        return std::find(row.facts.begin(), row.facts.end(), id) != row.facts.end();
    };
    const auto row = std::find_if(m_rows.begin(), m_rows.end(), tells);
    if (!hasFocus() || row == m_rows.end())
        return;
    QAccessibleEvent focus(this, QAccessible::Focus);
    focus.setChild(int(row - m_rows.begin()));
    QAccessible::updateAccessibility(&focus);
}

/// Moves the window to a point that was chosen elsewhere.
void TroopCanvas::bringIntoSight(FactId id)
{
    for (const TroopSeries &series : m_scene.levels.series) {
        for (const TroopPoint &point : series.points) {
            const TimeWindow now = window();
            if (point.tells(id) && point.isDated() && !now.shows(middleDay(point.when)))
                setWindow(now.moved(middleDay(point.when) - now.middle()));
        }
    }
}

void TroopCanvas::setHovered(FactId id)
{
    m_scene.hovered = id;
    changed();
}

void TroopCanvas::setHidden(std::set<size_t> hidden)
{
    m_scene.hidden = std::move(hidden);
    changed();
}

void TroopCanvas::setScale(TroopScale scale)
{
    m_scene.scale = scale;
    changed();
}

void TroopCanvas::setReference(std::shared_ptr<const Reference> reference)
{
    m_scene.reference = std::move(reference);
    changed();
}

QRectF TroopCanvas::placeOf(const TroopRow &row) const
{
    if (!isShowingChart() || row.facts.empty())
        return {};
    constexpr double reach = 8;
    const auto around = [](QPointF at) {
        return QRectF(at, QSizeF()).adjusted(-reach, -reach, reach, reach);
    };
    const TroopLayout &layout = layoutNow();
    for (const TroopMark &mark : layout.marks) {
        if (m_scene.levels.series[mark.series].points[mark.point].tells(row.facts.front()))
            return around(mark.at);
    }
    for (const TroopArrow &arrow : layout.arrows) {
        if (arrow.fact == row.facts.front())
            return around(arrow.at);
    }
    for (const TroopAside &aside : layout.asides) {
        if (aside.fact == row.facts.front())
            return aside.box;
    }
    return {};
}

std::optional<TroopReadout> TroopCanvas::readout() const
{
    if (!m_crossHair || !isShowingChart())
        return {};
    return readoutAt(*m_crossHair, layoutNow(), m_scene);
}

void TroopCanvas::pointAt(std::optional<double> x)
{
    if (m_crossHair == x)
        return;
    m_crossHair = x;
    update();
}

void TroopCanvas::fit()
{
    m_scene.window.reset();
    changed();
    Q_EMIT windowMoved();
}

void TroopCanvas::show(TimeWindow window)
{
    m_scene.window = window;
    changed();
}

void TroopCanvas::setAxis(std::optional<AxisEnds> axis)
{
    if (m_scene.axis == axis)
        return;
    m_scene.axis = axis;
    changed();
}

std::optional<AxisEnds> TroopCanvas::ownAxis() const
{
    return isShowingChart() && isVisible() ? std::optional(layoutNow().ownAxis) : std::nullopt;
}

void TroopCanvas::zoom(double factor, double day)
{
    const TimeWindow now = window();
    setWindow(
        now.zoomed(std::clamp(now.length() * factor, shortestWindow, longestWindow) / now.length(), day));
}

TimeWindow TroopCanvas::window() const
{
    return m_scene.window.value_or(wholeWindow(m_scene.levels));
}

void TroopCanvas::setWindow(TimeWindow window)
{
    show(window);
    Q_EMIT windowMoved();
}

void TroopCanvas::changed()
{
    m_layout.reset();
    update();
}

const TroopLayout &TroopCanvas::layoutNow() const
{
    if (!m_layout)
        m_layout = layoutTroops(m_scene, m_facts);
    return *m_layout;
}

void TroopCanvas::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme theme = Theme::of(palette());
    painter.fillRect(rect(), theme.background);
    if (isShowingChart()) {
        m_chart.paint(painter, layoutNow(), m_scene, theme);
        paintTroopMarks(painter, layoutNow(), m_scene, theme);
        if (const auto told = readout())
            paintReadout(painter, *told, layoutNow(), m_scene, theme);
    } else {
        paintEmptyNote(painter, rect(), m_scene.font, m_emptyText, theme);
    }
    if (m_showsFocus) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 1));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
    Q_EMIT placed();
}

/// Who came by keys must see where they are; who clicked knows.
void TroopCanvas::focusInEvent(QFocusEvent *event)
{
    m_showsFocus = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason ||
                   event->reason() == Qt::ShortcutFocusReason;
    QWidget::focusInEvent(event);
}

void TroopCanvas::focusOutEvent(QFocusEvent *event)
{
    m_showsFocus = false;
    QWidget::focusOutEvent(event);
}

void TroopCanvas::hideEvent(QHideEvent *)
{
    Q_EMIT placed();
}

void TroopCanvas::resizeEvent(QResizeEvent *)
{
    m_scene.size = size();
    changed();
}

void TroopCanvas::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        m_scene.font = chartFont();
    changed();
    QWidget::changeEvent(event);
}

bool TroopCanvas::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || !isShowingChart())
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const auto facts = layoutNow().factsAt(help->pos(), m_scene.levels);
    if (facts.empty()) {
        QToolTip::hideText();
        event->ignore();
    } else {
        QStringList lines;
        for (const FactId id : facts)
            lines.append(m_tell(id));
        lines.removeDuplicates();
        QToolTip::showText(help->globalPos(), plainToolTip(lines.join(QStringLiteral("\n"))), this);
    }
    return true;
}

void TroopCanvas::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_pressed = event->position();
    m_windowAtPress = window();
    m_dragging = false;
}

void TroopCanvas::mouseMoveEvent(QMouseEvent *event)
{
    if (!isShowingChart())
        return;
    if (m_pressed && (event->buttons() & Qt::LeftButton)) {
        const double way = event->position().x() - m_pressed->x();
        m_dragging = m_dragging || std::abs(way) >= QApplication::startDragDistance();
        if (m_dragging) {
            pointAt({});
            setCursor(Qt::ClosedHandCursor);
            setWindow(
                m_windowAtPress.moved(-way / layoutNow().frame.time.width() * m_windowAtPress.length()));
        }
        return;
    }
    const QRectF plot = layoutNow().frame.plot;
    pointAt(plot.contains(event->position()) ? std::optional(event->position().x()) : std::nullopt);
    const auto facts = layoutNow().factsAt(event->position(), m_scene.levels);
    setCursor(facts.empty() ? Qt::ArrowCursor : Qt::PointingHandCursor);
    const FactId hovered = facts.empty() ? FactId() : facts.front();
    if (hovered != m_scene.hovered)
        Q_EMIT factHovered(hovered);
}

void TroopCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_pressed)
        return;
    m_pressed.reset();
    unsetCursor();
    if (!m_dragging && isShowingChart())
        chooseAt(event->position());
    m_dragging = false;
}

void TroopCanvas::chooseAt(QPointF at)
{
    const auto facts = layoutNow().factsAt(at, m_scene.levels);
    // A number told more than once: each click chooses the next place that tells it.
    const auto current = std::find(facts.begin(), facts.end(), m_scene.chosen);
    if (facts.empty())
        Q_EMIT factChosen({});
    else
        Q_EMIT factChosen(current == facts.end() || std::next(current) == facts.end() ? facts.front()
                                                                                      : *std::next(current));
}

void TroopCanvas::leaveEvent(QEvent *)
{
    pointAt({});
    if (!m_scene.hovered.isNull())
        Q_EMIT factHovered({});
}

void TroopCanvas::wheelEvent(QWheelEvent *event)
{
    if (!isShowingChart())
        return QWidget::wheelEvent(event);
    const PlotFrame &frame = layoutNow().frame;
    const double clicks = event->angleDelta().y() / 120.;
    const double across = event->angleDelta().x() / 120.;
    if (clicks != 0)
        zoom(std::pow(zoomPerStep, clicks), frame.dayAt(event->position().x()));
    else if (across != 0)
        setWindow(window().moved(-across * panPerKey / 2 * window().length()));
    event->accept();
}

void TroopCanvas::keyPressEvent(QKeyEvent *event)
{
    const TimeWindow now = window();
    const double middle = now.middle();
    const bool pans = event->modifiers() & Qt::ShiftModifier;
    switch (event->key()) {
    case Qt::Key_0:
        return fit();
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoom(zoomPerStep, middle);
    case Qt::Key_Minus:
        return zoom(1 / zoomPerStep, middle);
    case Qt::Key_Left:
        return pans ? setWindow(now.moved(-panPerKey * now.length())) : choosePoint(-1);
    case Qt::Key_Right:
        return pans ? setWindow(now.moved(panPerKey * now.length())) : choosePoint(1);
    case Qt::Key_Escape:
        if (!m_scene.chosen.isNull())
            return Q_EMIT factChosen({});
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void TroopCanvas::choosePoint(int step)
{
    if (!isShowingChart())
        return;
    // From left to right, among equals from the top down.
    std::vector<const TroopMark *> marks;
    for (const TroopMark &mark : layoutNow().marks)
        marks.push_back(&mark);
    if (marks.empty())
        return;
    std::stable_sort(marks.begin(), marks.end(), [](const TroopMark *a, const TroopMark *b) {
        return std::pair(a->at.x(), a->at.y()) < std::pair(b->at.x(), b->at.y());
    });
    const auto current =
        std::find_if(marks.begin(), marks.end(), [](const TroopMark *m) { return m->isChosen; });
    const auto count = qsizetype(marks.size());
    const qsizetype at = current == marks.end() ? (step > 0 ? -1 : count) : current - marks.begin();
    const TroopMark *next = marks[size_t(std::clamp<qsizetype>(at + step, 0, count - 1))];
    Q_EMIT factChosen(m_scene.levels.series[next->series].points[next->point].facts.front());
}

} // namespace nutgraf
