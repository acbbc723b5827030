// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/extract/times/timereader.h"

#include <cmath>

namespace nutgraf
{

namespace
{

QString valueOf(const Match &match, const char *group, const char *wordClass)
{
    const QString *value = match.value(group, wordClass);
    return value ? *value : QString();
}

/// The leading figures of `text`: 18 for "18th".
int leadingNumber(QStringView text)
{
    int value = 0;
    for (const QChar c : text) {
        if (c < QLatin1Char('0') || c > QLatin1Char('9'))
            break;
        value = value * 10 + (c.unicode() - u'0');
        if (value > 99999)
            break;
    }
    return value;
}

/// A number in figures or in words of class `words`.
int numberOf(const Match &match, const char *group, const char *words)
{
    if (!match.has(group))
        return 0;
    const QStringView text = match.text(group);
    if (text.front().isDigit())
        return leadingNumber(text);
    return valueOf(match, group, words).toInt();
}

TimexMod modOf(const QString &name)
{
    static constexpr struct {
        const char16_t *name;
        TimexMod mod;
    } mods[] = {{u"START", TimexMod::Start},
                {u"MID", TimexMod::Mid},
                {u"END", TimexMod::End},
                {u"APPROX", TimexMod::Approx},
                {u"LESS_THAN", TimexMod::LessThan},
                {u"MORE_THAN", TimexMod::MoreThan},
                {u"EQUAL_OR_LESS", TimexMod::EqualOrLess},
                {u"EQUAL_OR_MORE", TimexMod::EqualOrMore}};
    for (const auto &one : mods) {
        if (name == QStringView(one.name))
            return one.mod;
    }
    return TimexMod::None;
}

struct Unit {
    TimeUnit unit = TimeUnit::Day;
    int factor = 1; ///< a fortnight is two weeks
};

std::optional<Unit> unitOf(const Match &match)
{
    const bool several = match.has("units");
    QString letter = several ? valueOf(match, "units", "UNITS") : valueOf(match, "unit", "UNIT");
    if (letter.isEmpty())
        return {};
    Unit unit;
    if (letter.front().isDigit()) {
        unit.factor = leadingNumber(letter);
        letter.remove(0, 1);
    }
    for (int u = 0; u <= int(TimeUnit::Millennium); ++u) {
        if (durationLetter(TimeUnit(u)) == letter) {
            unit.unit = TimeUnit(u);
            return unit;
        }
    }
    return {};
}

/// How many units; 0 where the words do not tell.
double countOf(const Match &match)
{
    double count = 1;
    if (match.has("count")) {
        const QStringView text = match.text("count");
        if (text.front().isDigit()) {
            QString figures = text.toString();
            figures.remove(QLatin1Char(','));
            count = figures.toDouble();
        } else {
            count = valueOf(match, "count", "COUNT").toDouble();
        }
    } else if (match.has("units")) {
        count = 0;
    }
    if (match.has("plus"))
        count += 0.5;
    if (match.has("halfof"))
        count = 0.5;
    return count;
}

void readModifier(const Match &match, TimeExpression &time)
{
    if (match.has("part")) {
        const QString part = valueOf(match, "part", "PART");
        time.mod = modOf(part.isEmpty() ? valueOf(match, "part", "PART_OF") : part);
    } else if (match.has("hedge")) {
        time.mod = modOf(valueOf(match, "hedge", "HEDGE"));
    }
}

bool readYear(const Match &match, TimeExpression &time)
{
    if (match.has("year")) {
        const int year = leadingNumber(match.text("year"));
        const bool before = valueOf(match, "era", "ERA") == QStringLiteral("-1");
        if (year == 0 || year > 9999)
            return false;
        time.year = before ? 1 - year : year;
    } else if (match.has("head")) {
        const int tens = numberOf(match, "tens", "COUNT");
        if (tens < 10 || tens > 99)
            return false;
        time.year = numberOf(match, "head", "YEAR_HEAD") * 100 + tens;
    } else if (match.has("shortyear")) {
        time.year = leadingNumber(match.text("shortyear"));
        time.yearIsShort = true;
    }
    return true;
}

bool readCalendar(const Match &match, TimeExpression &time)
{
    if (!readYear(match, time))
        return false;
    time.month = quint8(std::min(numberOf(match, "month", "MONTH"), 99));
    time.day = quint8(std::min(numberOf(match, "day", "ORDER"), 99));
    if (time.month > 12 || time.day > 31 || (time.day && !time.month))
        return false;
    if (time.day && time.day > daysInMonth(time.year.value_or(2000), time.month))
        return false;
    time.weekday = quint8(numberOf(match, "weekday", "WEEKDAY"));
    if (match.has("weekday") && !time.weekday)
        time.weekday = quint8(numberOf(match, "weekday", "WEEKDAY_ABBREVIATION"));
    const QString season = valueOf(match, "season", "SEASON");
    time.season = season == QStringLiteral("WI")   ? 1
                  : season == QStringLiteral("SP") ? 2
                  : season == QStringLiteral("SU") ? 3
                  : season == QStringLiteral("FA") ? 4
                                                   : 0;
    time.quarter = quint8(std::min(numberOf(match, "quarter", "ORDER"), 99));
    time.half = quint8(std::min(numberOf(match, "half", "ORDER"), 99));
    time.weekend = match.has("weekend");
    time.holiday = valueOf(match, "holiday", "HOLIDAY");
    return time.quarter <= 4 && time.half <= 2;
}

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
    if (count == 0 || counted < TimeUnit::Day) { // finer than what is kept: the length alone is told
        time.type = TimexType::Duration;
        time.unit = counted;
        time.count = count;
        return true;
    }
    if (count != std::floor(count)) { // a year and a half ago
        count *= counted == TimeUnit::Year ? 12 : counted == TimeUnit::Decade ? 10 : 1;
        counted = counted == TimeUnit::Year     ? TimeUnit::Month
                  : counted == TimeUnit::Decade ? TimeUnit::Year
                                                : counted;
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

bool readTimeOfDay(const Match &match, TimeExpression &time)
{
    const QString part = valueOf(match, "daypart", "DAYPART");
    time.dayPart = part == QStringLiteral("MO")   ? DayPart::Morning
                   : part == QStringLiteral("AF") ? DayPart::Afternoon
                   : part == QStringLiteral("EV") ? DayPart::Evening
                   : part == QStringLiteral("NI") ? DayPart::Night
                   : part == QStringLiteral("DT") ? DayPart::Daytime
                                                  : DayPart::None;
    if (match.has("noon")) {
        time.hour = qint8(valueOf(match, "noon", "NOON").toInt());
        time.minute = 0;
    } else if (match.has("clock")) {
        const QStringView text = match.text("clock");
        const qsizetype colon = text.indexOf(QLatin1Char(':'));
        const int first = leadingNumber(text);
        int hour = first, minute = 0;
        if (colon >= 0)
            minute = leadingNumber(text.mid(colon + 1));
        else if (text.size() == 4) { // 1945 GMT
            hour = first / 100;
            minute = first % 100;
        }
        if (match.has("ampm")) {
            if (hour < 1 || hour > 12)
                return false;
            hour = hour % 12 + valueOf(match, "ampm", "AMPM").toInt();
        } else if (time.dayPart != DayPart::None && time.dayPart != DayPart::Morning && hour < 12) {
            hour += 12;
        }
        if (hour > 24 || minute > 59)
            return false;
        time.hour = qint8(hour);
        time.minute = qint8(minute);
        if (text.size() > 5 && text.lastIndexOf(QLatin1Char(':')) != colon)
            time.second = qint8(leadingNumber(text.mid(text.lastIndexOf(QLatin1Char(':')) + 1)));
    }
    if (match.has("zone")) {
        bool known = false;
        const int minutes = valueOf(match, "zone", "TIMEZONE").toInt(&known);
        if (known)
            time.zone = minutes;
    }
    if (time.dayPart != DayPart::None || time.hasClock())
        time.type = TimexType::Time;
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
        if (tokens[year.first - 1].is(shape::Hyphen) && year.first > 1 &&
            tokens[year.first - 2].is(shape::Upper))
            return {}; // a designation: ZZ-1900
    }
    const qint32 next = year.end;
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
