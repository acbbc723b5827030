// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QRectF>

#include <memory>

namespace nutgraf
{

/// What a widget that paints itself shows, item by item, for assistive technology. An item is known by its
/// place in the list: what stands there is asked for each time, as the facts change. It may outlive its
/// widget, and then has no items.
class AccessibleItems
{
public:
    virtual ~AccessibleItems() = default;

    virtual int count() const = 0;
    /// Name, value and description; empty for any other text.
    virtual QString text(int item, QAccessible::Text which) const = 0;
    /// Where the item stands in the widget; empty where it is out of sight.
    virtual QRectF place(int item) const = 0;
    virtual bool isChosen(int item) const = 0;
    /// The item at a point of the widget; -1 for none.
    virtual int itemAt(QPoint point) const = 0;
    virtual void choose(int item) = 0;
};

/// An interface for `widget` whose children are `items`; each can be pressed, which chooses it.
QAccessibleInterface *makeAccessible(QWidget *widget, QAccessible::Role role,
                                     std::shared_ptr<AccessibleItems> items);

} // namespace nutgraf
