// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/facts/daterange.h"

#include <QStringView>

#include <optional>

namespace nutgraf
{

/// The date of a page's metadata or of its date line: ISO 8601 with or without a time
/// ("2021-02-18T10:00:00Z", "20210218", "2021-02"), RFC 5322 ("Thu, 18 Feb 2021 10:00 GMT"), English words
/// ("February 18, 2021 5:47 a.m.", "18 Feb. 2021"), slashes where only one reading is possible
/// ("02/18/2021"). The day is the one written, in the writer's own time zone. Nothing for anything else and
/// for years outside 1800 to 2199.
std::optional<DateRange> dateInMetadata(QStringView text);

/// "February", "feb.", "Sept" as 1 to 12; nothing where it is no English month.
std::optional<unsigned> monthByName(QStringView name);

} // namespace nutgraf
