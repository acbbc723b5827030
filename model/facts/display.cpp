// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/facts/display.h"

#include "model/facts/typedamount.h"
#include "model/facts/typeddate.h"
#include "model/facts/wording.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

namespace nutgraf
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Wording)
};

QString say(const char *english)
{
    return QCoreApplication::translate("Wording", english);
}

/// `number` is 1 to 12.
QString monthInDate(unsigned number)
{
    switch (number) {
    case 1:
        return Text::tr("Jan", "month in a date");
    case 2:
        return Text::tr("Feb", "month in a date");
    case 3:
        return Text::tr("Mar", "month in a date");
    case 4:
        return Text::tr("Apr", "month in a date");
    case 5:
        return Text::tr("May", "month in a date");
    case 6:
        return Text::tr("Jun", "month in a date");
    case 7:
        return Text::tr("Jul", "month in a date");
    case 8:
        return Text::tr("Aug", "month in a date");
    case 9:
        return Text::tr("Sep", "month in a date");
    case 10:
        return Text::tr("Oct", "month in a date");
    case 11:
        return Text::tr("Nov", "month in a date");
    case 12:
        return Text::tr("Dec", "month in a date");
    default:
        return {};
    }
}

/// `number` is 1 to 12.
QString monthOnAxis(unsigned number)
{
    switch (number) {
    case 1:
        return Text::tr("Jan", "month on an axis");
    case 2:
        return Text::tr("Feb", "month on an axis");
    case 3:
        return Text::tr("Mar", "month on an axis");
    case 4:
        return Text::tr("Apr", "month on an axis");
    case 5:
        return Text::tr("May", "month on an axis");
    case 6:
        return Text::tr("Jun", "month on an axis");
    case 7:
        return Text::tr("Jul", "month on an axis");
    case 8:
        return Text::tr("Aug", "month on an axis");
    case 9:
        return Text::tr("Sep", "month on an axis");
    case 10:
        return Text::tr("Oct", "month on an axis");
    case 11:
        return Text::tr("Nov", "month on an axis");
    case 12:
        return Text::tr("Dec", "month on an axis");
    default:
        return {};
    }
}

/// `number` is 1 to 7, from Monday.
QString weekdayInDate(unsigned number)
{
    switch (number) {
    case 1:
        return Text::tr("Mon", "weekday before a date");
    case 2:
        return Text::tr("Tue", "weekday before a date");
    case 3:
        return Text::tr("Wed", "weekday before a date");
    case 4:
        return Text::tr("Thu", "weekday before a date");
    case 5:
        return Text::tr("Fri", "weekday before a date");
    case 6:
        return Text::tr("Sat", "weekday before a date");
    case 7:
        return Text::tr("Sun", "weekday before a date");
    default:
        return {};
    }
}

/// `number` is 1 to 7, from Monday.
QString weekdayInCalendar(unsigned number)
{
    switch (number) {
    case 1:
        return Text::tr("Mo", "weekday above a calendar");
    case 2:
        return Text::tr("Tu", "weekday above a calendar");
    case 3:
        return Text::tr("We", "weekday above a calendar");
    case 4:
        return Text::tr("Th", "weekday above a calendar");
    case 5:
        return Text::tr("Fr", "weekday above a calendar");
    case 6:
        return Text::tr("Sa", "weekday above a calendar");
    case 7:
        return Text::tr("Su", "weekday above a calendar");
    default:
        return {};
    }
}

QString year(int number)
{
    return number > 0 ? QString::number(number) : Text::tr("%1 BC").arg(1 - number);
}

QString dayAlone(CivilDay day)
{
    return Text::tr("%1", "day of a month, before the rest of the date").arg(dayOfMonth(day));
}

template <QString (*nameOf)(unsigned)>
QString dayAndMonth(CivilDay day)
{
    return Text::tr("%1 %2", "day, month").arg(dayOfMonth(day)).arg(nameOf(monthOf(day)));
}

template <QString (*nameOf)(unsigned)>
QString dayInFull(CivilDay day)
{
    return Text::tr("%1 %2", "day and month, year").arg(dayAndMonth<nameOf>(day), year(yearOf(day)));
}

QChar separatorOfThousands()
{
    return Text::tr(",", "between thousands").front();
}

QChar decimalPoint()
{
    return Text::tr(".", "decimal point").front();
}

QString number(double value)
{
    return grouped(value, separatorOfThousands(), decimalPoint(), decimalsOf(value));
}

template <QString (*nameOf)(unsigned)>
constexpr Wording wording{say, dayInFull<nameOf>, dayAndMonth<nameOf>, dayAlone, nameOf, year, number};

/// `typed` with the window's names of months as the English ones.
QString withEnglishMonths(QStringView typed)
{
    QStringList words = typed.toString().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (QString &word : words) {
        QString name = word;
        while (!name.isEmpty() && !name.back().isLetter())
            name.chop(1);
        for (unsigned month = 1; month <= 12; ++month) {
            const bool isNamed =
                name.size() >= 3 && (monthInDate(month).startsWith(name, Qt::CaseInsensitive) ||
                                     monthOnAxis(month).startsWith(name, Qt::CaseInsensitive));
            if (isNamed) {
                word = englishWording().month(month);
                break;
            }
        }
    }
    return words.join(QLatin1Char(' '));
}

/// "3.500,5" as "3,500.5", where that is how the window writes numbers.
QString withEnglishPoints(QString figures)
{
    const QChar separator = separatorOfThousands(), point = decimalPoint();
    for (QChar &c : figures)
        c = c == separator ? QLatin1Char(',') : c == point ? QLatin1Char('.') : c;
    return figures;
}

/// `typed` with the window's words for bounds as the English ones; the more special come first.
QString withEnglishBounds(const QString &typed)
{
    for (const char *phrase : {"about %1 or more", "about %1 to %2", "about %1", "fewer than %1",
                               "more than %1", "up to %1", "at least %1", "%1 to %2"}) {
        QString pattern = QRegularExpression::escape(say(phrase));
        pattern.replace(QStringLiteral("\\%1"), QStringLiteral("(.+)"))
            .replace(QStringLiteral("\\%2"), QStringLiteral("(.+)"));
        const QRegularExpression local(QRegularExpression::anchoredPattern(pattern),
                                       QRegularExpression::CaseInsensitiveOption);
        if (const auto match = local.match(typed); match.hasMatch()) {
            const QString english = QString::fromUtf8(phrase).arg(match.captured(1));
            return match.lastCapturedIndex() == 2 ? english.arg(match.captured(2)) : english;
        }
    }
    return typed;
}

} // namespace

QString toDisplay(const DateRange &range, MonthForm form)
{
    return inWords(range, form == MonthForm::Full ? wording<monthInDate> : wording<monthOnAxis>);
}

QString toDisplayWithWeekday(const DateRange &range)
{
    if (!range.isSingleDay())
        return toDisplay(range);
    return Text::tr("%1 %2", "weekday, date")
        .arg(weekdayInDate(isoWeekday(*range.earliest)), toDisplay(range));
}

QString displayDayAndMonth(CivilDay day)
{
    return dayAndMonth<monthOnAxis>(day);
}

QString displayMonth(unsigned month)
{
    return monthOnAxis(month);
}

QString displayWeekday(unsigned isoWeekday)
{
    return weekdayInCalendar(isoWeekday);
}

QString toDisplay(const Amount &amount)
{
    return inWords(amount, wording<monthInDate>);
}

QString displayNumber(double value)
{
    return number(value);
}

QString displayShare(double share)
{
    return grouped(share, separatorOfThousands(), decimalPoint(), 2);
}

QString displayHeadline(const Fact &fact)
{
    return inWords(fact, wording<monthInDate>);
}

std::optional<DateRange> rangeFromDisplay(QStringView typed)
{
    const auto read = rangeFromTyped(typed);
    return read ? read : rangeFromTyped(withEnglishMonths(typed));
}

std::optional<DateRange> rangeFromDisplay(QStringView typed, const DateRange &before)
{
    const auto read = rangeFromDisplay(typed);
    if (read || !before.earliest || !before.latest)
        return read;
    const int year = yearOf(*before.earliest);
    const bool isOneYear = year == yearOf(*before.latest);
    return isOneYear ? rangeFromDisplay(QStringLiteral("%1 %2").arg(typed).arg(year)) : read;
}

std::optional<Amount> amountFromDisplay(QStringView typed)
{
    const QString words = withEnglishBounds(typed.trimmed().toString());
    const auto local = amountFromTyped(withEnglishPoints(words)), english = amountFromTyped(words);
    // A point with three figures behind it may be an English writer's comma: "3,500" is no three and a half.
    const bool isLocal = words.contains(separatorOfThousands()) || !english;
    return local && isLocal ? local : english;
}

} // namespace nutgraf
