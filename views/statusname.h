// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/facts/fact.h"

#include <QString>

namespace nutgraf
{

/// What a person calls a status, in every view alike: "happened", "ongoing".
QString nameOf(EventStatus status);

} // namespace nutgraf
