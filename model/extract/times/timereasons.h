// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/extract/times/timeexpression.h"
#include "model/extract/times/timetense.h"
#include "model/facts/timex.h"

namespace nutgraf
{

// How a time was resolved, in plain English, for people who ask why. A reason completes "“Wednesday” is ...":
// "the last Wednesday not after Thursday 18 Feb 2021, because “discussed” is past".

/// Where a clause puts a time, and the word that says so; empty where none does.
struct Lean {
    Direction direction = Direction::Unknown;
    QString word;
    bool isFirm = false; ///< said of this very time, and so even where another year's is nearer: "until May"
};

/// What a time is counted from, as a reason says it.
inline constexpr const char16_t *SpokenOf = u"the time spoken of before";
inline constexpr const char16_t *NotKnown = u"counted from the day of publication, which is not known";

/// "Thursday 18 Feb 2021".
QString dayInWords(CivilDay day);
/// A day with its weekday, else the days that the period covers: "15 to 21 Feb 2021", "Feb 2021".
QString periodInWords(const Period &period);

/// Which of the calendar's days or periods `time` names: "Wednesday", "1 May", "third quarter".
QString nameInWords(const TimeExpression &time);

/// ", because “discussed” is past" or ", because “will” looks ahead"; where no word tells, that reports
/// mostly tell of what has been.
QString becauseOf(const Lean &lean, bool ahead);

/// So many units from `from`, which is `what`: "3 days after 3 May 1999, the time spoken of before".
QString shiftInWords(TimeUnit unit, int shift, const Period &from, const QString &what);

/// A length: "20 years", "some weeks".
QString lengthInWords(const TimeExpression &time);

/// The whole sentence: “words” is `reason`: what it came to.
QString explanationOf(QStringView words, const QString &reason, const Timex &timex,
                      const std::optional<Period> &period);

} // namespace nutgraf
