// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/facts/factset.h"

namespace nutgraf
{

/// The last stage: what cannot be is taken out of `facts` and kept as a refusal with its reason. Afterwards
/// - every span lies within the text of `textLength` code units, and no two facts share an id (the surer one
/// stays);
/// - every count is finite, positive and below the number of soldiers that the world has ever had at once;
/// - no date ends before it begins;
/// - parts name a whole that exists, is no part of themselves and is not smaller than they are;
/// - lists are in text order.
void validate(FactSet &facts, qint32 textLength);

} // namespace nutgraf
