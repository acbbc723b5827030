// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/items/factfilter.h"

#include <QHeaderView>

namespace nutgraf
{

/// Column headers that show by which columns a table is sorted, the second and later ones with their number.
/// A click sorts by a column alone, a click with Shift by it after the others; the same column again turns
/// its order.
class SortHeader : public QHeaderView
{
    Q_OBJECT
public:
    SortHeader(FactFilter *filter, QWidget *parent);

    /// Shows the order that the filter has now.
    void showOrder();
    enum class Sort { Alone, Also };
    void sortBy(FactModel::Column column, Sort how);

Q_SIGNALS:
    void sorted();

protected:
    void initStyleOptionForIndex(QStyleOptionHeader *option, int logicalIndex) const override;

private:
    FactFilter *m_filter;
};

} // namespace nutgraf
