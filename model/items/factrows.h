// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/items/factfilter.h"

#include <QAbstractProxyModel>
#include <QStringList>

#include <vector>

namespace nutgraf
{

/// The rows of a table: the facts of a FactFilter, and above each of its groups a heading, under which the
/// facts can be folded away. A heading can be current, so that keys and screen readers find it, but is not
/// selected: what is copied are facts.
///
/// What is folded is remembered by the group's value, whatever the facts become.
class FactRows : public QAbstractProxyModel
{
    Q_OBJECT
public:
    enum Role {
        HeadingRole = FactModel::OriginRole + 1, ///< bool, whether the row is a heading
    };
    /// Folds beyond are forgotten, those of longest ago first.
    static constexpr int maximalFolds = 200;

    explicit FactRows(FactFilter *facts, QObject *parent = nullptr);

    bool isHeading(int row) const;
    /// The heading that a row stands under, or the row itself where it is one; -1 where nothing is grouped.
    int headingOf(int row) const;
    int headingCount() const { return int(m_groups.size()); }

    bool isFolded(int heading) const;
    void setFolded(int heading, bool isFolded);
    void setAllFolded(bool areFolded);
    /// What is folded, for the settings; of any columns that were ever grouped by.
    const QStringList &folds() const { return m_folds; }
    void setFolds(const QStringList &folds);

    /// None for a heading.
    FactId idAt(const QModelIndex &index) const;
    /// The row of a fact, or the heading that it is folded under; invalid where it is not shown.
    QModelIndex indexOf(FactId id) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &) const override { return {}; }
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QModelIndex mapToSource(const QModelIndex &index) const override;
    QModelIndex mapFromSource(const QModelIndex &index) const override;

private:
    struct Group {
        QString name;
        int first = 0; ///< the filter's row
        int count = 0;
        bool isFolded = false;
        bool operator==(const Group &) const = default;
    };
    /// What a persistent index stands for while the rows change.
    struct Kept {
        QModelIndex index;
        FactId fact;
        QString group;
    };

    FactFilter *filter() const;
    size_t groupOf(int heading) const;
    QString foldOf(const QString &group) const;
    void rememberFold(const Group &group);
    QString textOf(const Group &group, int role) const;
    std::vector<Group> findGroups() const;
    void lay();
    void place();
    void beginChange();
    void endChange();
    void followData();

    std::vector<Group> m_groups;
    std::vector<int> m_rows;   ///< a row of the filter, or ~group
    std::vector<int> m_places; ///< by row of the filter: its row here, or its heading's where it is folded
    QStringList m_folds;
    std::vector<Kept> m_kept;
};

} // namespace nutgraf
