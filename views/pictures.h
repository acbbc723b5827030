// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/facts/fact.h"
#include "views/picture.h"

#include <functional>
#include <vector>

namespace nutgraf
{

class Project;

/// One row a picture that can be made of a project without any widget; the command line and the export dialog
/// follow it.
struct PictureRow {
    QString name;  ///< for scripts: "timeline"
    QString title; ///< for people, translated
    /// `facts` are those of the project that are to be shown.
    std::function<std::unique_ptr<Picture>(const Project &, const std::vector<Fact> &facts)> make;
    QSizeF size{1600, 900}; ///< in logical pixels, where none is asked for
};

/// All pictures, in the order in which they are offered.
const std::vector<PictureRow> &allPictures();
/// The row of that name; null where there is none.
const PictureRow *pictureNamed(QStringView name);

} // namespace nutgraf
