// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/extract/times/bareresolver.h"

#include "model/extract/times/timefields.h"

namespace nutgraf
{

ResolvedTime nearReference(const TimeExpression &time, const Period &reference)
{
    ResolvedTime found;
    const QString near = time.which == Which::Last   ? QStringLiteral("the last %1 before %2")
                         : time.which == Which::Next ? QStringLiteral("the first %1 after %2")
                                                     : QStringLiteral("the %1 of the time of %2");
    found.because =
        near.arg(nameInWords(time), periodInWords(reference)) + QStringLiteral(", the time spoken of before");
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

ResolvedTime weekdayNear(CivilDay published, const TimeExpression &time, const Lean &lean)
{
    const bool ahead =
        time.which == Which::Next || (time.which != Which::Last && lean.direction == Direction::Future);
    ResolvedTime found;
    found.relative = true;
    if (time.weekend) {
        const Period week = Period::containing(TimeUnit::Weekend, published);
        const bool begun = isoWeekday(published) >= 6;
        qint64 shift = 0;
        if (time.which == Which::Next)
            shift = 1;
        else if (time.which == Which::Last || (!ahead && !begun && time.which == Which::Any))
            shift = -1;
        found.period = week.shifted(shift);
        found.because = QStringLiteral("the weekend %1 publication on %2")
                            .arg(shift > 0   ? QStringLiteral("after that of")
                                 : shift < 0 ? QStringLiteral("before")
                                             : QStringLiteral("of the week of"),
                                 dayInWords(published));
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
    const QString name = nameInWords(time), day = dayInWords(published);
    switch (time.which) {
    case Which::Last:
        found.because = QStringLiteral("the last %1 before %2, the day of publication").arg(name, day);
        break;
    case Which::Next:
        found.because = QStringLiteral("the first %1 after %2, the day of publication").arg(name, day);
        break;
    default:
        found.because = (ahead                       ? QStringLiteral("the first %1 not before %2")
                         : time.which == Which::This ? QStringLiteral("the %1 of the week of %2")
                                                     : QStringLiteral("the last %1 not after %2"))
                            .arg(name, day);
        if (ahead || time.which != Which::This)
            found.because += becauseOf(lean, ahead);
    }
    return found;
}

ResolvedTime yearlyNear(CivilDay published, const TimeExpression &time, const Lean &lean)
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
    const QString name = nameInWords(time), day = dayInWords(published);
    if (time.which == Which::Last) {
        found.period = now.last() < published ? now : before;
        found.because = QStringLiteral("the last %1 before %2, the day of publication").arg(name, day);
    } else if (time.which == Which::Next) {
        found.period = now.first() > published ? now : after;
        found.because = QStringLiteral("the first %1 after %2, the day of publication").arg(name, day);
    } else if (time.which == Which::This) {
        found.period = now;
        found.because = QStringLiteral("the %1 of the year of %2, the day of publication").arg(name, day);
    } else {
        const Period *nearest = &now;
        for (const Period *other : {&before, &after}) {
            if (gap(*other) < gap(*nearest))
                nearest = other;
        }
        const Period *told = nearest;
        if (lean.direction == Direction::Past)
            told = now.first() <= published ? &now : &before;
        else if (lean.direction == Direction::Future)
            told = now.last() >= published ? &now : &after;
        // A tense that points a year away while the day itself is near belongs to
        // another verb.
        const bool farFetched =
            !lean.isFirm && gap(*told) > std::chrono::days(270) && gap(*nearest) < std::chrono::days(95);
        // Results of a quarter are reported after it, whatever the tense looks forward to.
        const bool reported = time.half || (time.quarter && lean.direction != Direction::Past);
        found.period = reported || farFetched ? *nearest : *told;
        if (found.period != *told || lean.direction == Direction::Unknown)
            found.because = QStringLiteral("the %1 nearest to %2, the day of publication").arg(name, day);
        else
            found.because =
                (lean.direction == Direction::Past ? QStringLiteral("the last %1 begun by %2")
                                                   : QStringLiteral("the first %1 not over on %2"))
                    .arg(name, day) +
                becauseOf(lean, lean.direction == Direction::Future);
    }
    return found;
}

} // namespace nutgraf
