// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/selection.h"

namespace nutgraf
{

void Selection::choose(FactId id)
{
    if (id == m_current)
        return;
    m_current = id;
    m_place = id.isNull() ? m_place : -1;
    Q_EMIT currentChanged(id);
}

void Selection::pointAt(qint32 offset)
{
    choose({});
    if (offset == m_place)
        return;
    m_place = offset;
    Q_EMIT placeChanged(offset);
}

void Selection::hover(FactId id)
{
    if (id == m_hovered)
        return;
    m_hovered = id;
    Q_EMIT hoveredChanged(id);
}

} // namespace nutgraf
