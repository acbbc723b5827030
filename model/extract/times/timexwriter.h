// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/extract/times/timeexpression.h"

namespace nutgraf
{

/// Narrows the range and the EDTF of `timex`, which is `period`, to what its
/// modifier leaves: "late 2017" is October to December, "early October" its
/// first ten days; "about" marks the EDTF as approximate.
void applyModifier(Timex &timex, const Period &period);

/// Appends the time of day that `time` tells to the value, and to the EDTF
/// where the day is known.
void applyTimeOfDay(Timex &timex, const TimeExpression &time);

} // namespace nutgraf
