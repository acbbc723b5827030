// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/items/facets.h"

#include <QAbstractItemModel>

namespace nutgraf
{

class ShownFacts;

/// The facets of the open article as a tree: a facet, below it its values with counts. A value's check box
/// says what a person wants of it: checked included, partially checked excluded. A facet that could narrow
/// nothing, as all facts are alike in it, is left out.
class FacetModel final : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column {
        ValueColumn,
        CountColumn,
        ExcludeColumn, ///< a sign for the pointer to leave the value out by
        ColumnCount
    };
    enum Role {
        ChoiceRole = Qt::UserRole, ///< int, FacetChoice
        ValueRole,                 ///< QString, as facts have it; invalid for a facet
    };

    explicit FacetModel(ShownFacts *shown, QObject *parent = nullptr);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// The place of a facet; invalid where it is left out.
    QModelIndex indexOf(Facet facet) const;
    /// Wants what `choice` says of the value at `index`, or nothing any more where it was that already.
    void toggle(const QModelIndex &index, FacetChoice choice);

private:
    void follow();
    Facet facetAt(const QModelIndex &value) const { return m_facets[size_t(value.internalId() - 1)]; }

    ShownFacts *m_shown;
    std::vector<Facet> m_facets;
    std::array<QStringList, facetCount> m_values; ///< as the views know them
};

} // namespace nutgraf
