// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/rulescommand.h"

#include "model/extract/rulespage.h"

#include <QCoreApplication>

namespace nutgraf
{

ExitStatus runRules(const QStringList &arguments)
{
    if (arguments.isEmpty()) {
        print(rulesPage());
        return ExitStatus::Done;
    }
    if (arguments.first() == QStringLiteral("--help") || arguments.first() == QStringLiteral("-h")) {
        print(QStringLiteral("Usage: nutgraf rules\n"
                             "\n"
                             "Prints what the program understands, with examples, as Markdown: its "
                             "rules of time and its word lists.\n"));
        return ExitStatus::Done;
    }
    return wrongUsage({QStringLiteral("“rules” takes no “%1”.").arg(arguments.first()), {}, {}},
                      QStringLiteral("rules"));
}

} // namespace nutgraf
