// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/factfilter.h"

#include "model/items/shownfacts.h"

#include <algorithm>

namespace nutgraf
{

FactFilter::FactFilter(FactKind kind, std::vector<FactModel::Column> columns, FactModel *model,
                       QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_kind(kind)
    , m_columns(std::move(columns))
{
    setSortRole(FactModel::SortRole);
    setSourceModel(model);
}

FactModel *FactFilter::facts() const
{
    return static_cast<FactModel *>(sourceModel());
}

void FactFilter::setText(const QString &text)
{
    m_text = text;
    m_words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidateFilter();
}

void FactFilter::setDismissed(Dismissed dismissed)
{
    m_dismissed = dismissed;
    invalidateFilter();
}

void FactFilter::setShown(const ShownFacts *shown)
{
    if (m_shown)
        m_shown->disconnect(this);
    m_shown = shown;
    if (shown)
        connect(shown, &ShownFacts::changed, this, [this] { invalidateFilter(); });
    invalidateFilter();
}

bool FactFilter::isOfKind(int row) const
{
    return facts()->index(row, 0).data(FactModel::KindRole) == int(m_kind);
}

bool FactFilter::isDismissed(int row) const
{
    return facts()->index(row, 0).data(FactModel::OriginRole) == int(Origin::Dismissed);
}

int FactFilter::total() const
{
    int count = 0;
    for (int row = 0; row < facts()->rowCount(); ++row)
        count += isOfKind(row) && (m_dismissed == Dismissed::Shown || !isDismissed(row));
    return count;
}

int FactFilter::dismissedCount() const
{
    int count = 0;
    for (int row = 0; row < facts()->rowCount(); ++row)
        count += isOfKind(row) && isDismissed(row);
    return count;
}

FactId FactFilter::idAt(const QModelIndex &index) const
{
    return facts()->idAt(mapToSource(index));
}

QModelIndex FactFilter::indexOf(FactId id) const
{
    const QModelIndex found = facts()->indexOf(id);
    return found.isValid() ? mapFromSource(found.siblingAtColumn(m_columns.front())) : found;
}

int FactFilter::positionOf(FactModel::Column column) const
{
    return int(
        std::count_if(m_columns.begin(), m_columns.end(), [column](auto other) { return other < column; }));
}

bool FactFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    if (!isOfKind(row) || (m_dismissed == Dismissed::Hidden && isDismissed(row)))
        return false;
    if (m_shown && !m_shown->shows(facts()->idAt(facts()->index(row, 0))))
        return false;
    return std::all_of(m_words.begin(), m_words.end(), [this, row](const QString &word) {
        return std::any_of(m_columns.begin(), m_columns.end(), [&](FactModel::Column column) {
            return facts()->index(row, column).data().toString().contains(word, Qt::CaseInsensitive);
        });
    });
}

bool FactFilter::filterAcceptsColumn(int column, const QModelIndex &) const
{
    return std::find(m_columns.begin(), m_columns.end(), column) != m_columns.end();
}

bool FactFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    // What belongs at the end is the smaller one where the order is turned round.
    const bool isTurned = sortOrder() == Qt::DescendingOrder;
    if (const bool first = isDismissed(left.row()), second = isDismissed(right.row()); first != second)
        return isTurned ? first : second;
    const QVariant a = left.data(FactModel::SortRole), b = right.data(FactModel::SortRole);
    if (a.isValid() != b.isValid())
        return isTurned ? !a.isValid() : a.isValid();
    if (a.userType() == QMetaType::QString)
        return QString::compare(a.toString(), b.toString(), Qt::CaseInsensitive) < 0;
    return QVariant::compare(a, b) == QPartialOrdering::Less;
}

} // namespace nutgraf
