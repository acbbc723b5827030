// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/facts/typeddate.h"

#include "model/facts/edtf.h"

#include <QStringList>

#include <array>

namespace nutgraf
{

namespace
{

constexpr std::array months{u"january", u"february", u"march",     u"april",   u"may",      u"june",
                            u"july",    u"august",   u"september", u"october", u"november", u"december"};
constexpr std::array weekdays{u"monday", u"tuesday",  u"wednesday", u"thursday",
                              u"friday", u"saturday", u"sunday"};
constexpr std::array shortWeekdays{u"Mon", u"Tue", u"Wed", u"Thu", u"Fri", u"Sat", u"Sun"};

/// The place in `names` (from 1) of the one that `word` begins, with three letters at least; 0 where none is.
template <size_t N>
unsigned placeIn(const std::array<const char16_t *, N> &names, QStringView word)
{
    if (word.size() < 3)
        return 0;
    for (unsigned i = 0; i < N; ++i) {
        if (QStringView(names[i]).startsWith(word, Qt::CaseInsensitive))
            return i + 1;
    }
    return 0;
}

std::optional<DateRange> dayOf(int year, unsigned month, unsigned day)
{
    if (year < 1 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month))
        return {};
    return DateRange::day(makeDay(year, month, day));
}

/// "18.2.2021", "18/2/2021"
std::optional<DateRange> fromNumbers(QStringView typed, QChar separator)
{
    const auto parts = typed.split(separator);
    if (parts.size() != 3 || parts[2].size() != 4)
        return {};
    std::array<bool, 3> ok{};
    unsigned first = parts[0].toUInt(&ok[0]);
    unsigned second = parts[1].toUInt(&ok[1]);
    const int year = parts[2].toInt(&ok[2]);
    if (!ok[0] || !ok[1] || !ok[2])
        return {};
    if (separator == u'/' && first != second) {
        if ((first > 12) == (second > 12))
            return {};
        if (second > 12)
            std::swap(first, second);
    }
    return dayOf(year, second, first);
}

/// A number with or without "st", "nd", "rd", "th"; 0 for anything else.
unsigned ordinal(QStringView word)
{
    for (const char16_t *ending : {u"st", u"nd", u"rd", u"th"}) {
        if (word.endsWith(QStringView(ending), Qt::CaseInsensitive))
            word.chop(2);
    }
    return word.toUInt();
}

} // namespace

std::optional<DateRange> rangeFromTyped(QStringView typed)
{
    typed = typed.trimmed();
    if (const auto edtf = rangeFromEdtf(typed))
        return edtf;
    for (QChar separator : {QChar(u'.'), QChar(u'/')}) {
        if (const auto day = fromNumbers(typed, separator))
            return day;
    }
    QString words = typed.toString();
    words.replace(u',', u' ').replace(u'.', u' ');
    int year = 0;
    unsigned month = 0, day = 0;
    const auto parts = words.split(u' ', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const unsigned number = ordinal(part);
        if (const unsigned named = placeIn(months, part); named && !month)
            month = named;
        else if (number && part.size() == 4 && part.front().isDigit() && !year)
            year = int(number) > 31 ? int(number) : 0;
        if (number && number <= 31 && !day)
            day = number;
        else if (!number && !placeIn(months, part) && !placeIn(weekdays, part) &&
                 part.compare(u"of", Qt::CaseInsensitive) != 0)
            return {};
    }
    if (!year || !month)
        return {};
    return day ? dayOf(year, month, day) : DateRange::month(year, month);
}

QString toReadableWithWeekday(const DateRange &range)
{
    if (!range.isSingleDay())
        return toReadable(range);
    return QStringView(shortWeekdays[isoWeekday(*range.earliest) - 1]).toString() + u' ' + toReadable(range);
}

} // namespace nutgraf
