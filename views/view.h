// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/facts/fact.h"
#include "views/picture.h"

#include <QWidget>

#include <functional>
#include <memory>
#include <vector>

class QUndoStack;

namespace nutgraf
{

class FactModel;
class Project;
class Selection;
class SharedTime;
class ShownFacts;
struct Edit;

/// What the views share. They do not know each other: everything goes through these.
struct Workspace {
    Project *project = nullptr;
    FactModel *model = nullptr;
    Selection *selection = nullptr;
    /// Carries out an edit as one undoable step with a name for the user.
    std::function<void(const Edit &, const QString &name)> submit;
    /// What the facets let through; null where nothing filters.
    ShownFacts *shown = nullptr;
    /// The steps that were submitted; null where nobody keeps them.
    QUndoStack *history = nullptr;
    /// The time that timeline and chart show together where they are linked; null where they cannot be.
    SharedTime *time = nullptr;
};

/// A view of the open article's facts. It follows the workspace by itself.
class View : public QWidget
{
    Q_OBJECT
public:
    View(const Workspace &workspace, QWidget *parent);

    /// What it shows as a picture: the same paint path that draws the screen. Null for views without one.
    virtual std::unique_ptr<Picture> picture() const { return nullptr; }

    /// How a person arranged it (column widths, ...), for the settings; empty where there is nothing to
    /// remember.
    virtual QByteArray viewState() const { return {}; }
    /// Takes what viewState() gave; anything else is ignored.
    virtual void restoreViewState(const QByteArray &) {}

Q_SIGNALS:
    /// facts() gives others, or the same with other contents.
    void factsChanged();

protected:
    const Workspace &workspace() const { return m_workspace; }
    /// The facts to show, in text order: what the facets let through, dismissed ones included.
    const std::vector<Fact> &facts() const;

private:
    Workspace m_workspace;
};

/// One row a view; docks, menus, picture export and the command line follow it.
struct ViewRow {
    QString name;  ///< for scripts and settings: "timeline"
    QString title; ///< for people, translated
    Qt::DockWidgetArea area;
    std::function<View *(const Workspace &, QWidget *parent)> make;
};

/// All views, in the order in which menus show them.
const std::vector<ViewRow> &allViews();

} // namespace nutgraf
