// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/extract/quotes/cue.h"

namespace nutgraf
{

/// Where the reported clause that begins at `first` ends, not beyond `bodyEnd`: where another attribution,
/// the speaker's next deed or a thought of the writer's own begins, or what holds the attribution closes.
qint32 contentEnd(const QuoteContext &context, const Cue &cue, qint32 first, qint32 bodyEnd);

} // namespace nutgraf
