// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/facts/quantity.h"

#include "model/facts/wording.h"

namespace nutgraf
{

std::optional<double> Amount::typical() const
{
    if (low && high)
        return (*low + *high) / 2;
    return low ? low : high;
}

QString toString(Modifier modifier)
{
    switch (modifier) {
    case Modifier::Exact:
        return QStringLiteral("exact");
    case Modifier::Approx:
        return QStringLiteral("approx");
    case Modifier::LessThan:
        return QStringLiteral("less_than");
    case Modifier::MoreThan:
        return QStringLiteral("more_than");
    case Modifier::UpTo:
        return QStringLiteral("up_to");
    case Modifier::AtLeast:
        return QStringLiteral("at_least");
    case Modifier::Range:
        return QStringLiteral("range");
    }
    Q_UNREACHABLE();
}

QString toReadable(const Amount &amount)
{
    return inWords(amount, englishWording());
}

} // namespace nutgraf
