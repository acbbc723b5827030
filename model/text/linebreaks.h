// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/text/span.h"

#include <vector>

namespace nutgraf
{

/// The begins of those lines of `block`, offsets into `text` in order, that go on from no line before: the
/// points of a list, and what stands below a heading that no blank line sets off. A line that was merely
/// wrapped is none: whoever wraps fills his lines, so that the next word would not have fitted into one of
/// them.
std::vector<qint32> linesBegunAnew(QStringView text, Span block);

} // namespace nutgraf
