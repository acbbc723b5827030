// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/corrections.h"
#include "views/view.h"

class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace nutgraf
{

/// Lists all that a person changed in the article, those corrections included whose words are gone; each can
/// be taken back by itself.
class CorrectionsView : public View
{
    Q_OBJECT
public:
    CorrectionsView(const Workspace &workspace, QWidget *parent);

    QTreeWidget *list() const { return m_list; }
    QPushButton *removeButton() const { return m_remove; }

private:
    void refresh();
    void removeSelected();
    QTreeWidgetItem *add(const QString &what, const QString &done, const QString &how);

    QTreeWidget *m_list;
    QPushButton *m_remove;
    QLabel *m_empty;
};

View *makeCorrectionsView(const Workspace &workspace, QWidget *parent);

} // namespace nutgraf
