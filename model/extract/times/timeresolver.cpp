// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/extract/analysis.h"
#include "model/extract/times/bareresolver.h"
#include "model/extract/times/narrative.h"
#include "model/extract/times/timefields.h"
#include "model/extract/times/timereasons.h"
#include "model/extract/times/timexwriter.h"
#include "model/text/sameword.h"

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

/// Two figures may tell a year so far ahead of publication: "FY28".
constexpr int YearsAhead = 10;

constexpr const char16_t *SpokenOf = u"the time spoken of before";
constexpr const char16_t *NotKnown = u"counted from the day of publication, which is not known";

/// Goes through the expressions of a text in order, keeping what later ones are counted from.
class Resolver
{
public:
    Resolver(const Analysis &analysis, const Publication &publication)
        : m_analysis(analysis)
        , m_publication(publication.day())
        , m_publishedAbout(!m_publication && publication.date.earliest ? std::optional(publication.date)
                                                                       : std::nullopt)
        , m_narrative(analysis, publicationYear())
    {
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
        m_mention = &mention;
        Timex timex;
        timex.span = mention.span;
        timex.type = time.type;
        timex.mod = time.mod;
        timex.rule = QString::fromLatin1(mention.rule);
        if (const auto undated = valueWithoutDate(time)) {
            timex.value = undated->symbolic;
            if (time.type == TimexType::Duration)
                m_narrative.rememberLength(time);
            timex.because = explanation(undated->because, timex, {});
            return timex;
        }
        const ResolvedTime resolved = resolveDate(time);
        timex.relative = resolved.relative;
        if (resolved.period) {
            const Period &period = *resolved.period;
            timex.value = period.value();
            timex.edtf = period.edtf();
            timex.range = period.range();
            timex.grain = period.grain();
            applyModifier(timex, period);
            m_narrative.remember(mention, period, resolved.relative);
        } else {
            timex.value = resolved.symbolic;
        }
        applyTimeOfDay(timex, time);
        timex.because = explanation(resolved.because, timex, resolved.period);
        return timex;
    }

    QString explanation(const QString &reason, const Timex &timex, const std::optional<Period> &period) const
    {
        return explanationOf(timex.span.in(m_analysis.tokens.text), reason, timex, period);
    }

    /// Vague times, lengths and sets.
    static std::optional<ResolvedTime> valueWithoutDate(const TimeExpression &time)
    {
        switch (time.vague) {
        case VagueTime::Past:
            return {{{}, QStringLiteral("PAST_REF"), false, QStringLiteral("a past that nobody counts")}};
        case VagueTime::Present:
            return {{{}, QStringLiteral("PRESENT_REF"), false, QStringLiteral("the present, no date")}};
        case VagueTime::Future:
            return {{{}, QStringLiteral("FUTURE_REF"), false, QStringLiteral("a future that nobody counts")}};
        case VagueTime::None:
            break;
        }
        if (time.type == TimexType::Duration)
            return {{{},
                     durationValue(time.count, *time.unit),
                     false,
                     QStringLiteral("a length of time, %1").arg(lengthInWords(time))}};
        if (time.type == TimexType::Set)
            return {{{},
                     time.set.isEmpty() ? durationValue(time.count, *time.unit) : time.set,
                     false,
                     QStringLiteral("what recurs, no one date")}};
        return {};
    }

    ResolvedTime resolveDate(const TimeExpression &time)
    {
        if (const auto quarter = quarterEnded(time))
            return {quarter, {}, false, QStringLiteral("the quarter that ends on the day told right after")};
        if (time.anchor == TimeAnchor::Reference && !time.unit && !time.hasCalendarField() &&
            time.type == TimexType::Date) // "during this period"
            return sameTime();
        if (time.anchor != TimeAnchor::None && time.unit)
            return below(shifted(time), time);
        if (time.year)
            return below(absolute(time), time);
        if (time.hasCalendarField())
            return bare(time);
        return dayOf(time);
    }

    ResolvedTime sameTime() const
    {
        if (!m_narrative.reference())
            return {{}, QStringLiteral("XXXX-XX-XX"), true, QStringLiteral("a time that is not told")};
        return {m_narrative.reference(), {}, m_narrative.referenceIsRelative(), QString::fromUtf16(SpokenOf)};
    }

    // The base: a year, or units away from an anchor.

    ResolvedTime absolute(const TimeExpression &time) const
    {
        int year = *time.year;
        ResolvedTime base;
        base.because = QStringLiteral("told with its year");
        if (time.yearIsShort) {
            // The century that brings it nearest before the time around it.
            const auto &reference = m_narrative.reference();
            const auto now = reference ? std::optional(reference->firstYear()) : publicationYear();
            const int around = now.value_or(1999);
            const int limit = around + (now && !reference ? YearsAhead : 50);
            year += (limit - year) / 100 * 100;
            base.because = QStringLiteral("of the century spoken of, as two figures tell no other");
        }
        const bool many = time.unit == TimeUnit::Decade || time.unit == TimeUnit::Century;
        base.period = many ? Period::containing(*time.unit, makeDay(year, 1, 1)) : Period::year(year);
        return base;
    }

    ResolvedTime shifted(const TimeExpression &time) const
    {
        const TimeUnit unit = *time.unit;
        ResolvedTime base;
        base.relative = true;
        base.symbolic = unknownPeriod(unit);
        if (const auto same = sameInOtherYear(time)) {
            base.period = same;
            base.because = QStringLiteral("the same part of the year %1 that spoken of")
                               .arg(time.shift < 0 ? QStringLiteral("before") : QStringLiteral("after"));
            return base;
        }
        const auto from = baseOf(time, base);
        if (from) {
            base.because = shiftInWords(unit, time.shift, originOf(*from, base.because), base.because);
            base.period = from->shifted(time.shift);
        }
        return base;
    }

    /// The period of its unit that a shift begins at. Says in `base` what it is.
    std::optional<Period> baseOf(const TimeExpression &time, ResolvedTime &base) const
    {
        const TimeUnit unit = *time.unit;
        if (time.anchor == TimeAnchor::DDay) {
            base.because = QStringLiteral("the D-Day spoken of before");
            return m_narrative.dDay();
        }
        const auto published = publicationAs(unit);
        const auto &reference = m_narrative.reference();
        base.because = published ? QStringLiteral("the day of publication") : QString::fromUtf16(NotKnown);
        const bool ofStory = m_narrative.isHistory() && !m_publication && !m_publishedAbout && reference;
        if (time.anchor == TimeAnchor::Publication && !ofStory)
            return published;
        if (unit == TimeUnit::Quarter) {
            base.because = QStringLiteral("the quarter spoken of");
            if (m_narrative.quarter())
                return m_narrative.quarter();
            base.because = QStringLiteral("the last that was over at publication");
            return published ? std::optional(published->shifted(-1))
                             : std::nullopt; // what is reported on is over
        }
        if (!reference || (isYearOfReport(time) && published))
            return published;
        base.because = QString::fromUtf16(SpokenOf);
        base.relative = m_narrative.referenceIsRelative();
        if (reference->unit <= unit)
            return Period::containing(unit, reference->first());
        const auto day = m_narrative.dayOfReference(); // "in May ... the next day"
        return day ? std::optional(Period::containing(unit, day->first())) : std::nullopt;
    }

    /// What is named as the origin of a shift: the day itself rather than the unit that it lies in.
    Period originOf(const Period &from, const QString &what) const
    {
        if (what == QStringView(SpokenOf))
            return m_narrative.reference()->unit <= from.unit ? *m_narrative.reference() : from;
        return m_publication && from == Period::containing(from.unit, *m_publication)
                   ? Period::day(*m_publication)
                   : from;
    }

    /// "The year", "the end of the year", where the sentence names no other: that of the report.
    bool isYearOfReport(const TimeExpression &time) const
    {
        if (time.unit != TimeUnit::Year || time.shift != 0 || m_narrative.isHistory() ||
            m_narrative.isInSentenceOf(*m_mention))
            return false;
        const TokenRange words = m_mention->tokens;
        for (qint32 i = words.first; i < words.end; ++i) {
            const QStringView word = m_analysis.tokens.at(i);
            if (word.compare(u"that", Qt::CaseInsensitive) == 0 || word == u"same")
                return false;
        }
        return true;
    }

    /// "a year ago" and "a year earlier" beside a quarter or a month mean the same one of the year before.
    std::optional<Period> sameInOtherYear(const TimeExpression &time) const
    {
        if (!time.keepsGrain || time.unit != TimeUnit::Year || std::abs(time.shift) != 1 ||
            time.hasCalendarField())
            return {};
        const auto &reference = m_narrative.reference();
        const bool near = reference && isPartOfYear(reference->unit) &&
                          (time.anchor == TimeAnchor::Reference || m_narrative.isInSentenceOf(*m_mention));
        if (near)
            return shiftedByYears(*reference, time.shift);
        const auto &quarter = m_narrative.quarter();
        return quarter ? std::optional(shiftedByYears(*quarter, time.shift)) : std::nullopt;
    }

    /// The calendar fields below a base.
    ResolvedTime below(ResolvedTime base, const TimeExpression &time) const
    {
        if (!base.period) {
            if (time.hasCalendarField())
                base.symbolic = symbolicValue(time, base.symbolic);
            return base;
        }
        const auto first = base.period->first();
        if (base.period->unit == TimeUnit::Week && time.weekday)
            base.period = Period::day(first + std::chrono::days(time.weekday - 1));
        else if (base.period->unit == TimeUnit::Year)
            base.period = periodInYear(yearOf(first), time);
        if (time.year && time.keepsGrain &&
            m_narrative.quarter()) { // "the 1988 quarter": the one compared with
            const Period &quarter = *m_narrative.quarter();
            base.period = quarter.shifted(4 * (*time.year - qint64(quarter.firstYear())));
        }
        return base;
    }

    // Bare calendar names.

    ResolvedTime bare(const TimeExpression &time) const
    {
        if (time.holiday.size() == 10)
            return {Period::day(*dayFromIso(time.holiday)), {}, false, QStringLiteral("a day of that name")};
        if (time.anchor == TimeAnchor::Reference && m_narrative.reference())
            return nearReference(time, *m_narrative.reference());
        if (!m_publication && !m_publishedAbout)
            return unpublished(time);
        if (time.month == 0 && (time.weekday || time.weekend)) {
            if (m_publication)
                return weekdayNear(*m_publication, time, lean());
            return {{}, symbolicValue(time), true, QString::fromUtf16(NotKnown)};
        }
        return yearlyNearPublication(time);
    }

    Lean lean() const
    {
        const Tokens &tokens = m_analysis.tokens;
        const qint32 cue = m_mention->cue, before = m_mention->tokens.first - 1;
        return {m_mention->direction, cue >= 0 ? tokens.at(cue).toString() : QString(),
                before >= 0 && isAnyOf(tokens.at(before), {QLatin1String("until"), QLatin1String("till")})};
    }

    /// Histories tell the year once, and then months and days alone.
    ResolvedTime unpublished(const TimeExpression &time) const
    {
        const bool yearly = time.month || time.season || time.quarter || time.half || !time.holiday.isEmpty();
        if (yearly && m_narrative.reference() && time.which == Which::Any)
            return ofYear(time, m_narrative.yearOf(time), false);
        if (yearly && m_narrative.isHistory() && m_narrative.reference())
            return nearReference(time, *m_narrative.reference()); // "by next summer"
        return {{}, symbolicValue(time), true, QString::fromUtf16(NotKnown)};
    }

    static ResolvedTime ofYear(const TimeExpression &time, int year, bool relative)
    {
        return {periodInYear(year, time),
                {},
                relative,
                QStringLiteral("that of %1, the year spoken of").arg(yearValue(year))};
    }

    /// Months, days of months, seasons, quarters: the year is open.
    ResolvedTime yearlyNearPublication(const TimeExpression &time) const
    {
        const auto spokenOf = m_narrative.isHistory() && m_narrative.year()
                                  ? std::optional(m_narrative.yearOf(time))
                                  : yearOfSentence();
        if (!spokenOf && time.which == Which::Any && !time.day && toldBeforeStory())
            return ofYear(time, m_narrative.reference()->firstYear(), false);
        if (spokenOf && time.which == Which::Any && m_mention->direction != Direction::Future)
            return ofYear(time, *spokenOf, m_narrative.referenceIsRelative());
        TimeExpression told = time;
        const qint32 cue = m_mention->cue;
        if (time.which == Which::Any && cue >= 0 && cue + 1 == m_mention->tokens.first &&
            m_analysis.tokens.at(cue) == u"ended")
            told.which = Which::Last; // "the year ended Jan. 31": however near the next one is
        return yearlyNear(m_publication ? *m_publication : *m_publishedAbout->earliest, told, lean());
    }

    /// "In 1943 it landed ... It had left in May": a month in the past perfect is of the year told by its
    /// number, where that is years before publication.
    bool toldBeforeStory() const
    {
        const auto &reference = m_narrative.reference();
        const auto published = publicationYear();
        return reference && published && m_mention->cue >= 0 && !m_narrative.referenceIsRelative() &&
               reference->unit <= TimeUnit::Year && reference->firstYear() < *published - 1 &&
               isPastPerfect(m_analysis.tokens, m_mention->cue);
    }

    /// The year that the sentence speaks of. What it counts from publication ("last month ... from December")
    /// says so only where it leads to another year.
    std::optional<int> yearOfSentence() const
    {
        const auto year = m_narrative.yearInSentenceOf(*m_mention);
        return m_narrative.referenceIsRelative() && year == publicationYear() ? std::nullopt : year;
    }

    /// A clock time or a part of a day without its day.
    ResolvedTime dayOf(const TimeExpression &time) const
    {
        const auto &reference = m_narrative.reference();
        if (const auto next = dayToldNext())
            return {next, {}, false, QStringLiteral("on the day told right after")};
        if (reference && reference->unit == TimeUnit::Day &&
            (m_narrative.isInSentenceOf(*m_mention) || !m_publication))
            return {reference,
                    {},
                    m_narrative.referenceIsRelative(),
                    QStringLiteral("on the day spoken of before")};
        const bool nightBefore = time.which == Which::Last && m_mention->direction != Direction::Future;
        if (m_publication && nightBefore)
            return {Period::day(*m_publication).shifted(-1),
                    {},
                    true,
                    QStringLiteral("the night before publication")};
        if (m_publication)
            return {Period::day(*m_publication), {}, true, QStringLiteral("on the day of publication")};
        return {{}, QStringLiteral("XXXX-XX-XX"), true, QStringLiteral("on a day that is not told")};
    }

    /// The mention after this one; null at the end.
    const TimeMention *nextMention() const
    {
        const TimeMention *next = m_mention + 1;
        return next == m_analysis.times.data() + m_analysis.times.size() ? nullptr : next;
    }

    /// "The quarter ended March 31": the quarter that most of the three months before that day lie in.
    std::optional<Period> quarterEnded(const TimeExpression &time)
    {
        const TimeMention *mention = m_mention, *next = nextMention();
        if (time.unit != TimeUnit::Quarter || time.shift != 0 || !next || !next->expression.month ||
            next->tokens.first != mention->tokens.end + 1)
            return {};
        const QStringView word = m_analysis.tokens.at(mention->tokens.end);
        if (word != u"ended" && word != u"ending")
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
        const TimeMention *next = nextMention();
        if (!next || next->tokens.first > m_mention->tokens.end + 4)
            return {};
        const TimeExpression &time = next->expression;
        const bool on = m_analysis.tokens.at(next->tokens.first - 1).compare(u"on", Qt::CaseInsensitive) == 0;
        if (!on || time.type != TimexType::Date || !time.month || !time.day)
            return {};
        const std::optional<int> year = time.year ? time.year : m_narrative.year();
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

    const Analysis &m_analysis;
    std::optional<CivilDay> m_publication;
    std::optional<DateRange> m_publishedAbout; ///< where it is known, but not to the day
    Narrative m_narrative;
    const TimeMention *m_mention = nullptr;
};

} // namespace

namespace
{

/// What a relative expression may come to where the day of publication is one of several: from what it is on
/// the first of them to what it is on the last.
void widen(Timex &timex, const Timex &onFirst, const Timex &onLast, const DateRange &publication)
{
    if (onFirst.range.isUnknown() || onLast.range.isUnknown() || timex.range == onFirst.range)
        return;
    if (onFirst.value == onLast.value) {
        timex = onFirst; // whichever day it is
        return;
    }
    timex.range = {onFirst.range.earliest, onLast.range.latest};
    timex.relative = true;
    timex.grain = timex.range.grain();
    // EDTF's "one of a set"
    timex.edtf = QStringLiteral("[%1..%2]").arg(toIso(*timex.range.earliest), toIso(*timex.range.latest));
    timex.because = QStringLiteral("Counted from the day of publication, which is one of %1.")
                        .arg(toReadable(publication));
}

} // namespace

std::vector<Timex> resolveTimes(const Analysis &analysis, const Publication &publication)
{
    std::vector<Timex> times = Resolver(analysis, publication).run();
    const DateRange &published = publication.date;
    if (!published.earliest || !published.latest || published.isSingleDay())
        return times;
    Publication end = publication;
    end.date = DateRange::day(*published.earliest);
    const std::vector<Timex> onFirst = Resolver(analysis, end).run();
    end.date = DateRange::day(*published.latest);
    const std::vector<Timex> onLast = Resolver(analysis, end).run();
    for (size_t i = 0; i < times.size(); ++i) {
        if (onFirst[i].relative || times[i].range.isUnknown())
            widen(times[i], onFirst[i], onLast[i], published);
    }
    return times;
}

} // namespace nutgraf
