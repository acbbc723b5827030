// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline/console.h"

namespace nutgraf
{

/// `nutgraf render`: makes its own application, one that needs no display.
ExitStatus runRender(int &argc, char **argv);

} // namespace nutgraf
