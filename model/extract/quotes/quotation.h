// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/extract/quotes/cue.h"
#include "model/extract/quotes/quotemention.h"

namespace nutgraf
{

/// What a quoted stretch turned out to be.
struct Quotation {
    enum class Status : quint8 { Attributed, Continued, Unattributed, Refused };
    Status status = Status::Unattributed;
    QuoteKind kind = QuoteKind::Direct;
    qint32 cue = -1;     ///< index of the cue that attributes it; of the stretch before for a continued one
    qint32 through = -1; ///< index of the cue of who passed it on; -1 for none
    bool isAdjacent = false; ///< the cue stands next to it: it introduces nothing else
    const char *rule = nullptr;
    const char *because = nullptr; ///< why it was refused
};

/// Decides for each quoted stretch of `context.marks` whether it is somebody's words, and whose: one
/// quotation a stretch, under the same index. `cues` are all of the text, in order.
std::vector<Quotation> attributeQuotations(const QuoteContext &context, const std::vector<Cue> &cues);

} // namespace nutgraf
