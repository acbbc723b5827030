// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/facts/fact.h"

#include <QByteArray>
#include <QString>

#include <set>
#include <vector>

namespace nutgraf
{

/// What the lanes of a timeline stand for.
enum class LaneBy { None, Kind, Status, Force, Place, Speaker };
/// The order of lanes from the top: by their first fact, by how many they hold, by name.
enum class LaneOrder { Time, Count, Name };

/// How a person wants a timeline arranged.
struct TimelineArrangement {
    LaneBy by = LaneBy::None;
    LaneOrder order = LaneOrder::Time;
    std::set<FactKind> kinds{FactKind::Event}; ///< never empty
    std::set<QString> folded;                  ///< keys of lanes; of the article shown, so not remembered

    /// With lanes of another sort, and the kinds of facts that these tell apart.
    TimelineArrangement with(LaneBy other) const;
    /// With a kind shown or not; the last one stays.
    TimelineArrangement with(FactKind kind, bool shown) const;
    /// With a lane folded where it was not, and the other way round.
    TimelineArrangement withToggled(const QString &lane) const;

    /// For the settings: "force count event quote". What is not understood is left as it is.
    QByteArray toBytes() const;
    static TimelineArrangement fromBytes(const QByteArray &bytes);

    bool operator==(const TimelineArrangement &) const = default;
};

/// A lane of the timeline.
struct TimelineLane {
    QString key;  ///< of the facts in it: "US", "event"; empty where the text does not tell it
    QString name; ///< for people
    int count = 0;
    bool folded = false;
    bool operator==(const TimelineLane &) const = default;
};

/// The keys of the lanes in which a fact stands: at least one.
QStringList laneKeysOf(const Fact &fact, LaneBy by);
/// What a lane is called.
QString laneNameOf(const QString &key, LaneBy by);

} // namespace nutgraf
