// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/extract/deployments/deploymentcomposer.h"

#include "model/extract/analysis.h"

namespace nutgraf
{

std::vector<Deployment> composeDeployments(const Analysis &, const RuleBook &, FactSet &)
{
    return {};
}

} // namespace nutgraf
