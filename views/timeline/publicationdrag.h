// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/edit.h"
#include "views/view.h"

namespace nutgraf
{

/// Another publication date, tried out while its line is dragged: every relative date moves at once, and the
/// whole way becomes one undoable step, or none.
class PublicationDrag
{
public:
    explicit PublicationDrag(const Workspace &workspace);
    PublicationDrag(const PublicationDrag &) = delete;
    PublicationDrag &operator=(const PublicationDrag &) = delete;
    /// Takes an unfinished trial back.
    ~PublicationDrag();

    /// Shows the facts as they would be, had the article been published on `day`.
    void moveTo(CivilDay day);
    /// Keeps the day as one step of the history; none where it is the day that it was.
    void commit();
    /// Goes back to what was before.
    void cancel();
    /// Leaves all as it is: another article has been opened meanwhile.
    void forget() { m_back.reset(); }

private:
    Workspace m_workspace;
    std::optional<CivilDay> m_before;
    std::optional<CivilDay> m_day;
    std::optional<Edit> m_back; ///< undoes the trial; empty where nothing has moved
};

} // namespace nutgraf
