// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/troops/trooptable.h"

#include "views/plaintext.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QSignalBlocker>

#include <algorithm>

namespace nutgraf
{

TroopTable::TroopTable(QWidget *parent)
    : QTableWidget(parent)
{
    setColumnCount(ColumnCount);
    setHorizontalHeaderLabels({tr("Series"), tr("Date"), tr("Number"), tr("According to"), tr("Sentence")});
    setAccessibleName(tr("Numbers of the troop chart"));
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setWordWrap(false);
    setFrameShape(QFrame::NoFrame);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setStretchLastSection(true);
    connect(this, &QTableWidget::currentCellChanged, this, [this](int row) {
        if (row >= 0)
            Q_EMIT factChosen(m_rows[size_t(row)].facts.front());
    });
}

void TroopTable::setRows(std::vector<TroopRow> rows)
{
    const QSignalBlocker quiet(this);
    const bool isFirst = m_rows.empty();
    m_rows = std::move(rows);
    setRowCount(int(m_rows.size()));
    for (int i = 0; i < rowCount(); ++i) {
        const TroopRow &row = m_rows[size_t(i)];
        const QString name =
            row.place == TroopRow::Place::Aside ? tr("%1 (not on the chart)").arg(row.name) : row.name;
        const QStringList cells{name, row.date, row.level, row.sources, row.sentence};
        for (int column = 0; column < ColumnCount; ++column) {
            auto *cell = new QTableWidgetItem(cells[column]);
            cell->setToolTip(plainToolTip(cells[column]));
            setItem(i, column, cell);
        }
    }
    if (isFirst && rowCount() > 0) {
        resizeColumnsToContents();
        for (int column = 0; column < Sentence; ++column)
            setColumnWidth(column, std::clamp(columnWidth(column) + 20, 60, 190));
    }
}

void TroopTable::setChosen(FactId id)
{
    const QSignalBlocker quiet(this);
    const auto tells = [id](const TroopRow &row) {
        return std::find(row.facts.begin(), row.facts.end(), id) != row.facts.end();
    };
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), tells);
    if (found == m_rows.end())
        return clearSelection();
    const int row = int(found - m_rows.begin());
    if (row == currentRow() && selectionModel()->isRowSelected(row))
        return;
    selectRow(row);
    scrollToItem(item(row, 0));
}

QString TroopTable::copied() const
{
    std::vector<TroopRow> chosen;
    for (size_t i = 0; i < m_rows.size(); ++i) {
        if (selectionModel()->isRowSelected(int(i)))
            chosen.push_back(m_rows[i]);
    }
    return toTsv(chosen.empty() ? m_rows : chosen);
}

void TroopTable::copy() const
{
    QGuiApplication::clipboard()->setText(copied());
}

void TroopTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        return copy();
    QTableWidget::keyPressEvent(event);
}

void TroopTable::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    menu.addAction(tr("&Copy"), QKeySequence::Copy, this, &TroopTable::copy);
    menu.addAction(tr("Copy &All"), this, [this] { QGuiApplication::clipboard()->setText(toTsv(m_rows)); });
    menu.exec(event->globalPos());
}

} // namespace nutgraf
