// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/picture.h"

namespace nutgraf
{

/// Puts a picture on the clipboard: as pixels and as SVG, so that the receiver takes what suits it.
void copyPicture(const Picture &picture, const PictureOptions &options);

} // namespace nutgraf
