// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/facts/fact.h"

namespace nutgraf
{

// Dates, numbers and facts as the window writes them: in its language, where toReadable() and headlineOf()
// are English everywhere. On the command line, which speaks English, they are the same.

/// How much room a month's name has.
enum class MonthForm {
    Full, ///< "18. Februar 2021"; English dates are short anyway
    Short ///< "18. Feb 2021": on an axis
};

QString toDisplay(const DateRange &range, MonthForm form = MonthForm::Full);
/// "Thu 18 Feb 2021" for a single day, else as toDisplay().
QString toDisplayWithWeekday(const DateRange &range);
/// "18 Feb", with a short month.
QString displayDayAndMonth(CivilDay day);
/// "Feb"; `month` is 1 to 12.
QString displayMonth(unsigned month);
/// "Mo"; 1 is Monday, 7 is Sunday.
QString displayWeekday(unsigned isoWeekday);
/// "about 3,500"
QString toDisplay(const Amount &amount);
/// "3,500"
QString displayNumber(double number);
/// "0.85"; `share` is 0 to 1.
QString displayShare(double share);
/// A line that names the fact.
QString displayHeadline(const Fact &fact);

/// Reads a date as a person types it in the window's language, or in any way that rangeFromTyped() reads.
std::optional<DateRange> rangeFromDisplay(QStringView typed);

/// The same; what is typed without a year is of the year of `before`, which stood there, where that is in
/// one.
std::optional<DateRange> rangeFromDisplay(QStringView typed, const DateRange &before);
/// Reads a number likewise: all that toDisplay() writes, or what amountFromTyped() reads.
std::optional<Amount> amountFromDisplay(QStringView typed);

} // namespace nutgraf
