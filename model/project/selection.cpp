// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/selection.h"

namespace nutgraf
{

void Selection::choose(FactId id)
{
    if (id == m_current)
        return;
    m_current = id;
    Q_EMIT currentChanged(id);
}

void Selection::hover(FactId id)
{
    if (id == m_hovered)
        return;
    m_hovered = id;
    Q_EMIT hoveredChanged(id);
}

} // namespace nutgraf
