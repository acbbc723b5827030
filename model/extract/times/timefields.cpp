// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/extract/times/timefields.h"

#include "model/text/figures.h"

#include <array>

namespace nutgraf
{

namespace
{

/// The day that a holiday's rule (see class HOLIDAY) gives in `year`.
CivilDay holidayIn(int year, const QString &rule)
{
    if (rule.startsWith(QLatin1Char('E')))
        return easterSunday(year) + std::chrono::days(rule.mid(1).toInt());
    if (rule.size() == 10)
        return *dayFromIso(rule);
    const auto month = rule.left(2).toUInt();
    if (rule[3] != QLatin1Char('W'))
        return makeDay(year, month, rule.mid(3).toUInt());
    const auto weekday = rule.mid(6, 1).toUInt();
    if (rule[4] == QLatin1Char('L')) {
        const CivilDay last = makeDay(year, month, daysInMonth(year, month));
        return last - std::chrono::days((isoWeekday(last) + 7 - weekday) % 7);
    }
    const CivilDay first = makeDay(year, month, 1);
    const int after = rule.size() > 8 ? rule.mid(8).toInt() : 0; // "+1"
    return first + std::chrono::days((weekday + 7 - isoWeekday(first)) % 7 +
                                     7 * (rule.mid(4, 1).toUInt() - 1) + unsigned(after));
}

} // namespace

Period periodInYear(int year, const TimeExpression &time)
{
    if (time.month && time.day) {
        const CivilDay day =
            makeDay(year, time.month, std::min<unsigned>(time.day, daysInMonth(year, time.month)));
        return Period::containing(time.wholeWeek ? TimeUnit::Week : TimeUnit::Day, day);
    }
    if (time.month)
        return Period::month(year, time.month);
    if (time.quarter)
        return {TimeUnit::Quarter, year * qint64(4) + time.quarter - 1};
    if (time.season)
        return {TimeUnit::Season, year * qint64(4) + time.season - 1};
    if (time.half)
        return {TimeUnit::Half, year * qint64(2) + time.half - 1};
    if (!time.holiday.isEmpty())
        return Period::day(holidayIn(year, time.holiday));
    return Period::year(year);
}

QString symbolicValue(const TimeExpression &time, const QString &otherwise)
{
    static constexpr std::array seasons{u"", u"WI", u"SP", u"SU", u"FA"};
    const QString unknownYear = QStringLiteral("XXXX-");
    if (time.month)
        return unknownYear + twoFigures(time.month) +
               (time.day ? QLatin1Char('-') + twoFigures(time.day) : QString());
    if (time.weekday)
        return QStringLiteral("XXXX-WXX-%1").arg(time.weekday);
    if (time.season)
        return unknownYear + QString::fromUtf16(seasons[time.season]);
    if (time.quarter)
        return unknownYear + QStringLiteral("Q%1").arg(time.quarter);
    if (time.half)
        return unknownYear + QStringLiteral("H%1").arg(time.half);
    if (time.weekend)
        return QStringLiteral("XXXX-WXX-WE");
    if (time.holiday.size() == 5)
        return unknownYear + time.holiday;
    return otherwise;
}

QString unknownPeriod(TimeUnit unit)
{
    switch (unit) {
    case TimeUnit::Week:
        return QStringLiteral("XXXX-WXX");
    case TimeUnit::Weekend:
        return QStringLiteral("XXXX-WXX-WE");
    case TimeUnit::Month:
        return QStringLiteral("XXXX-XX");
    case TimeUnit::Quarter:
        return QStringLiteral("XXXX-QX");
    case TimeUnit::Season:
        return QStringLiteral("XXXX-XX");
    case TimeUnit::Half:
        return QStringLiteral("XXXX-HX");
    case TimeUnit::Year:
        return QStringLiteral("XXXX");
    case TimeUnit::Decade:
        return QStringLiteral("XXX");
    case TimeUnit::Century:
        return QStringLiteral("XX");
    default:
        return QStringLiteral("XXXX-XX-XX");
    }
}

} // namespace nutgraf
