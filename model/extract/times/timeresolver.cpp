// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/extract/analysis.h"
#include "model/extract/times/timefinder.h"
#include "model/facts/edtf.h"

#include <array>

namespace nutgraf
{

namespace
{

/// A date as far as it is known: a period, or the symbolic value of what stays open.
struct Resolved {
    std::optional<Period> period;
    QString symbolic; ///< "XXXX-WXX-4" where there is no period
    bool relative = false;
    QString because;
};

QString twoDigits(int number)
{
    return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0'));
}

/// TIMEX3's placeholder of a period of `unit` that is not known.
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

class Resolver
{
public:
    Resolver(const Analysis &analysis, const Publication &publication)
        : m_analysis(analysis)
        , m_publication(publication.day())
    {
        if (!m_publication && publication.date.earliest)
            m_publishedAbout = publication.date;
    }

    std::vector<Timex> run()
    {
        std::vector<Timex> all;
        all.reserve(m_analysis.times.size());
        for (const TimeMention &mention : m_analysis.times)
            all.push_back(resolve(mention));
        return all;
    }

private:
    Timex resolve(const TimeMention &mention)
    {
        const TimeExpression &time = mention.expression;
        Timex timex;
        timex.span = mention.span;
        timex.type = time.type;
        timex.mod = time.mod;
        timex.rule = QString::fromLatin1(mention.rule);
        if (time.vague != VagueTime::None) {
            timex.value = time.vague == VagueTime::Past      ? QStringLiteral("PAST_REF")
                          : time.vague == VagueTime::Present ? QStringLiteral("PRESENT_REF")
                                                             : QStringLiteral("FUTURE_REF");
            timex.because = QStringLiteral("The words name no date.");
            return timex;
        }
        if (time.type == TimexType::Duration) {
            timex.value = durationValue(time.count, *time.unit);
            timex.because = QStringLiteral("A length of time.");
            return timex;
        }
        if (time.type == TimexType::Set) {
            timex.value = time.set.isEmpty() ? durationValue(time.count, *time.unit) : time.set;
            timex.because = QStringLiteral("It recurs.");
            return timex;
        }
        m_mention = &mention;
        const Resolved resolved = resolveDate(time);
        timex.relative = resolved.relative;
        timex.because = resolved.because;
        if (resolved.period) {
            const Period &period = *resolved.period;
            timex.value = period.value();
            timex.edtf = period.edtf();
            timex.range = period.range();
            timex.grain = period.grain();
            narrow(timex, period);
            remember(period, time, resolved.relative);
        } else {
            timex.value = resolved.symbolic;
        }
        addTimeOfDay(timex, time);
        return timex;
    }

    /// What later expressions may be counted from.
    void remember(const Period &period, const TimeExpression &time, bool relative)
    {
        const bool comparison = time.keepsGrain && time.shift < 0;
        if (time.quarter && time.anchor == TimeAnchor::None)
            m_quarter = period;
        if (comparison)
            return; // "from 13,000 a year earlier" tells of the year before, the story stays where it is
        m_reference = period;
        m_referenceIsRelative = relative;
        m_referenceSentence = m_analysis.tokens.sentenceOf(m_mention->tokens.first);
        if (period.unit <= TimeUnit::Year && m_mention->direction != Direction::Future && !isInBrackets())
            m_narrativeYear = period.firstYear();
    }

    bool isInBrackets() const
    {
        const Tokens &tokens = m_analysis.tokens;
        const qint32 begin = tokens.sentences[size_t(m_referenceSentence)].tokens.first;
        for (qint32 i = m_mention->tokens.first - 1; i >= begin; --i) {
            if (tokens.at(i) == u")")
                return false;
            if (tokens.at(i) == u"(")
                return true;
        }
        return false;
    }

    /// "late 2017": the modifier's part of the range, as far as the range has parts.
    static void narrow(Timex &timex, const Period &period)
    {
        if (timex.mod == TimexMod::Approx) {
            timex.edtf = edtfApproximately(timex.edtf);
            return;
        }
        const int part = timex.mod == TimexMod::Start ? 0
                         : timex.mod == TimexMod::Mid ? 1
                         : timex.mod == TimexMod::End ? 2
                                                      : -1;
        if (part < 0 || period.unit == TimeUnit::Day)
            return;
        const CivilDay first = period.first(), last = period.last();
        CivilDay from = first, to = last;
        switch (period.unit) {
        case TimeUnit::Year: // early January to March, late October to December, the middle what is between
            from = part == 0 ? first : addMonths(first, part == 1 ? 3 : 9);
            to = part == 2 ? last : addMonths(first, part == 0 ? 3 : 9) - std::chrono::days(1);
            timex.grain = part == 1 ? Grain::Half : Grain::Season;
            break;
        case TimeUnit::Month:
            from = first + std::chrono::days(10 * part);
            to = part == 2 ? last : from + std::chrono::days(9);
            timex.grain = Grain::Week;
            break;
        default: {
            const auto third = (last - first + std::chrono::days(1)) / 3;
            from = first + third * part;
            to = part == 2 ? last : from + third - std::chrono::days(1);
            break;
        }
        }
        timex.range = DateRange::days(from, to);
        timex.edtf = edtfOf(timex.range);
    }

    static void addTimeOfDay(Timex &timex, const TimeExpression &time)
    {
        if (time.type != TimexType::Time)
            return;
        if (time.hasClock()) {
            QString clock =
                twoDigits(time.hour) + QLatin1Char(':') + twoDigits(std::max<int>(0, time.minute));
            if (time.second >= 0)
                clock += QLatin1Char(':') + twoDigits(time.second);
            timex.value += QLatin1Char('T') + (time.hour == 24 ? QStringLiteral("24:00") : clock);
            if (timex.range.isSingleDay() && time.hour < 24) {
                if (time.second < 0)
                    clock += QStringLiteral(":00");
                timex.edtf = edtfOf(timex.range) + QLatin1Char('T') + clock + zoneName(time.zone);
            }
            return;
        }
        static constexpr std::array parts{u"", u"TMO", u"TAF", u"TEV", u"TNI", u"TDT"};
        timex.value += QString::fromUtf16(parts[size_t(time.dayPart)]);
    }

    static QString zoneName(std::optional<int> zone)
    {
        if (!zone)
            return {};
        if (*zone == 0)
            return QStringLiteral("Z");
        const int minutes = std::abs(*zone);
        return (*zone < 0 ? QStringLiteral("-") : QStringLiteral("+")) + twoDigits(minutes / 60) +
               QLatin1Char(':') + twoDigits(minutes % 60);
    }

    Resolved resolveDate(const TimeExpression &time)
    {
        if (time.anchor != TimeAnchor::None && time.unit)
            return below(shifted(time), time);
        if (time.year)
            return below(absolute(time), time);
        if (time.hasCalendarField())
            return bare(time);
        return dayOf();
    }

    // The base: a year, or units away from an anchor.

    Resolved absolute(const TimeExpression &time) const
    {
        int year = *time.year;
        Resolved base;
        base.because = QStringLiteral("The year is told.");
        if (time.yearIsShort) {
            // The century that brings it nearest before the time around it.
            const auto now = m_reference ? std::optional(m_reference->firstYear()) : publicationYear();
            const int around = now.value_or(1999);
            const int limit = now && !m_reference ? around : around + 50;
            year += (limit - year) / 100 * 100;
            base.because = QStringLiteral("Two figures of a year, of the century spoken of.");
        }
        if (time.unit == TimeUnit::Decade)
            base.period = Period::containing(TimeUnit::Decade, makeDay(year, 1, 1));
        else if (time.unit == TimeUnit::Century)
            base.period = Period::containing(TimeUnit::Century, makeDay(year, 1, 1));
        else
            base.period = Period::year(year);
        return base;
    }

    Resolved shifted(const TimeExpression &time) const
    {
        Resolved base;
        const TimeUnit unit = *time.unit;
        base.relative = true;
        base.symbolic = unknownPeriod(unit);
        if (const auto same = sameInOtherYear(time)) {
            base.period = same;
            base.because =
                QStringLiteral("The same part of another year: counted from a time spoken of before.");
            return base;
        }
        std::optional<Period> from;
        if (time.anchor == TimeAnchor::Publication) {
            from = publicationAs(unit);
            base.because = from ? QStringLiteral("Counted from the day of publication.")
                                : QStringLiteral("Counted from the day of publication, which is not known.");
        } else if (unit == TimeUnit::Quarter) {
            from = m_quarter;
            const auto current = publicationAs(unit);
            if (!from && current)
                from = current->shifted(-1); // what is reported on is over
            base.because = QStringLiteral("The quarter spoken of, or the last one over at publication.");
        } else if (m_reference) {
            base.because = QStringLiteral("Counted from %1, spoken of before.").arg(m_reference->value());
            base.relative = m_referenceIsRelative;
            if (m_reference->unit <= unit)
                from = Period::containing(unit, m_reference->first());
        } else {
            from = publicationAs(unit);
            base.because =
                QStringLiteral("Counted from the day of publication: no other time is spoken of before.");
        }
        if (from)
            base.period = from->shifted(time.shift);
        return base;
    }

    /// "a year ago" and "a year earlier" beside a quarter or a month mean the same one of the year before.
    std::optional<Period> sameInOtherYear(const TimeExpression &time) const
    {
        if (!time.keepsGrain || time.unit != TimeUnit::Year || std::abs(time.shift) != 1 ||
            time.hasCalendarField())
            return {};
        const bool near = m_reference && isPartOfYear(m_reference->unit) &&
                          (time.anchor == TimeAnchor::Reference || inSameSentence());
        if (near)
            return shiftedKeepingGrain(*m_reference, time.shift);
        return m_quarter ? std::optional(shiftedKeepingGrain(*m_quarter, time.shift)) : std::nullopt;
    }

    static bool isPartOfYear(TimeUnit unit) { return unit >= TimeUnit::Month && unit < TimeUnit::Year; }

    static Period shiftedKeepingGrain(Period period, int years)
    {
        const int perYear = period.unit == TimeUnit::Month ? 12 : period.unit == TimeUnit::Half ? 2 : 4;
        return period.shifted(qint64(years) * perYear);
    }

    // The calendar fields below a base.

    Resolved below(Resolved base, const TimeExpression &time) const
    {
        if (!base.period) {
            if (time.hasCalendarField())
                base.symbolic = symbolicFields(time, base.symbolic);
            return base;
        }
        const auto first = base.period->first();
        const int year = yearOf(first);
        if (base.period->unit == TimeUnit::Week && time.weekday)
            base.period = Period::day(first + std::chrono::days(time.weekday - 1));
        else if (base.period->unit == TimeUnit::Year)
            base.period = inYear(year, time, *base.period);
        if (time.year && time.keepsGrain && m_quarter) // "the 1988 quarter": the one compared with
            base.period = m_quarter->shifted(4 * (*time.year - qint64(m_quarter->firstYear())));
        return base;
    }

    static Period inYear(int year, const TimeExpression &time, Period whole)
    {
        if (time.month && time.day)
            return Period::day(
                makeDay(year, time.month, std::min<unsigned>(time.day, daysInMonth(year, time.month))));
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
        return whole;
    }

    static CivilDay holidayIn(int year, const QString &rule)
    {
        if (rule.startsWith(QLatin1Char('E')))
            return easterSunday(year) + std::chrono::days(rule.mid(1).toInt());
        if (rule.size() == 10)
            return *dayFromIso(rule);
        const auto month = rule.left(2).toUInt();
        if (rule[3] != QLatin1Char('W'))
            return makeDay(year, month, rule.mid(3).toUInt());
        const auto weekday = rule.mid(6).toUInt();
        if (rule[4] == QLatin1Char('L')) {
            const CivilDay last = makeDay(year, month, daysInMonth(year, month));
            return last - std::chrono::days((isoWeekday(last) + 7 - weekday) % 7);
        }
        const CivilDay first = makeDay(year, month, 1);
        return first +
               std::chrono::days((weekday + 7 - isoWeekday(first)) % 7 + 7 * (rule.mid(4, 1).toUInt() - 1));
    }

    static QString symbolicFields(const TimeExpression &time, const QString &otherwise)
    {
        static constexpr std::array seasons{u"", u"WI", u"SP", u"SU", u"FA"};
        const QString unknownYear = QStringLiteral("XXXX-");
        if (time.month)
            return unknownYear + twoDigits(time.month) +
                   (time.day ? QLatin1Char('-') + twoDigits(time.day) : QString());
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

    // Bare calendar names.

    Resolved bare(const TimeExpression &time) const
    {
        if (time.holiday.size() == 10)
            return {Period::day(*dayFromIso(time.holiday)), {}, false, QStringLiteral("A named day.")};
        if (time.anchor == TimeAnchor::Reference && m_reference)
            return nearReference(time);
        if (!m_publication && !m_publishedAbout)
            return unpublished(time);
        if (time.month == 0 && (time.weekday || time.weekend))
            return weekdayNearPublication(time);
        return yearlyNearPublication(time);
    }

    /// Histories tell the year once, and then months and days alone.
    Resolved unpublished(const TimeExpression &time) const
    {
        const bool yearly = time.month || time.season || time.quarter || time.half || !time.holiday.isEmpty();
        if (yearly && m_reference && time.which == Which::Any) {
            const int year = m_narrativeYear.value_or(referenceYear());
            Resolved found;
            found.period = inYear(year, time, Period::year(year));
            found.because = QStringLiteral("The year is the one spoken of before: %1.").arg(yearValue(year));
            return found;
        }
        return {std::nullopt, symbolicFields(time, {}), true,
                QStringLiteral("It depends on the day of publication, which is not known.")};
    }

    int referenceYear() const { return m_reference->firstYear(); }

    Resolved nearReference(const TimeExpression &time) const
    {
        Resolved found;
        found.because = QStringLiteral("Counted from %1, spoken of before.").arg(m_reference->value());
        const CivilDay from = m_reference->first(), to = m_reference->last();
        if (time.month == 0 && time.weekday) {
            if (m_reference->unit > TimeUnit::Week)
                return {std::nullopt, symbolicFields(time, {}), true, found.because};
            const int wanted = time.weekday;
            const int days = time.which == Which::Last   ? -((int(isoWeekday(from)) - wanted + 6) % 7 + 1)
                             : time.which == Which::Next ? (wanted - int(isoWeekday(to)) + 6) % 7 + 1
                                                         : wanted - int(isoWeekday(from));
            found.period = Period::day((time.which == Which::Next ? to : from) + std::chrono::days(days));
            return found;
        }
        const int year = referenceYear();
        for (int y = year - 1; y <= year + 1; ++y) {
            const Period period = inYear(y, time, Period::year(y));
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

    Resolved weekdayNearPublication(const TimeExpression &time) const
    {
        if (!m_publication)
            return {std::nullopt, symbolicFields(time, {}), true,
                    QStringLiteral("The day of publication is not known to the day.")};
        const CivilDay published = *m_publication;
        const Direction direction = m_mention->direction;
        const bool ahead =
            time.which == Which::Next || (time.which != Which::Last && direction == Direction::Future);
        Resolved found;
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
        found.because =
            ahead ? QStringLiteral("The first such day from publication on: the clause looks ahead.")
                  : QStringLiteral("The last such day up to publication.");
        return found;
    }

    /// Months, days of months, seasons, quarters: the year is open.
    Resolved yearlyNearPublication(const TimeExpression &time) const
    {
        const CivilDay published = m_publication ? *m_publication : *m_publishedAbout->earliest;
        const int thisYear = yearOf(published);
        const Direction direction = m_mention->direction;
        Resolved found;
        found.relative = true;
        if (const auto year = yearSpokenOf(); year && time.which == Which::Any) {
            found.period = inYear(*year, time, Period::year(*year));
            found.relative = m_referenceIsRelative;
            found.because =
                QStringLiteral("The year is that of %1, spoken of before.").arg(m_reference->value());
            return found;
        }
        const Period before = inYear(thisYear - 1, time, Period::year(thisYear - 1));
        const Period now = inYear(thisYear, time, Period::year(thisYear));
        const Period after = inYear(thisYear + 1, time, Period::year(thisYear + 1));
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
            // A tense that points a year away while the day itself is near belongs to another verb.
            const bool farFetched =
                gap(*told) > std::chrono::days(270) && gap(*nearest) < std::chrono::days(95);
            found.period = time.quarter || time.half || farFetched ? *nearest : *told;
            found.because = told == nearest ? QStringLiteral("The one nearest to publication.")
                            : direction == Direction::Past
                                ? QStringLiteral("The last one up to publication: past tense.")
                                : QStringLiteral("The next one from publication on: the clause looks ahead.");
        }
        return found;
    }

    /// The year that the sentence speaks of, where it is not the year of publication.
    std::optional<int> yearSpokenOf() const
    {
        if (!m_reference || !inSameSentence())
            return {};
        if (m_reference->unit > TimeUnit::Year || m_reference->unit == TimeUnit::Week ||
            m_reference->unit == TimeUnit::Weekend)
            return {};
        return referenceYear();
    }

    /// A clock time or a part of a day without its day.
    Resolved dayOf() const
    {
        Resolved found;
        if (const auto next = dayToldNext()) {
            found.period = next;
            found.because = QStringLiteral("The day is told right after.");
        } else if (m_reference && m_reference->unit == TimeUnit::Day &&
                   (inSameSentence() || !m_publication)) {
            found.period = *m_reference;
            found.relative = m_referenceIsRelative;
            found.because =
                QStringLiteral("The day is that of %1, spoken of before.").arg(m_reference->value());
        } else if (m_publication) {
            found.period = Period::day(*m_publication);
            found.relative = true;
            found.because = QStringLiteral("The day is that of publication.");
        } else {
            found.symbolic = QStringLiteral("XXXX-XX-XX");
            found.relative = true;
            found.because = QStringLiteral("The day is not told.");
        }
        return found;
    }

    /// "At 5:34 a.m. local time on March 20, 2003".
    std::optional<Period> dayToldNext() const
    {
        const Tokens &tokens = m_analysis.tokens;
        const TimeMention *next = m_mention + 1;
        if (next == m_analysis.times.data() + m_analysis.times.size() ||
            next->tokens.first > m_mention->tokens.end + 4)
            return {};
        const TimeExpression &time = next->expression;
        const bool on =
            tokens.at(next->tokens.first - 1) == u"on" || tokens.at(next->tokens.first - 1) == u"On";
        if (!on || time.type != TimexType::Date || !time.month || !time.day)
            return {};
        const std::optional<int> year = time.year ? time.year : m_narrativeYear;
        return year ? std::optional(inYear(*year, time, Period::year(*year))) : std::nullopt;
    }

    // Anchors.

    std::optional<Period> publicationAs(TimeUnit unit) const
    {
        if (m_publication)
            return Period::containing(unit, *m_publication);
        if (!m_publishedAbout || !m_publishedAbout->latest)
            return {};
        const Period first = Period::containing(unit, *m_publishedAbout->earliest);
        return first == Period::containing(unit, *m_publishedAbout->latest) ? std::optional(first)
                                                                            : std::nullopt;
    }

    std::optional<int> publicationYear() const
    {
        const auto year = publicationAs(TimeUnit::Year);
        return year ? std::optional(int(year->index)) : std::nullopt;
    }

    bool inSameSentence() const
    {
        return m_referenceSentence == m_analysis.tokens.sentenceOf(m_mention->tokens.first);
    }

    const Analysis &m_analysis;
    std::optional<CivilDay> m_publication;
    std::optional<DateRange> m_publishedAbout; ///< where it is known, but not to the day
    const TimeMention *m_mention = nullptr;
    std::optional<Period> m_reference; ///< the date last spoken of
    bool m_referenceIsRelative = false;
    std::optional<Period> m_quarter;    ///< the quarter last spoken of
    std::optional<int> m_narrativeYear; ///< the year that a history has come to
    qint32 m_referenceSentence = -1;
};

} // namespace

std::vector<Timex> resolveTimes(const Analysis &analysis, const Publication &publication)
{
    return Resolver(analysis, publication).run();
}

} // namespace nutgraf
