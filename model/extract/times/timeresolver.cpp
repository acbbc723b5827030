// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/extract/analysis.h"
#include "model/extract/times/bareresolver.h"
#include "model/extract/times/timefields.h"
#include "model/extract/times/timefinder.h"
#include "model/extract/times/timexwriter.h"

namespace nutgraf
{

namespace
{

bool isPartOfYear(TimeUnit unit)
{
    return unit >= TimeUnit::Month && unit < TimeUnit::Year;
}

/// The same month, quarter, season or half of another year.
Period shiftedByYears(Period period, int years)
{
    const int perYear = period.unit == TimeUnit::Month ? 12 : period.unit == TimeUnit::Half ? 2 : 4;
    return period.shifted(qint64(years) * perYear);
}

/// Goes through the expressions of a text in order, keeping what later ones are
/// counted from.
class Resolver
{
public:
    Resolver(const Analysis &analysis, const Publication &publication)
        : m_analysis(analysis)
        , m_publication(publication.day())
    {
        if (!m_publication && publication.date.earliest)
            m_publishedAbout = publication.date;
        m_isHistory = tellsOfLongAgo();
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
    /// So many months back and a bare month is the next year's.
    static constexpr int MonthsToTurnOfYear = 10;

    /// Whether most of what is told lies years before publication, as in a biography, or is told by years
    /// where no day of publication is known: then months without a year belong to the year that the story has
    /// come to.
    bool tellsOfLongAgo() const
    {
        const auto published = publicationYear();
        int longAgo = 0, ofTheDay = 0;
        for (const TimeMention &mention : m_analysis.times) {
            const TimeExpression &time = mention.expression;
            const bool deictic = time.anchor == TimeAnchor::Publication || (time.weekday && !time.year);
            ofTheDay += deictic ? 1 : 0;
            longAgo += time.year && (!published || *time.year < *published - 1) ? 1 : 0;
        }
        return longAgo >= 5 && longAgo > 2 * ofTheDay;
    }

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
        const ResolvedTime resolved = resolveDate(time);
        timex.relative = resolved.relative;
        timex.because = resolved.because;
        if (resolved.period) {
            const Period &period = *resolved.period;
            timex.value = period.value();
            timex.edtf = period.edtf();
            timex.range = period.range();
            timex.grain = period.grain();
            applyModifier(timex, period);
            remember(period, time, resolved.relative);
        } else {
            timex.value = resolved.symbolic;
        }
        applyTimeOfDay(timex, time);
        return timex;
    }

    /// What later expressions may be counted from.
    void remember(const Period &period, const TimeExpression &time, bool relative)
    {
        const bool comparison = time.keepsGrain && time.shift < 0;
        if (time.quarter && time.anchor == TimeAnchor::None)
            m_quarter = period;
        if (comparison)
            return; // "from 13,000 a year earlier" tells of the year before, the
                    // story stays where it is
        m_reference = period;
        m_referenceIsRelative = relative;
        m_referenceSentence = m_analysis.tokens.sentenceOf(m_mention->tokens.first);
        if (period.unit <= TimeUnit::Year && m_mention->direction != Direction::Future && !isAside()) {
            m_narrativeYear = period.firstYear();
            m_narrativeMonth = period.unit == TimeUnit::Day || period.unit == TimeUnit::Month
                                   ? int(monthOf(period.first()))
                                   : 0;
        }
    }

    /// In brackets, or what something lasted until: the story does not go there.
    bool isAside() const
    {
        const Tokens &tokens = m_analysis.tokens;
        const qint32 begin = tokens.sentences[size_t(m_referenceSentence)].tokens.first;
        bool closed = false;
        for (qint32 i = m_mention->tokens.first - 1; i >= begin; --i) {
            const QStringView text = tokens.at(i);
            closed = closed || text == u")";
            if ((!closed && text == u"(") || text == u"until" || text == u"till")
                return true;
        }
        return false;
    }

    /// The year of a month that a history tells without one: that which the story has come to, or the next
    /// where it has come to its end ("in December 1941 ... In January").
    int storyYearOf(const TimeExpression &time) const
    {
        const int year = m_narrativeYear.value_or(referenceYear());
        const bool turned = time.month && m_narrativeMonth - int(time.month) >= MonthsToTurnOfYear;
        return turned ? year + 1 : year;
    }

    ResolvedTime resolveDate(const TimeExpression &time)
    {
        if (const auto quarter = quarterEnded(time))
            return {quarter, {}, false, QStringLiteral("The quarter that ends on the day told right after.")};
        if (time.anchor == TimeAnchor::Reference && !time.unit && !time.hasCalendarField() &&
            time.type == TimexType::Date) { // "during this period"
            if (!m_reference)
                return {std::nullopt, QStringLiteral("XXXX-XX-XX"), true,
                        QStringLiteral("No time is spoken of before.")};
            return {m_reference, {}, m_referenceIsRelative, QStringLiteral("The time spoken of before.")};
        }
        if (time.anchor != TimeAnchor::None && time.unit)
            return below(shifted(time), time);
        if (time.year)
            return below(absolute(time), time);
        if (time.hasCalendarField())
            return bare(time);
        return dayOf();
    }

    // The base: a year, or units away from an anchor.

    ResolvedTime absolute(const TimeExpression &time) const
    {
        int year = *time.year;
        ResolvedTime base;
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

    ResolvedTime shifted(const TimeExpression &time) const
    {
        ResolvedTime base;
        const TimeUnit unit = *time.unit;
        base.relative = true;
        base.symbolic = unknownPeriod(unit);
        if (const auto same = sameInOtherYear(time)) {
            base.period = same;
            base.because = QStringLiteral("The same part of another year: counted "
                                          "from a time spoken of before.");
            return base;
        }
        std::optional<Period> from;
        const bool ofStory = m_isHistory && !m_publication && !m_publishedAbout && m_reference;
        if (time.anchor == TimeAnchor::Publication && !ofStory) {
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
            base.because = QStringLiteral("Counted from the day of publication: no "
                                          "other time is spoken of before.");
        }
        if (from)
            base.period = from->shifted(time.shift);
        return base;
    }

    /// "a year ago" and "a year earlier" beside a quarter or a month mean the
    /// same one of the year before.
    std::optional<Period> sameInOtherYear(const TimeExpression &time) const
    {
        if (!time.keepsGrain || time.unit != TimeUnit::Year || std::abs(time.shift) != 1 ||
            time.hasCalendarField())
            return {};
        const bool near = m_reference && isPartOfYear(m_reference->unit) &&
                          (time.anchor == TimeAnchor::Reference || inSameSentence());
        if (near)
            return shiftedByYears(*m_reference, time.shift);
        return m_quarter ? std::optional(shiftedByYears(*m_quarter, time.shift)) : std::nullopt;
    }

    // The calendar fields below a base.

    ResolvedTime below(ResolvedTime base, const TimeExpression &time) const
    {
        if (!base.period) {
            if (time.hasCalendarField())
                base.symbolic = symbolicValue(time, base.symbolic);
            return base;
        }
        const auto first = base.period->first();
        const int year = yearOf(first);
        if (base.period->unit == TimeUnit::Week && time.weekday)
            base.period = Period::day(first + std::chrono::days(time.weekday - 1));
        else if (base.period->unit == TimeUnit::Year)
            base.period = periodInYear(year, time);
        if (time.year && time.keepsGrain && m_quarter) // "the 1988 quarter": the one compared with
            base.period = m_quarter->shifted(4 * (*time.year - qint64(m_quarter->firstYear())));
        return base;
    }

    // Bare calendar names.

    ResolvedTime bare(const TimeExpression &time) const
    {
        if (time.holiday.size() == 10)
            return {Period::day(*dayFromIso(time.holiday)), {}, false, QStringLiteral("A named day.")};
        if (time.anchor == TimeAnchor::Reference && m_reference)
            return nearReference(time, *m_reference);
        if (!m_publication && !m_publishedAbout)
            return unpublished(time);
        if (time.month == 0 && (time.weekday || time.weekend))
            return weekdayNearPublication(time);
        return yearlyNearPublication(time);
    }

    /// Histories tell the year once, and then months and days alone.
    ResolvedTime unpublished(const TimeExpression &time) const
    {
        const bool yearly = time.month || time.season || time.quarter || time.half || !time.holiday.isEmpty();
        if (yearly && m_reference && time.which == Which::Any) {
            const int year = storyYearOf(time);
            ResolvedTime found;
            found.period = periodInYear(year, time);
            found.because = QStringLiteral("The year is the one spoken of before: %1.").arg(yearValue(year));
            return found;
        }
        return {std::nullopt, symbolicValue(time), true,
                QStringLiteral("It depends on the day of publication, which is not known.")};
    }

    int referenceYear() const { return m_reference->firstYear(); }

    ResolvedTime weekdayNearPublication(const TimeExpression &time) const
    {
        if (m_publication)
            return weekdayNear(*m_publication, time, m_mention->direction);
        return {std::nullopt, symbolicValue(time), true,
                QStringLiteral("The day of publication is not known to the day.")};
    }

    /// Months, days of months, seasons, quarters: the year is open.
    ResolvedTime yearlyNearPublication(const TimeExpression &time) const
    {
        const CivilDay published = m_publication ? *m_publication : *m_publishedAbout->earliest;
        const auto spokenOf =
            m_isHistory && m_narrativeYear ? std::optional(storyYearOf(time)) : yearSpokenOf();
        if (!spokenOf || time.which != Which::Any || m_mention->direction == Direction::Future)
            return yearlyNear(published, time, m_mention->direction);
        ResolvedTime found;
        found.period = periodInYear(*spokenOf, time);
        found.relative = m_referenceIsRelative;
        found.because = QStringLiteral("The year is the one spoken of before: %1.").arg(yearValue(*spokenOf));
        return found;
    }

    /// The year that the sentence speaks of, where it is not the year of
    /// publication.
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
    ResolvedTime dayOf() const
    {
        ResolvedTime found;
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

    /// "The quarter ended March 31": the quarter that most of the three months before that day lie in.
    std::optional<Period> quarterEnded(const TimeExpression &time)
    {
        const Tokens &tokens = m_analysis.tokens;
        const TimeMention *mention = m_mention, *next = m_mention + 1;
        const bool closes =
            next != m_analysis.times.data() + m_analysis.times.size() &&
            next->tokens.first == mention->tokens.end + 1 &&
            (tokens.at(mention->tokens.end) == u"ended" || tokens.at(mention->tokens.end) == u"ending");
        if (time.unit != TimeUnit::Quarter || time.shift != 0 || !closes || !next->expression.month)
            return {};
        m_mention = next;
        const ResolvedTime end = resolveDate(next->expression);
        m_mention = mention;
        if (!end.period)
            return {};
        return Period::containing(TimeUnit::Quarter, end.period->last() - std::chrono::days(45));
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
        return year ? std::optional(periodInYear(*year, time)) : std::nullopt;
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
    bool m_isHistory = false;           ///< it tells of years long before its publication
    std::optional<int> m_narrativeYear; ///< the year that a history has come to
    int m_narrativeMonth = 0;           ///< the month of it; 0 where not told
    qint32 m_referenceSentence = -1;
};

} // namespace

std::vector<Timex> resolveTimes(const Analysis &analysis, const Publication &publication)
{
    return Resolver(analysis, publication).run();
}

} // namespace nutgraf
