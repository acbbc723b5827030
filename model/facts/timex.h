// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/facts/daterange.h"
#include "model/text/span.h"

#include <QString>

namespace nutgraf
{

/// TIMEX3 types (TimeML 1.2.1).
enum class TimexType { Date, Time, Duration, Set };

/// TIMEX3 modifiers (TimeML 1.2.1).
enum class TimexMod {
    None,
    Approx,
    Start,
    Mid,
    End,
    Before,
    After,
    OnOrBefore,
    OnOrAfter,
    LessThan,
    MoreThan,
    EqualOrLess,
    EqualOrMore
};

/// A time expression, resolved as far as the text and the publication date allow.
struct Timex {
    Span span;
    TimexType type = TimexType::Date;
    QString value; ///< TIMEX3 value: "2021-02-18", "2017-Q4", "P2D", "PAST_REF", "XXXX-WXX-4"
    TimexMod mod = TimexMod::None;
    QString edtf;    ///< ISO 8601-2; empty where EDTF cannot say it
    DateRange range; ///< the days it covers; unknown for durations, sets and what stays symbolic
    Grain grain = Grain::None;
    bool relative = false; ///< its value depends on the publication date
    QString rule;          ///< the rule that found it
    QString because;       ///< how it was resolved, one line: "Thursday on or before publication, past tense"

    bool operator==(const Timex &) const = default;
};

QString toString(TimexType type); ///< "DATE", "TIME", ...
QString toString(TimexMod mod);   ///< "APPROX", ...; empty for None

} // namespace nutgraf
