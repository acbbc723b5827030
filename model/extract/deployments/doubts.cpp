// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/extract/deployments/doubts.h"

#include "model/extract/confidence.h"

namespace nutgraf
{

namespace
{

struct Doubt {
    const char *rule;
    double factor;
    const char *because;
};

// Force and place that stand in the number's own phrase or clause lower nothing.
constexpr Doubt doubts[] = {
    {"force.agent", 0.97, "whose they are is told by who acts in the clause"},
    {"force.sentence", 0.9, "the force is named elsewhere in the sentence"},
    {"force.count-before", 0.85, "the force is that of the count before"},
    {"force.topic", 0.85, "the force is the last one named before"},
    {"place.before", 0.97, "the place stands before the number"},
    {"place.sentence", 0.93, "the place stands elsewhere in the sentence"},
    {"place.sentence-before", 0.9, "the place stands in the sentence before"},
    {"place.count-before", 0.9, "the place is that of the count before"},
    {"place.topic", 0.85, "the place is but what the text is most about"},
    {"place.unknown-name", 0.85, "no list of places has that name"},
    {"place.own", 0.9, "the place is the force's own country"},
};

void apply(Deployment &deployment, const Evidence &why)
{
    for (const Doubt &doubt : doubts) {
        if (why.rule == QLatin1String(doubt.rule))
            lessSure(deployment, doubt.factor, why.span, QLatin1String(doubt.because));
    }
}

} // namespace

void doubtForceAndPlace(Deployment &deployment, const FoundForce &force, const FoundPlace &place)
{
    apply(deployment, force.why);
    apply(deployment, place.why);
    if (deployment.force.isEmpty())
        lessSure(deployment, 0.7, {}, QStringLiteral("nothing tells whose they are"));
    if (deployment.place.isEmpty() && place.why.rule.isEmpty())
        lessSure(deployment, 0.93, {}, QStringLiteral("nothing tells where they are"));
}

} // namespace nutgraf
