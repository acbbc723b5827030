// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/facetmodel.h"

#include "model/items/shownfacts.h"

#include <algorithm>
#include <iterator>

namespace nutgraf
{

FacetModel::FacetModel(ShownFacts *shown, QObject *parent)
    : QAbstractItemModel(parent)
    , m_shown(shown)
{
    connect(shown, &ShownFacts::changed, this, &FacetModel::follow);
    follow();
}

void FacetModel::follow()
{
    std::array<QStringList, facetCount> values;
    for (const Facet facet : allFacets)
        values[size_t(facet)] = m_shown->index().values(facet);
    if (values != m_values) {
        beginResetModel();
        m_values = values;
        m_facets.clear();
        std::copy_if(allFacets.begin(), allFacets.end(), std::back_inserter(m_facets), [&](Facet facet) {
            return values[size_t(facet)].size() > 1 || !m_shown->query().choices[size_t(facet)].empty();
        });
        endResetModel();
        return;
    }
    for (int row = 0; row < rowCount(); ++row) {
        const QModelIndex facet = index(row, 0);
        Q_EMIT dataChanged(facet, facet);
        Q_EMIT dataChanged(index(0, 0, facet), index(rowCount(facet) - 1, ColumnCount - 1, facet));
    }
}

// A value's internal id is the row of its facet plus one; a facet's is 0.
QModelIndex FacetModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : 0);
}

QModelIndex FacetModel::parent(const QModelIndex &index) const
{
    return index.isValid() && index.internalId() > 0
               ? createIndex(int(index.internalId()) - 1, 0, quintptr(0))
               : QModelIndex();
}

int FacetModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_facets.size());
    if (parent.internalId() > 0 || parent.column() > 0)
        return 0;
    return int(m_values[size_t(m_facets[size_t(parent.row())])].size());
}

int FacetModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant FacetModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (index.internalId() == 0) {
        const Facet facet = m_facets[size_t(index.row())];
        return role == Qt::DisplayRole && index.column() == ValueColumn ? nameOf(facet) : QVariant();
    }
    const Facet facet = facetAt(index);
    const QString &value = m_values[size_t(facet)][index.row()];
    const FacetChoice choice = m_shown->query().choiceOf(facet, value);
    const auto &counts = m_shown->result().counts[size_t(facet)];
    const int count = size_t(index.row()) < counts.size() ? counts[size_t(index.row())] : 0;
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == ValueColumn   ? QVariant(labelOf(facet, value))
               : index.column() == CountColumn ? QVariant(count)
                                               : QVariant(QStringLiteral("−"));
    case Qt::ToolTipRole:
        return index.column() == ExcludeColumn ? tr("Leave these out (Delete)") : QVariant();
    case Qt::CheckStateRole:
        if (index.column() != ValueColumn)
            return {};
        return int(choice == FacetChoice::Include   ? Qt::Checked
                   : choice == FacetChoice::Exclude ? Qt::PartiallyChecked
                                                    : Qt::Unchecked);
    case Qt::TextAlignmentRole:
        return index.column() == CountColumn ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case Qt::AccessibleTextRole: {
        const QString text = tr("%1, %2").arg(labelOf(facet, value), countedFacts(count, count));
        return choice == FacetChoice::Exclude ? tr("%1, left out").arg(text) : text;
    }
    case ChoiceRole:
        return int(choice);
    case ValueRole:
        return value;
    default:
        return {};
    }
}

Qt::ItemFlags FacetModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

QModelIndex FacetModel::indexOf(Facet facet) const
{
    const auto place = std::find(m_facets.begin(), m_facets.end(), facet);
    return place == m_facets.end() ? QModelIndex() : index(int(place - m_facets.begin()), 0);
}

void FacetModel::toggle(const QModelIndex &index, FacetChoice choice)
{
    if (!index.isValid() || index.internalId() == 0)
        return;
    const Facet facet = facetAt(index);
    const QString value = m_values[size_t(facet)][index.row()];
    const bool isAlready = m_shown->query().choiceOf(facet, value) == choice;
    m_shown->choose(facet, value, isAlready ? FacetChoice::None : choice);
}

} // namespace nutgraf
