// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/edit.h"

#include <QUndoCommand>

namespace nutgraf
{

class Project;

/// A change to a project as a step of the undo history. One class serves every change: applying an edit gives
/// the edit that takes it back.
class EditCommand : public QUndoCommand
{
public:
    EditCommand(Project *project, Edit edit, const QString &name);

    void undo() override { swap(); }
    void redo() override { swap(); }

private:
    void swap();

    Project *m_project;
    Edit m_edit; ///< what to apply next
};

} // namespace nutgraf
