// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/facts/fact.h"

#include <QString>

namespace nutgraf
{

/// What a step of the history did, and to which fact: "Reject (NATO in Mali: 5,400)". A long headline is cut,
/// as the name also stands in the menu behind "Undo".
QString stepName(const QString &done, const Fact &fact);

} // namespace nutgraf
