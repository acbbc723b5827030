// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/factnames.h"

namespace nutgraf
{

namespace
{

template <class FactType>
void nameAll(const std::vector<FactType> &facts, QLatin1Char letter, QHash<FactId, QString> &names)
{
    int count = 0;
    for (const FactType &fact : facts)
        names.insert(fact.id, letter + QString::number(++count));
}

} // namespace

FactNames::FactNames(const FactSet &facts)
{
    nameAll(facts.deployments, QLatin1Char('d'), m_names);
    nameAll(facts.events, QLatin1Char('e'), m_names);
    nameAll(facts.quotes, QLatin1Char('q'), m_names);
}

QString entityName(qsizetype index)
{
    return QLatin1Char('n') + QString::number(index + 1);
}

} // namespace nutgraf
