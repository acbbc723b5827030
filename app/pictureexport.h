// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/picturestack.h"
#include "views/view.h"

namespace nutgraf
{

class Workbench;

/// The pictures that the open article gives: those of the views as they are on the screen, and of what has a
/// picture but no view.
std::vector<NamedPicture> picturesOf(const Workbench &workbench, const Workspace &workspace);

} // namespace nutgraf
