// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/commandlist.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QListWidget;

namespace nutgraf
{

/// All commands by name: a person types some letters of one and presses Enter. Lies over the window's top
/// until Escape, a click elsewhere or a command closes it.
class CommandPalette : public QFrame
{
    Q_OBJECT
public:
    /// `window` is what it lies over; the commands are those that can be carried out now.
    CommandPalette(const std::vector<Command> &commands, QWidget *window);

    QLineEdit *field() const { return m_field; }
    QListWidget *list() const { return m_list; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill(const QString &typed);
    void carryOut();

    std::vector<Command> m_commands;
    QLineEdit *m_field;
    QListWidget *m_list;
    QLabel *m_nothing;
};

} // namespace nutgraf
