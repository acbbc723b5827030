// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/extract/times/period.h"

#include "model/facts/edtf.h"
#include "model/text/figures.h"

#include <array>

namespace nutgraf
{

namespace
{

qint64 floorDiv(qint64 value, qint64 by)
{
    return value / by - (value % by < 0 ? 1 : 0);
}

qint64 dayNumber(CivilDay day)
{
    return day.time_since_epoch().count();
}

/// 1970-01-01 was a Thursday: three days after a Monday.
qint64 weekNumber(CivilDay day)
{
    return floorDiv(dayNumber(day) + 3, 7);
}

CivilDay mondayOf(qint64 week)
{
    return CivilDay(std::chrono::days(week * 7 - 3));
}

constexpr std::array seasonCodes{u"WI", u"SP", u"SU", u"FA"};
constexpr std::array<unsigned, 4> seasonMonths{1, 3, 6, 9};

/// "2021-W07": ISO 8601 counts a week to the year of its Thursday.
QString weekValue(qint64 week)
{
    const CivilDay thursday = mondayOf(week) + std::chrono::days(3);
    const int year = yearOf(thursday);
    const auto number = (thursday - makeDay(year, 1, 1)).count() / 7 + 1;
    return yearValue(year) + QStringLiteral("-W") + twoFigures(int(number));
}

/// A year without its last digits: "199", "19", "2"; before Christ as TIMEX3 writes years there.
QString cutYear(int firstYear, int digits)
{
    const QString full = yearValue(firstYear > 0 ? firstYear : firstYear + (digits == 1 ? 9 : 99));
    return full.left(full.size() - digits);
}

} // namespace

Period Period::containing(TimeUnit unit, CivilDay day)
{
    const qint64 year = yearOf(day), month = monthOf(day);
    switch (unit) {
    case TimeUnit::Second:
    case TimeUnit::Minute:
    case TimeUnit::Hour:
    case TimeUnit::Day:
        return {TimeUnit::Day, dayNumber(day)};
    case TimeUnit::Weekend:
    case TimeUnit::Week:
        return {unit, weekNumber(day)};
    case TimeUnit::Month:
        return {unit, year * 12 + month - 1};
    case TimeUnit::Quarter:
        return {unit, year * 4 + (month - 1) / 3};
    case TimeUnit::Season:
        return {unit, year * 4 + month / 3};
    case TimeUnit::Half:
        return {unit, year * 2 + (month - 1) / 6};
    case TimeUnit::Year:
        return {unit, year};
    case TimeUnit::Decade:
        return {unit, floorDiv(year, 10)};
    case TimeUnit::Century:
        return {unit, floorDiv(year, 100)};
    case TimeUnit::Millennium:
        return {unit, floorDiv(year, 1000)};
    }
    Q_UNREACHABLE();
}

CivilDay Period::first() const
{
    const auto january = [](qint64 year) { return makeDay(int(year), 1, 1); };
    switch (unit) {
    case TimeUnit::Second:
    case TimeUnit::Minute:
    case TimeUnit::Hour:
    case TimeUnit::Day:
        return CivilDay(std::chrono::days(index));
    case TimeUnit::Weekend:
        return mondayOf(index) + std::chrono::days(5);
    case TimeUnit::Week:
        return mondayOf(index);
    case TimeUnit::Month:
        return addMonths(january(floorDiv(index, 12)), int(index - floorDiv(index, 12) * 12));
    case TimeUnit::Quarter:
        return addMonths(january(floorDiv(index, 4)), 3 * int(index - floorDiv(index, 4) * 4));
    case TimeUnit::Season:
        return makeDay(int(floorDiv(index, 4)), seasonMonths[size_t(index - floorDiv(index, 4) * 4)], 1);
    case TimeUnit::Half:
        return addMonths(january(floorDiv(index, 2)), 6 * int(index - floorDiv(index, 2) * 2));
    case TimeUnit::Year:
        return january(index);
    case TimeUnit::Decade:
        return january(index * 10);
    case TimeUnit::Century:
        return january(index * 100);
    case TimeUnit::Millennium:
        return january(index * 1000);
    }
    Q_UNREACHABLE();
}

CivilDay Period::last() const
{
    switch (unit) {
    case TimeUnit::Weekend:
        return first() + std::chrono::days(1);
    case TimeUnit::Season:
        return addMonths(first(), 3) - std::chrono::days(1);
    default:
        return shifted(1).first() - std::chrono::days(1);
    }
}

int Period::firstYear() const
{
    return yearOf(first());
}

Grain Period::grain() const
{
    switch (unit) {
    case TimeUnit::Weekend:
        return Grain::None;
    case TimeUnit::Week:
        return Grain::Week;
    case TimeUnit::Month:
        return Grain::Month;
    case TimeUnit::Quarter:
        return Grain::Quarter;
    case TimeUnit::Season:
        return Grain::Season;
    case TimeUnit::Half:
        return Grain::Half;
    case TimeUnit::Year:
        return Grain::Year;
    case TimeUnit::Decade:
        return Grain::Decade;
    case TimeUnit::Century:
        return Grain::Century;
    case TimeUnit::Millennium:
        return Grain::None;
    default:
        return Grain::Day;
    }
}

QString Period::value() const
{
    const int year = firstYear();
    const auto inYear = [year](const QString &code) { return yearValue(year) + QLatin1Char('-') + code; };
    switch (unit) {
    case TimeUnit::Weekend:
        return weekValue(index) + QStringLiteral("-WE");
    case TimeUnit::Week:
        return weekValue(index);
    case TimeUnit::Month:
        return inYear(twoFigures(int(monthOf(first()))));
    case TimeUnit::Quarter:
        return inYear(QStringLiteral("Q%1").arg(index - floorDiv(index, 4) * 4 + 1));
    case TimeUnit::Season:
        return inYear(QString::fromUtf16(seasonCodes[size_t(index - floorDiv(index, 4) * 4)]));
    case TimeUnit::Half:
        return inYear(QStringLiteral("H%1").arg(index - floorDiv(index, 2) * 2 + 1));
    case TimeUnit::Year:
        return yearValue(year);
    case TimeUnit::Decade:
        return cutYear(year, 1);
    case TimeUnit::Century:
        return cutYear(year, 2);
    case TimeUnit::Millennium:
        return cutYear(year, 3);
    default: {
        const CivilDay day = first();
        QString value = yearValue(year) + QLatin1Char('-');
        appendFigures(value, monthOf(day), 2);
        value += QLatin1Char('-');
        appendFigures(value, dayOfMonth(day), 2);
        return value;
    }
    }
}

QString Period::edtf() const
{
    switch (unit) {
    case TimeUnit::Quarter:
        return edtfOfYearPart(firstYear(), unsigned(index - floorDiv(index, 4) * 4) + 33);
    case TimeUnit::Half:
        return edtfOfYearPart(firstYear(), unsigned(index - floorDiv(index, 2) * 2) + 40);
    case TimeUnit::Season: {
        constexpr std::array<unsigned, 4> codes{24, 21, 22, 23};
        return edtfOfYearPart(firstYear(), codes[size_t(index - floorDiv(index, 4) * 4)]);
    }
    default:
        return edtfOf(range());
    }
}

QString yearValue(int year)
{
    QString text;
    text.reserve(16); // of a whole date
    if (year <= 0)
        text += QLatin1String("BC");
    appendFigures(text, quint64(year > 0 ? year : 1 - year), 4);
    return text;
}

QString durationLetter(TimeUnit unit)
{
    static constexpr std::array letters{u"TS", u"TM", u"TH", u"D", u"WE", u"W", u"M",
                                        u"Q",  u"SE", u"H",  u"Y", u"E",  u"C", u"L"};
    return QString::fromUtf16(letters[size_t(unit)]);
}

QString durationValue(double count, TimeUnit unit)
{
    QString letter = durationLetter(unit);
    const bool ofClock = unit <= TimeUnit::Hour;
    const QString head = ofClock ? QStringLiteral("PT") : QStringLiteral("P");
    if (ofClock)
        letter.remove(0, 1);
    if (count == 0)
        return head + QLatin1Char('X') + letter;
    if (unit == TimeUnit::Decade || unit == TimeUnit::Century || unit == TimeUnit::Millennium) {
        count *= unit == TimeUnit::Decade ? 10 : unit == TimeUnit::Century ? 100 : 1000;
        letter = QStringLiteral("Y");
    }
    const auto whole = qint64(count);
    const double rest = count - double(whole);
    if (rest == 0)
        return head + QString::number(whole) + letter;
    // A half is told in the next smaller unit.
    struct Smaller {
        TimeUnit unit;
        int parts;
        const char16_t *letter;
    };
    static constexpr Smaller smaller[] = {
        {TimeUnit::Minute, 60, u"S"}, {TimeUnit::Hour, 60, u"M"}, {TimeUnit::Year, 12, u"M"}};
    for (const Smaller &one : smaller) {
        const double parts = rest * one.parts;
        if (unit == one.unit && parts == double(qint64(parts)))
            return head + (whole ? QString::number(whole) + letter : QString()) +
                   QString::number(qint64(parts)) + QString::fromUtf16(one.letter);
    }
    return head + QString::number(count) + letter;
}

QString toString(TimeUnit unit)
{
    static constexpr std::array names{u"second", u"minute", u"hour",    u"day",       u"weekend",
                                      u"week",   u"month",  u"quarter", u"season",    u"half-year",
                                      u"year",   u"decade", u"century", u"millennium"};
    return QString::fromUtf16(names[size_t(unit)]);
}

CivilDay easterSunday(int year)
{
    const int a = year % 19, b = year / 100, c = year % 100, d = b / 4, e = b % 4, f = (b + 8) / 25;
    const int g = (b - f + 1) / 3, h = (19 * a + b - d - g + 15) % 30, i = c / 4, k = c % 4;
    const int l = (32 + 2 * e + 2 * i - h - k) % 7, m = (a + 11 * h + 22 * l) / 451;
    const int n = h + l - 7 * m + 114;
    return makeDay(year, unsigned(n / 31), unsigned(n % 31 + 1));
}

} // namespace nutgraf
