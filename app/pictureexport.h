// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/result.h"
#include "views/picturestack.h"
#include "views/view.h"

#include <optional>

namespace nutgraf
{

class Workbench;

/// The pictures that the open article gives: those of the views as they are on the screen, and of what has a
/// picture but no view.
std::vector<NamedPicture> picturesOf(const Workbench &workbench, const Workspace &workspace);

/// Makes the picture that was exported last, of this article, without asking, and answers with its path.
/// Nothing where none was exported yet.
std::optional<Result<QString>> repeatExport(const Workbench &workbench, const Workspace &workspace);

} // namespace nutgraf
