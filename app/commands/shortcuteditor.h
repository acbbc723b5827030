// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/commandlist.h"

#include <QDialog>

class QKeySequenceEdit;
class QLabel;
class QLineEdit;
class QMainWindow;
class QPushButton;
class QTreeWidget;

namespace nutgraf
{

/// Shows the shortcut of every command and sets others. Keys that another command has are told at once and
/// are taken from it only when asked for. What is set holds right away, in all windows.
class ShortcutEditor : public QDialog
{
    Q_OBJECT
public:
    explicit ShortcutEditor(QMainWindow *window);

    QLineEdit *filterField() const { return m_filter; }
    QTreeWidget *list() const { return m_list; }
    QKeySequenceEdit *keys() const { return m_keys; }
    QLabel *note() const { return m_note; }
    QPushButton *setButton() const { return m_set; }
    QPushButton *resetButton() const { return m_reset; }

private:
    void fill();
    void filter(const QString &typed);
    void showChosen();
    void judge();
    void set();
    const Command *chosen() const;

    QMainWindow *m_window;
    std::vector<Command> m_commands;
    QLineEdit *m_filter;
    QTreeWidget *m_list;
    QKeySequenceEdit *m_keys;
    QLabel *m_note;
    QPushButton *m_set;
    QPushButton *m_remove;
    QPushButton *m_reset;
};

} // namespace nutgraf
