// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/facts/wording.h"

#include "model/text/figures.h"

#include <QCoreApplication>

#include <array>
#include <cmath>

namespace nutgraf
{

namespace
{

QString englishMonth(unsigned month)
{
    static const std::array names{QStringLiteral("Jan"), QStringLiteral("Feb"), QStringLiteral("Mar"),
                                  QStringLiteral("Apr"), QStringLiteral("May"), QStringLiteral("Jun"),
                                  QStringLiteral("Jul"), QStringLiteral("Aug"), QStringLiteral("Sep"),
                                  QStringLiteral("Oct"), QStringLiteral("Nov"), QStringLiteral("Dec")};
    return names[month - 1];
}

QString englishYear(int year)
{
    return year > 0 ? QString::number(year) : QStringLiteral("%1 BC").arg(1 - year);
}

QString englishDayAlone(CivilDay day)
{
    return QString::number(dayOfMonth(day));
}

QString englishDayAndMonth(CivilDay day)
{
    QString name;
    name.reserve(16);
    appendFigures(name, dayOfMonth(day));
    name += QLatin1Char(' ');
    name += englishMonth(monthOf(day));
    return name;
}

/// Without a pattern, as there are many of them in every article.
QString englishDay(CivilDay day)
{
    QString name = englishDayAndMonth(day);
    name += QLatin1Char(' ');
    if (yearOf(day) > 0)
        appendFigures(name, quint64(yearOf(day)));
    else
        name += englishYear(yearOf(day));
    return name;
}

QString english(const char *phrase)
{
    return QString::fromUtf8(phrase);
}

QString englishNumber(double number)
{
    return grouped(number, QLatin1Char(','), QLatin1Char('.'), decimalsOf(number));
}

} // namespace

const Wording &englishWording()
{
    static constexpr Wording words{english,      englishDay,  englishDayAndMonth, englishDayAlone,
                                   englishMonth, englishYear, englishNumber};
    return words;
}

int decimalsOf(double number)
{
    return number == std::floor(number) ? 0 : 2;
}

QString grouped(double number, QChar separator, QChar point, int decimals)
{
    QString digits = QString::number(number, 'f', decimals);
    const qsizetype at = digits.indexOf(QLatin1Char('.'));
    if (at >= 0)
        digits[at] = point;
    for (qsizetype i = (at < 0 ? digits.size() : at) - 3; i > (number < 0 ? 1 : 0); i -= 3)
        digits.insert(i, separator);
    return digits;
}

QString inWords(const DateRange &range, const Wording &words)
{
    if (range.isUnknown())
        return words.say(QT_TRANSLATE_NOOP("Wording", "unknown"));
    if (!range.latest)
        return words.say(QT_TRANSLATE_NOOP("Wording", "from %1")).arg(words.day(*range.earliest));
    if (!range.earliest)
        return words.say(QT_TRANSLATE_NOOP("Wording", "until %1")).arg(words.day(*range.latest));
    const CivilDay first = *range.earliest, final = *range.latest;
    const int firstYear = yearOf(first), finalYear = yearOf(final);
    const auto to = [&words](const QString &from, const QString &end) {
        return words.say(QT_TRANSLATE_NOOP("Wording", "%1 to %2")).arg(from, end);
    };
    const auto monthOfYear = [&words](CivilDay day) {
        return words.month(monthOf(day)) + QLatin1Char(' ') + words.year(yearOf(day));
    };
    switch (range.grain()) {
    case Grain::Day:
        return words.day(first);
    case Grain::Month:
        return monthOfYear(first);
    case Grain::Year:
        return words.year(firstYear);
    case Grain::Decade:
        return firstYear > 0 ? words.say(QT_TRANSLATE_NOOP("Wording", "%1s")).arg(words.year(firstYear))
                             : to(words.year(firstYear), words.year(finalYear));
    default:
        break;
    }
    const bool sameYear = firstYear == finalYear;
    if (dayOfMonth(first) == 1 && dayOfMonth(final) == daysInMonth(finalYear, monthOf(final))) {
        if (monthOf(first) == 1 && monthOf(final) == 12)
            return to(words.year(firstYear), words.year(finalYear));
        return to(sameYear ? words.month(monthOf(first)) : monthOfYear(first), monthOfYear(final));
    }
    if (sameYear && monthOf(first) == monthOf(final))
        return to(words.dayAlone(first), words.day(final));
    return to(sameYear ? words.dayAndMonth(first) : words.day(first), words.day(final));
}

QString inWords(const Amount &amount, const Wording &words)
{
    const QString low = amount.low ? words.number(*amount.low) : QString();
    const QString high = amount.high ? words.number(*amount.high) : QString();
    switch (amount.modifier) {
    case Modifier::Exact:
        return low.isEmpty() ? high : low;
    case Modifier::Approx:
        if (low.isEmpty() || high.isEmpty())
            return words.say(QT_TRANSLATE_NOOP("Wording", "about %1 or more"))
                .arg(low.isEmpty() ? high : low);
        return low == high ? words.say(QT_TRANSLATE_NOOP("Wording", "about %1")).arg(low)
                           : words.say(QT_TRANSLATE_NOOP("Wording", "about %1 to %2")).arg(low, high);
    case Modifier::LessThan:
        return words.say(QT_TRANSLATE_NOOP("Wording", "fewer than %1")).arg(high);
    case Modifier::MoreThan:
        return words.say(QT_TRANSLATE_NOOP("Wording", "more than %1")).arg(low);
    case Modifier::UpTo:
        return words.say(QT_TRANSLATE_NOOP("Wording", "up to %1")).arg(high);
    case Modifier::AtLeast:
        return words.say(QT_TRANSLATE_NOOP("Wording", "at least %1")).arg(low);
    case Modifier::Range:
        return words.say(QT_TRANSLATE_NOOP("Wording", "%1 to %2")).arg(low, high);
    }
    Q_UNREACHABLE();
}

QString inWords(const Fact &fact, const Wording &words)
{
    if (const auto *event = std::get_if<Event>(&fact))
        return event->what;
    if (const auto *deployment = std::get_if<Deployment>(&fact)) {
        const QString force = deployment->force.isEmpty() ? words.say(QT_TRANSLATE_NOOP("Wording", "Troops"))
                                                          : deployment->force;
        QString line =
            deployment->place.isEmpty()
                ? force
                : words.say(QT_TRANSLATE_NOOP("Wording", "%1 in %2")).arg(force, deployment->place);
        line += QStringLiteral(": ") + inWords(deployment->amount, words);
        if (deployment->status == DeploymentStatus::Planned)
            line += QStringLiteral(", ") + words.say(QT_TRANSLATE_NOOP("Wording", "planned"));
        else if (deployment->status == DeploymentStatus::Proposed)
            line += QStringLiteral(", ") + words.say(QT_TRANSLATE_NOOP("Wording", "proposed"));
        return line;
    }
    const Quote &quote = std::get<Quote>(fact);
    return (quote.speaker.isEmpty() ? words.say(QT_TRANSLATE_NOOP("Wording", "Somebody")) : quote.speaker) +
           QStringLiteral(": ") + quote.text;
}

} // namespace nutgraf
