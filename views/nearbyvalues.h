// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/facts/fact.h"

#include <QStringList>

namespace nutgraf
{

class Project;

/// What stands near a fact in the text: the likely values of its fields, the nearest first.
struct NearbyValues {
    QStringList parties, places, dates;

    NearbyValues(const Fact &fact, const Project &project);
};

} // namespace nutgraf
