// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/source.h"
#include "model/result.h"

#include <optional>

namespace nutgraf
{

class Project;

/// What is wrong with an open article of which nothing could be read, for the person who opened it; none
/// where facts were found, or where it was read and tells none.
std::optional<Error> readingFaultOf(const Project &project, const Source &source);

} // namespace nutgraf
