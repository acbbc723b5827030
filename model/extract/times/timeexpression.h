// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace nutgraf
{

/// What the words of a time expression say, unresolved: "Thursday", "the next May 1", "two days before that".
struct TimeExpression {
};

} // namespace nutgraf
