// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tables/sectionedtable.h"

#include "views/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace nutgraf
{

namespace
{

constexpr int margin = 8; // beside a heading's words

} // namespace

SectionedTable::SectionedTable(FactRows *rows, QWidget *parent)
    : QTableView(parent)
    , m_rows(rows)
{
    setModel(rows);
    connect(this, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (m_rows->isHeading(index.row()))
            setFolded(index.row(), !m_rows->isFolded(index.row()));
    });
}

void SectionedTable::setFolded(int heading, bool isFolded)
{
    if (!m_rows->isHeading(heading))
        return;
    if (isFolded && m_rows->headingOf(currentIndex().row()) == heading)
        goTo(heading);
    m_rows->setFolded(heading, isFolded);
    Q_EMIT folded();
}

void SectionedTable::setAllFolded(bool areFolded)
{
    m_rows->setAllFolded(areFolded);
    Q_EMIT folded();
}

void SectionedTable::goTo(int row)
{
    const int column = std::max(0, horizontalHeader()->logicalIndexAt(0));
    const QModelIndex cell = m_rows->index(row, column);
    selectionModel()->setCurrentIndex(cell, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(cell);
}

/// False where the key means what it means in any table.
bool SectionedTable::foldByKey(int key)
{
    const int row = currentIndex().row(), heading = m_rows->headingOf(row);
    if (heading < 0)
        return false;
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const bool isAtHeading = heading == row;
    if (key == (isMirrored ? Qt::Key_Right : Qt::Key_Left)) {
        setFolded(heading, true);
        return true;
    }
    if (!isAtHeading)
        return false;
    switch (key) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (m_rows->isFolded(heading))
            setFolded(heading, false);
        else
            goTo(heading + 1);
        return true;
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        setFolded(heading, !m_rows->isFolded(heading));
        return true;
    default:
        return false;
    }
}

void SectionedTable::keyPressEvent(QKeyEvent *event)
{
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (modifiers == Qt::NoModifier && foldByKey(event->key()))
        event->accept();
    else
        QTableView::keyPressEvent(event);
}

void SectionedTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    QPainter painter(viewport());
    const int first = std::max(0, rowAt(0)), last = m_rows->rowCount() - 1;
    for (int row = first; row <= last && rowViewportPosition(row) < viewport()->height(); ++row) {
        if (m_rows->isHeading(row))
            paintHeading(&painter, row);
    }
}

void SectionedTable::paintHeading(QPainter *painter, int row) const
{
    const Theme theme = Theme::of(palette());
    const bool isCurrent = currentIndex().row() == row;
    const QRect strip(0, rowViewportPosition(row), viewport()->width(), rowHeight(row));
    painter->fillRect(strip, isCurrent ? palette().color(QPalette::Highlight) : theme.panel);
    painter->setPen(theme.grid);
    painter->drawLine(strip.bottomLeft(), strip.bottomRight());

    QStyleOption arrow;
    arrow.initFrom(viewport());
    const QColor ink = isCurrent ? palette().color(QPalette::HighlightedText) : theme.text;
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        arrow.palette.setColor(role, ink);
    const int size = fontMetrics().height();
    const auto placed = [&](const QRect &rect) { return QStyle::visualRect(layoutDirection(), strip, rect); };
    arrow.rect = placed({strip.left() + margin, strip.top() + (strip.height() - size) / 2, size, size});
    style()->drawPrimitive(!m_rows->isFolded(row)                 ? QStyle::PE_IndicatorArrowDown
                           : layoutDirection() == Qt::RightToLeft ? QStyle::PE_IndicatorArrowLeft
                                                                  : QStyle::PE_IndicatorArrowRight,
                           &arrow, painter, this);

    QFont bold = font();
    bold.setBold(true);
    painter->setFont(bold);
    painter->setPen(ink);
    const QRect room = placed(strip.adjusted(2 * margin + size, 0, -margin, 0));
    const QString words =
        QFontMetrics(bold).elidedText(m_rows->index(row, 0).data().toString(), Qt::ElideRight, room.width());
    painter->drawText(room,
                      int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignAbsolute) |
                          Qt::AlignVCenter,
                      words);
}

} // namespace nutgraf
