// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/extract/times/yearlessresolver.h"

#include "model/extract/analysis.h"
#include "model/extract/times/timefields.h"
#include "model/extract/times/timetense.h"
#include "model/extract/times/timexwriter.h"
#include "model/text/sameword.h"

namespace nutgraf
{

ResolvedTime YearlessResolver::bare(const TimeExpression &time) const
{
    if (time.holiday.size() == 10)
        return {Period::day(*dayFromIso(time.holiday)), {}, false, QStringLiteral("a day of that name")};
    if (time.anchor == TimeAnchor::Reference && m_narrative.reference())
        return nearReference(time, *m_narrative.reference());
    if (!m_published.isKnown())
        return unpublished(time);
    if (time.month == 0 && (time.weekday || time.weekend)) {
        if (m_published.day())
            return weekdayNear(*m_published.day(), time, lean());
        return {{}, symbolicValue(time), true, QString::fromUtf16(NotKnown)};
    }
    return yearlyNearPublication(time);
}

Lean YearlessResolver::lean() const
{
    const Tokens &tokens = m_analysis.tokens;
    const qint32 cue = m_mention.cue, before = m_mention.tokens.first - 1;
    return {m_mention.direction, cue >= 0 ? tokens.at(cue).toString() : QString(),
            before >= 0 && isAnyOf(tokens.at(before), {QLatin1String("until"), QLatin1String("till")})};
}

ResolvedTime YearlessResolver::unpublished(const TimeExpression &time) const
{
    const bool yearly = time.month || time.season || time.quarter || time.half || !time.holiday.isEmpty();
    if (yearly && m_narrative.reference() && time.which == Which::Any)
        return ofYear(time, m_narrative.yearOf(time), false);
    if (yearly && m_narrative.isHistory() && m_narrative.reference())
        return nearReference(time, *m_narrative.reference()); // "by next summer"
    return {{}, symbolicValue(time), true, QString::fromUtf16(NotKnown)};
}

ResolvedTime YearlessResolver::ofYear(const TimeExpression &time, int year, bool relative)
{
    return {periodInYear(year, time),
            {},
            relative,
            QStringLiteral("that of %1, the year spoken of").arg(yearValue(year))};
}

ResolvedTime YearlessResolver::yearlyNearPublication(const TimeExpression &time) const
{
    const auto spokenOf = m_narrative.isHistory() && m_narrative.year()
                              ? std::optional(m_narrative.yearOf(time))
                              : yearOfSentence();
    if (!spokenOf && time.which == Which::Any && !time.day && toldBeforeStory())
        return ofYear(time, m_narrative.reference()->firstYear(), false);
    if (spokenOf && time.which == Which::Any && m_mention.direction != Direction::Future)
        return ofYear(time, *spokenOf, m_narrative.referenceIsRelative());
    TimeExpression told = time;
    const qint32 cue = m_mention.cue;
    if (time.which == Which::Any && cue >= 0 && cue + 1 == m_mention.tokens.first &&
        m_analysis.tokens.at(cue) == u"ended")
        told.which = Which::Last; // "the year ended Jan. 31": however near the next one is
    return yearlyNear(m_published.first(), told, lean());
}

bool YearlessResolver::toldBeforeStory() const
{
    const auto &reference = m_narrative.reference();
    const auto published = m_published.year();
    return reference && published && m_mention.cue >= 0 && !m_narrative.referenceIsRelative() &&
           reference->unit <= TimeUnit::Year && reference->firstYear() < *published - 1 &&
           isPastPerfect(m_analysis.tokens, m_mention.cue);
}

std::optional<int> YearlessResolver::yearOfSentence() const
{
    const auto year = m_narrative.yearInSentenceOf(m_mention);
    return m_narrative.referenceIsRelative() && year == m_published.year() ? std::nullopt : year;
}

ResolvedTime YearlessResolver::dayOf(const TimeExpression &time) const
{
    const auto &reference = m_narrative.reference();
    if (const auto next = dayToldNext())
        return {next, {}, false, QStringLiteral("on the day told right after")};
    if (reference && reference->unit == TimeUnit::Day &&
        (m_narrative.isInSentenceOf(m_mention) || !m_published.day()))
        return {
            reference, {}, m_narrative.referenceIsRelative(), QStringLiteral("on the day spoken of before")};
    const bool nightBefore = time.which == Which::Last && m_mention.direction != Direction::Future;
    if (m_published.day() && nightBefore)
        return {Period::day(*m_published.day()).shifted(-1),
                {},
                true,
                QStringLiteral("the night before publication")};
    if (m_published.day())
        return {Period::day(*m_published.day()), {}, true, QStringLiteral("on the day of publication")};
    return {{}, QStringLiteral("XXXX-XX-XX"), true, QStringLiteral("on a day that is not told")};
}

std::optional<Period> YearlessResolver::dayToldNext() const
{
    const TimeMention *next = mentionAfter(m_analysis, m_mention);
    if (!next || next->tokens.first > m_mention.tokens.end + 4)
        return {};
    const TimeExpression &time = next->expression;
    const bool on = m_analysis.tokens.at(next->tokens.first - 1).compare(u"on", Qt::CaseInsensitive) == 0;
    if (!on || time.type != TimexType::Date || !time.month || !time.day)
        return {};
    const std::optional<int> year = time.year ? time.year : m_narrative.year();
    return year ? std::optional(periodInYear(*year, time)) : std::nullopt;
}

} // namespace nutgraf
