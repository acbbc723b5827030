// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/accessibleitems.h"

#include <QAccessibleActionInterface>
#include <QAccessibleWidget>
#include <QPointer>
#include <QWidget>

namespace nutgraf
{

namespace
{

class ItemInterface : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    ItemInterface(QWidget *widget, std::shared_ptr<AccessibleItems> items, int item)
        : m_widget(widget)
        , m_items(std::move(items))
        , m_item(item)
    {
    }

    bool isValid() const override { return m_widget && m_item < m_items->count(); }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return m_widget ? m_widget->window()->windowHandle() : nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_widget); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }

    QString text(QAccessible::Text which) const override
    {
        return isValid() ? m_items->text(m_item, which) : QString();
    }
    void setText(QAccessible::Text, const QString &) override {}

    QRect rect() const override
    {
        const QRectF place = isValid() ? m_items->place(m_item) : QRectF();
        return place.isEmpty()
                   ? QRect()
                   : QRect(m_widget->mapToGlobal(place.topLeft().toPoint()), place.size().toSize());
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = state.selectable = true;
        state.invalid = !isValid();
        state.offscreen = rect().isEmpty();
        state.selected = isValid() && m_items->isChosen(m_item);
        state.focused = state.selected && m_widget->hasFocus();
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
            m_items->choose(m_item);
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    QPointer<QWidget> m_widget;
    std::shared_ptr<AccessibleItems> m_items;
    int m_item;
};

class ItemsInterface : public QAccessibleWidget
{
public:
    ItemsInterface(QWidget *widget, QAccessible::Role role, std::shared_ptr<AccessibleItems> items)
        : QAccessibleWidget(widget, role)
        , m_items(std::move(items))
    {
    }
    ~ItemsInterface() override
    {
        for (const QAccessible::Id id : m_children)
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return m_items->count(); }
    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        while (m_children.size() <= index)
            m_children.append(QAccessible::registerAccessibleInterface(
                new ItemInterface(widget(), m_items, int(m_children.size()))));
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
        return child(m_items->itemAt(widget()->mapFromGlobal(QPoint(x, y))));
    }
    QAccessibleInterface *focusChild() const override
    {
        for (int i = 0; widget()->hasFocus() && i < childCount(); ++i) {
            if (m_items->isChosen(i))
                return child(i);
        }
        return nullptr;
    }

private:
    std::shared_ptr<AccessibleItems> m_items;
    mutable QList<QAccessible::Id> m_children; // made when they are asked for
};

} // namespace

QAccessibleInterface *makeAccessible(QWidget *widget, QAccessible::Role role,
                                     std::shared_ptr<AccessibleItems> items)
{
    return new ItemsInterface(widget, role, std::move(items));
}

} // namespace nutgraf
