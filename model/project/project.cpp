// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/project.h"

#include <algorithm>

namespace nutgraf
{

Project::Project(Composer composer, QObject *parent)
    : QObject(parent)
    , m_composer(std::move(composer))
{
}

void Project::open(Opened opened)
{
    m_article = std::move(opened.article);
    m_analysis = std::move(opened.analysis);
    m_found = std::move(opened.facts);
    m_ownPublication = m_found.publication;
    m_userDate.reset();
    m_corrections.clear();
    rebuild();
    Q_EMIT articleChanged();
    Q_EMIT publicationChanged();
    Q_EMIT factsChanged();
}

void Project::close()
{
    open({});
}

const Article &Project::article() const
{
    static const Article none;
    return m_article ? *m_article : none;
}

const Fact *Project::fact(FactId id) const
{
    const int index = indexOf(id);
    return index < 0 ? nullptr : &m_facts[size_t(index)];
}

int Project::indexOf(FactId id) const
{
    const auto found = m_index.find(id);
    return found == m_index.end() ? -1 : found->second;
}

int Project::relativeFactCount() const
{
    return int(
        std::count_if(m_facts.begin(), m_facts.end(), [](const Fact &fact) { return head(fact).relative; }));
}

namespace
{
template <class... F>
struct Overloaded : F... {
    using F::operator()...;
};
template <class... F>
Overloaded(F...) -> Overloaded<F...>;
} // namespace

Edit Project::apply(const Edit &edit)
{
    return std::visit(
        Overloaded{
            [this](const SetPublication &set) {
                Edit inverse{SetPublication{m_userDate}};
                m_userDate = set.date;
                const Publication publication =
                    m_userDate ? Publication{*m_userDate, DateBasis::User, {QStringLiteral("set by you")}}
                               : m_ownPublication;
                if (m_analysis)
                    m_found = m_composer(*m_analysis, publication);
                m_found.publication = publication;
                rebuild();
                Q_EMIT publicationChanged();
                Q_EMIT factsChanged();
                return inverse;
            },
            [this](const SetFact &set) {
                const auto old = m_corrections.find(set.id);
                Edit inverse{
                    SetFact{set.id, old == m_corrections.end() ? std::optional<Fact>() : old->second}};
                if (set.fact)
                    m_corrections.insert_or_assign(set.id, *set.fact);
                else
                    m_corrections.erase(set.id);
                rebuild();
                Q_EMIT factsChanged();
                return inverse;
            },
            [this](const EditBatch &batch) {
                EditBatch inverse;
                for (const Edit &one : batch.edits)
                    inverse.edits.push_back(apply(one));
                std::reverse(inverse.edits.begin(), inverse.edits.end());
                return Edit{inverse};
            },
        },
        edit.change);
}

void Project::rebuild()
{
    m_facts.clear();
    m_facts.insert(m_facts.end(), m_found.events.begin(), m_found.events.end());
    m_facts.insert(m_facts.end(), m_found.deployments.begin(), m_found.deployments.end());
    m_facts.insert(m_facts.end(), m_found.quotes.begin(), m_found.quotes.end());
    auto corrections = m_corrections;
    for (Fact &fact : m_facts) {
        const auto correction = corrections.extract(head(fact).id);
        if (!correction)
            continue;
        // A verdict stands whatever the publication date; a correction stands as it was made.
        const Origin origin = head(correction.mapped()).origin;
        if (origin == Origin::Accepted || origin == Origin::Dismissed)
            head(fact).origin = origin;
        else
            fact = correction.mapped();
    }
    for (auto &[id, fact] : corrections)
        m_facts.push_back(fact);
    std::stable_sort(m_facts.begin(), m_facts.end(),
                     [](const Fact &a, const Fact &b) { return head(a).span < head(b).span; });
    m_index.clear();
    for (size_t i = 0; i < m_facts.size(); ++i)
        m_index.emplace(head(m_facts[i]).id, int(i));
}

} // namespace nutgraf
