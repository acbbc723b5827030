// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/extract/deployments/countcontext.h"

namespace nutgraf
{

/// "Latvia has 53 there", "the 900 it already has there": whether a lone number counts the troops spoken of,
/// as somebody has them.
bool isHeld(const CountContext &context, const NumberMention &number);

} // namespace nutgraf
