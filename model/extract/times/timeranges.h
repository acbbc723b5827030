// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/extract/times/timefinder.h"

namespace nutgraf
{

/// Joins what ranges and lists leave apart: finds the bare second day of "May 1-3" and the bare first one of
/// "22 to 25 April", the short year of "1914-18", gives each the fields of its partner, and notes which
/// mention closes which. `times` stays in text order.
void completeRanges(const Tokens &tokens, std::vector<TimeMention> &times);

} // namespace nutgraf
