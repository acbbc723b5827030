// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/extract/times/timereader.h"

#include "model/extract/times/timeparts.h"

#include <cmath>

namespace nutgraf
{

namespace
{

bool readSpanOfYears(const Match &match, TimeExpression &time)
{
    if (match.has("decade")) {
        const QStringView text = match.text("decade");
        const bool figures = text.front().isDigit();
        const int first = figures ? leadingNumber(text) : numberOf(match, "decade", "YEARS_OF_DECADE");
        time.year = first;
        time.yearIsShort = first < 100;
        time.unit = TimeUnit::Decade;
    } else if (match.has("century")) {
        const int century = numberOf(match, "century", "ORDER");
        if (century < 1 || century > 40)
            return false;
        const bool before = valueOf(match, "era", "ERA") == QStringLiteral("-1");
        time.year = before ? -century * 100 + 1 : (century - 1) * 100;
        time.unit = TimeUnit::Century;
    }
    return true;
}

/// "ago", "later": where a count of units goes.
bool readShift(const Match &match, TimeExpression &time)
{
    const QString shift = valueOf(match, "shift", "SHIFT");
    const auto unit = unitOf(match);
    if (shift.isEmpty() || !unit)
        return false;
    const int sign = shift.endsWith(QLatin1Char('-')) ? -1 : 1;
    double count = countOf(match) * unit->factor;
    TimeUnit counted = unit->unit;
    const bool fromPublication = shift.startsWith(QStringLiteral("pub"));
    if (count == 0 && fromPublication) {
        time.vague = sign < 0 ? VagueTime::Past : VagueTime::Future;
        return true;
    }
    if (count > 0 && counted >= TimeUnit::Decade) { // "a decade ago" means the year, not the decade
        count *= counted == TimeUnit::Decade ? 10 : counted == TimeUnit::Century ? 100 : 1000;
        counted = TimeUnit::Year;
    }
    if (count == 0 || counted < TimeUnit::Day) { // finer than what is kept: the length alone is told
        time.type = TimexType::Duration;
        time.unit = counted;
        time.count = count;
        return true;
    }
    if (count != std::floor(count)) { // a year and a half ago
        count *= counted == TimeUnit::Year ? 12 : 1;
        counted = counted == TimeUnit::Year ? TimeUnit::Month : counted;
    }
    if (counted == TimeUnit::Weekend)
        counted = TimeUnit::Week;
    if (count > 100000)
        return false;
    time.unit = counted;
    time.shift = sign * int(std::lround(count));
    time.anchor = fromPublication ? TimeAnchor::Publication : TimeAnchor::Reference;
    time.keepsGrain = counted == TimeUnit::Year;
    return true;
}

/// "last", "the next": which unit or which calendar name.
bool readWhich(const Match &match, TimeExpression &time)
{
    const QString which = valueOf(match, "which", "DEIXIS");
    if (which.isEmpty())
        return false;
    const bool article = match.has("article");
    const auto is = [&](const char16_t *word) { return which == QStringView(word); };
    const int shift = is(u"last") || is(u"previous") ? -1 : is(u"this") || is(u"same") ? 0 : 1;
    const bool fromReference = is(u"same") || is(u"previous") || is(u"following") || (is(u"next") && article);
    time.anchor = fromReference ? TimeAnchor::Reference : TimeAnchor::Publication;
    if (const auto unit = unitOf(match)) {
        if (unit->unit < TimeUnit::Day || match.tokens()[match.group("unit").first].is(shape::Capitalised))
            return false; // "last minute"; "This Week", a programme's name
        const QStringView word = match.text("which");
        if (unit->unit >= TimeUnit::Decade && match.has("article") && word != u"this" && !is(u"same") &&
            !is(u"previous") && !is(u"following"))
            return false; // the ten years to now or from now on: a length
        const qint32 next = match.mention().end;
        if (is(u"last") && match.has("article") && next < match.tokens().count() &&
            match.tokens().at(next) == u"of")
            return false; // "the last week of the war": its end, not a week ago
        if (unit->unit == TimeUnit::Day && !fromReference) {
            if (shift < 0 || match.tokens().at(match.group("which").first) != u"this")
                return false; // "last day", "present day"
            time.anchor = TimeAnchor::Reference;
        }
        time.unit = unit->unit;
        time.shift = shift * unit->factor;
        return true;
    }
    if (match.has("daypart") && !match.has("weekday")) {
        time.unit = TimeUnit::Day;
        time.shift = shift;
        return true;
    }
    if (match.text("which") == u"that" || match.text("which") == u"That")
        return false; // a conjunction as often as not
    time.which = is(u"same") ? Which::Same : shift < 0 ? Which::Last : shift > 0 ? Which::Next : Which::This;
    if (is(u"coming"))
        time.which = Which::Next;
    if (!fromReference)
        time.anchor = TimeAnchor::None;
    return true;
}

} // namespace

std::optional<TimeExpression> readTime(const Match &match)
{
    TimeExpression time;
    if (match.has("reference")) {
        const QString value = valueOf(match, "reference", "REFERENCE");
        time.vague = value.startsWith(QStringLiteral("PAST"))     ? VagueTime::Past
                     : value.startsWith(QStringLiteral("FUTURE")) ? VagueTime::Future
                                                                  : VagueTime::Present;
        return time;
    }
    readModifier(match, time);
    if (match.has("shift"))
        return readShift(match, time) ? std::optional(time) : std::nullopt;
    if (!readCalendar(match, time) || !readSpanOfYears(match, time) || !readTimeOfDay(match, time))
        return {};
    if (match.has("dayname")) {
        time.anchor = TimeAnchor::Publication;
        time.unit = TimeUnit::Day;
        time.shift = valueOf(match, "dayname", "DAY_NAME").toInt();
    }
    if (match.has("which") && !readWhich(match, time))
        return {};
    if (match.has("same") && !match.has("which")) { // "the end of the year"
        const auto unit = unitOf(match);
        if (!unit || unit->unit < TimeUnit::Day)
            return {};
        time.anchor = TimeAnchor::Reference;
        time.unit = unit->unit;
    }
    return time;
}

std::optional<TimeExpression> readDuration(const Match &match)
{
    const auto unit = unitOf(match);
    if (!unit)
        return {};
    TimeExpression time;
    time.type = TimexType::Duration;
    readModifier(match, time);
    time.unit = unit->unit;
    time.count = countOf(match) * unit->factor;
    const Tokens &tokens = match.tokens();
    const qint32 next = match.mention().end;
    const bool partOf = unit->unit == TimeUnit::Quarter && next < tokens.count() && tokens.at(next) == u"of";
    const bool year = match.has("count") && tokens[match.group("count").first].is(shape::Year);
    if (time.count > 1e9 || partOf || (year && !match.has("units")))
        return {}; // "three quarters of the men", "the 1988 quarter"
    if (match.has("approximately") && time.mod == TimexMod::None)
        time.mod = TimexMod::Approx;
    return time;
}

std::optional<TimeExpression> readSet(const Match &match)
{
    TimeExpression time;
    time.type = TimexType::Set;
    if (match.has("recurring")) {
        if (match.tokens()[match.group("recurring").first].is(shape::Capitalised))
            return {}; // a newspaper's name
        time.set = valueOf(match, "recurring", "RECURRING");
        return time;
    }
    if (!readCalendar(match, time))
        return {};
    if (match.has("weekdays"))
        time.weekday = quint8(numberOf(match, "weekdays", "WEEKDAYS"));
    readTimeOfDay(match, time);
    QString dayPart = valueOf(match, "daypart", "DAYPART");
    if (match.has("dayparts"))
        dayPart = valueOf(match, "dayparts", "DAYPARTS");
    const QString after = dayPart.isEmpty() ? QString() : QLatin1Char('T') + dayPart;
    time.type = TimexType::Set;
    if (time.weekday)
        time.set = QStringLiteral("XXXX-WXX-%1").arg(time.weekday) + after;
    else if (time.month && time.day)
        time.set = QStringLiteral("XXXX-%1-%2")
                       .arg(time.month, 2, 10, QLatin1Char('0'))
                       .arg(time.day, 2, 10, QLatin1Char('0'));
    else if (time.month)
        time.set = QStringLiteral("XXXX-%1").arg(time.month, 2, 10, QLatin1Char('0'));
    else if (time.season)
        time.set = QStringLiteral("XXXX-") + valueOf(match, "season", "SEASON");
    else if (!after.isEmpty())
        time.set = QStringLiteral("XXXX-XX-XX") + after;
    else if (const auto unit = unitOf(match)) {
        time.unit = unit->unit;
        time.count = countOf(match) * unit->factor * (match.has("other") ? 2 : 1);
    } else
        return {};
    return time;
}

namespace
{

bool isUnit(const Match &match, qint32 token)
{
    const auto unit = match.lexicon().wordClass(u"UNIT");
    return unit && match.tokens()[token].is(*unit);
}

} // namespace

std::optional<TimeExpression> readBareYear(const Match &match)
{
    const Tokens &tokens = match.tokens();
    const TokenRange year = match.group("year");
    auto time = readTime(match);
    if (!time || !time->year || *time->year < 1500 || *time->year > 2100)
        return {};
    const auto touches = [&](qint32 i) { return i < tokens.count() && !tokens[i].spaceBefore; };
    if (touches(year.first) && year.first > 0) {
        const QStringView before = tokens.at(year.first - 1);
        const bool opens =
            before == u"(" || before == u"[" || before == u"/" || tokens[year.first - 1].is(shape::Hyphen) ||
            tokens[year.first - 1].is(shape::Dash) || tokens[year.first - 1].is(shape::OpenQuote);
        if (!opens)
            return {}; // $1999, #2001
        const bool figuresBefore = year.first > 1 && tokens[year.first - 2].is(shape::Number) &&
                                   !tokens[year.first - 2].is(shape::Year) &&
                                   !tokens[year.first - 2].is(shape::DayNumber);
        if (tokens[year.first - 1].is(shape::Hyphen) && figuresBefore)
            return {}; // a telephone number
        if (tokens[year.first - 1].is(shape::Hyphen) && year.first > 1 &&
            tokens[year.first - 2].is(shape::Upper))
            return {}; // a designation: ZZ-1900
    }
    const qint32 next = year.end;
    const qint32 unit = next < tokens.count() && tokens[next].is(shape::Hyphen) ? next + 1 : next;
    const qint32 old = unit + 1 < tokens.count() && tokens[unit + 1].is(shape::Hyphen) ? unit + 2 : unit + 1;
    if (old < tokens.count() && tokens.at(old) == u"old" && isUnit(match, unit))
        return {}; // a 2000-year-old town
    if (touches(next)) {
        const QStringView after = tokens.at(next);
        if (after == u"%" || after == u"°" || (after == u"/" && touches(next + 1)))
            return {};
        if (tokens[next].is(shape::Hyphen) && touches(next + 1) && tokens[next + 1].is(shape::Lower) &&
            tokens.at(next + 1) != u"present" && tokens.at(next + 1) != u"era")
            return {}; // 2000-pound
        if (tokens[next].is(shape::Word))
            return {};
    }
    return time;
}

} // namespace nutgraf
