// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/facts/trooprows.h"

#include <QTableWidget>

namespace nutgraf
{

/// The numbers of the chart as a table, row by row what the chart shows, for reading, for screen readers and
/// for copying as tab-separated values (Ctrl+C: the chosen rows, all where none is).
class TroopTable : public QTableWidget
{
    Q_OBJECT
public:
    enum Column { Series, Date, Level, Source, Sentence, ColumnCount };

    explicit TroopTable(QWidget *parent = nullptr);

    void setRows(std::vector<TroopRow> rows);
    const std::vector<TroopRow> &rows() const { return m_rows; }
    /// Marks the row that tells the fact; none for a null one.
    void setChosen(FactId id);
    /// What Ctrl+C puts on the clipboard.
    QString copied() const;

Q_SIGNALS:
    void factChosen(nutgraf::FactId id);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void copy() const;

    std::vector<TroopRow> m_rows;
};

} // namespace nutgraf
