// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/facets/facetdelegate.h"

#include "model/items/facetmodel.h"
#include "views/theme.h"

#include <QPainter>

namespace nutgraf
{

void FacetDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    if (!(item.features & QStyleOptionViewItem::HasCheckIndicator))
        return;
    // Some styles draw the frame of an empty box so dark that it is lost on a dark ground.
    const QRect box =
        option.widget->style()->subElementRect(QStyle::SE_ItemViewItemCheckIndicator, &item, option.widget);
    painter->setPen(Theme::of(option.palette).faintText);
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(box.adjusted(0, 0, -1, -1));
}

void FacetDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const QColor faint = Theme::of(option->palette).faintText;
    if (!index.parent().isValid()) {
        option->font.setBold(true);
        return;
    }
    const auto choice = FacetChoice(index.data(FacetModel::ChoiceRole).toInt());
    option->font.setStrikeOut(choice == FacetChoice::Exclude && index.column() == FacetModel::ValueColumn);
    const bool isNothing = index.siblingAtColumn(FacetModel::CountColumn).data().toInt() == 0;
    if (isNothing || choice == FacetChoice::Exclude || index.column() != FacetModel::ValueColumn)
        option->palette.setColor(QPalette::Text, faint);
    if (index.column() == FacetModel::ExcludeColumn)
        option->displayAlignment = Qt::AlignCenter;
}

} // namespace nutgraf
