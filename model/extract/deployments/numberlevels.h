// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/extract/deployments/countcontext.h"

namespace nutgraf
{

/// The nearest noun before a lone number that names a force; -1 where none does.
qint32 forceBefore(const CountContext &context, const NumberMention &number);

/// "numbered 3,200", "has fallen to 1,600": whether a lone number tells the size of the force whose noun is
/// the token `governor`.
bool tellsLevel(const CountContext &context, const NumberMention &number, qint32 governor);

/// "the government spoke of 3,000", "Kabul puts it at 400": whether it is another figure for what is counted.
bool isFigure(const CountContext &context, const NumberMention &number);

} // namespace nutgraf
