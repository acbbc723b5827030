// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/troops/troopaccessible.h"

#include "views/troops/troopcanvas.h"

#include <QAccessibleActionInterface>
#include <QAccessibleWidget>
#include <QCoreApplication>
#include <QPointer>

#include <algorithm>

namespace nutgraf
{

namespace
{

/// One number of the chart. It holds a place in the list of numbers, not a number: what stands there is asked
/// for each time, as the facts change.
class NumberAccessible : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    NumberAccessible(TroopCanvas *canvas, int index)
        : m_canvas(canvas)
        , m_index(index)
    {
    }

    bool isValid() const override { return row(); }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override
    {
        return m_canvas ? m_canvas->QWidget::window()->windowHandle() : nullptr;
    }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_canvas); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }

    QString text(QAccessible::Text which) const override
    {
        if (!row())
            return {};
        switch (which) {
        case QAccessible::Name:
            return row()->inWords();
        case QAccessible::Value:
            return row()->level;
        case QAccessible::Description:
            return row()->sources.isEmpty()
                       ? row()->sentence
                       : QCoreApplication::translate("TroopCanvas", "According to %1. %2")
                             .arg(row()->sources, row()->sentence);
        default:
            return {};
        }
    }
    void setText(QAccessible::Text, const QString &) override {}

    QRect rect() const override
    {
        const QRectF place = row() ? m_canvas->placeOf(*row()) : QRectF();
        return place.isEmpty()
                   ? QRect()
                   : QRect(m_canvas->mapToGlobal(place.topLeft().toPoint()), place.size().toSize());
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = state.selectable = true;
        state.invalid = !row();
        state.offscreen = rect().isEmpty();
        if (row()) {
            const auto &facts = row()->facts;
            const FactId chosen = m_canvas->scene().chosen;
            state.selected = std::find(facts.begin(), facts.end(), chosen) != facts.end();
            state.focused = state.selected && m_canvas->hasFocus();
        }
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
        if (name == pressAction() && row())
            Q_EMIT m_canvas->factChosen(row()->facts.front());
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    const TroopRow *row() const
    {
        return m_canvas && size_t(m_index) < m_canvas->rows().size() ? &m_canvas->rows()[size_t(m_index)]
                                                                     : nullptr;
    }

    QPointer<TroopCanvas> m_canvas;
    int m_index;
};

class ChartAccessible : public QAccessibleWidget
{
public:
    explicit ChartAccessible(TroopCanvas *canvas)
        : QAccessibleWidget(canvas, QAccessible::Chart)
    {
    }
    ~ChartAccessible() override
    {
        for (const QAccessible::Id id : m_children)
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return int(canvas()->rows().size()); }
    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        while (m_children.size() <= index)
            m_children.append(QAccessible::registerAccessibleInterface(
                new NumberAccessible(canvas(), int(m_children.size()))));
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
        for (int i = 0; i < childCount(); ++i) {
            if (child(i)->rect().contains(x, y))
                return child(i);
        }
        return nullptr;
    }
    QAccessibleInterface *focusChild() const override
    {
        for (int i = 0; i < childCount(); ++i) {
            if (child(i)->state().focused)
                return child(i);
        }
        return nullptr;
    }

private:
    TroopCanvas *canvas() const { return static_cast<TroopCanvas *>(object()); }

    mutable QList<QAccessible::Id> m_children; // made when they are asked for
};

QAccessibleInterface *makeAccessible(const QString &, QObject *object)
{
    auto *canvas = qobject_cast<TroopCanvas *>(object);
    return canvas ? new ChartAccessible(canvas) : nullptr;
}

} // namespace

void installTroopAccessibility()
{
    QAccessible::installFactory(makeAccessible); // installing it again does nothing
}

} // namespace nutgraf
