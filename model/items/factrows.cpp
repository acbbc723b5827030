// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/factrows.h"

#include <algorithm>

namespace nutgraf
{

FactRows::FactRows(FactFilter *facts, QObject *parent)
    : QAbstractProxyModel(parent)
{
    setSourceModel(facts);
    lay();
    using Model = QAbstractItemModel;
    for (const auto signal : {&Model::rowsAboutToBeInserted, &Model::rowsAboutToBeRemoved})
        connect(facts, signal, this, &FactRows::beginChange);
    for (const auto signal : {&Model::rowsInserted, &Model::rowsRemoved})
        connect(facts, signal, this, &FactRows::endChange);
    connect(facts, &Model::layoutAboutToBeChanged, this, &FactRows::beginChange);
    connect(facts, &Model::layoutChanged, this, &FactRows::endChange);
    connect(facts, &Model::dataChanged, this, &FactRows::followData);
    connect(facts, &Model::modelAboutToBeReset, this, [this] { beginResetModel(); });
    connect(facts, &Model::modelReset, this, [this] {
        lay();
        endResetModel();
    });
}

FactFilter *FactRows::filter() const
{
    return static_cast<FactFilter *>(sourceModel());
}

bool FactRows::isHeading(int row) const
{
    return row >= 0 && row < int(m_rows.size()) && m_rows[size_t(row)] < 0;
}

int FactRows::headingOf(int row) const
{
    if (m_groups.empty() || row >= int(m_rows.size()))
        return -1;
    while (row >= 0 && !isHeading(row))
        --row;
    return row;
}

/// Which of the groups stands under a heading.
size_t FactRows::groupOf(int heading) const
{
    const int group = ~m_rows[size_t(heading)];
    return size_t(group);
}

bool FactRows::isFolded(int heading) const
{
    return isHeading(heading) && m_groups[groupOf(heading)].isFolded;
}

/// Groups that differ by their column or by more than capitals are folded apart.
QString FactRows::foldOf(const QString &group) const
{
    return QStringLiteral("%1 ").arg(int(filter()->group().value_or(FactModel::ColumnCount))) +
           group.toCaseFolded();
}

void FactRows::rememberFold(const Group &group)
{
    const QString fold = foldOf(group.name);
    m_folds.removeAll(fold);
    if (group.isFolded)
        m_folds.append(fold);
    if (m_folds.size() > maximalFolds)
        m_folds.removeFirst();
}

void FactRows::setFolded(int heading, bool isFolded)
{
    if (!isHeading(heading) || m_groups[groupOf(heading)].isFolded == isFolded)
        return;
    Group &group = m_groups[groupOf(heading)];
    group.isFolded = isFolded;
    rememberFold(group);
    const int first = heading + 1, last = heading + group.count;
    if (isFolded) {
        beginRemoveRows({}, first, last);
        place();
        endRemoveRows();
    } else {
        beginInsertRows({}, first, last);
        place();
        endInsertRows();
    }
    Q_EMIT dataChanged(index(heading, 0), index(heading, columnCount() - 1));
}

void FactRows::setAllFolded(bool areFolded)
{
    beginChange();
    for (Group &group : m_groups) {
        group.isFolded = areFolded;
        rememberFold(group);
    }
    endChange();
}

void FactRows::setFolds(const QStringList &folds)
{
    beginChange();
    m_folds = folds.mid(std::max<qsizetype>(0, folds.size() - maximalFolds));
    endChange();
}

std::vector<FactRows::Group> FactRows::findGroups() const
{
    std::vector<Group> groups;
    if (!filter()->group())
        return groups;
    for (int row = 0; row < filter()->rowCount(); ++row) {
        const QString name = filter()->groupAt(row);
        if (groups.empty() || QString::compare(groups.back().name, name, Qt::CaseInsensitive) != 0)
            groups.push_back({name, row, 0, m_folds.contains(foldOf(name))});
        ++groups.back().count;
    }
    return groups;
}

void FactRows::lay()
{
    m_groups = findGroups();
    place();
}

/// Says which row stands where, by the groups as they are.
void FactRows::place()
{
    const int facts = filter()->rowCount();
    m_rows.clear();
    m_places.assign(size_t(facts), -1);
    const auto add = [this](int fact) {
        m_places[size_t(fact)] = int(m_rows.size());
        m_rows.push_back(fact);
    };
    if (m_groups.empty()) {
        for (int fact = 0; fact < facts; ++fact)
            add(fact);
    }
    for (size_t i = 0; i < m_groups.size(); ++i) {
        const Group &group = m_groups[i];
        const int heading = int(m_rows.size());
        m_rows.push_back(~int(i));
        for (int fact = group.first; fact < group.first + group.count; ++fact) {
            if (group.isFolded)
                m_places[size_t(fact)] = heading;
            else
                add(fact);
        }
    }
}

void FactRows::beginChange()
{
    Q_EMIT layoutAboutToBeChanged();
    m_kept.clear();
    for (const QModelIndex &index : persistentIndexList()) {
        const bool isGroup = isHeading(index.row());
        m_kept.push_back({index, idAt(index), isGroup ? m_groups[groupOf(index.row())].name : QString()});
    }
}

void FactRows::endChange()
{
    lay();
    for (const Kept &kept : m_kept) {
        QModelIndex now;
        if (!kept.fact.isNull()) {
            now = mapFromSource(filter()->indexOf(kept.fact));
        } else {
            for (int row = 0; row < rowCount() && !now.isValid(); ++row) {
                if (isHeading(row) && m_groups[groupOf(row)].name == kept.group)
                    now = index(row, 0);
            }
        }
        changePersistentIndex(kept.index, now.siblingAtColumn(kept.index.column()));
    }
    m_kept.clear();
    Q_EMIT layoutChanged();
}

/// Other values may belong to other groups.
void FactRows::followData()
{
    if (m_groups != findGroups()) {
        beginChange();
        endChange();
    }
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

FactId FactRows::idAt(const QModelIndex &index) const
{
    const QModelIndex source = mapToSource(index);
    return source.isValid() ? filter()->idAt(source) : FactId();
}

QModelIndex FactRows::indexOf(FactId id) const
{
    const QModelIndex found = filter()->indexOf(id);
    return found.isValid() ? index(m_places[size_t(found.row())], found.column()) : QModelIndex();
}

QModelIndex FactRows::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

int FactRows::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int FactRows::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : filter()->columnCount();
}

QModelIndex FactRows::mapToSource(const QModelIndex &index) const
{
    if (!index.isValid() || isHeading(index.row()))
        return {};
    return filter()->index(m_rows[size_t(index.row())], index.column());
}

QModelIndex FactRows::mapFromSource(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const int row = m_places[size_t(index.row())];
    return isHeading(row) ? QModelIndex() : createIndex(row, index.column());
}

QString FactRows::textOf(const Group &group, int role) const
{
    const QString name = group.name.isEmpty() ? tr("not told") : group.name;
    if (role == Qt::DisplayRole)
        return tr("%1  ·  %2").arg(name).arg(group.count);
    return group.isFolded ? tr("%1, %n facts, folded", nullptr, group.count).arg(name)
                          : tr("%1, %n facts", nullptr, group.count).arg(name);
}

QVariant FactRows::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (!isHeading(index.row()))
        return role == HeadingRole ? QVariant(false) : QAbstractProxyModel::data(index, role);
    switch (role) {
    case HeadingRole:
        return true;
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: // whichever cell the keys are at, it is the heading that is heard
        return textOf(m_groups[groupOf(index.row())], role);
    default:
        return {};
    }
}

QVariant FactRows::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal ? filter()->headerData(section, orientation, role) : QVariant();
}

Qt::ItemFlags FactRows::flags(const QModelIndex &index) const
{
    return isHeading(index.row()) ? Qt::ItemFlags(Qt::ItemIsEnabled) : QAbstractProxyModel::flags(index);
}

} // namespace nutgraf
