// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline/console.h"

#include <QStringList>

namespace nutgraf
{

/// `nutgraf rules`: prints what the program understands, as Markdown. `arguments` are those that follow the
/// word.
ExitStatus runRules(const QStringList &arguments);

} // namespace nutgraf
