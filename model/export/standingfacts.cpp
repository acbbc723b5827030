// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/standingfacts.h"

#include "model/project/project.h"

namespace nutgraf
{

FactSet standingFacts(const Project &project)
{
    return standingFacts(project, project.facts());
}

FactSet standingFacts(const Project &project, const std::vector<Fact> &shown)
{
    FactSet facts = project.found();
    facts.deployments.clear();
    facts.events.clear();
    facts.quotes.clear();
    for (const Fact &fact : shown) {
        if (head(fact).origin == Origin::Dismissed)
            continue;
        if (const auto *deployment = std::get_if<Deployment>(&fact))
            facts.deployments.push_back(*deployment);
        else if (const auto *event = std::get_if<Event>(&fact))
            facts.events.push_back(*event);
        else if (const auto *quote = std::get_if<Quote>(&fact))
            facts.quotes.push_back(*quote);
    }
    return facts;
}

} // namespace nutgraf
