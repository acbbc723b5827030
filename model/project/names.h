// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/edit.h"

#include <vector>

namespace nutgraf
{

/// What a name is the name of. Speakers, forces and those who take part are one kind: "NATO" speaks, sends
/// troops and signs; a place is another, even where it is spelt as a force.
enum class NameKind { Party, Place };

/// A name with the number of facts that carry it.
struct NameCount {
    NameKind kind = NameKind::Party;
    QString name;
    int facts = 0;
    bool operator==(const NameCount &) const = default;
};

/// All names in facts that were not rejected, parties before places, the commonest first.
std::vector<NameCount> namesIn(const std::vector<Fact> &facts);

bool carries(const Fact &fact, NameKind kind, const QString &name);

/// The fact with `to` in every field that says `from`; an empty `to` takes the name out. Its origin says that
/// a person corrected it.
Fact renamed(Fact fact, NameKind kind, const QString &from, const QString &to);

/// The fact without `name` as the one who speaks or passes on; a force of that name stays.
Fact withoutSpeaker(Fact fact, const QString &name);

} // namespace nutgraf
