// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/picturesheets.h"

#include <optional>

class QSettings;

namespace nutgraf
{

/// How the last picture was exported, so that the next article's can be made alike without asking.
struct ExportMemory {
    QString picture; ///< its name: "timeline"
    QString path;    ///< where it went
    PictureExtent extent = PictureExtent::Fixed;
    PictureOptions how;    ///< title and source line belong to the article and are not kept
    bool ownTitle = false; ///< whether the title was the person's own: then it is kept
    bool source = true;    ///< whether there was a source line

    /// Where the picture of an article titled `title` goes: beside the last one, in its format.
    QString pathFor(const QString &title) const;
};

void remember(QSettings &settings, const ExportMemory &memory);
/// Nothing where nothing was remembered, or what was is no longer understood.
std::optional<ExportMemory> remembered(const QSettings &settings);

} // namespace nutgraf
