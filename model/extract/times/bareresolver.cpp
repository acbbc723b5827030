// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/extract/times/bareresolver.h"

#include "model/extract/times/timefields.h"

namespace nutgraf
{

ResolvedTime nearReference(const TimeExpression &time, const Period &reference)
{
    ResolvedTime found;
    found.because = QStringLiteral("Counted from %1, spoken of before.").arg(reference.value());
    const CivilDay from = reference.first(), to = reference.last();
    if (time.month == 0 && time.weekday) {
        if (reference.unit > TimeUnit::Week)
            return {std::nullopt, symbolicValue(time), true, found.because};
        const int wanted = time.weekday;
        const int days = time.which == Which::Last   ? -((int(isoWeekday(from)) - wanted + 6) % 7 + 1)
                         : time.which == Which::Next ? (wanted - int(isoWeekday(to)) + 6) % 7 + 1
                                                     : wanted - int(isoWeekday(from));
        found.period = Period::day((time.which == Which::Next ? to : from) + std::chrono::days(days));
        return found;
    }
    if (time.weekend) {
        const Period weekend = Period::containing(TimeUnit::Weekend, from);
        found.period = weekend.shifted(time.which == Which::Last ? -1 : time.which == Which::Next ? 1 : 0);
        return found;
    }
    const int year = reference.firstYear();
    for (int y = year - 1; y <= year + 1; ++y) {
        const Period period = periodInYear(y, time);
        const bool fits = time.which == Which::Last   ? period.last() < from
                          : time.which == Which::Next ? period.first() > to
                                                      : y == year;
        if (fits) {
            found.period = period;
            if (time.which != Which::Last)
                break;
        }
    }
    return found;
}

ResolvedTime weekdayNear(CivilDay published, const TimeExpression &time, Direction direction)
{
    const bool ahead =
        time.which == Which::Next || (time.which != Which::Last && direction == Direction::Future);
    ResolvedTime found;
    found.relative = true;
    if (time.weekend) {
        const Period week = Period::containing(TimeUnit::Weekend, published);
        const bool begun = isoWeekday(published) >= 6;
        qint64 shift = 0;
        if (time.which == Which::Next)
            shift = 1;
        else if (time.which == Which::Last)
            shift = -1;
        else if (!ahead && !begun && time.which == Which::Any)
            shift = -1;
        found.period = week.shifted(shift);
        found.because = ahead ? QStringLiteral("The weekend after publication.")
                              : QStringLiteral("The weekend before publication.");
        return found;
    }
    const int today = int(isoWeekday(published)), wanted = time.weekday;
    int days = 0;
    if (ahead)
        days = (wanted - today + 7) % 7;
    else
        days = -((today - wanted + 7) % 7);
    if (time.which == Which::Next && days == 0)
        days = 7;
    if (time.which == Which::Last && days == 0)
        days = -7;
    if (time.which == Which::This && !ahead)
        days = wanted - today;
    found.period = Period::day(published + std::chrono::days(days));
    found.because = ahead ? QStringLiteral("The first such day from publication "
                                           "on: the clause looks ahead.")
                          : QStringLiteral("The last such day up to publication.");
    return found;
}

ResolvedTime yearlyNear(CivilDay published, const TimeExpression &time, Direction direction)
{
    const int thisYear = yearOf(published);
    ResolvedTime found;
    found.relative = true;
    const Period before = periodInYear(thisYear - 1, time);
    const Period now = periodInYear(thisYear, time);
    const Period after = periodInYear(thisYear + 1, time);
    const auto gap = [&](const Period &p) {
        return p.first() > published  ? p.first() - published
               : p.last() < published ? published - p.last()
                                      : std::chrono::days(0);
    };
    if (time.which == Which::Last) {
        found.period = now.last() < published ? now : before;
        found.because = QStringLiteral("The last one before publication.");
    } else if (time.which == Which::Next) {
        found.period = now.first() > published ? now : after;
        found.because = QStringLiteral("The next one after publication.");
    } else if (time.which == Which::This) {
        found.period = now;
        found.because = QStringLiteral("The one of the year of publication.");
    } else {
        const Period *nearest = &now;
        for (const Period *other : {&before, &after}) {
            if (gap(*other) < gap(*nearest))
                nearest = other;
        }
        const Period *told = nearest;
        if (direction == Direction::Past)
            told = now.first() <= published ? &now : &before;
        else if (direction == Direction::Future)
            told = now.last() >= published ? &now : &after;
        // A tense that points a year away while the day itself is near belongs to
        // another verb.
        const bool farFetched = gap(*told) > std::chrono::days(270) && gap(*nearest) < std::chrono::days(95);
        // Results of a quarter are reported after it, whatever the tense looks forward to.
        const bool reported = time.half || (time.quarter && direction != Direction::Past);
        found.period = reported || farFetched ? *nearest : *told;
        found.because = told == nearest ? QStringLiteral("The one nearest to publication.")
                        : direction == Direction::Past
                            ? QStringLiteral("The last one up to publication: past tense.")
                            : QStringLiteral("The next one from publication on: the clause looks ahead.");
    }
    return found;
}

} // namespace nutgraf
