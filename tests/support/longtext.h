// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace nutgraf::test
{

/// Newswire of at least `bytes` bytes of UTF-8: the project's own samples over and over, their numbers
/// changed each time so that no two paragraphs are the same.
QString newswire(qsizetype bytes);

} // namespace nutgraf::test
