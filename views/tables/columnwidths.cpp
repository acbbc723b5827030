// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tables/columnwidths.h"

#include <QEvent>
#include <QHeaderView>
#include <QScopedValueRollback>

#include <algorithm>

namespace nutgraf
{

namespace
{

constexpr double leastShare = 0.3; ///< of the table's width, for the wide column

} // namespace

ColumnWidths::ColumnWidths(QHeaderView *header, int wide)
    : QObject(header)
    , m_header(header)
    , m_wide(wide)
{
    take();
    header->viewport()->installEventFilter(this); // it has its new width by the time it is told
    connect(header, &QHeaderView::sectionResized, this, [this](int section, int before, int width) {
        // The wide one alone follows the window by itself.
        if (m_isSharing || section == m_wide)
            return;
        if (width > 0)
            m_given[section] = width;
        if (before == 0 || width == 0) // it was shown, or hidden
            QMetaObject::invokeMethod(this, &ColumnWidths::share, Qt::QueuedConnection);
    });
    connect(header, &QHeaderView::sectionCountChanged, this, &ColumnWidths::take);
}

QByteArray ColumnWidths::saveState()
{
    give();
    QByteArray state = m_header->saveState();
    share();
    return state;
}

void ColumnWidths::restoreState(const QByteArray &state)
{
    {
        const QScopedValueRollback sharing(m_isSharing, true);
        m_header->restoreState(state);
    }
    take();
    share();
}

bool ColumnWidths::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        share();
    return QObject::eventFilter(watched, event);
}

void ColumnWidths::take()
{
    for (int section = 0; section < m_header->count(); ++section) {
        if (!m_header->isSectionHidden(section))
            m_given[section] = m_header->sectionSize(section);
    }
}

void ColumnWidths::give()
{
    const QScopedValueRollback sharing(m_isSharing, true);
    for (int section = 0; section < m_header->count(); ++section) {
        if (section != m_wide && !m_header->isSectionHidden(section) && m_given.contains(section))
            m_header->resizeSection(section, m_given.value(section));
    }
}

void ColumnWidths::share()
{
    if (m_isSharing)
        return;
    int given = 0;
    for (int section = 0; section < m_header->count(); ++section) {
        if (section != m_wide && !m_header->isSectionHidden(section))
            given += m_given.value(section, m_header->sectionSize(section));
    }
    const double room = m_header->viewport()->width() * (1 - leastShare);
    const double part = given > 0 ? std::min(1., room / given) : 1;
    const QScopedValueRollback sharing(m_isSharing, true);
    for (int section = 0; section < m_header->count(); ++section) {
        if (section == m_wide || m_header->isSectionHidden(section))
            continue;
        const int wanted = m_given.value(section, m_header->sectionSize(section));
        m_header->resizeSection(section, std::max(m_header->minimumSectionSize(), int(wanted * part)));
    }
}

} // namespace nutgraf
