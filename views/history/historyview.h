// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/view.h"

namespace nutgraf
{

/// The steps that were taken, by their names; a click goes back to one, or forward again.
View *makeHistoryView(const Workspace &workspace, QWidget *parent);

} // namespace nutgraf
