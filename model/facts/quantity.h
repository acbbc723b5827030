// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/text/span.h"

#include <QString>

#include <optional>

namespace nutgraf
{

/// How a number is meant; the contract's words in toString().
enum class Modifier { Exact, Approx, LessThan, MoreThan, UpTo, AtLeast, Range };

/// A number with its bound. `low` is absent for LessThan and UpTo, `high` for MoreThan and AtLeast.
struct Amount {
    std::optional<double> low;
    std::optional<double> high;
    Modifier modifier = Modifier::Exact;

    static Amount exactly(double n) { return {n, n, Modifier::Exact}; }
    /// The one figure to place a label by: the middle of a range, else whichever end is known.
    std::optional<double> typical() const;
    bool operator==(const Amount &) const = default;
};

/// A number phrase in the text, hedges included.
struct Quantity {
    Span span;
    Amount amount;
    QString unit; ///< what is counted: "personnel", "troops", "USD", "km", "percent"; empty where not told
    QString rule;

    bool operator==(const Quantity &) const = default;
};

QString toString(Modifier modifier); ///< "exact", "less_than", ...
/// "4,000", "about 4,000", "fewer than 3,500", "500 to 700"
QString toReadable(const Amount &amount);

} // namespace nutgraf
