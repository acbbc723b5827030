// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/publication/monthgrid.h"

#include <QWidget>

namespace nutgraf
{

/// The months of an article's candidate days, each candidate marked: a click, or the arrow keys and Return,
/// choose one.
class CandidateCalendar : public QWidget
{
    Q_OBJECT
public:
    explicit CandidateCalendar(const CandidateDays &days, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    const MonthGrid &grid() const { return m_grid; }
    /// The day that Return would choose.
    std::optional<CivilDay> current() const;

Q_SIGNALS:
    void chosen(nutgraf::CivilDay day);
    /// The current day moved, by keys; `where` should be seen.
    void currentMoved(const QRect &where);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void moveTo(int index);
    /// The candidate nearest to `days` days after the current one; at least one further in that direction.
    void moveBy(int days);

    MonthGrid m_grid;
    int m_current = 0;
};

} // namespace nutgraf
