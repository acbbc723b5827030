// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/extract/deployments/forcewords.h"
#include "model/facts/factset.h"

namespace nutgraf
{

struct Analysis;

/// Units on the move without a number of soldiers ("has sent a battalion", "two brigades will leave") stay
/// the words that they are: each becomes a refusal that tells what one may assume, marked as assumed.
void refuseUnits(const Analysis &analysis, const ForceWords &words, std::vector<Refusal> &refusals);

} // namespace nutgraf
