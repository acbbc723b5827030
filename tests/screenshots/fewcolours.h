// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

namespace nutgraf::test
{

/// The picture with a palette of at most 256 colours, the commonest ones: a window's picture looks the same
/// and takes a third of the room.
QImage withFewColours(const QImage &image);

} // namespace nutgraf::test
