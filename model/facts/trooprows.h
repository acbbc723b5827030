// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/facts/troopseries.h"

namespace nutgraf
{

/// One number of a troop chart in words: what the table beside it, screen readers and reports tell.
struct TroopRow {
    enum class Place { Chart, Aside };
    Place place = Place::Chart;
    size_t series = 0; ///< meaningless aside
    QString name;      ///< "NATO · Iraq", "NATO · Iraq, of whom US"
    DateRange when;
    QString date;  ///< "18 Feb 2021", "date not told"
    QString level; ///< "about 4,000", "planned: 1,200", "or 5,400", "cut by 500"
    Amount amount;
    QString sources;           ///< whom the article names; empty where the writer says it
    QString sentence;          ///< the sentence it stands in, on one line
    std::vector<FactId> facts; ///< those that tell it, in text order; never empty

    /// "NATO · Iraq, 18 Feb 2021: about 4,000"
    QString inWords() const;
};

/// "NATO · Iraq, of whom US"
QString fullName(const TroopLevels &levels, size_t series);
/// What a label says of a point: "about 4,000", "planned: up to 1,200", "or 5,400 (Defence Ministry)".
QString levelInWords(const TroopSeries &series, const TroopPoint &point);

/// Every number of `levels`, series by series in time order, changes behind levels; what has no place on the
/// chart comes last. `text` is the article's.
std::vector<TroopRow> troopRows(const TroopLevels &levels, const std::vector<Fact> &facts, QStringView text);

/// The rows as tab-separated values with a header, for a spreadsheet: dates are ISO 8601, numbers bare, one
/// line a row.
QString toTsv(const std::vector<TroopRow> &rows);

} // namespace nutgraf
