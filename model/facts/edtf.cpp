// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/facts/edtf.h"

#include <QStringList>

namespace nutgraf
{

namespace
{

QString yearName(int year)
{
    const QString digits = QString::number(std::abs(year)).rightJustified(4, QLatin1Char('0'));
    if (std::abs(year) > 9999) // level 1: a Y before longer years
        return (year < 0 ? QStringLiteral("Y-") : QStringLiteral("Y")) + digits;
    return year < 0 ? QLatin1Char('-') + digits : digits;
}

QString monthName(CivilDay day)
{
    return QStringLiteral("%1-%2").arg(yearName(yearOf(day))).arg(monthOf(day), 2, 10, QLatin1Char('0'));
}

QString dayName(CivilDay day)
{
    return QStringLiteral("%1-%2").arg(monthName(day)).arg(dayOfMonth(day), 2, 10, QLatin1Char('0'));
}

bool opensMonth(CivilDay day)
{
    return dayOfMonth(day) == 1;
}

bool closesMonth(CivilDay day)
{
    return dayOfMonth(day) == daysInMonth(yearOf(day), monthOf(day));
}

/// Decades and centuries by their first digits: "199X", "19XX".
QString withUnknownDigits(int firstYear, int unknown)
{
    const QString name = yearName(firstYear);
    return name.left(name.size() - unknown) + QString(unknown, QLatin1Char('X'));
}

} // namespace

QString edtfOf(const DateRange &range)
{
    if (range.isUnknown())
        return {};
    if (!range.latest)
        return edtfOf(DateRange::day(*range.earliest)) + QStringLiteral("/..");
    if (!range.earliest)
        return QStringLiteral("../") + edtfOf(DateRange::day(*range.latest));
    const CivilDay first = *range.earliest, last = *range.latest;
    switch (range.grain()) {
    case Grain::Day:
        return dayName(first);
    case Grain::Month:
        return monthName(first);
    case Grain::Year:
        return yearName(yearOf(first));
    case Grain::Decade:
        if (yearOf(first) >= 0 && yearOf(first) <= 9999)
            return withUnknownDigits(yearOf(first), 1);
        break;
    case Grain::Century:
        if (yearOf(first) >= 0 && yearOf(first) <= 9999 && yearOf(first) % 100 == 0)
            return withUnknownDigits(yearOf(first), 2);
        break;
    default:
        break;
    }
    if (!opensMonth(first) || !closesMonth(last))
        return dayName(first) + QLatin1Char('/') + dayName(last);
    if (monthOf(first) != 1 || monthOf(last) != 12)
        return monthName(first) + QLatin1Char('/') + monthName(last);
    return yearName(yearOf(first)) + QLatin1Char('/') + yearName(yearOf(last));
}

QString edtfOfYearPart(int year, unsigned code)
{
    return QStringLiteral("%1-%2").arg(yearName(year)).arg(code);
}

QString edtfApproximately(const QString &edtf)
{
    if (edtf.isEmpty())
        return edtf;
    QStringList ends = edtf.split(QLatin1Char('/'));
    for (QString &end : ends) {
        if (end != QStringLiteral(".."))
            end += QLatin1Char('~');
    }
    return ends.join(QLatin1Char('/'));
}

} // namespace nutgraf
