// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/facts/fact.h"
#include "model/facts/publication.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace nutgraf
{

/// One level of a series at one time, told once or more often.
struct TroopPoint {
    Amount amount;
    DateRange when; ///< unknown only where a plan's date was not told
    DeploymentStatus status = DeploymentStatus::Current;
    std::vector<FactId> facts; ///< the facts that tell it, in text order; never empty
    FactId partOf;             ///< a fact of the whole it is a part of; null where it is no part
    bool rival = false; ///< an earlier fact tells another number for the same time, and both cannot be true
    QStringList sources = {}; ///< whom the article names for it, each once; empty where the writer says it

    bool isPlan() const
    {
        return status == DeploymentStatus::Planned || status == DeploymentStatus::Proposed;
    }
    bool isDated() const { return !when.isUnknown(); }
    bool tells(FactId id) const;
    bool operator==(const TroopPoint &) const = default;
};

/// A cut or an increase by a number: no level.
struct TroopChange {
    Amount amount;
    std::optional<double> delta; ///< signed; absent where the text does not tell the direction
    DateRange when;
    FactId fact;
    bool operator==(const TroopChange &) const = default;
};

/// The levels of one force in one place, by time; plans without a date come last.
struct TroopSeries {
    QString force;     ///< empty where not told
    QString place;     ///< empty where not told; a part's is its whole's
    QString countedAs; ///< told for parts alone, which may differ by it: "trainers"
    std::optional<size_t>
        whole; ///< the series it is a part of (an index, smaller than its own); never added to it
    std::vector<TroopPoint> points;
    std::vector<TroopChange> changes;

    /// "NATO · Iraq"; a part is named by what sets it apart: "US", "trainers".
    QString name() const;
    /// Whether one point's level says anything about the next one's: not where nobody told whose troops they
    /// are.
    bool isJoined() const { return !force.isEmpty() || !countedAs.isEmpty(); }
    /// Whether another number is told for the time of `point`, one that contradicts it.
    bool isContested(const TroopPoint &point) const;
    bool operator==(const TroopSeries &) const = default;
};

/// A number that cannot stand on a chart of levels over time, and why.
struct OffChart {
    /// NoLevel: a change in a series of which no level is told. NoBase: nothing to count an index from.
    enum class Reason { NoDate, NoLevel, NoBase };
    FactId fact;
    Reason reason = Reason::NoDate;
    bool operator==(const OffChart &) const = default;
};

/// What an article tells about the strength of forces.
struct TroopLevels {
    std::vector<TroopSeries> series; ///< in text order, parts right behind their whole
    std::vector<OffChart> aside;     ///< in text order
    std::optional<CivilDay> published;

    /// The days from the first to the last told, publication included; nothing where no day is known.
    std::optional<DateRange> extent() const;
    bool operator==(const TroopLevels &) const = default;
};

/// Sorts the deployments of `facts` (dismissed ones left out) into series. The same number told twice for the
/// same time becomes one point; numbers that contradict each other stay apart, the later told ones marked
/// rival.
TroopLevels troopLevels(const std::vector<Fact> &facts, const Publication &publication);

/// Whether no number fits both: "fewer than 3,500" and "4,000" contradict, "about 4,000" and "4,100" do not
/// ("about" leaves a tenth).
bool contradict(const Amount &a, const Amount &b);

/// The level to draw a point at: an amount's bound, or the middle of a range.
double drawnLevel(const Amount &amount);
/// Whether only one side of the amount is told, so that its level is a bound and no level.
bool isBound(const Amount &amount);
/// The day in the middle of an interval; the known end of an open one. `when` must not be unknown.
double middleDay(const DateRange &when);

} // namespace nutgraf
