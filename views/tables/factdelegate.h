// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

#include <functional>

namespace nutgraf
{

/// Draws the cells of a table of facts: long words on at most three lines, the whole of them in a plain tool
/// tip, dismissed facts struck through and faint.
class FactDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    static constexpr int maximalLines = 3;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

    /// The room at the top of a row that belongs to a heading.
    void setInset(std::function<int(int row)> inset) { m_inset = std::move(inset); }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    int insetOf(const QModelIndex &index) const { return m_inset ? m_inset(index.row()) : 0; }

    std::function<int(int row)> m_inset;
};

} // namespace nutgraf
