// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/publicationdrag.h"

#include "model/project/project.h"

#include <QCoreApplication>

#include <algorithm>

namespace nutgraf
{

namespace
{

constexpr qint64 pausePerCost = 2;
constexpr qint64 pauseMost = 500; // milliseconds: however long a text is, it is seen to follow

} // namespace

PublicationDrag::PublicationDrag(const Workspace &workspace)
    : m_workspace(workspace)
    , m_before(workspace.project->publication().day())
    , m_day(workspace.project->publication().day())
{
    m_later.setSingleShot(true);
    m_later.callOnTimeout([this] {
        if (m_waits)
            show();
    });
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
    m_waits = true;
    if (!m_later.isActive())
        show();
}

void PublicationDrag::show()
{
    m_waits = false;
    QElapsedTimer cost;
    cost.start();
    const Edit back = m_workspace.project->apply({SetPublication{DateRange::day(*m_day)}});
    if (!m_back)
        m_back = back;
    m_later.start(int(std::min(pausePerCost * cost.elapsed(), pauseMost)));
}

void PublicationDrag::commit()
{
    const auto day = m_day;
    cancel();
    if (day != m_before)
        m_workspace.submit({SetPublication{DateRange::day(*day)}},
                           QCoreApplication::translate("PublicationDrag", "Change of Publication Date"));
}

void PublicationDrag::cancel()
{
    const auto back = m_back;
    forget();
    m_day = m_before;
    if (back)
        m_workspace.project->apply(*back);
}

void PublicationDrag::forget()
{
    m_later.stop();
    m_waits = false;
    m_back.reset();
}

} // namespace nutgraf
