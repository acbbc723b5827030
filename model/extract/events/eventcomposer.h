// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/facts/factset.h"

namespace nutgraf
{

class RuleBook;
struct Analysis;

/// Tells which clauses report something that belongs on a timeline, and when it was. `facts` holds times,
/// entities, quotes and deployments already.
std::vector<Event> composeEvents(const Analysis &analysis, const RuleBook &rules, FactSet &facts);

} // namespace nutgraf
