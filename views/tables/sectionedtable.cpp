// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tables/sectionedtable.h"

#include "views/theme.h"

#include <QPainter>

namespace nutgraf
{

void SectionedTable::setHeadings(const QHash<int, QString> &headings)
{
    m_headings = headings;
    viewport()->update();
}

int SectionedTable::headingHeight() const
{
    return fontMetrics().height() + 10;
}

void SectionedTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (m_headings.isEmpty() || !model())
        return;
    const Theme theme = Theme::of(palette());
    QPainter painter(viewport());
    QFont bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    const int first = std::max(0, rowAt(0)), last = model()->rowCount() - 1;
    for (int row = first; row <= last && rowViewportPosition(row) < viewport()->height(); ++row) {
        const auto heading = m_headings.find(row);
        if (heading == m_headings.end())
            continue;
        const QRect strip(0, rowViewportPosition(row), viewport()->width(), headingHeight());
        painter.fillRect(strip, theme.panel);
        painter.setPen(theme.text);
        painter.drawText(strip.adjusted(8, 0, -8, 0), Qt::AlignLeft | Qt::AlignVCenter, *heading);
    }
}

} // namespace nutgraf
