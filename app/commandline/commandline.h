// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace nutgraf
{

/// The program: a command where the first argument names one, else the window. The value is the process's
/// exit status.
int runProgram(int &argc, char **argv);

} // namespace nutgraf
