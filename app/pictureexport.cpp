// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pictureexport.h"

#include "app/workbench.h"
#include "model/items/shownfacts.h"
#include "views/pictures.h"

namespace nutgraf
{

std::vector<NamedPicture> picturesOf(const Workbench &workbench, const Workspace &workspace)
{
    std::vector<NamedPicture> found;
    for (const PictureRow &row : allPictures()) {
        // A view knows which part of it is in sight.
        const View *view = workbench.view(row.name);
        std::shared_ptr<const Picture> picture = view ? view->picture() : nullptr;
        if (!picture)
            picture = row.make(*workspace.project, workspace.shown->facts());
        if (picture)
            found.push_back({row.name, row.title, picture});
    }
    return found;
}

} // namespace nutgraf
