// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/extract/times/timefinder.h"

namespace nutgraf
{

/// Tells the day from the month in dates like "10/8/2019": by slashed dates of the same text that can be read
/// one way only, else by how the text writes dates in words ("8 October" or "October 8"). Where neither
/// tells, such a date keeps its year alone.
void orderSlashedDates(const Tokens &tokens, std::vector<TimeMention> &times);

} // namespace nutgraf
