// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/facets/facetdelegate.h"

#include "model/items/facetmodel.h"
#include "views/theme.h"

namespace nutgraf
{

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
