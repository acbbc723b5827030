// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QDockWidget;
class QLabel;

namespace nutgraf
{

/// A quiet title for a dock: its name in small letters. Docks that share a place have tabs that name them, so
/// theirs takes no room.
class DockTitle : public QWidget
{
    Q_OBJECT
public:
    explicit DockTitle(QDockWidget *dock);

    void setTabbed(bool tabbed);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_name;
    QWidget *m_buttons;
    bool m_tabbed = false;
};

} // namespace nutgraf
