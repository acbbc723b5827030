// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/picture.h"

#include <QString>

#include <memory>
#include <vector>

namespace nutgraf
{

/// A picture with its names.
struct NamedPicture {
    QString name;  ///< for scripts and settings: "timeline"
    QString title; ///< for people
    std::shared_ptr<const Picture> picture;
};

/// Several pictures as one, below each other under their titles, in equal shares; documents,
/// which are pages of their own, are left out.
std::unique_ptr<Picture> stackedPicture(std::vector<NamedPicture> pictures);

} // namespace nutgraf
