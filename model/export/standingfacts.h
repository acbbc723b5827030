// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/facts/factset.h"

namespace nutgraf
{

class Project;

/// The facts of a project as a person left them, to be written out: corrections in the place of what was
/// found, entered facts among the others, dismissed ones left out.
FactSet standingFacts(const Project &project);
/// Of them only those that are also in `shown`.
FactSet standingFacts(const Project &project, const std::vector<Fact> &shown);

} // namespace nutgraf
