// SPDX-License-Identifier: GPL-3.0-or-later
// The lanes of the timeline's view: which there are, which are folded, which are in sight.
#include "views/timeline/timelineview.h"

#include "model/project/project.h"

#include <QScrollBar>
#include <QSignalBlocker>

#include <algorithm>

namespace nutgraf
{

/// A scroll bar where the lanes have more rows than there is room for.
void TimelineView::arrangeParts()
{
    const auto measure = [this] { return makeFrame(); };
    const QSignalBlocker quiet(m_scroll);
    TimelineFrame shown = measure();
    const bool needed = shown.layout.rows < shown.layout.allRows;
    if (needed == m_scroll->isHidden()) {
        m_scroll->setVisible(needed);
        shown = measure();
    }
    m_scroll->setRange(0, shown.layout.allRows - shown.layout.rows);
    m_scroll->setPageStep(std::max(1, shown.layout.rows));
    m_scroll->setValue(shown.layout.firstRow);
    const QRect plot = shown.plot.toRect();
    m_scroll->setGeometry(width() - m_scroll->sizeHint().width(), plot.top(), m_scroll->sizeHint().width(),
                          std::max(1, plot.height()));
    m_frame = std::move(shown);
}

void TimelineView::setArrangement(const TimelineArrangement &arrangement)
{
    if (arrangement.by != m_arrangement.by || arrangement.order != m_arrangement.order)
        m_scroll->setValue(0);
    m_arrangement = arrangement;
    rebuild();
}

void TimelineView::restoreViewState(const QByteArray &state)
{
    setArrangement(TimelineArrangement::fromBytes(state));
}

void TimelineView::toggleLane(int lane)
{
    if (size_t(lane) < lanes().size())
        setArrangement(m_arrangement.withToggled(lanes()[size_t(lane)].key));
}

void TimelineView::foldAll()
{
    TimelineArrangement folded = m_arrangement;
    for (const TimelineLane &lane : lanes())
        folded.folded.insert(lane.key);
    setArrangement(folded);
}

QRectF TimelineView::placeOfLane(int lane) const
{
    for (const LaneHead &head : frame().heads) {
        if (head.lane == lane)
            return head.rect;
    }
    return {};
}

QStringList TimelineView::lanesOf(FactId id) const
{
    QStringList names;
    const Fact *fact = lanes().empty() ? nullptr : workspace().project->fact(id);
    if (fact) {
        for (const QString &key : laneKeysOf(*fact, m_arrangement.by))
            names << laneNameOf(key, m_arrangement.by);
    }
    return names;
}

void TimelineView::revealRow(FactId id)
{
    const TimelineIndex &marks = *m_scene->content().marks;
    if (m_scroll->isHidden() || marks.indexOf(id) < 0)
        return;
    const auto isThere = [&](const PlacedMark &mark) { return marks.marks()[size_t(mark.mark)].id == id; };
    const auto &inSight = frame().layout.marks;
    if (std::any_of(inSight.begin(), inSight.end(), isThere))
        return;
    // Where it would be, were there room for all rows.
    QRectF all = area();
    all.setHeight(all.height() + (frame().layout.allRows + 1) * frame().layout.rowHeight);
    const TimelineFrame whole = m_scene->frame(all, window(), id);
    const auto found = std::find_if(whole.layout.marks.begin(), whole.layout.marks.end(), isThere);
    if (found != whole.layout.marks.end())
        m_scroll->setValue(found->row < m_scroll->value() ? found->row
                                                          : found->row - frame().layout.rows + 1);
}

} // namespace nutgraf
