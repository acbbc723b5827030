// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/facts/timex.h"

namespace nutgraf
{

QString toString(TimexType type)
{
    switch (type) {
    case TimexType::Date:
        return QStringLiteral("DATE");
    case TimexType::Time:
        return QStringLiteral("TIME");
    case TimexType::Duration:
        return QStringLiteral("DURATION");
    case TimexType::Set:
        return QStringLiteral("SET");
    }
    Q_UNREACHABLE();
}

QString toString(TimexMod mod)
{
    switch (mod) {
    case TimexMod::None:
        return {};
    case TimexMod::Approx:
        return QStringLiteral("APPROX");
    case TimexMod::Start:
        return QStringLiteral("START");
    case TimexMod::Mid:
        return QStringLiteral("MID");
    case TimexMod::End:
        return QStringLiteral("END");
    case TimexMod::Before:
        return QStringLiteral("BEFORE");
    case TimexMod::After:
        return QStringLiteral("AFTER");
    case TimexMod::OnOrBefore:
        return QStringLiteral("ON_OR_BEFORE");
    case TimexMod::OnOrAfter:
        return QStringLiteral("ON_OR_AFTER");
    case TimexMod::LessThan:
        return QStringLiteral("LESS_THAN");
    case TimexMod::MoreThan:
        return QStringLiteral("MORE_THAN");
    case TimexMod::EqualOrLess:
        return QStringLiteral("EQUAL_OR_LESS");
    case TimexMod::EqualOrMore:
        return QStringLiteral("EQUAL_OR_MORE");
    }
    Q_UNREACHABLE();
}

} // namespace nutgraf
