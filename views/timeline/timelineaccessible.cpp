// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timelineaccessible.h"

#include "views/accessibleitems.h"
#include "views/timeline/timelineview.h"

#include <QPointer>

#include <algorithm>

namespace nutgraf
{

namespace
{

/// The events of a timeline in the order of time, undated ones last; then its lanes, which fold.
class TimelineItems : public AccessibleItems
{
public:
    explicit TimelineItems(TimelineView *view)
        : m_view(view)
    {
    }

    int count() const override { return m_view ? events() + int(m_view->lanes().size()) : 0; }
    QString text(int item, QAccessible::Text which) const override
    {
        if (item >= events())
            return textOfLane(m_view->lanes()[size_t(item - events())], which);
        const TimelineView::EventWords words = m_view->wordsOf(id(item));
        switch (which) {
        case QAccessible::Name:
            return QStringLiteral("%1, %2").arg(words.what, words.when);
        case QAccessible::Value:
            return words.when;
        case QAccessible::Description: {
            const QStringList lanes = m_view->lanesOf(id(item));
            return lanes.isEmpty() ? words.sentence
                                   : TimelineView::tr("Lane %1. %2")
                                         .arg(lanes.join(QStringLiteral(", ")), words.sentence);
        }
        default:
            return {};
        }
    }
    QRectF place(int item) const override
    {
        return item < events() ? m_view->placeOf(id(item)) : m_view->placeOfLane(item - events());
    }
    bool isChosen(int item) const override { return item < events() && m_view->chosen() == id(item); }
    int itemAt(QPoint point) const override
    {
        if (const LaneHead *lane = m_view->frame().headAt(point))
            return events() + lane->lane;
        const FactId wanted = m_view->factAt(point);
        const auto &ids = m_view->inOrder();
        const auto found = std::find(ids.begin(), ids.end(), wanted);
        return wanted.isNull() || found == ids.end() ? -1 : int(found - ids.begin());
    }
    void choose(int item) override
    {
        item < events() ? m_view->choose(id(item)) : m_view->toggleLane(item - events());
    }

private:
    int events() const { return int(m_view->inOrder().size()); }
    static QString textOfLane(const TimelineLane &lane, QAccessible::Text which)
    {
        switch (which) {
        case QAccessible::Name:
            return TimelineView::tr("Lane %1, %2 facts").arg(lane.name).arg(lane.count);
        case QAccessible::Value:
            return lane.folded ? TimelineView::tr("folded") : TimelineView::tr("unfolded");
        default:
            return {};
        }
    }
    FactId id(int item) const { return m_view->inOrder()[size_t(item)]; }

    QPointer<TimelineView> m_view;
};

QAccessibleInterface *accessibleOf(const QString &, QObject *object)
{
    auto *view = qobject_cast<TimelineView *>(object);
    return view ? makeAccessible(view, QAccessible::List, std::make_shared<TimelineItems>(view)) : nullptr;
}

} // namespace

void installTimelineAccessibility()
{
    QAccessible::installFactory(accessibleOf); // installing it again does nothing
}

} // namespace nutgraf
