// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pictureexport.h"

#include "app/workbench.h"
#include "model/items/shownfacts.h"
#include "model/project/project.h"
#include "views/exportmemory.h"
#include "views/pictures.h"
#include "views/picturesource.h"

#include <QSettings>

#include <algorithm>

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

std::optional<Result<QString>> repeatExport(const Workbench &workbench, const Workspace &workspace)
{
    const Project &project = *workspace.project;
    const auto memory = remembered(QSettings());
    if (!memory || !project.isOpen())
        return {};
    const auto pictures = picturesOf(workbench, workspace);
    const auto found = std::find_if(pictures.begin(), pictures.end(), [&memory](const NamedPicture &each) {
        return each.name == memory->picture;
    });
    std::shared_ptr<const Picture> picture;
    if (found != pictures.end())
        picture = found->picture;
    else
        picture = stackedPicture(pictures); // "all"
    PictureOptions how = memory->how;
    const QString title = memory->ownTitle ? how.title : pictureTitleOf(project);
    how.title = title;
    how.sourceLine = memory->source ? sourceLineOf(project, *workspace.shown) : QString();
    const SizedPicture sized = inExtent(picture, how, memory->extent);
    return writePicture(*sized.picture, sized.options, memory->pathFor(pictureTitleOf(project)));
}

} // namespace nutgraf
