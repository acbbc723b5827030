// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/extract/times/timeranges.h"

#include <algorithm>

namespace nutgraf
{

namespace
{

enum class Link { None, Range, List };

/// What joins two dates at token `i`; `count` tokens of it.
Link linkAt(const Tokens &tokens, qint32 i, qint32 &count)
{
    count = 1;
    if (i < 0 || i >= tokens.count())
        return Link::None;
    const Token &token = tokens[i];
    const QStringView text = tokens.at(i);
    if (token.is(shape::Hyphen) || token.is(shape::Dash) || text == u"to" || text == u"until" ||
        text == u"till" || text == u"through")
        return Link::Range;
    if (text == u"and" || text == u"or")
        return Link::List;
    if (text == u"/" && !token.spaceBefore)
        return Link::Range;
    return Link::None;
}

int numberAt(const Tokens &tokens, qint32 i)
{
    int value = 0;
    for (const QChar c : tokens.at(i)) {
        if (c < QLatin1Char('0') || c > QLatin1Char('9'))
            break;
        value = value * 10 + (c.unicode() - u'0');
    }
    return value;
}

bool isDay(const Tokens &tokens, qint32 i)
{
    return i >= 0 && i < tokens.count() && (tokens[i].is(shape::DayNumber) || tokens[i].is(shape::Ordinal));
}

bool isDayOfMonth(const TimeExpression &time)
{
    return time.type == TimexType::Date && time.month && time.day;
}

/// A lone number before or after a date is another of its days unless it counts something.
bool countsSomething(const Tokens &tokens, qint32 after)
{
    if (after >= tokens.count())
        return false;
    const Token &token = tokens[after];
    if (token.is(shape::Punctuation))
        return tokens.at(after) == u"%" || (token.is(shape::Hyphen) && !token.spaceBefore);
    return tokens.at(after) == u"percent" || token.is(shape::Number) || token.tag == Tag::NNS;
}

TimeMention bareDay(const Tokens &tokens, qint32 token, const TimeMention &partner)
{
    TimeMention mention;
    const bool article = token > 0 && (tokens.at(token - 1) == u"the" || tokens.at(token - 1) == u"The");
    mention.tokens = {article ? token - 1 : token, token + 1};
    mention.span = tokens.span(mention.tokens);
    mention.rule = "time.day-of-range";
    mention.expression = partner.expression;
    mention.expression.day = quint8(std::min(numberAt(tokens, token), 31));
    mention.expression.weekday = 0;
    mention.expression.mod = TimexMod::None;
    return mention;
}

/// "1914-18": the years of one century.
std::optional<TimeMention> shortYearAfter(const Tokens &tokens, const TimeMention &time)
{
    const TimeExpression &from = time.expression;
    const qint32 link = time.tokens.end, number = link + 1;
    if (from.type != TimexType::Date || !from.year || from.month || from.unit || from.yearIsShort ||
        number >= tokens.count())
        return {};
    const bool closed = number + 1 < tokens.count() && tokens.at(number + 1) == u")";
    const bool touching = !tokens[link].spaceBefore && !tokens[number].spaceBefore;
    const bool joined =
        (tokens[link].is(shape::Hyphen) || tokens[link].is(shape::Dash) || tokens.at(link) == u"/") &&
        (touching || closed);
    if (!joined || !tokens[number].is(shape::TwoDigits) || countsSomething(tokens, number + 1))
        return {};
    const int shortYear = numberAt(tokens, number);
    if (shortYear <= *from.year % 100)
        return {};
    TimeMention mention;
    mention.tokens = {number, number + 1};
    mention.span = tokens.span(mention.tokens);
    mention.rule = "time.year-of-range";
    mention.expression.year = *from.year / 100 * 100 + shortYear;
    return mention;
}

/// "490-480 BC": the bare year before one before Christ.
std::optional<TimeMention> yearBefore(const Tokens &tokens, const TimeMention &time)
{
    const TimeExpression &to = time.expression;
    const qint32 link = time.tokens.first - 1, number = link - 1;
    qint32 count = 0;
    if (!to.year || *to.year > 0 || to.month || to.unit || number < 0 ||
        linkAt(tokens, link, count) == Link::None || !tokens[number].is(shape::Integer))
        return {};
    const int year = 1 - numberAt(tokens, number);
    if (year >= *to.year)
        return {};
    TimeMention mention;
    mention.tokens = {number, number + 1};
    mention.span = tokens.span(mention.tokens);
    mention.rule = "time.year-of-range";
    mention.expression.year = year;
    return mention;
}

/// "May-August 1950", "March to June": the months that may be other words are told by the month they lead to.
std::optional<TimeMention> monthBefore(const Tokens &tokens, const TimeMention &time)
{
    const TimeExpression &to = time.expression;
    const qint32 link = time.tokens.first - 1, name = link - 1;
    qint32 count = 0;
    if (to.type != TimexType::Date || !to.month || to.day || to.mod != TimexMod::None || name < 0 ||
        linkAt(tokens, link, count) != Link::Range)
        return {};
    const int month = tokens.at(name) == u"May" ? 5 : tokens.at(name) == u"March" ? 3 : 0;
    if (month == 0)
        return {};
    TimeMention mention;
    mention.tokens = {name, name + 1};
    mention.span = tokens.span(mention.tokens);
    mention.rule = "time.month-of-range";
    mention.expression.month = quint8(month);
    if (to.year)
        mention.expression.year = *to.year - (month > to.month ? 1 : 0);
    return mention;
}

/// "June 3, 4 and 5", "May 1-3 and 7": the days of one month after its first, of which the last follows
/// "and". Adds nothing, and answers false, where fewer than two are told.
bool addDaysOfList(const Tokens &tokens, const TimeMention &time, TokenRange after,
                   std::vector<TimeMention> &more)
{
    std::vector<TimeMention> days;
    int last = time.expression.day;
    bool closed = false;
    for (qint32 i = after.first; i + 1 < after.end && !closed && isDay(tokens, i + 1); i += 2) {
        qint32 count = 0;
        const Link link = linkAt(tokens, i, count);
        const int day = numberAt(tokens, i + 1);
        if ((link == Link::None && tokens.at(i) != u",") || day <= last)
            break;
        closed = link == Link::List;
        if (closed && countsSomething(tokens, i + 2))
            return false;
        days.push_back(bareDay(tokens, i + 1, time));
        last = day;
    }
    if (!closed || days.size() < 2)
        return false;
    more.insert(more.end(), days.begin(), days.end());
    return true;
}

void addBareEnds(const Tokens &tokens, std::vector<TimeMention> &times)
{
    std::vector<TimeMention> more;
    for (size_t t = 0; t < times.size(); ++t) {
        const TimeMention &time = times[t];
        const qint32 freeFrom = t > 0 ? times[t - 1].tokens.end : 0;
        const qint32 freeTo = t + 1 < times.size() ? times[t + 1].tokens.first : tokens.count();
        const TokenRange sentence = tokens.sentences[size_t(tokens.sentenceOf(time.tokens.first))].tokens;
        if (isDayOfMonth(time.expression)) {
            qint32 count = 0;
            const bool dayFirst = isDay(tokens, time.tokens.first);
            qint32 link = time.tokens.first - 1;
            if (dayFirst && linkAt(tokens, link, count) != Link::None && isDay(tokens, link - 1) &&
                link - 1 >= freeFrom && link - 1 >= sentence.first &&
                numberAt(tokens, link - 1) < time.expression.day)
                more.push_back(bareDay(tokens, link - 1, time));
            link = time.tokens.end;
            if (!dayFirst && addDaysOfList(tokens, time, {link, std::min(freeTo, sentence.end)}, more))
                continue;
            if (!dayFirst && linkAt(tokens, link, count) != Link::None && isDay(tokens, link + 1) &&
                link + 1 < freeTo && link + 1 < sentence.end &&
                numberAt(tokens, link + 1) > time.expression.day && !countsSomething(tokens, link + 2))
                more.push_back(bareDay(tokens, link + 1, time));
        } else if (const auto month = monthBefore(tokens, time);
                   month && month->tokens.first >= std::max(freeFrom, sentence.first)) {
            more.push_back(*month);
        } else if (const auto before = yearBefore(tokens, time);
                   before && before->tokens.first >= std::max(freeFrom, sentence.first)) {
            more.push_back(*before);
        } else if (const auto year = shortYearAfter(tokens, time); year && year->tokens.first < freeTo) {
            more.push_back(*year);
        }
    }
    if (more.empty())
        return;
    times.insert(times.end(), more.begin(), more.end());
    std::stable_sort(times.begin(), times.end(), [](const TimeMention &a, const TimeMention &b) {
        return a.tokens.first < b.tokens.first;
    });
}

/// "May 1-3, 1999": the year after the second day belongs to both.
void joinYears(const Tokens &tokens, std::vector<TimeMention> &times)
{
    for (size_t t = 1; t + 1 < times.size(); ++t) {
        TimeMention &day = times[t];
        const TimeMention &next = times[t + 1];
        const TimeExpression &year = next.expression;
        const bool afterComma = next.tokens.first == day.tokens.end + 1 && tokens.at(day.tokens.end) == u",";
        const bool bare = year.year && !year.month && !year.unit && next.tokens.count() == 1;
        if (!isDayOfMonth(day.expression) || day.expression.year || day.tokens.count() != 1 || !afterComma ||
            !bare)
            continue;
        day.expression.year = times[t - 1].expression.year = year.year;
        day.tokens.end = next.tokens.end;
        day.span = tokens.span(day.tokens);
        times.erase(times.begin() + qint32(t) + 1);
    }
}

} // namespace

void completeRanges(const Tokens &tokens, std::vector<TimeMention> &times)
{
    addBareEnds(tokens, times);
    joinYears(tokens, times);
    for (size_t t = 0; t + 1 < times.size(); ++t) {
        TimeMention &from = times[t];
        const TimeMention &to = times[t + 1];
        qint32 count = 0;
        const Link link = linkAt(tokens, from.tokens.end, count);
        const bool next = from.tokens.end + count == to.tokens.first;
        const bool dates = from.expression.type == TimexType::Date && to.expression.type == TimexType::Date;
        const qint32 before = from.tokens.first - 1;
        const bool between =
            before >= 0 && (tokens.at(before) == u"between" || tokens.at(before) == u"Between");
        if (next && dates && (link == Link::Range || (link == Link::List && between)))
            from.closedBy = qint32(t + 1);
        // "April 12 to May 3, 1945", "in July and August 1914": the later year holds for both.
        const bool bareMonth = from.expression.month && !from.expression.year &&
                               from.expression.anchor == TimeAnchor::None &&
                               from.expression.which == Which::Any;
        if (next && link != Link::None && bareMonth && to.expression.month && to.expression.year &&
            from.expression.month <= to.expression.month)
            from.expression.year = to.expression.year;
    }
}

} // namespace nutgraf
