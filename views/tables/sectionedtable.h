// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QTableView>

namespace nutgraf
{

/// A table with headings above some of its rows: "Anna Lind  2". A heading is no row of its own: it takes
/// room at the top of the row that it stands above, so that keys, selection and copying go from fact to fact.
class SectionedTable : public QTableView
{
    Q_OBJECT
public:
    using QTableView::QTableView;

    /// The headings by the rows that they stand above.
    void setHeadings(const QHash<int, QString> &headings);
    const QHash<int, QString> &headings() const { return m_headings; }
    int headingHeight() const;
    /// The room that a heading takes of a row; 0 where it has none.
    int insetOf(int row) const { return m_headings.contains(row) ? headingHeight() : 0; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QHash<int, QString> m_headings;
};

} // namespace nutgraf
