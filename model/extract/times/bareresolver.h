// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/extract/times/timeexpression.h"
#include "model/extract/times/timereasons.h"

namespace nutgraf
{

/// A date as far as it is known: a period, or the symbolic value of what stays
/// open.
struct ResolvedTime {
    std::optional<Period> period;
    QString symbolic; ///< "XXXX-WXX-4" where there is no period
    bool relative = false;
    QString because; ///< a reason as timereasons.h says
};

// Bare calendar names: "Thursday", "May 1", "the third quarter", "last summer".
// Which of them is meant follows from the words, from where the clause puts it,
// and from what it is told against.

/// A weekday or a weekend against the day of publication.
ResolvedTime weekdayNear(CivilDay published, const TimeExpression &time, const Lean &lean);

/// What comes once a year, against the day of publication.
ResolvedTime yearlyNear(CivilDay published, const TimeExpression &time, const Lean &lean);

/// Any of them against a time spoken of before: "the following Monday".
ResolvedTime nearReference(const TimeExpression &time, const Period &reference);

} // namespace nutgraf
