// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace nutgraf
{

/// Lets assistive technology read a TimelineView: a list whose children are its events in the order of time,
/// undated ones last, each with what, when and how certain as its name, and the sentence it comes from as its
/// description. They can be pressed, which chooses them. May be called as often as wanted.
void installTimelineAccessibility();

} // namespace nutgraf
