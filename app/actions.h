// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace nutgraf
{

class MainWindow;

/// Fills the window's menu bar, and binds its actions to it.
void buildMenus(MainWindow &window);

} // namespace nutgraf
