// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/extract/times/timeexpression.h"

namespace nutgraf
{

// What the calendar fields of an expression come to once their year is known,
// and how they are written while it is not.

/// The period that the fields of `time` name in `year`; the year itself where
/// they name none in it.
Period periodInYear(int year, const TimeExpression &time);

/// TIMEX3 for fields without their year: "XXXX-05-01", "XXXX-WXX-4";
/// `otherwise` where there are none.
QString symbolicValue(const TimeExpression &time, const QString &otherwise = {});

/// TIMEX3's placeholder of a period of `unit` that is not known: "XXXX-WXX".
QString unknownPeriod(TimeUnit unit);

} // namespace nutgraf
