// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/undo.h"

#include "model/project/project.h"

namespace nutgraf
{

EditCommand::EditCommand(Project *project, Edit edit, const QString &name)
    : QUndoCommand(name)
    , m_project(project)
    , m_edit(std::move(edit))
{
}

void EditCommand::swap()
{
    m_edit = m_project->apply(m_edit);
}

} // namespace nutgraf
