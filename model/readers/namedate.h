// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/facts/daterange.h"

#include <QStringView>

#include <optional>

namespace nutgraf
{

/// The one day that a file's name or an address tells: "2021-02-18", "20210218", "2021_02_18",
/// "/2021/02/18/",
/// "/2021/feb/18/"; a month where the address has no day: "/2021/02/". Nothing where it tells none, an
/// impossible one or two different ones; years from 1800 to 2199.
std::optional<DateRange> dateInName(QStringView name);

} // namespace nutgraf
