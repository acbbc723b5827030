// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/facts/daterange.h"

#include <QStringView>

#include <optional>

namespace nutgraf
{

/// Reads a date as a person types it: ISO 8601 ("2021-02-18", "2021-02", "2021"), "18 Feb 2021", "Feb. 18,
/// 2021", "Thursday, February 18th 2021", "Feb 2021", "18.2.2021", and "18/2/2021" where day and month cannot
/// be mistaken for each other, or as EDTF writes it. Nothing for anything else: a year is never guessed.
std::optional<DateRange> rangeFromTyped(QStringView typed);

/// "Thu 18 Feb 2021" for a single day, else as toReadable().
QString toReadableWithWeekday(const DateRange &range);

} // namespace nutgraf
