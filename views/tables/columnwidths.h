// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>

class QHeaderView;

namespace nutgraf
{

/// Keeps room for the one column of a table whose words wrap: where the table is narrow, the others give way
/// in proportion, and they get back what they were given (by the program or by a person) where it is wide
/// again.
class ColumnWidths : public QObject
{
    Q_OBJECT
public:
    /// `wide` is the section that takes what room is left. Sections have their widths by now.
    ColumnWidths(QHeaderView *header, int wide);

    /// The header's state, with the widths that were given rather than those that there is room for now.
    QByteArray saveState();
    void restoreState(const QByteArray &state);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void take();
    void give();
    void share();

    QHeaderView *m_header;
    int m_wide;
    QHash<int, int> m_given; ///< widths by section
    bool m_isSharing = false;
};

} // namespace nutgraf
