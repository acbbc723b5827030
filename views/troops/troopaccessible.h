// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace nutgraf
{

/// Lets assistive technology read a TroopCanvas: a chart whose children are its numbers, each with name, date
/// and value as its name, and the sentence it comes from as its description. They can be pressed, which
/// chooses them. May be called as often as wanted.
void installTroopAccessibility();

} // namespace nutgraf
