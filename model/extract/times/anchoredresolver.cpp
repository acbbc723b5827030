// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/extract/times/anchoredresolver.h"

#include "model/extract/analysis.h"
#include "model/extract/times/timefields.h"
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

/// Two figures may tell a year so far ahead of publication: "FY28".
constexpr int YearsAhead = 10;

} // namespace

ResolvedTime AnchoredResolver::absolute(const TimeExpression &time) const
{
    int year = *time.year;
    ResolvedTime base;
    base.because = QStringLiteral("told with its year");
    if (time.yearIsShort) {
        // The century that brings it nearest before the time around it.
        const auto &reference = m_narrative.reference();
        const auto now = reference ? std::optional(reference->firstYear()) : m_published.year();
        const int around = now.value_or(1999);
        const int limit = around + (now && !reference ? YearsAhead : 50);
        year += (limit - year) / 100 * 100;
        base.because = QStringLiteral("of the century spoken of, as two figures tell no other");
    }
    const bool many = time.unit == TimeUnit::Decade || time.unit == TimeUnit::Century;
    base.period = many ? Period::containing(*time.unit, makeDay(year, 1, 1)) : Period::year(year);
    return base;
}

ResolvedTime AnchoredResolver::shifted(const TimeExpression &time) const
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

std::optional<Period> AnchoredResolver::baseOf(const TimeExpression &time, ResolvedTime &base) const
{
    const TimeUnit unit = *time.unit;
    if (time.anchor == TimeAnchor::DDay) {
        base.because = QStringLiteral("the D-Day spoken of before");
        return m_narrative.dDay();
    }
    const auto published = m_published.as(unit);
    const auto &reference = m_narrative.reference();
    base.because = published ? QStringLiteral("the day of publication") : QString::fromUtf16(NotKnown);
    const bool ofStory = m_narrative.isHistory() && !m_published.isKnown() && reference;
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

Period AnchoredResolver::originOf(const Period &from, const QString &what) const
{
    if (what == QStringView(SpokenOf))
        return m_narrative.reference()->unit <= from.unit ? *m_narrative.reference() : from;
    return m_published.day() && from == Period::containing(from.unit, *m_published.day())
               ? Period::day(*m_published.day())
               : from;
}

bool AnchoredResolver::isYearOfReport(const TimeExpression &time) const
{
    if (time.unit != TimeUnit::Year || time.shift != 0 || m_narrative.isHistory() ||
        m_narrative.isInSentenceOf(m_mention))
        return false;
    const TokenRange words = m_mention.tokens;
    for (qint32 i = words.first; i < words.end; ++i) {
        const QStringView word = m_analysis.tokens.at(i);
        if (word.compare(u"that", Qt::CaseInsensitive) == 0 || word == u"same")
            return false;
    }
    return true;
}

std::optional<Period> AnchoredResolver::sameInOtherYear(const TimeExpression &time) const
{
    if (!time.keepsGrain || time.unit != TimeUnit::Year || std::abs(time.shift) != 1 ||
        time.hasCalendarField())
        return {};
    const auto &reference = m_narrative.reference();
    const bool near = reference && isPartOfYear(reference->unit) &&
                      (time.anchor == TimeAnchor::Reference || m_narrative.isInSentenceOf(m_mention));
    if (near)
        return shiftedByYears(*reference, time.shift);
    const auto &quarter = m_narrative.quarter();
    return quarter ? std::optional(shiftedByYears(*quarter, time.shift)) : std::nullopt;
}

ResolvedTime AnchoredResolver::below(ResolvedTime base, const TimeExpression &time) const
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
    if (time.year && time.keepsGrain && m_narrative.quarter()) { // "the 1988 quarter": the one compared with
        const Period &quarter = *m_narrative.quarter();
        base.period = quarter.shifted(4 * (*time.year - qint64(quarter.firstYear())));
    }
    return base;
}

} // namespace nutgraf
