// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/undo.h"
#include "model/items/factmodel.h"
#include "model/project/selection.h"
#include "tests/support/sampleproject.h"
#include "views/view.h"

#include <QUndoStack>

#include <gtest/gtest.h>

namespace nutgraf::test
{

/// A workspace on the sample, with an undo history, for tests of views that change facts.
class WorkspaceFixture : public testing::Test
{
protected:
    std::unique_ptr<Project> project = sampleProject();
    FactModel model{project.get()};
    Selection selection;
    QUndoStack history;
    Workspace workspace{project.get(),
                        &model,
                        &selection,
                        [this](const Edit &edit, const QString &name) {
                            history.push(new EditCommand(project.get(), edit, name));
                        },
                        nullptr,
                        &history};
};

} // namespace nutgraf::test
