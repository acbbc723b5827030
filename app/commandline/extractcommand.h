// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline/console.h"

#include <QStringList>

namespace nutgraf
{

/// `nutgraf extract`: `arguments` are those that follow the word. Needs a QCoreApplication, no display.
ExitStatus runExtract(const QStringList &arguments);

} // namespace nutgraf
