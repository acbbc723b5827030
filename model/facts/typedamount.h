// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/facts/quantity.h"

#include <QStringView>

namespace nutgraf
{

/// Reads a number as a person types it, with its bound: "4,000", "10k", "1.2 million", "about 500", "fewer
/// than 3,500", "< 3500", "up to 200", "at least 40", "500 to 700", "500-700". All that toReadable() writes
/// is read back as the same. Nothing for anything else.
std::optional<Amount> amountFromTyped(QStringView typed);

} // namespace nutgraf
