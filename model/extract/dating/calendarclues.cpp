// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/extract/analysis.h"
#include "model/extract/dating/dayclue.h"
#include "model/extract/times/timefields.h"

#include <algorithm>

namespace nutgraf
{

namespace
{

using std::chrono::days;

/// The years that a month without a year may belong to.
constexpr int FirstYear = 1970, LastYear = 2040;
/// How long after its day a thing is told with weekday and date, and how long before.
constexpr days DatedAfter(45), DatedBefore(60);
/// How far behind a month told without its year lies at most, and how far ahead.
constexpr days BehindAtMost(330), AheadAtMost(240);
/// How many sentences, headings included, a lead is looked for in.
constexpr qint32 LeadSentences = 4;

/// From `from` days after the beginning of what `time` names to `to` days after its end, each year.
CandidateDays everyYear(const TimeExpression &time, days from, days to, bool untilItsBegin)
{
    std::vector<DateRange> windows;
    for (int year = FirstYear; year <= LastYear; ++year) {
        const Period period = periodInYear(year, time);
        if (time.weekday && isoWeekday(period.first()) != time.weekday)
            continue;
        const CivilDay end = untilItsBegin ? period.first() : period.last();
        windows.push_back({period.first() + from, end + to});
    }
    return CandidateDays(std::move(windows));
}

class CalendarClueFinder
{
public:
    CalendarClueFinder(const Analysis &analysis, DayClues &clues)
        : m_analysis(analysis)
        , m_clues(clues)
    {
    }

    void run()
    {
        for (const TimeMention &mention : m_analysis.times) {
            const TimeExpression &time = mention.expression;
            const bool isDate = time.type == TimexType::Date || time.type == TimexType::Time;
            if (!isDate || time.vague != VagueTime::None || time.anchor != TimeAnchor::None)
                continue;
            if (time.year && !time.yearIsShort && !time.unit)
                addYear(mention);
            else if (!time.year && time.month && time.which == Which::Any && time.holiday.isEmpty())
                addMonth(mention);
            else if (!time.year && time.weekday && time.which == Which::Any)
                addWeekday(mention);
        }
        addYears();
    }

private:
    QStringView words(const TimeMention &mention) const { return m_analysis.tokens.textOf(mention.tokens); }

    void addYear(const TimeMention &mention)
    {
        const Period period = periodInYear(*mention.expression.year, mention.expression);
        if (period.first() < makeDay(1500, 1, 1) || period.last() > makeDay(2200, 1, 1))
            return;
        m_sentenceOfYear = m_analysis.tokens.sentenceOf(mention.tokens.first);
        m_newestYear = std::max(m_newestYear, period.firstYear());
        if (mention.direction == Direction::Future && !isSeenFromThePast(mention))
            m_ahead.push_back({period, &mention});
        else if (mention.direction == Direction::Past && !isLimit(mention))
            m_behind.push_back({period, &mention});
    }

    /// What lies ahead is of the newest year named, and what lies behind is before it: other verbs beside a
    /// year tell of what was to come at the time.
    void addYears()
    {
        m_ahead.erase(
            std::remove_if(m_ahead.begin(), m_ahead.end(),
                           [&](const Year &year) { return year.period.firstYear() < m_newestYear; }),
            m_ahead.end());
        for (const Year &year : m_ahead) {
            const CivilDay last = year.period.last();
            m_clues.calendar.push_back({CandidateDays({{}, last}),
                                        QStringLiteral("“%1” lies ahead: not after %2")
                                            .arg(words(*year.mention), toReadable(DateRange::day(last)))});
        }
        for (const Year &year : m_behind) {
            const CivilDay first = year.period.first();
            const bool alsoAhead = !m_ahead.empty() && year.period.firstYear() == m_newestYear;
            if (!alsoAhead)
                m_clues.notBefore.push_back(
                    {CandidateDays({first, {}}),
                     QStringLiteral("“%1” is told of in the past: not before %2")
                         .arg(words(*year.mention), toReadable(DateRange::day(first)))});
        }
    }

    /// "would leave in 1997": ahead of a time that may be long over.
    bool isSeenFromThePast(const TimeMention &mention) const
    {
        const Tokens &tokens = m_analysis.tokens;
        const qint32 sentence = tokens.sentenceOf(mention.tokens.first);
        const qint32 begin = tokens.sentences[size_t(sentence)].tokens.first;
        for (qint32 i = mention.tokens.first - 1; i >= std::max(begin, mention.tokens.first - 25); --i) {
            const QStringView word = tokens.at(i);
            if (word == u"will" || word == u"shall")
                return false;
            if (word == u"would" || word == u"could" || word == u"was" || word == u"were" || word == u"had")
                return true;
        }
        return false;
    }

    /// "by 2024", "until 2024": the verb does not tell which side of it today is.
    bool isLimit(const TimeMention &mention) const
    {
        if (mention.tokens.first == 0)
            return false;
        const QStringView before = m_analysis.tokens.at(mention.tokens.first - 1);
        return before == u"by" || before == u"until" || before == u"till" || before == u"through" ||
               before == u"before";
    }

    void addMonth(const TimeMention &mention)
    {
        const TimeExpression &time = mention.expression;
        // Beside a year it may be one of that year.
        const qint32 sentence = m_analysis.tokens.sentenceOf(mention.tokens.first);
        if (m_sentenceOfYear >= 0 && sentence - m_sentenceOfYear <= 1)
            return;
        const bool past = mention.direction == Direction::Past;
        const bool future = mention.direction == Direction::Future;
        if (time.weekday && time.day) {
            const CandidateDays near = everyYear(time, future ? -DatedBefore : days(past ? 0 : -60),
                                                 past ? DatedAfter : days(future ? 0 : 45), false);
            m_clues.calendar.push_back(
                {near,
                 QStringLiteral("“%1” has to be such a day of its year, and near").arg(words(mention))});
        } else if (past) {
            m_clues.calendar.push_back(
                {everyYear(time, days(0), BehindAtMost, true),
                 QStringLiteral("“%1” lies behind, by less than eleven months").arg(words(mention))});
        } else if (future) {
            m_clues.calendar.push_back(
                {everyYear(time, -AheadAtMost, days(0), false),
                 QStringLiteral("“%1” lies ahead, by less than eight months").arg(words(mention))});
        }
    }

    /// News tells of the day in its lead; the first weekday there that is no future one is the day of
    /// writing.
    void addWeekday(const TimeMention &mention)
    {
        const qint32 sentence = m_analysis.tokens.sentenceOf(mention.tokens.first);
        if (m_hasLead || mention.direction == Direction::Future || sentence >= LeadSentences ||
            mention.expression.weekend)
            return;
        m_hasLead = true;
        m_clues.calendar.push_back(
            {CandidateDays::everyWeekday(mention.expression.weekday),
             QStringLiteral("“%1” is the day that the lead tells of: news is written that day, "
                            "printed by the next")
                 .arg(words(mention))});
    }

    struct Year {
        Period period;
        const TimeMention *mention;
    };

    const Analysis &m_analysis;
    DayClues &m_clues;
    std::vector<Year> m_ahead, m_behind;
    int m_newestYear = 0;
    qint32 m_sentenceOfYear = -1;
    bool m_hasLead = false;
};

} // namespace

void addCalendarClues(const Analysis &analysis, DayClues &clues)
{
    CalendarClueFinder(analysis, clues).run();
}

} // namespace nutgraf
