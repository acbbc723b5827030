// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace nutgraf
{

/// Opens the window with the files that the arguments name, and runs until it is closed. Makes its own
/// QApplication from `argc` and `argv`. The value is the process's exit status.
int runWindow(int &argc, char **argv);

} // namespace nutgraf
