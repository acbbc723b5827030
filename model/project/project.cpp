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
    m_corrections = std::move(opened.corrections);
    if (m_corrections.published)
        resolve();
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

std::optional<Fact> Project::foundFact(FactId id) const
{
    const auto in = [id](const auto &facts) -> std::optional<Fact> {
        const auto found =
            std::find_if(facts.begin(), facts.end(), [id](const auto &fact) { return fact.id == id; });
        return found == facts.end() ? std::nullopt : std::optional<Fact>(*found);
    };
    if (auto event = in(m_found.events))
        return event;
    if (auto deployment = in(m_found.deployments))
        return deployment;
    return in(m_found.quotes);
}

Edit Project::apply(const Edit &edit)
{
    Touched touched;
    Edit inverse = change(edit, touched);
    rebuild();
    if (touched.publication)
        Q_EMIT publicationChanged();
    if (touched.facts)
        Q_EMIT factsChanged();
    return inverse;
}

Edit Project::change(const Edit &edit, Touched &touched)
{
    return std::visit(Overloaded{
                          [&](const SetPublication &set) {
                              Edit inverse{SetPublication{m_corrections.published}};
                              m_corrections.published = set.date;
                              resolve();
                              touched = {true, true};
                              return inverse;
                          },
                          [&](const SetFact &set) {
                              SetFact inverse{set.id, {}, {}};
                              if (const auto old = m_corrections.facts.find(set.id);
                                  old != m_corrections.facts.end()) {
                                  inverse.fact = old->second.fact;
                                  inverse.found = old->second.found;
                              }
                              if (set.fact) {
                                  Correction made{*set.fact, set.found};
                                  if (!made.found && head(made.fact).origin == Origin::Corrected)
                                      made.found = foundFact(set.id);
                                  m_corrections.facts.insert_or_assign(set.id, std::move(made));
                              } else {
                                  m_corrections.facts.erase(set.id);
                              }
                              touched.facts = true;
                              return Edit{inverse};
                          },
                          [&](const SetOrphan &set) {
                              SetOrphan inverse{set.number, {}};
                              if (const auto old = m_corrections.orphans.find(set.number);
                                  old != m_corrections.orphans.end())
                                  inverse.orphan = old->second;
                              if (set.orphan)
                                  m_corrections.orphans.insert_or_assign(set.number, *set.orphan);
                              else
                                  m_corrections.orphans.erase(set.number);
                              touched.facts = true;
                              return Edit{inverse};
                          },
                          [&](const EditBatch &batch) {
                              EditBatch inverse;
                              for (const Edit &one : batch.edits)
                                  inverse.edits.push_back(change(one, touched));
                              std::reverse(inverse.edits.begin(), inverse.edits.end());
                              return Edit{inverse};
                          },
                      },
                      edit.change);
}

/// Makes the facts anew for the publication date that counts.
void Project::resolve()
{
    const auto &date = m_corrections.published;
    const Publication publication =
        date ? Publication{*date, DateBasis::User, {QStringLiteral("set by you")}} : m_ownPublication;
    if (m_analysis)
        m_found = m_composer(*m_analysis, publication);
    m_found.publication = publication;
}

void Project::rebuild()
{
    m_facts.clear();
    m_facts.insert(m_facts.end(), m_found.events.begin(), m_found.events.end());
    m_facts.insert(m_facts.end(), m_found.deployments.begin(), m_found.deployments.end());
    m_facts.insert(m_facts.end(), m_found.quotes.begin(), m_found.quotes.end());
    auto corrections = m_corrections.facts;
    for (Fact &fact : m_facts) {
        if (const auto correction = corrections.extract(head(fact).id))
            fact = carriedOver(correction.mapped(), fact);
    }
    for (auto &[id, correction] : corrections)
        m_facts.push_back(correction.fact);
    std::stable_sort(m_facts.begin(), m_facts.end(),
                     [](const Fact &a, const Fact &b) { return head(a).span < head(b).span; });
    m_index.clear();
    for (size_t i = 0; i < m_facts.size(); ++i)
        m_index.emplace(head(m_facts[i]).id, int(i));
}

} // namespace nutgraf
