// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/view.h"

#include "model/items/shownfacts.h"
#include "model/project/project.h"

namespace nutgraf
{

View::View(const Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
{
    if (workspace.shown)
        connect(workspace.shown, &ShownFacts::changed, this, &View::factsChanged);
    else
        connect(workspace.project, &Project::factsChanged, this, &View::factsChanged);
}

const std::vector<Fact> &View::facts() const
{
    return m_workspace.shown ? m_workspace.shown->facts() : m_workspace.project->facts();
}

} // namespace nutgraf
