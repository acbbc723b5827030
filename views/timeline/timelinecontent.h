// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/timeline/timelineindex.h"

#include <memory>

namespace nutgraf
{

class Project;

/// An event that no date is known of.
struct UndatedEvent {
    FactId id;
    QString label;
    bool operator==(const UndatedEvent &) const = default;
};

/// Everything that a timeline shows of an article. A snapshot, cheap to copy.
struct TimelineContent {
    std::shared_ptr<const TimelineIndex> marks = std::make_shared<const TimelineIndex>();
    std::vector<UndatedEvent> undated; ///< in text order
    DateRange published;               ///< unknown where the publication date is
    bool articleOpen = false;

    /// The events among `facts`, which are the project's or some of them, without the dismissed ones.
    static TimelineContent of(const Project &project, const std::vector<Fact> &facts);

    bool isEmpty() const { return marks->isEmpty() && undated.empty(); }
    /// A window that holds every mark and the publication date, with some room around.
    TimeWindow wholeWindow() const;
    /// The ids of all events in the order of time, undated ones last.
    std::vector<FactId> inOrder() const;
    /// In words, for those who cannot see it.
    QString description() const;
};

} // namespace nutgraf
