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
    invalidate();
}

void FactFilter::setDismissed(Dismissed dismissed)
{
    m_dismissed = dismissed;
    invalidate();
}

void FactFilter::setShown(const ShownFacts *shown)
{
    if (m_shown)
        m_shown->disconnect(this);
    m_shown = shown;
    if (shown)
        connect(shown, &ShownFacts::changed, this, [this] { invalidate(); });
    invalidate();
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

FactModel::Column FactFilter::columnAt(int position) const
{
    std::vector<FactModel::Column> columns = m_columns; // Qt keeps them in the model's order
    std::sort(columns.begin(), columns.end());
    return columns[size_t(position)];
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

void FactFilter::sortBy(std::vector<SortKey> keys)
{
    m_keys = std::move(keys);
    arrange();
}

void FactFilter::sort(int column, Qt::SortOrder order)
{
    if (column >= 0 && column < columnCount())
        sortBy({{columnAt(column), order}});
}

void FactFilter::groupBy(std::optional<FactModel::Column> column)
{
    m_group = column;
    arrange();
}

/// The keys hold the order; to Qt it is always the same, by the first column.
void FactFilter::arrange()
{
    if (sortColumn() == 0)
        invalidate();
    else
        QSortFilterProxyModel::sort(0, Qt::AscendingOrder);
}

QString FactFilter::groupAt(int row) const
{
    if (!m_group)
        return {};
    return facts()->index(mapToSource(index(row, 0)).row(), *m_group).data(FactModel::SortRole).toString();
}

int FactFilter::compare(int left, int right, SortKey key) const
{
    const QVariant a = facts()->index(left, key.column).data(FactModel::SortRole);
    const QVariant b = facts()->index(right, key.column).data(FactModel::SortRole);
    if (!a.isValid() || !b.isValid())
        return int(b.isValid()) - int(a.isValid());
    int result = 0;
    if (a.userType() == QMetaType::QString) {
        result = QString::compare(a.toString(), b.toString(), Qt::CaseInsensitive);
    } else {
        const QPartialOrdering order = QVariant::compare(a, b);
        result = order == QPartialOrdering::Less ? -1 : order == QPartialOrdering::Greater ? 1 : 0;
    }
    return key.order == Qt::AscendingOrder ? result : -result;
}

bool FactFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    if (m_group) {
        if (const int order = compare(left.row(), right.row(), {*m_group}))
            return order < 0;
    }
    if (const bool first = isDismissed(left.row()), second = isDismissed(right.row()); first != second)
        return second;
    for (const SortKey &key : m_keys) {
        if (const int order = compare(left.row(), right.row(), key))
            return order < 0;
    }
    return left.row() < right.row();
}

} // namespace nutgraf
