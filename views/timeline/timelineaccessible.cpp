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

/// The events of a timeline in the order of time, undated ones last.
class TimelineItems : public AccessibleItems
{
public:
    explicit TimelineItems(TimelineView *view)
        : m_view(view)
    {
    }

    int count() const override { return m_view ? int(m_view->inOrder().size()) : 0; }
    QString text(int item, QAccessible::Text which) const override
    {
        const TimelineView::EventWords words = m_view->wordsOf(id(item));
        switch (which) {
        case QAccessible::Name:
            return QStringLiteral("%1, %2").arg(words.what, words.when);
        case QAccessible::Value:
            return words.when;
        case QAccessible::Description:
            return words.sentence;
        default:
            return {};
        }
    }
    QRectF place(int item) const override { return m_view->placeOf(id(item)); }
    bool isChosen(int item) const override { return m_view->chosen() == id(item); }
    int itemAt(QPoint point) const override
    {
        const FactId wanted = m_view->factAt(point);
        const auto &ids = m_view->inOrder();
        const auto found = std::find(ids.begin(), ids.end(), wanted);
        return wanted.isNull() || found == ids.end() ? -1 : int(found - ids.begin());
    }
    void choose(int item) override { m_view->choose(id(item)); }

private:
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
