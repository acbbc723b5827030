// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tables/sortheader.h"

#include <QGuiApplication>
#include <QStyleOptionHeader>

#include <algorithm>

namespace nutgraf
{

SortHeader::SortHeader(FactFilter *filter, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_filter(filter)
{
    setSectionsClickable(true);
    setSortIndicatorShown(true);
    connect(this, &QHeaderView::sectionClicked, this, [this](int section) {
        const bool withShift = QGuiApplication::keyboardModifiers() & Qt::ShiftModifier;
        sortBy(m_filter->columnAt(section), withShift ? Sort::Also : Sort::Alone);
    });
}

void SortHeader::sortBy(FactModel::Column column, Sort how)
{
    auto keys = m_filter->sortKeys();
    const auto same = std::find_if(keys.begin(), keys.end(),
                                   [column](const FactFilter::SortKey &key) { return key.column == column; });
    if (same != keys.end() && (how == Sort::Also || keys.size() == 1))
        same->order = same->order == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
    else if (how == Sort::Also)
        keys.push_back({column});
    else
        keys = {{column}};
    m_filter->sortBy(keys);
    showOrder();
    Q_EMIT sorted();
}

void SortHeader::showOrder()
{
    const auto &keys = m_filter->sortKeys();
    if (!keys.empty())
        setSortIndicator(m_filter->positionOf(keys.front().column), keys.front().order);
    viewport()->update();
}

void SortHeader::initStyleOptionForIndex(QStyleOptionHeader *option, int logicalIndex) const
{
    QHeaderView::initStyleOptionForIndex(option, logicalIndex);
    const auto &keys = m_filter->sortKeys();
    const FactModel::Column column = m_filter->columnAt(logicalIndex);
    for (size_t place = 0; place < keys.size(); ++place) {
        if (keys[place].column != column)
            continue;
        option->sortIndicator = keys[place].order == Qt::AscendingOrder ? QStyleOptionHeader::SortDown
                                                                        : QStyleOptionHeader::SortUp;
        if (keys.size() > 1)
            option->text += QStringLiteral(" %1").arg(place + 1);
    }
}

} // namespace nutgraf
