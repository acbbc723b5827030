// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/extract/times/timereasons.h"

#include "model/extract/times/timefields.h"

#include <array>
#include <cmath>

namespace nutgraf
{

namespace
{

QString weekdayName(unsigned weekday)
{
    static const std::array names{QStringLiteral("Monday"),    QStringLiteral("Tuesday"),
                                  QStringLiteral("Wednesday"), QStringLiteral("Thursday"),
                                  QStringLiteral("Friday"),    QStringLiteral("Saturday"),
                                  QStringLiteral("Sunday")};
    return names[weekday - 1];
}

QString ordinal(int number)
{
    static constexpr std::array names{u"first", u"second", u"third", u"fourth"};
    return QString::fromUtf16(names[size_t(number - 1)]);
}

QString counted(double count, TimeUnit unit)
{
    const QString name = toString(unit);
    if (count == 1)
        return QStringLiteral("1 ") + name;
    const QString several = name.endsWith(QLatin1Char('y')) && unit == TimeUnit::Century
                                ? QStringLiteral("centuries")
                                : name + QLatin1Char('s');
    return (count > 0 ? QString::number(count) : QStringLiteral("some")) + QLatin1Char(' ') + several;
}

} // namespace

QString dayInWords(CivilDay day)
{
    QString text;
    text.reserve(32);
    text += weekdayName(isoWeekday(day));
    text += QLatin1Char(' ');
    text += toReadable(DateRange::day(day));
    return text;
}

QString periodInWords(const Period &period)
{
    return period.unit <= TimeUnit::Day ? dayInWords(period.first()) : toReadable(period.range());
}

QString nameInWords(const TimeExpression &time)
{
    if (time.month) {
        // The month's name and day as the house writes dates, of a year that has all days.
        const Period period = periodInYear(2000, time);
        return toReadable(period.range()).chopped(5);
    }
    if (time.weekday)
        return weekdayName(time.weekday);
    if (time.weekend)
        return QStringLiteral("weekend");
    static constexpr std::array seasons{u"", u"winter", u"spring", u"summer", u"autumn"};
    if (time.season)
        return QString::fromUtf16(seasons[time.season]);
    if (time.quarter)
        return ordinal(time.quarter) + QStringLiteral(" quarter");
    if (time.half)
        return ordinal(time.half) + QStringLiteral(" half-year");
    return QStringLiteral("such day");
}

QString becauseOf(const Lean &lean, bool ahead)
{
    if (!lean.word.isEmpty() && ahead == (lean.direction == Direction::Future))
        return (ahead ? QStringLiteral(", because “%1” looks ahead")
                      : QStringLiteral(", because “%1” is past"))
            .arg(lean.word);
    return ahead ? QString() : QStringLiteral(", as reports mostly tell of what has been");
}

QString shiftInWords(TimeUnit unit, int shift, const Period &from, const QString &what)
{
    const QString where = periodInWords(from) + (what.isEmpty() ? QString() : QStringLiteral(", ") + what);
    if (shift == 0)
        return QStringLiteral("the ") + toString(unit) + QStringLiteral(" of ") + where;
    return counted(std::abs(shift), unit) +
           (shift < 0 ? QStringLiteral(" before ") : QStringLiteral(" after ")) + where;
}

QString lengthInWords(const TimeExpression &time)
{
    return counted(time.count, *time.unit);
}

QString explanationOf(QStringView words, const QString &reason, const Timex &timex,
                      const std::optional<Period> &period)
{
    QString text;
    text.reserve(words.size() + reason.size() + 64);
    text += QChar(u'“');
    text += words.toString().simplified();
    text += QStringLiteral("” is ");
    text += reason;
    if (!period)
        return text + QLatin1Char('.');
    const bool within = timex.mod != TimexMod::None && timex.range != period->range();
    text += !within && timex.mod == TimexMod::Approx ? QStringLiteral(": about ") : QStringLiteral(": ");
    text += periodInWords(*period);
    if (within)
        text += QStringLiteral(", of it ") + toReadable(timex.range);
    return text + QLatin1Char('.');
}

} // namespace nutgraf
