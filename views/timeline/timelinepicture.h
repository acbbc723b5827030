// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/picture.h"
#include "views/timeline/timelinecontent.h"

#include <memory>
#include <optional>

namespace nutgraf
{

class Project;

/// What of a timeline a window shows.
struct TimelineSight {
    TimeWindow window;
    int firstRow = 0; ///< of divided timelines
};

/// A timeline as a picture; `visible` is what PictureRange::Visible shows, the whole where it is absent.
std::unique_ptr<Picture> timelinePicture(TimelineContent content, std::optional<TimelineSight> visible = {},
                                         FactId chosen = {});
std::unique_ptr<Picture> timelinePicture(const Project &project, const std::vector<Fact> &facts);

} // namespace nutgraf
