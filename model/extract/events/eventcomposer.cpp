// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/extract/events/eventcomposer.h"

#include "model/extract/analysis.h"

namespace nutgraf
{

std::vector<Event> composeEvents(const Analysis &, const RuleBook &, FactSet &)
{
    return {};
}

} // namespace nutgraf
