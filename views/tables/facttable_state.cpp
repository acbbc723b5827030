// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tables/facttable.h"

#include "views/tables/columnwidths.h"
#include "views/tables/sectionedtable.h"
#include "views/tables/sortheader.h"

#include <QDataStream>
#include <QIODevice>

#include <algorithm>

namespace nutgraf
{

namespace
{

/// Changes when what viewState() holds does.
constexpr quint32 stateVersion = 0x4e470003;

} // namespace

QByteArray FactTable::viewState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << stateVersion << qint32(m_header->count()) << m_widths->saveState()
           << qint32(m_filter.group() ? int(*m_filter.group()) : -1) << qint32(m_filter.sortKeys().size());
    for (const FactFilter::SortKey &key : m_filter.sortKeys())
        stream << qint32(key.column) << qint32(key.order);
    stream << m_rows.folds();
    return state;
}

void FactTable::restoreViewState(const QByteArray &state)
{
    QDataStream stream(state);
    quint32 version = 0;
    qint32 columns = 0, group = -1, count = 0;
    QByteArray header;
    stream >> version >> columns >> header >> group >> count;
    if (stream.status() != QDataStream::Ok || version != stateVersion || columns != m_header->count())
        return;
    const auto known = m_spec.allColumns();
    const auto isKnown = [&known](qint32 column) {
        return std::find(known.begin(), known.end(), FactModel::Column(column)) != known.end();
    };
    std::vector<FactFilter::SortKey> keys;
    for (qint32 i = 0; i < std::min<qint32>(count, columns); ++i) {
        qint32 column = -1, order = 0;
        stream >> column >> order;
        if (isKnown(column))
            keys.push_back({FactModel::Column(column), order ? Qt::DescendingOrder : Qt::AscendingOrder});
    }
    QStringList folds;
    stream >> folds;
    if (stream.status() != QDataStream::Ok)
        return;
    m_widths->restoreState(header);
    m_rows.setFolds(folds);
    m_filter.groupBy(isKnown(group) ? std::optional(FactModel::Column(group)) : std::nullopt);
    if (!keys.empty())
        m_filter.sortBy(keys);
    m_header->showOrder();
    refresh();
}

} // namespace nutgraf
