// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/items/facets.h"

#include <QObject>

namespace nutgraf
{

class Project;

/// The facts of a project that the facets let through: the one filter that all views, counts and exports
/// follow. It is a way of looking, no change of the project: not undone, and gone with the article.
class ShownFacts : public QObject
{
    Q_OBJECT
public:
    explicit ShownFacts(const Project *project, QObject *parent = nullptr);

    const FacetQuery &query() const { return m_query; }
    void setQuery(const FacetQuery &query);
    void choose(Facet facet, const QString &value, FacetChoice choice);
    void reset() { setQuery({}); }
    bool isFiltered() const { return !m_query.isEmpty(); }

    /// What is to be shown, in text order; without a filter the project's own list.
    const std::vector<Fact> &facts() const;
    bool shows(FactId id) const;
    const FacetIndex &index() const { return m_index; }
    const FacetResult &result() const { return m_result; }

    /// "4 of 10 facts; force: US", for the line below a picture; empty where nothing is filtered.
    QString summary() const;

Q_SIGNALS:
    /// Other facts are shown, or the same ones with other contents. Follows Project::factsChanged().
    void changed();

private:
    void follow();
    void apply();

    const Project *m_project;
    FacetQuery m_query;
    FacetIndex m_index;
    FacetResult m_result;
    std::vector<Fact> m_facts; ///< filled while a filter is set
};

/// "4 of 10 facts", "10 facts", "1 fact".
QString countedFacts(int shown, int total);

} // namespace nutgraf
