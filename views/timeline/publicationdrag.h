// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/edit.h"
#include "views/view.h"

#include <QElapsedTimer>
#include <QTimer>

namespace nutgraf
{

/// Another publication date, tried out while its line is dragged: relative dates move along, and the whole
/// way becomes one undoable step, or none.
///
/// Composing the facts of a long text, and painting them anew in all views, takes longer than a pointer needs
/// to move on. So the facts follow at once where that is cheap, and else as often as leaves the window twice
/// as much time for everything else; days that were only passed over are left out.
class PublicationDrag
{
public:
    explicit PublicationDrag(const Workspace &workspace);
    PublicationDrag(const PublicationDrag &) = delete;
    PublicationDrag &operator=(const PublicationDrag &) = delete;
    /// Takes an unfinished trial back.
    ~PublicationDrag();

    /// The day that is tried; nothing where none was yet and none stood before.
    std::optional<CivilDay> day() const { return m_day; }
    /// Shows the facts, now or soon, as they would be, had the article been published on `day`.
    void moveTo(CivilDay day);
    /// Keeps the day as one step of the history; none where it is the day that it was.
    void commit();
    /// Goes back to what was before.
    void cancel();
    /// Leaves all as it is: another article has been opened meanwhile.
    void forget();

private:
    void show();

    Workspace m_workspace;
    std::optional<CivilDay> m_before;
    std::optional<CivilDay> m_day;
    std::optional<Edit> m_back; ///< undoes the trial; empty where nothing has moved
    QTimer m_later;             ///< runs while it is too early to show another day
    bool m_waits = false;       ///< m_day is not shown yet
};

} // namespace nutgraf
