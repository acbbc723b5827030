// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/facts/edtf.h"

#include "model/text/figures.h"

#include <QStringList>

namespace nutgraf
{

namespace
{

QString yearName(int year)
{
    QString name;
    name.reserve(16);          // of a whole date
    if (std::abs(year) > 9999) // level 1: a Y before longer years
        name += QLatin1Char('Y');
    if (year < 0)
        name += QLatin1Char('-');
    appendFigures(name, quint64(std::abs(year)), 4);
    return name;
}

QString monthName(CivilDay day)
{
    QString name = yearName(yearOf(day));
    name += QLatin1Char('-');
    appendFigures(name, monthOf(day), 2);
    return name;
}

QString dayName(CivilDay day)
{
    QString name = monthName(day);
    name += QLatin1Char('-');
    appendFigures(name, dayOfMonth(day), 2);
    return name;
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

namespace
{

/// The months of a year's part by its code; seasons are those of the north, winter that which ends the year.
std::optional<DateRange> yearPart(int year, unsigned code)
{
    const auto months = [year](unsigned first, unsigned count) {
        const CivilDay begin = makeDay(year, first, 1);
        return DateRange::days(begin, addMonths(begin, int(count)) - std::chrono::days(1));
    };
    if (code >= 21 && code <= 24)
        return months(3 * (code - 20), 3);
    if (code >= 33 && code <= 36)
        return months(3 * (code - 33) + 1, 3);
    if (code == 40 || code == 41)
        return months(code == 40 ? 1 : 7, 6);
    return {};
}

std::optional<DateRange> singleFromEdtf(QStringView edtf)
{
    while (edtf.endsWith(QLatin1Char('~')) || edtf.endsWith(QLatin1Char('?')) ||
           edtf.endsWith(QLatin1Char('%')))
        edtf.chop(1);
    if (auto range = rangeFromIso(edtf))
        return range;
    bool isYear = false, isCode = false;
    if (edtf.size() == 7 && edtf[4] == QLatin1Char('-')) {
        const int year = edtf.left(4).toInt(&isYear);
        const unsigned code = edtf.mid(5).toUInt(&isCode);
        return isYear && isCode ? yearPart(year, code) : std::nullopt;
    }
    if (edtf.size() != 4 || edtf[3] != QLatin1Char('X'))
        return {};
    const bool century = edtf[2] == QLatin1Char('X');
    const int first = edtf.left(century ? 2 : 3).toInt(&isYear) * (century ? 100 : 10);
    if (!isYear || first < 0)
        return {};
    return DateRange::days(makeDay(first, 1, 1), makeDay(first + (century ? 99 : 9), 12, 31));
}

} // namespace

std::optional<DateRange> rangeFromEdtf(QStringView edtf)
{
    const qsizetype slash = edtf.indexOf(QLatin1Char('/'));
    if (slash < 0)
        return singleFromEdtf(edtf);
    const auto isOpen = [](QStringView end) { return end.isEmpty() || end == QLatin1String(".."); };
    const QStringView begin = edtf.left(slash), end = edtf.mid(slash + 1);
    const auto first = singleFromEdtf(begin), last = singleFromEdtf(end);
    if ((!first && !isOpen(begin)) || (!last && !isOpen(end)) || (!first && !last))
        return {};
    const DateRange range{first ? first->earliest : std::nullopt, last ? last->latest : std::nullopt};
    if (range.earliest && range.latest && *range.earliest > *range.latest)
        return {};
    return range;
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
