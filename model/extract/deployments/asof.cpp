// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/extract/deployments/asof.h"

#include "model/extract/analysis.h"
#include "model/text/tagnames.h"

#include <algorithm>

namespace nutgraf
{

namespace
{

using L = QLatin1String;

/// A level dated further back than this, in the past tense, is past.
constexpr std::chrono::days Recent{60};

/// The day, month or year that a level is filed under: a season or a quarter counts as its year, the end of a
/// month or a year as that month or as December.
DateRange roundedToMonthOrYear(const DateRange &range, Grain grain, bool atEnd)
{
    if (!range.earliest || !range.latest)
        return range;
    const CivilDay first = *range.earliest;
    const CivilDay last = *range.latest;
    if (last - first < std::chrono::days(7))
        return range; // a day, a weekend, a week
    if (atEnd && monthOf(last) == 12 && monthOf(first) != 12)
        return DateRange::month(yearOf(last), 12);
    if (yearOf(first) != yearOf(last) || range.grain() == Grain::Month || range.grain() == Grain::Year)
        return range;
    if (monthOf(first) == monthOf(last))
        return dayOfMonth(last) == daysInMonth(yearOf(last), monthOf(last))
                   ? DateRange::month(yearOf(first), monthOf(first))
                   : range;
    const bool yearsEnd = grain == Grain::Year && monthOf(first) >= 10 && monthOf(last) == 12;
    return yearsEnd ? DateRange::month(yearOf(last), 12) : DateRange::year(yearOf(first));
}

} // namespace

AsOfFinder::AsOfFinder(const Analysis &analysis, const ForceWords &words, const FactSet &facts)
    : m_analysis(analysis)
    , m_tokens(analysis.tokens)
    , m_words(words)
    , m_facts(facts)
{
}

std::optional<DateRange> AsOfFinder::rangeOf(int time) const
{
    const Timex &timex = m_facts.times[size_t(time)];
    if (timex.type == TimexType::Set)
        return {};
    if (!timex.range.isUnknown())
        return timex.range;
    // "within the next two months" ends then.
    const auto today = m_facts.publication.day();
    static const QLatin1String units("MY");
    if (timex.type != TimexType::Duration || !today || timex.value.size() < 3 ||
        !timex.value.startsWith(QLatin1Char('P')) || !units.contains(timex.value.back()))
        return {};
    const TokenRange words = m_analysis.times[size_t(time)].tokens;
    const bool ahead =
        hasAnyOf(m_tokens, {std::max(0, words.first - 2), words.end}, {L("within"), L("next"), L("coming")});
    bool isNumber = false;
    const int count = QStringView(timex.value).mid(1, timex.value.size() - 2).toInt(&isNumber);
    if (!ahead || !isNumber || count > 1200)
        return {};
    const bool months = timex.value.back() == QLatin1Char('M');
    const CivilDay then = addMonths(*today, months ? count : 12 * count);
    return months ? DateRange::month(yearOf(then), monthOf(then)) : DateRange::year(yearOf(then));
}

size_t AsOfFinder::timeCount() const
{
    return std::min(m_analysis.times.size(), m_facts.times.size());
}

size_t AsOfFinder::firstTimeIn(TokenRange range) const
{
    const auto first = std::lower_bound(
        m_analysis.times.begin(), m_analysis.times.end(), range.first,
        [](const TimeMention &mention, qint32 token) { return mention.tokens.end <= token; });
    return size_t(first - m_analysis.times.begin());
}

int AsOfFinder::timeOf(size_t index, const std::vector<TroopCount> &counts) const
{
    const TroopCount &count = counts[index];
    // Its part of the clause: from the count before to the one behind.
    const qint32 end = index + 1 < counts.size() ? std::min(count.scope.end, counts[index + 1].phrase.first)
                                                 : count.scope.end;
    int behind = -1;
    int before = -1;
    int last = -1;
    bool now = false; // "now has 540, down from 700 last year": the 540 are of now
    for (size_t i = firstTimeIn(count.scope); i < timeCount(); ++i) {
        const TokenRange tokens = m_analysis.times[i].tokens;
        if (tokens.first >= count.scope.end)
            break;
        if (tokens.end <= count.number->tokens.first)
            now = m_analysis.times[i].expression.vague == VagueTime::Present;
        if (!rangeOf(int(i)))
            continue;
        // "has fallen to 900 since 2012": the time is that of what it fell from.
        const bool since = isWord(m_tokens, tokens.first, count.scope, u"since") ||
                           isWord(m_tokens, tokens.first - 1, count.scope, u"since");
        if (since && !isWord(m_tokens, count.number->tokens.first - 1, count.scope, u"from"))
            continue;
        if (tokens.first >= count.number->tokens.end && tokens.end <= end && behind < 0)
            behind = int(i);
        if (tokens.end <= count.number->tokens.first)
            before = int(i);
        if (tokens.first >= count.number->tokens.end && last < 0)
            last = int(i);
    }
    // "to 2,000 from 1,400 last month" dates both.
    const bool pair = index + 1 < counts.size() && counts[index + 1].phrase.first < count.scope.end &&
                      isWord(m_tokens, counts[index + 1].phrase.first - 1, count.scope, u"from") &&
                      !ForceWords::isComparing(m_tokens, counts[index + 1].phrase.first - 1, count.scope);
    if (now && behind < 0)
        return -1;
    if (behind < 0 && before < 0 && pair && !(last >= 0 && tellsEarlier(last)))
        return last;
    // "900 in Mali and 400 in Chad in 2012" dates both.
    if (behind < 0 && before < 0 && last >= 0 && goesOnWithAnd(index, counts) &&
        (index + 2 >= counts.size() ||
         m_analysis.times[size_t(last)].tokens.first < counts[index + 2].phrase.first))
        return last;
    if (behind < 0 && before < 0) {
        const int when = timeBeforeWhen(count);
        return when >= 0 ? when : timeOfPredicate(count);
    }
    return behind >= 0 ? behind : before;
}

/// Whether the count behind is one with this: "900 in Mali and 400 in Chad"
bool AsOfFinder::goesOnWithAnd(size_t index, const std::vector<TroopCount> &counts) const
{
    if (index + 1 >= counts.size() || counts[index + 1].scope.first != counts[index].scope.first)
        return false;
    const qint32 link = counts[index + 1].number->tokens.first - 1;
    return isWord(m_tokens, link, counts[index].scope, u"and") &&
           std::none_of(m_tokens.all.begin() + counts[index].phrase.end, m_tokens.all.begin() + link,
                        [](const Token &token) { return isVerb(token.tag) || token.is(shape::Punctuation); });
}

/// "to 2,000, down from 4,500 a year earlier": dates what it fell from alone
bool AsOfFinder::tellsEarlier(int time) const
{
    return hasAnyOf(m_tokens, m_analysis.times[size_t(time)].tokens, {L("earlier"), L("ago"), L("before")});
}

/// "the 900 troops that Mali has promised will be there by Friday": the time of what is said of them
int AsOfFinder::timeOfPredicate(const TroopCount &count) const
{
    for (const Clause &clause : m_analysis.clauses[size_t(count.sentence)]) {
        if (!clause.subject.contains(count.phrase.first) || clause.tokens == count.scope)
            continue;
        for (size_t i = firstTimeIn({clause.verbGroup.end, clause.tokens.end}); i < timeCount(); ++i) {
            if (m_analysis.times[i].tokens.first >= clause.tokens.end)
                break;
            if (rangeOf(int(i)))
                return int(i);
        }
    }
    return -1;
}

bool AsOfFinder::fits(int time, DeploymentStatus status) const
{
    const auto range = rangeOf(time);
    const DateRange &today = m_facts.publication.date; // or the days that it may be
    if (!range)
        return false;
    switch (status) {
    case DeploymentStatus::Current: // what is there now cannot date from later on
        return !range->earliest || !today.latest || *range->earliest <= *today.latest;
    case DeploymentStatus::Planned:
    case DeploymentStatus::Proposed: // nor what is still to come from before
        return !range->latest || !today.earliest || *range->latest >= *today.earliest;
    default:
        return true;
    }
}

/// "in early 2006, when it plans to withdraw 4,000 soldiers"
int AsOfFinder::timeBeforeWhen(const TroopCount &count) const
{
    qint32 when = count.scope.first;
    const TokenRange sentence = m_tokens.sentences[size_t(count.sentence)].tokens;
    if (!isWord(m_tokens, when, sentence, u"when") && !isWord(m_tokens, --when, sentence, u"when"))
        return -1;
    const qint32 end = when > sentence.first && m_tokens.at(when - 1) == u"," ? when - 1 : when;
    for (size_t i = firstTimeIn(sentence); i < timeCount(); ++i) {
        if (m_analysis.times[i].tokens.end >= end)
            return m_analysis.times[i].tokens.end == end ? int(i) : -1;
    }
    return -1;
}

/// "said on Tuesday that 900 soldiers serve there": as of that day
int AsOfFinder::timeOfReport(const TroopCount &count) const
{
    for (const Clause &clause : m_analysis.clauses[size_t(count.sentence)]) {
        if (clause.verb < 0 || count.scope.contains(clause.verb) || !m_tokens[clause.verb].is(m_words.report))
            continue;
        for (size_t i = firstTimeIn(clause.tokens); i < timeCount(); ++i) {
            const TokenRange tokens = m_analysis.times[i].tokens;
            if (tokens.first >= clause.tokens.end)
                break;
            if (clause.tokens.contains(tokens.first) && !count.scope.contains(tokens.first) &&
                m_facts.times[i].range.isSingleDay())
                return int(i);
        }
    }
    return -1;
}

void AsOfFinder::date(size_t index, const std::vector<TroopCount> &counts, int time, FoundStatus &found) const
{
    const TroopCount &count = counts[index];
    const bool now = found.status == DeploymentStatus::Current;
    // "the 500-strong force will return in June": June tells when it leaves, not when it was there.
    const Clause *clause = m_analysis.clauseAt(count.number->core.first);
    const bool toCome = clause && (clause->tense == Tense::Future || clause->tense == Tense::Conditional);
    if (time >= 0 && (!fits(time, found.status) || (now && toCome)))
        time = -1;
    if (time < 0)
        time = now ? timeOfReport(count) : -1;
    if (time >= 0 && fits(time, found.status)) {
        const Timex &timex = m_facts.times[size_t(time)];
        const bool atEnd = hasAnyOf(m_tokens, m_analysis.times[size_t(time)].tokens, {L("end")});
        const DateRange range = roundedToMonthOrYear(*rangeOf(time), timex.grain, atEnd);
        const QString text = timex.span.in(m_tokens.text).toString();
        found.asOf = {timex.span, text, range, range == timex.range ? timex.grain : range.grain()};
        found.relative = timex.relative || timex.range.isUnknown();
        QString says = timex.because;
        if (range != timex.range)
            says += QStringLiteral(" So the figure is of %1.").arg(toReadable(range));
        found.dated = Evidence{QStringLiteral("as-of.time"), timex.span, says};
        return;
    }
    if (!now)
        return;
    found.asOf.range = m_facts.publication.date;
    found.asOf.grain = found.asOf.range.grain();
    found.relative = true;
    found.dated =
        Evidence{QStringLiteral("as-of.publication"), {}, QStringLiteral("current as the article says it")};
}

bool AsOfFinder::isToday(int time) const
{
    const auto today = m_facts.publication.day();
    const auto range = rangeOf(time);
    return today && range && range->isSingleDay() && *range->earliest == *today;
}

bool AsOfFinder::isLongAgo(int time) const
{
    const auto today = m_facts.publication.date.earliest;
    const auto range = rangeOf(time);
    if (!today || !range)
        return true;
    return range->latest && *range->latest + Recent < *today;
}

} // namespace nutgraf
