// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/facts/fact.h"

#include <QString>

#include <vector>

namespace nutgraf
{

class Project;

/// A line of what a fact says: "whose", "NATO".
struct FactField {
    QString name;
    QString value;
    bool operator==(const FactField &) const = default;
};

/// What a fact says, for people, in the order in which they would ask; what is not told is left out.
std::vector<FactField> fieldsOf(const Fact &fact, const Project &project);

} // namespace nutgraf
