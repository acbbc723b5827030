// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/facts/quantity.h"

#include <cmath>

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

namespace
{

/// With thousands set apart by commas, as newspapers write them, in any locale.
QString grouped(double n)
{
    const bool whole = n == std::floor(n);
    QString digits = QString::number(n, 'f', whole ? 0 : 2);
    const qsizetype point = digits.indexOf(QLatin1Char('.'));
    for (qsizetype i = (point < 0 ? digits.size() : point) - 3; i > (n < 0 ? 1 : 0); i -= 3)
        digits.insert(i, QLatin1Char(','));
    return digits;
}

} // namespace

QString toReadable(const Amount &amount)
{
    const QString low = amount.low ? grouped(*amount.low) : QString();
    const QString high = amount.high ? grouped(*amount.high) : QString();
    switch (amount.modifier) {
    case Modifier::Exact:
        return low.isEmpty() ? high : low;
    case Modifier::Approx:
        if (low.isEmpty() || high.isEmpty())
            return QStringLiteral("about %1 or more").arg(low.isEmpty() ? high : low);
        return low == high ? QStringLiteral("about %1").arg(low)
                           : QStringLiteral("about %1 to %2").arg(low, high);
    case Modifier::LessThan:
        return QStringLiteral("fewer than %1").arg(high);
    case Modifier::MoreThan:
        return QStringLiteral("more than %1").arg(low);
    case Modifier::UpTo:
        return QStringLiteral("up to %1").arg(high);
    case Modifier::AtLeast:
        return QStringLiteral("at least %1").arg(low);
    case Modifier::Range:
        return QStringLiteral("%1 to %2").arg(low, high);
    }
    Q_UNREACHABLE();
}

} // namespace nutgraf
