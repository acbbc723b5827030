// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window.h"

namespace nutgraf
{

int runWindow(int &, char **)
{
    return 0;
}

} // namespace nutgraf
