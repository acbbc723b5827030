// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/extract/times/narrative.h"

#include "model/extract/analysis.h"
#include "model/extract/times/textkind.h"

namespace nutgraf
{

namespace
{

/// So many months back, and a bare month is the next year's.
constexpr int MonthsToTurnOfYear = 10;

/// The lexicon's D-Day.
constexpr QStringView DDay = u"1944-06-06";

} // namespace

Narrative::Narrative(const Analysis &analysis, std::optional<int> published)
    : m_analysis(analysis)
{
    m_isHistory = tellOfLongAgo(analysis.times, published);
}

void Narrative::rememberLength(const TimeExpression &length)
{
    if (length.unit != TimeUnit::Month || length.count <= 3 || length.count >= 12)
        return;
    m_quarter.reset();
    if (m_reference && m_reference->unit == TimeUnit::Quarter)
        m_reference = Period::year(m_reference->firstYear());
}

void Narrative::remember(const TimeMention &mention, const Period &period, bool relative)
{
    const TimeExpression &time = mention.expression;
    if (time.quarter && time.anchor == TimeAnchor::None)
        m_quarter = period;
    if (time.holiday == DDay)
        m_dDay = period;
    if (time.keepsGrain && time.shift < 0)
        return; // a comparison
    m_reference = period;
    if (period.unit == TimeUnit::Day)
        m_day = period;
    m_referenceIsRelative = relative;
    m_referenceSentence = m_analysis.tokens.sentenceOf(mention.tokens.first);
    const bool isAhead = mention.direction == Direction::Future || time.which == Which::Next ||
                         (time.anchor == TimeAnchor::Publication && time.shift > 0);
    if (period.unit > TimeUnit::Year || isAhead || isAside(mention))
        return;
    const int year = period.firstYear();
    const bool tellsMonth = period.unit <= TimeUnit::Day || period.unit == TimeUnit::Month;
    if (tellsMonth)
        m_month = int(monthOf(period.first()));
    else if (year != m_year)
        m_month = 0;
    m_year = year;
}

/// In brackets, or what something lasted until: the story does not go there.
bool Narrative::isAside(const TimeMention &mention)
{
    // Mentions come in order: each sentence is read but once.
    const Tokens &tokens = m_analysis.tokens;
    const qint32 begin = tokens.sentences[size_t(m_referenceSentence)].tokens.first;
    if (m_aside.readTo < begin || m_aside.readTo > mention.tokens.first)
        m_aside = {begin, false, false};
    for (; m_aside.readTo < mention.tokens.first; ++m_aside.readTo) {
        const QStringView text = tokens.at(m_aside.readTo);
        if (text == u"(" || text == u")")
            m_aside.inBrackets = text == u"(";
        m_aside.until = m_aside.until || text == u"until" || text == u"till";
    }
    return m_aside.inBrackets || m_aside.until;
}

std::optional<Period> Narrative::dayOfReference() const
{
    const bool within = m_day && m_reference && m_reference->range().contains(m_day->first());
    return within ? m_day : std::nullopt;
}

bool Narrative::isInSentenceOf(const TimeMention &mention) const
{
    return m_referenceSentence == m_analysis.tokens.sentenceOf(mention.tokens.first);
}

int Narrative::yearOf(const TimeExpression &time) const
{
    const int year = m_year.value_or(m_reference->firstYear());
    return time.month && m_month - int(time.month) >= MonthsToTurnOfYear ? year + 1 : year;
}

std::optional<int> Narrative::yearInSentenceOf(const TimeMention &mention) const
{
    if (!m_reference || !isInSentenceOf(mention) || m_reference->unit > TimeUnit::Year ||
        m_reference->unit == TimeUnit::Week || m_reference->unit == TimeUnit::Weekend)
        return {};
    return m_reference->firstYear();
}

const TimeMention *mentionAfter(const Analysis &analysis, const TimeMention &mention)
{
    const TimeMention *next = &mention + 1;
    return next == analysis.times.data() + analysis.times.size() ? nullptr : next;
}

} // namespace nutgraf
