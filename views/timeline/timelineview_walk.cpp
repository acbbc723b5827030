// SPDX-License-Identifier: GPL-3.0-or-later
// How the keys walk through the timeline: in time, from row to row, from lane to lane.
#include "views/timeline/timelineview.h"

#include "model/project/selection.h"
#include "views/plaintext.h"

#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace nutgraf
{

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

int TimelineView::currentMark() const
{
    const TimelineIndex &marks = *m_scene->content().marks;
    const bool holds = m_walkedTo >= 0 && m_walkedTo < int(marks.marks().size()) &&
                       marks.marks()[size_t(m_walkedTo)].id == chosen();
    return holds ? m_walkedTo : marks.indexOf(chosen());
}

void TimelineView::walk(Row to)
{
    const TimelineIndex &marks = *m_scene->content().marks;
    const int direction = to == Row::Above ? -1 : 1;
    auto next = neighbourInRows(frame().layout, currentMark(), direction);
    if (!next && !m_scroll->isHidden() && currentMark() >= 0) { // there may be rows out of sight
        m_scroll->setValue(m_scroll->value() + direction);
        next = neighbourInRows(frame().layout, currentMark(), direction);
    }
    if (next) {
        walkTo(marks.marks()[size_t(*next)].id);
        m_walkedTo = *next;
    } else if (placeOf(chosen()).isNull() || currentMark() < 0) // no row to start from
        walk(to == Row::Above ? Walk::Previous : Walk::Next);
}

/// To the event of the next lane that is nearest in time.
void TimelineView::walkLanes(Row to)
{
    const auto &marks = m_scene->content().marks->marks();
    const int current = currentMark(), direction = to == Row::Above ? -1 : 1;
    if (lanes().empty() || current < 0)
        return walk(to);
    const TimelineMark from = marks[size_t(current)];
    for (int lane = from.lane + direction; lane >= 0 && lane < int(lanes().size()); lane += direction) {
        int nearest = -1;
        for (int i = 0; i < int(marks.size()); ++i) {
            const auto distance = [&](int other) {
                return std::abs(marks[size_t(other)].begin - from.begin);
            };
            if (marks[size_t(i)].lane == lane && (nearest < 0 || distance(i) < distance(nearest)))
                nearest = i;
        }
        if (nearest >= 0) {
            walkTo(marks[size_t(nearest)].id);
            m_walkedTo = nearest;
            return;
        }
    }
}

void TimelineView::toggleChosenLane()
{
    if (const int current = currentMark(); current >= 0)
        toggleLane(m_scene->content().marks->marks()[size_t(current)].lane);
}

void TimelineView::walkTo(FactId id)
{
    choose(id);
    reveal(id);
    // Who walks by keys has no pointer to ask for what a cut label leaves out.
    const QRectF place = placeOf(id);
    if (!place.isNull() && markFor(chosen()) && !m_scene->isWhole(frame(), id))
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

} // namespace nutgraf
