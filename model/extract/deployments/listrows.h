// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/extract/deployments/countcontext.h"

namespace nutgraf
{

/// The line of a list or a table of troops that a number stands in: "- India: 2,287", "Germany	4,050",
/// "Total: 12,523", "Troop strength: 4,000"; from its label to its end. Empty where it stands in none.
TokenRange troopRowOf(const CountContext &context, const NumberMention &number);

} // namespace nutgraf
