// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/items/factrows.h"

#include <QTableView>

namespace nutgraf
{

/// A table of FactRows, whose headings reach over all columns and fold the facts under them: by a click, by
/// Space or Enter, and by the arrows as in a tree. The arrow towards the beginning of a line folds what the
/// row stands under, the other one unfolds it.
class SectionedTable : public QTableView
{
    Q_OBJECT
public:
    explicit SectionedTable(FactRows *rows, QWidget *parent = nullptr);

    FactRows *rows() const { return m_rows; }
    void setFolded(int heading, bool isFolded);
    void setAllFolded(bool areFolded);
    /// Makes a row current, in a cell that a person can see, and scrolls to it.
    void goTo(int row);

Q_SIGNALS:
    /// Rows are hidden or seen again by a person's wish.
    void folded();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    bool foldByKey(int key);
    void paintHeading(QPainter *painter, int row) const;

    FactRows *m_rows;
};

} // namespace nutgraf
