// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timelineaccessible.h"

#include "views/timeline/timelineview.h"

#include <QAccessibleActionInterface>
#include <QAccessibleWidget>
#include <QPointer>

namespace nutgraf
{

namespace
{

/// One event of the timeline. It holds a place in the list of events, not an event: what stands there is
/// asked for each time, as the facts change.
class EventAccessible : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    EventAccessible(TimelineView *view, int index)
        : m_view(view)
        , m_index(index)
    {
    }

    bool isValid() const override { return !id().isNull(); }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return m_view ? m_view->QWidget::window()->windowHandle() : nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_view); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }

    QString text(QAccessible::Text which) const override
    {
        if (!isValid())
            return {};
        const TimelineView::EventWords words = m_view->wordsOf(id());
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
    void setText(QAccessible::Text, const QString &) override {}

    QRect rect() const override
    {
        const QRectF place = isValid() ? m_view->placeOf(id()) : QRectF();
        return place.isEmpty() ? QRect()
                               : QRect(m_view->mapToGlobal(place.topLeft().toPoint()), place.size().toSize());
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = state.selectable = true;
        state.invalid = !isValid();
        state.offscreen = rect().isEmpty();
        state.selected = isValid() && m_view->chosen() == id();
        state.focused = state.selected && m_view->hasFocus();
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this)
                                                    : nullptr;
    }
    QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString &name) override
    {
        if (name == pressAction() && isValid())
            m_view->choose(id());
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    FactId id() const
    {
        return m_view && size_t(m_index) < m_view->inOrder().size() ? m_view->inOrder()[size_t(m_index)]
                                                                    : FactId();
    }

    QPointer<TimelineView> m_view;
    int m_index;
};

class TimelineAccessible : public QAccessibleWidget
{
public:
    explicit TimelineAccessible(TimelineView *view)
        : QAccessibleWidget(view, QAccessible::List)
    {
    }
    ~TimelineAccessible() override
    {
        for (const QAccessible::Id id : m_children)
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return int(view()->inOrder().size()); }
    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        while (m_children.size() <= index)
            m_children.append(QAccessible::registerAccessibleInterface(
                new EventAccessible(view(), int(m_children.size()))));
        return QAccessible::accessibleInterface(m_children[index]);
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (qsizetype i = 0; i < m_children.size(); ++i) {
            if (QAccessible::accessibleInterface(m_children[i]) == child)
                return int(i);
        }
        return -1;
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        const FactId id = view()->factAt(view()->mapFromGlobal(QPoint(x, y)));
        const auto &ids = view()->inOrder();
        const auto found = std::find(ids.begin(), ids.end(), id);
        return id.isNull() || found == ids.end() ? nullptr : child(int(found - ids.begin()));
    }
    QAccessibleInterface *focusChild() const override
    {
        const auto &ids = view()->inOrder();
        const auto found = std::find(ids.begin(), ids.end(), view()->chosen());
        return view()->hasFocus() && found != ids.end() ? child(int(found - ids.begin())) : nullptr;
    }

private:
    TimelineView *view() const { return static_cast<TimelineView *>(object()); }

    mutable QList<QAccessible::Id> m_children; // made when they are asked for
};

QAccessibleInterface *makeAccessible(const QString &, QObject *object)
{
    auto *view = qobject_cast<TimelineView *>(object);
    return view ? new TimelineAccessible(view) : nullptr;
}

} // namespace

void installTimelineAccessibility()
{
    QAccessible::installFactory(makeAccessible); // installing it again does nothing
}

} // namespace nutgraf
