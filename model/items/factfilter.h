// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/items/factmodel.h"

#include <QSortFilterProxyModel>
#include <QStringList>

#include <optional>
#include <vector>

namespace nutgraf
{

class ShownFacts;

/// The facts of one kind out of a FactModel, with the columns that a table of them shows, searched by words
/// and sorted by any column. What is unknown comes last in either order, dismissed facts behind everything
/// else.
class FactFilter : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    enum class Dismissed { Shown, Hidden };

    FactFilter(FactKind kind, std::vector<FactModel::Column> columns, FactModel *model,
               QObject *parent = nullptr);

    FactKind kind() const { return m_kind; }
    /// Shows only the facts in whose columns every word of `text` stands, in upper or lower case.
    void setText(const QString &text);
    QString text() const { return m_text; }
    void setDismissed(Dismissed dismissed);
    /// A column to sort by; of several the first decides, then the next.
    struct SortKey {
        FactModel::Column column;
        Qt::SortOrder order = Qt::AscendingOrder;
        bool operator==(const SortKey &) const = default;
    };
    void sortBy(std::vector<SortKey> keys);
    const std::vector<SortKey> &sortKeys() const { return m_keys; }
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    /// Brings together the facts that are alike in a column, whatever they are sorted by; nothing: no more.
    void groupBy(std::optional<FactModel::Column> column);
    std::optional<FactModel::Column> group() const { return m_group; }
    /// What the facts of a row's group share; empty for those that have none.
    QString groupAt(int row) const;

    /// Shows only what the facets let through, from now on; null: whatever there is.
    void setShown(const ShownFacts *shown);

    /// How many facts there are to choose from, whatever the text: the dismissed ones only where they are
    /// shown.
    int total() const;
    int dismissedCount() const;

    FactId idAt(const QModelIndex &index) const;
    /// The row of a fact; invalid where it is not shown.
    QModelIndex indexOf(FactId id) const;
    /// Where a column of the model is shown here.
    int positionOf(FactModel::Column column) const;
    FactModel::Column columnAt(int position) const;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool filterAcceptsColumn(int column, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    bool isOfKind(int row) const;
    bool isDismissed(int row) const;
    FactModel *facts() const;
    void arrange();
    /// Below 0 where `left` comes first, above where `right` does; unknown values come last in either order.
    int compare(int left, int right, SortKey key) const;

    FactKind m_kind;
    std::vector<FactModel::Column> m_columns;
    std::vector<SortKey> m_keys;
    std::optional<FactModel::Column> m_group;
    QString m_text;
    QStringList m_words;
    const ShownFacts *m_shown = nullptr;
    Dismissed m_dismissed = Dismissed::Shown;
};

} // namespace nutgraf
