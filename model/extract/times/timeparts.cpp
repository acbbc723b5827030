// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/extract/times/timeparts.h"

#include <algorithm>

namespace nutgraf
{

QString valueOf(const Match &match, PartName group, const char *wordClass)
{
    const QString *value = match.value(group, wordClass);
    return value ? *value : QString();
}

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

int numberOf(const Match &match, PartName group, const char *words)
{
    if (!match.has(group))
        return 0;
    const QStringView text = match.text(group);
    if (text.front().isDigit())
        return leadingNumber(text);
    return valueOf(match, group, words).toInt();
}

std::optional<CountedUnit> unitOf(const Match &match)
{
    const bool several = match.has("units");
    QString letter = several ? valueOf(match, "units", "UNITS") : valueOf(match, "unit", "UNIT");
    if (letter.isEmpty())
        return {};
    CountedUnit unit;
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

namespace
{

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

/// "Jan Novak": a short month without its stop, and a name after it.
bool isGivenName(const Match &match)
{
    const Tokens &tokens = match.tokens();
    const TokenRange month = match.group("month");
    const qint32 next = month.end;
    return month.count() == 1 && match.value("month", "MONTH_ABBREVIATION") &&
           tokens.at(month.first) != u"Sept" && next < tokens.count() &&
           tokens[next].is(shape::Capitalised) && tokens.sentenceOf(next) == tokens.sentenceOf(month.first);
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

} // namespace

void readModifier(const Match &match, TimeExpression &time)
{
    if (match.has("part")) {
        const QString part = valueOf(match, "part", "PART");
        time.mod = modOf(part.isEmpty() ? valueOf(match, "part", "PART_OF") : part);
    } else if (match.has("hedge")) {
        time.mod = modOf(valueOf(match, "hedge", "HEDGE"));
    }
}

bool readCalendar(const Match &match, TimeExpression &time)
{
    if (!readYear(match, time))
        return false;
    time.month = quint8(std::min(numberOf(match, "month", "MONTH"), 99));
    if (time.month && isGivenName(match))
        return false;
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
    const auto partOfYear = [&match](PartName name, const char *codes) {
        const int coded = valueOf(match, name, codes).toInt();
        return quint8(std::min(coded ? coded : numberOf(match, name, "ORDER"), 99));
    };
    time.quarter = partOfYear("quarter", "QUARTER_CODE");
    time.half = partOfYear("half", "HALF_CODE");
    time.weekend = match.has("weekend");
    time.holiday = valueOf(match, "holiday", "HOLIDAY");
    return time.quarter <= 4 && time.half <= 2;
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

} // namespace nutgraf
