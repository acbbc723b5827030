// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/picturestack.h"

namespace nutgraf
{

class Project;
class Workbench;

/// The pictures that the open article gives: those of the views as they are on the screen, and of what has a
/// picture but no view.
std::vector<NamedPicture> picturesOf(const Workbench &workbench, const Project &project);

} // namespace nutgraf
