// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/facts/daterange.h"

#include <QString>

// Dates as the Extended Date/Time Format writes them (ISO 8601-2:2019, levels 0 to 2).

namespace nutgraf
{

/// An interval in its shortest form: "2021-02-18", "2021-02", "2021", "202X", "20XX" where it is one of
/// these, "2017-10/2017-12" or "2021-02-15/2021-02-21" otherwise, "2018/.." where an end is open; empty for
/// unknown.
QString edtfOf(const DateRange &range);

/// The days that an EDTF date stands for: single dates to the day, month or year, "202X", "20XX", seasons,
/// quarters and halves ("2021-21", "2017-33"), intervals of these with ends that may be open (".." or
/// nothing). The marks ~, ? and % at an end are read over. Nothing for anything else.
std::optional<DateRange> rangeFromEdtf(QStringView edtf);

/// A part of a year by its code: 21 to 24 spring to winter, 33 to 36 quarters, 40 and 41 halves: "2017-33".
QString edtfOfYearPart(int year, unsigned code);

/// The same date, approximately: "2021-02-18~"; both ends of an interval are marked.
QString edtfApproximately(const QString &edtf);

} // namespace nutgraf
