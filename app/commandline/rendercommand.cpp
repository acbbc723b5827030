// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/rendercommand.h"

#include <QGuiApplication>

namespace nutgraf
{

ExitStatus runRender(int &, char **)
{
    return wrongUsage({QStringLiteral("There are no views to render yet."), {}, {}},
                      QStringLiteral("render"));
}

} // namespace nutgraf
