// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/publicationdrag.h"

#include "model/project/project.h"

#include <QCoreApplication>

namespace nutgraf
{

PublicationDrag::PublicationDrag(const Workspace &workspace)
    : m_workspace(workspace)
    , m_before(workspace.project->publication().day())
    , m_day(workspace.project->publication().day())
{
}

PublicationDrag::~PublicationDrag()
{
    cancel();
}

void PublicationDrag::moveTo(CivilDay day)
{
    if (m_day == day)
        return;
    m_day = day;
    const Edit back = m_workspace.project->apply({SetPublication{DateRange::day(day)}});
    if (!m_back)
        m_back = back;
}

void PublicationDrag::commit()
{
    if (!m_back)
        return;
    cancel();
    if (m_day != m_before)
        m_workspace.submit({SetPublication{DateRange::day(*m_day)}},
                           QCoreApplication::translate("PublicationDrag", "Change of Publication Date"));
}

void PublicationDrag::cancel()
{
    if (m_back)
        m_workspace.project->apply(*m_back);
    m_back.reset();
}

} // namespace nutgraf
