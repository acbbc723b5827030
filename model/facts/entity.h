// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/text/span.h"

#include <QString>

#include <vector>

namespace nutgraf
{

enum class EntityKind { Person, Organisation, Place, Force };

/// Somebody or something that the text names, with every mention of it.
struct Entity {
    QString name; ///< canonical: "Jens Stoltenberg", "US"
    EntityKind kind = EntityKind::Person;
    QString role; ///< "NATO Secretary General"; empty where not told
    std::vector<Span> mentions;
    bool operator==(const Entity &) const = default;
};

QString toString(EntityKind kind); ///< "person", "organisation", "place", "force"

} // namespace nutgraf
