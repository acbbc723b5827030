// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/readers/namedate.h"

#include "model/readers/writtendate.h"

#include <QRegularExpression>

namespace nutgraf
{

namespace
{

/// "02" or "feb" as 1 to 12; 0 where it is no month.
unsigned monthNumber(const QString &text)
{
    return monthByName(text).value_or(text.toUInt());
}

std::optional<DateRange> dayOf(const QRegularExpressionMatch &match)
{
    const int year = match.captured(1).toInt();
    const unsigned month = monthNumber(match.captured(2)), day = match.captured(3).toUInt();
    if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month))
        return {};
    return DateRange::day(makeDay(year, month, day));
}

} // namespace

std::optional<DateRange> dateInName(QStringView name)
{
    // Digits on either side would make the number something else: an article's id, a time stamp.
    static const QRegularExpression day(
        QStringLiteral(
            R"((?<!\d)((?:18|19|20|21)\d\d)(?:[-_./](0?[1-9]|1[0-2]|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6})[-_./](0?[1-9]|[12]\d|3[01])|(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01]))(?!\d))"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression month(
        QStringLiteral(
            R"(/((?:18|19|20|21)\d\d)/(0[1-9]|1[0-2]|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6})(?:/|$))"),
        QRegularExpression::CaseInsensitiveOption);

    std::optional<DateRange> found;
    for (auto matches = day.globalMatch(name); matches.hasNext();) {
        const auto match = matches.next();
        std::optional<DateRange> date;
        if (match.capturedView(2).isEmpty()) {
            date = rangeFromIso(
                QStringLiteral("%1-%2-%3").arg(match.captured(1), match.captured(4), match.captured(5)));
        } else {
            date = dayOf(match);
        }
        if (date && found && *date != *found)
            return {};
        if (date)
            found = date;
    }
    if (found)
        return found;
    const auto match = month.match(name);
    if (!match.hasMatch())
        return {};
    return DateRange::month(match.captured(1).toInt(), monthNumber(match.captured(2)));
}

} // namespace nutgraf
