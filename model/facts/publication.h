// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/facts/daterange.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace nutgraf
{

/// Where a publication date comes from, in falling order of trust.
enum class DateBasis { User, Metadata, Dateline, FileName, Inferred, Unknown };

/// One piece of evidence for an article's publication date.
struct DateClue {
    DateBasis basis = DateBasis::Unknown;
    DateRange date;
    QString because; ///< one line for people: "JSON-LD datePublished 2021-02-18T10:00Z"
    bool operator==(const DateClue &) const = default;
};

/// The publication date that the facts are resolved against.
struct Publication {
    DateRange date;
    DateBasis basis = DateBasis::Unknown;
    QStringList because;

    /// The one day, where it is known to the day.
    std::optional<CivilDay> day() const { return date.isSingleDay() ? date.earliest : std::nullopt; }
    bool isKnown() const { return !date.isUnknown(); }
    bool operator==(const Publication &) const = default;
};

/// The most trusted clue; ties go to the earlier one. Unknown where there is none: never today.
Publication publicationFrom(const std::vector<DateClue> &clues);

/// The contract's word: "user", "metadata", "dateline", "inferred", "unknown" (a date in a file's name counts
/// as metadata).
QString toString(DateBasis basis);

} // namespace nutgraf
