// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/extract/times/timeexpression.h"

#include "model/text/figures.h"

#include <QStringList>

#include <array>

namespace nutgraf
{

namespace
{

/// "publication-1Y", "reference+2D".
QString base(const TimeExpression &time)
{
    if (time.anchor == TimeAnchor::None)
        return {};
    QString from = time.anchor == TimeAnchor::Publication ? QStringLiteral("publication")
                   : time.anchor == TimeAnchor::DDay      ? QStringLiteral("D-Day")
                                                          : QStringLiteral("reference");
    if (!time.unit)
        return from;
    return from + (time.shift < 0 ? QStringLiteral("-") : QStringLiteral("+")) +
           QString::number(std::abs(time.shift)) + durationLetter(*time.unit);
}

QString calendarFields(const TimeExpression &time)
{
    QStringList parts;
    QString year = QStringLiteral("XXXX");
    if (time.year) {
        year = time.yearIsShort ? QStringLiteral("XX") + twoFigures(*time.year) : yearValue(*time.year);
        if (time.unit)
            year += durationLetter(*time.unit);
    }
    const auto withYear = [&year](int month, int day) {
        return year + QLatin1Char('-') + twoFigures(month) +
               (day ? QLatin1Char('-') + twoFigures(day) : QString());
    };
    if (time.dayMayBeMonth)
        parts << withYear(time.month, time.day) + QStringLiteral(" or ") + withYear(time.day, time.month);
    else if (time.month)
        parts << withYear(time.month, time.day);
    else if (time.year)
        parts << year;
    static constexpr std::array seasons{u"", u"WI", u"SP", u"SU", u"FA"};
    if (time.weekday)
        parts << QStringLiteral("WXX-%1").arg(time.weekday);
    if (time.wholeWeek)
        parts << QStringLiteral("week");
    if (time.season)
        parts << QString::fromUtf16(seasons[time.season]);
    if (time.quarter)
        parts << QStringLiteral("Q%1").arg(time.quarter);
    if (time.half)
        parts << QStringLiteral("H%1").arg(time.half);
    if (time.weekend)
        parts << QStringLiteral("WE");
    if (!time.holiday.isEmpty())
        parts << time.holiday;
    return parts.join(QLatin1Char(' '));
}

QString timeOfDay(const TimeExpression &time)
{
    static constexpr std::array dayParts{u"", u"TMO", u"TAF", u"TEV", u"TNI", u"TDT"};
    if (!time.hasClock())
        return QString::fromUtf16(dayParts[size_t(time.dayPart)]);
    QString text = QLatin1Char('T') + twoFigures(time.hour) + QLatin1Char(':') +
                   twoFigures(std::max<int>(time.minute, 0));
    if (time.zone)
        text +=
            QStringLiteral(" UTC%1%2").arg(QLatin1Char(*time.zone < 0 ? '-' : '+')).arg(std::abs(*time.zone));
    return text;
}

QString nameOf(Which which)
{
    static constexpr std::array names{u"", u"last", u"this", u"next", u"same"};
    return QString::fromUtf16(names[size_t(which)]);
}

} // namespace

QString toReadable(const TimeExpression &time)
{
    QStringList parts{toString(time.type)};
    if (time.vague != VagueTime::None) {
        parts << (time.vague == VagueTime::Past      ? QStringLiteral("PAST_REF")
                  : time.vague == VagueTime::Present ? QStringLiteral("PRESENT_REF")
                                                     : QStringLiteral("FUTURE_REF"));
    } else if (!time.set.isEmpty()) {
        parts << time.set;
    } else if (time.type == TimexType::Duration || time.type == TimexType::Set) {
        parts << durationValue(time.count, *time.unit);
    } else {
        parts << base(time) << nameOf(time.which) << calendarFields(time) << timeOfDay(time);
    }
    parts << toString(time.mod);
    parts.removeAll(QString());
    return parts.join(QLatin1Char(' '));
}

} // namespace nutgraf
