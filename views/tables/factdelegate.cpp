// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tables/factdelegate.h"

#include "model/items/factrows.h"
#include "views/plaintext.h"
#include "views/theme.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace nutgraf
{

namespace
{

constexpr int margin = 8; // above and below the words of a cell, together

bool isHeading(const QModelIndex &index)
{
    return index.data(FactRows::HeadingRole).toBool();
}

} // namespace

void FactDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->text = option->text.simplified();
    // The article is English: its words run from left to right, and stand where the window begins.
    const bool isMirrored = option->direction == Qt::RightToLeft;
    option->displayAlignment = (isMirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
    option->direction = Qt::LeftToRight;
    if (index.data(FactModel::OriginRole) == int(Origin::Dismissed)) {
        option->font.setStrikeOut(true);
        option->palette.setColor(QPalette::Text, Theme::of(option->palette).faintText);
    }
}

void FactDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    if (isHeading(index))
        return;
    QStyledItemDelegate::paint(painter, option, index);
    painter->setPen(Theme::of(option.palette).grid);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
}

QSize FactDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (isHeading(index))
        return {0, headingHeight(option.fontMetrics)};
    const QSize size = QStyledItemDelegate::sizeHint(option, index);
    const int line = option.fontMetrics.lineSpacing();
    return {size.width(), std::min(size.height(), maximalLines * line) + margin};
}

bool FactDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                             const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || isHeading(index))
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const QString text = index.data().toString();
    const QRect needed =
        option.fontMetrics.boundingRect(option.rect.adjusted(4, 0, -4, 0), Qt::TextWordWrap, text);
    if (text.isEmpty() || (needed.height() <= option.rect.height() && needed.width() <= option.rect.width()))
        QToolTip::hideText();
    else
        QToolTip::showText(event->globalPos(), plainToolTip(text), view);
    return true;
}

} // namespace nutgraf
