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
    Open   ///< not at all: the mark goes on that way
};

/// An event with a date, as the timeline places it. Plain data, so that a million can be laid out without a
/// project.
struct TimelineMark {
    FactId id;
    qint32 begin = 0; ///< days since 1970-01-01
    qint32 end = 1;   ///< the day after the last
    MarkEnd beginsAs = MarkEnd::Sharp;
    MarkEnd endsAs = MarkEnd::Sharp;
    EventStatus status = EventStatus::Happened;
    QString label;

    bool operator==(const TimelineMark &) const = default;
};

/// The mark of an event; nothing for an event without any date. Ends are sharp where the date is known to the
/// day and soft otherwise; a range with one end lies at that end and is open to the other side.
std::optional<TimelineMark> markOf(const Event &event);

} // namespace nutgraf
