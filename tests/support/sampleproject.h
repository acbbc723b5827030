// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/project.h"

#include <memory>

namespace nutgraf::test
{

/// A small article with hand-made facts of every kind, for tests of what shows facts: exact, bounded, planned
/// and part numbers; day, month, year and undated events; direct, partial and indirect quotes.
Opened sampleOpened();

/// A project with sampleOpened() in it; its composer gives the same facts for any publication date.
std::unique_ptr<Project> sampleProject();

} // namespace nutgraf::test
