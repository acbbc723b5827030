// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/shownfacts.h"

#include "model/project/project.h"

namespace nutgraf
{

ShownFacts::ShownFacts(const Project *project, QObject *parent)
    : QObject(parent)
    , m_project(project)
{
    connect(project, &Project::articleChanged, this, [this] { m_query = {}; });
    connect(project, &Project::factsChanged, this, &ShownFacts::follow);
    follow();
}

void ShownFacts::follow()
{
    m_index = FacetIndex(m_project->facts());
    apply();
}

void ShownFacts::setQuery(const FacetQuery &query)
{
    if (query == m_query)
        return;
    m_query = query;
    apply();
}

void ShownFacts::choose(Facet facet, const QString &value, FacetChoice choice)
{
    FacetQuery query = m_query;
    query.choose(facet, value, choice);
    setQuery(query);
}

void ShownFacts::apply()
{
    m_result = m_index.apply(m_query);
    m_facts.clear();
    if (isFiltered()) {
        const std::vector<Fact> &all = m_project->facts();
        for (size_t i = 0; i < all.size(); ++i) {
            if (m_result.isShown[i])
                m_facts.push_back(all[i]);
        }
    }
    Q_EMIT changed();
}

const std::vector<Fact> &ShownFacts::facts() const
{
    return isFiltered() ? m_facts : m_project->facts();
}

bool ShownFacts::shows(FactId id) const
{
    const int place = m_project->indexOf(id);
    // A fact that has just come is judged when its turn comes: changed() follows.
    return !isFiltered() ||
           (place >= 0 && size_t(place) < m_result.isShown.size() && m_result.isShown[size_t(place)]);
}

QString ShownFacts::summary() const
{
    if (!isFiltered())
        return {};
    return tr("%1; %2").arg(countedFacts(m_result.shown, m_result.total), toReadable(m_query));
}

QString countedFacts(int shown, int total)
{
    if (shown != total)
        return ShownFacts::tr("%1 of %n facts", nullptr, total).arg(shown);
    return ShownFacts::tr("%n facts", nullptr, total);
}

} // namespace nutgraf
