// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/facts/fact.h"

namespace nutgraf
{

/// The parts that dates and numbers are put together from in words, in one language.
struct Wording {
    /// What a phrase of this file is called: "about %1" may be "rund %1".
    QString (*say)(const char *english);
    QString (*day)(CivilDay day);         ///< "18 Feb 2021"
    QString (*dayAndMonth)(CivilDay day); ///< "18 Feb"
    QString (*dayAlone)(CivilDay day);    ///< "18", before the rest of a date
    QString (*month)(unsigned month);     ///< "Feb"; `month` is 1 to 12
    QString (*year)(int year);            ///< "2021", "100 BC"
    QString (*number)(double number);     ///< "3,500"
};

/// The shape that toReadable() and toDisplay() share.
QString inWords(const DateRange &range, const Wording &words);
QString inWords(const Amount &amount, const Wording &words);
QString inWords(const Fact &fact, const Wording &words);

/// What reasons, command line and data files are written in, whatever the window speaks.
const Wording &englishWording();

/// `number` in groups of three figures.
QString grouped(double number, QChar separator, QChar point, int decimals);
/// None for a whole number, two for any other.
int decimalsOf(double number);

} // namespace nutgraf
