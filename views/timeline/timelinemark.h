// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/facts/fact.h"

#include <optional>

namespace nutgraf
{

/// How an end of a mark is known.
enum class MarkEnd {
    Sharp, ///< to the day
    Soft,  ///< somewhere inside the mark: it fades
    Open   ///< not at all: the mark goes on that way, as an arrow
};

/// A fact with a date, mostly an event, as the timeline places it. Plain data, so that a million can be laid
/// out without a project.
struct TimelineMark {
    FactId id;
    qint32 begin = 0; ///< days since 1970-01-01
    qint32 end = 1;   ///< the day after the last
    MarkEnd beginsAs = MarkEnd::Sharp;
    MarkEnd endsAs = MarkEnd::Sharp;
    EventStatus status = EventStatus::Happened;
    FactKind kind = FactKind::Event;
    bool isAround = false; ///< the text says "about": it may lie a little outside as well
    int lane = 0;
    float weight = 0; ///< the higher, the sooner its label is placed where not all have room
    QString label;

    bool operator==(const TimelineMark &) const = default;
};

/// The mark of a fact; nothing for a fact without any date. Ends are sharp where the date is known to the day
/// and soft otherwise; a range with one end lies at that end and is open to the other side. A planned
/// deployment is due and a proposed one possible; what is due on a day says that day.
std::optional<TimelineMark> markOf(const Fact &fact);

/// What a fact is called on the timeline: an event's headline, "NATO in Iraq: around 4,000", "Lind: “…”".
QString markLabelOf(const Fact &fact);

} // namespace nutgraf
