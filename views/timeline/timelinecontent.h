// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/timeline/timelineindex.h"
#include "views/timeline/timelinelanes.h"

#include <memory>

namespace nutgraf
{

class Project;

/// A fact that no date is known of.
struct UndatedEvent {
    FactId id;
    FactKind kind = FactKind::Event;
    QString label;
    bool operator==(const UndatedEvent &) const = default;
};

/// Everything that a timeline shows of an article. A snapshot, cheap to copy.
struct TimelineContent {
    /// A fact of several lanes (an event with two forces) has a mark in each of them.
    std::shared_ptr<const TimelineIndex> marks = std::make_shared<const TimelineIndex>();
    std::vector<UndatedEvent> undated; ///< in text order
    std::vector<TimelineLane> lanes;   ///< from the top; empty where the timeline is not divided
    DateRange published;               ///< unknown where the publication date is
    bool articleOpen = false;
    int leftOut =
        0; ///< facts of these kinds that were not among those to be shown: the facets hold them back
    std::set<FactKind> kinds{FactKind::Event};

    /// The facts to be shown among `facts`, which are the project's or some of them, without the dismissed
    /// ones.
    static TimelineContent of(const Project &project, const std::vector<Fact> &facts,
                              const TimelineArrangement &arrangement = {});

    bool isEmpty() const { return marks->isEmpty() && undated.empty(); }
    /// A window that holds every mark and the publication date, with some room around.
    TimeWindow wholeWindow() const;
    /// The ids of all facts in the order of time, undated ones last.
    std::vector<FactId> inOrder() const;
    /// In words, for those who cannot see it.
    QString description() const;
    /// The name of a density's lane: that of the lane, or of the state where the timeline is not divided.
    QString laneName(int lane) const;
};

} // namespace nutgraf
