// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine.h"

#include <QStandardPaths>

namespace nutgraf
{

QString userWordsFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           QStringLiteral("/nutgraf/lexicons");
}

Result<std::shared_ptr<const RuleBook>> loadRules()
{
    return RuleBook::load(userWordsFolder());
}

} // namespace nutgraf
