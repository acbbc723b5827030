// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/facts/factset.h"

namespace nutgraf
{

class RuleBook;
struct Analysis;

/// Tells which numbers count troops, and whose, where, when and how. `facts` holds times, entities and quotes
/// already; what was refused ("counts wounded people") is added to its refusals.
std::vector<Deployment> composeDeployments(const Analysis &analysis, const RuleBook &rules, FactSet &facts);

} // namespace nutgraf
