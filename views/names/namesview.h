// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/view.h"

class QLabel;
class QTreeWidget;

namespace nutgraf
{

class NameChange;

/// Lists the names that facts carry, with how many do. A name chosen here can be changed in all of them, made
/// the same as another, parted (in the ticked facts alone), or told to be no speaker.
class NamesView : public View
{
    Q_OBJECT
public:
    NamesView(const Workspace &workspace, QWidget *parent);

    QTreeWidget *list() const { return m_list; }
    NameChange *change() const { return m_change; }

private:
    void refresh();
    void showChosen();

    QTreeWidget *m_list;
    NameChange *m_change;
    QLabel *m_empty;
};

View *makeNamesView(const Workspace &workspace, QWidget *parent);

} // namespace nutgraf
