// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/readers/writtendate.h"

#include <QRegularExpression>

#include <array>

namespace nutgraf
{

namespace
{

constexpr int firstYear = 1800, lastYear = 2199;

std::optional<DateRange> dayOf(int year, unsigned month, unsigned day)
{
    if (year < firstYear || year > lastYear || month < 1 || month > 12 || day < 1 ||
        day > daysInMonth(year, month))
        return {};
    return DateRange::day(makeDay(year, month, day));
}

std::optional<DateRange> isoDate(const QString &text)
{
    static const QRegularExpression iso(
        QStringLiteral(R"(^(\d{4})([-/.]?)(\d{1,2})(?:\2(\d{1,2}))?(?:[T ].*)?$)"));
    const auto match = iso.match(text);
    if (!match.hasMatch())
        return {};
    const int year = match.captured(1).toInt();
    const unsigned month = match.captured(3).toUInt();
    if (!match.captured(4).isEmpty())
        return dayOf(year, month, match.captured(4).toUInt());
    if (match.captured(2).isEmpty() || year < firstYear || year > lastYear || month < 1 || month > 12)
        return {};
    return DateRange::month(year, month);
}

/// "18 Feb 2021" and "February 18th, 2021" anywhere in a short text.
std::optional<DateRange> dateInWords(const QString &text)
{
    static const QRegularExpression dayFirst(
        QStringLiteral(R"(\b(\d{1,2})(?:st|nd|rd|th)?[\s.-]+(?:of\s+)?([A-Za-z]{3,9})\.?,?[\s-]+(\d{4})\b)"));
    static const QRegularExpression monthFirst(
        QStringLiteral(R"(\b([A-Za-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b)"));
    if (const auto match = dayFirst.match(text); match.hasMatch()) {
        if (const auto month = monthByName(match.capturedView(2)))
            return dayOf(match.captured(3).toInt(), *month, match.captured(1).toUInt());
    }
    if (const auto match = monthFirst.match(text); match.hasMatch()) {
        if (const auto month = monthByName(match.capturedView(1)))
            return dayOf(match.captured(3).toInt(), *month, match.captured(2).toUInt());
    }
    return {};
}

/// "02/18/2021": day and month in either order, so only where one of them cannot be a month or both are the
/// same.
std::optional<DateRange> dateWithSlashes(const QString &text)
{
    static const QRegularExpression slashes(QStringLiteral(R"(^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\b)"));
    const auto match = slashes.match(text);
    if (!match.hasMatch())
        return {};
    const unsigned first = match.captured(1).toUInt(), second = match.captured(2).toUInt();
    const int year = match.captured(3).toInt();
    if (first > 12)
        return dayOf(year, second, first);
    return second > 12 || first == second ? dayOf(year, first, second) : std::nullopt;
}

} // namespace

std::optional<unsigned> monthByName(QStringView name)
{
    static constexpr std::array<QStringView, 12> names{u"january",   u"february", u"march",    u"april",
                                                       u"may",       u"june",     u"july",     u"august",
                                                       u"september", u"october",  u"november", u"december"};
    const QString written = name.toString().toLower();
    for (unsigned i = 0; i < names.size(); ++i) {
        if (written.size() >= 3 && names[i].startsWith(written))
            return i + 1;
    }
    return {};
}

std::optional<DateRange> dateInMetadata(QStringView text)
{
    const QString written = text.toString().simplified();
    if (auto date = isoDate(written))
        return date;
    if (auto date = dateInWords(written))
        return date;
    return dateWithSlashes(written);
}

} // namespace nutgraf
