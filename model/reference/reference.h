// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/facts/daterange.h"
#include "model/reference/csvtable.h"

#include <optional>
#include <vector>

namespace nutgraf
{

/// Which column of a table is what; -1 for none. Date and value must be there.
struct ReferenceColumns {
    int date = -1;
    int value = -1;
    int low = -1;
    int high = -1;
    int force = -1;
    int place = -1;
    bool isComplete() const { return date >= 0 && value >= 0; }
    bool operator==(const ReferenceColumns &) const = default;
};

/// The columns that the names in a header suggest.
ReferenceColumns guessedColumns(const QStringList &header);

/// A number of the reference.
struct ReferencePoint {
    DateRange when;
    double value = 0;
    double low = 0; ///< `value` where not told
    double high = 0;
    bool operator==(const ReferencePoint &) const = default;
};

/// The numbers of one force in one place, by time; both names empty where the table has no such column.
struct ReferenceSeries {
    QString force;
    QString place;
    std::vector<ReferencePoint> points;
    bool operator==(const ReferenceSeries &) const = default;
};

/// Numbers from outside the article, to be compared with its own.
struct Reference {
    QString name; ///< the file's
    std::vector<ReferenceSeries> series;
    /// What a reader should know before trusting it, one sentence each: rows that could not be read, totals
    /// that would count twice, zeros that may mean "not known".
    QStringList warnings;
    bool operator==(const Reference &) const = default;
};

/// Makes a reference of a table. Dates are ISO 8601 days, months or years; numbers may group thousands by
/// commas or spaces. Rows that do not fit are left out and counted in the warnings; it is an error where none
/// fits.
Result<Reference> makeReference(const CsvTable &table, const ReferenceColumns &columns, const QString &name);

} // namespace nutgraf
