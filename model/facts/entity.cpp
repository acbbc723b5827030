// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/facts/entity.h"

namespace nutgraf
{

QString toString(EntityKind kind)
{
    switch (kind) {
    case EntityKind::Person:
        return QStringLiteral("person");
    case EntityKind::Organisation:
        return QStringLiteral("organisation");
    case EntityKind::Place:
        return QStringLiteral("place");
    case EntityKind::Force:
        return QStringLiteral("force");
    }
    Q_UNREACHABLE();
}

} // namespace nutgraf
