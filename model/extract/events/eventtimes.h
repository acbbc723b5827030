// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/extract/deployments/forcewords.h"

#include <QString>

namespace nutgraf
{

struct Analysis;

/// Why the time with the index `time` dates no event, by the words that it stands beside: it tells as of when
/// a figure holds, what something is compared with, or is part of a name. Empty where it may date one.
QString reasonNotToDate(const Analysis &analysis, const ForceWords &words, int time);

/// The last of the times that are told with this one: "on 12 and 17 June", "from 9 to 20 October"; `time`
/// itself where none follows.
int lastToldWith(const Analysis &analysis, int time);

} // namespace nutgraf
