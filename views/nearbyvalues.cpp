// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/nearbyvalues.h"

#include "model/facts/display.h"
#include "model/project/names.h"
#include "model/project/project.h"

#include <algorithm>
#include <limits>

namespace nutgraf
{

namespace
{

qint32 distance(Span a, Span b)
{
    return a.overlaps(b) ? 0 : std::max(b.begin - a.end, a.begin - b.end) + 1;
}

} // namespace

NearbyValues::NearbyValues(const Fact &fact, const Project &project)
{
    const Span sentence = head(fact).sentence;
    std::vector<std::pair<qint32, const Entity *>> entities; // by how far away they are
    for (const Entity &entity : project.found().entities) {
        qint32 nearest = std::numeric_limits<qint32>::max();
        for (const Span mention : entity.mentions)
            nearest = std::min(nearest, distance(mention, sentence));
        entities.emplace_back(nearest, &entity);
    }
    std::stable_sort(entities.begin(), entities.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    for (const auto &[far, entity] : entities)
        (entity->kind == EntityKind::Place ? places : parties).append(entity->name);
    for (const NameCount &name : namesIn(project.facts()))
        (name.kind == NameKind::Place ? places : parties).append(name.name);
    parties.removeDuplicates();
    places.removeDuplicates();
    for (const Timex &time : project.found().times) {
        if (distance(time.span, sentence) == 0 && !time.range.isUnknown())
            dates.append(toDisplay(time.range));
    }
    if (project.publication().isKnown())
        dates.append(toDisplay(project.publication().date));
    dates.removeDuplicates();
}

} // namespace nutgraf
