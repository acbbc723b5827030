// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/names/namesview.h"

#include "model/project/project.h"
#include "views/emptynote.h"
#include "views/namechange.h"
#include "views/plaintext.h"
#include "views/roomystyle.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTreeWidget>

namespace nutgraf
{

NamesView::NamesView(const Workspace &workspace, QWidget *parent)
    : View(workspace, parent)
    , m_list(new QTreeWidget(this))
    , m_change(new NameChange(workspace, this))
    , m_empty(new EmptyNote(
          tr("No fact carries a name.\nWho speaks, whose troops they are and where they are is listed here, "
             "to be given another name in all facts at once."),
          this))
{
    m_list->setHeaderLabels({tr("Name"), tr("Facts"), tr("Kind")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(tr("Names"));
    makeRoomy(m_list, m_list->header());
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(m_list, 1);
    row->addWidget(m_change, 1);
    row->addWidget(m_empty, 1);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &NamesView::showChosen);
    connect(m_change, &NameChange::finished, m_list, &QTreeWidget::clearSelection);
    connect(m_change, &NameChange::finished, m_change, &QWidget::hide);
    connect(workspace.project, &Project::factsChanged, this, &NamesView::refresh);
    refresh();
}

void NamesView::refresh()
{
    const QTreeWidgetItem *current = m_list->currentItem();
    const QString chosen = current ? current->text(0) : QString();
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const NameCount &name : namesIn(workspace().project->facts())) {
            auto *item = new QTreeWidgetItem({name.name, QString::number(name.facts),
                                              name.kind == NameKind::Place ? tr("place") : tr("party")});
            item->setData(0, Qt::UserRole, int(name.kind));
            item->setToolTip(0, plainToolTip(name.name));
            m_list->addTopLevelItem(item);
            if (name.name == chosen)
                m_list->setCurrentItem(item);
        }
    }
    const bool isEmpty = m_list->topLevelItemCount() == 0;
    m_list->setVisible(!isEmpty);
    setFocusProxy(isEmpty ? nullptr : m_list); // a hidden one would end the round of the Tab key
    m_empty->setVisible(isEmpty);
    showChosen();
}

void NamesView::showChosen()
{
    const QTreeWidgetItem *item = m_list->currentItem();
    m_change->setVisible(item != nullptr);
    if (item)
        m_change->start(NameKind(item->data(0, Qt::UserRole).toInt()), item->text(0), item->text(0));
}

View *makeNamesView(const Workspace &workspace, QWidget *parent)
{
    return new NamesView(workspace, parent);
}

} // namespace nutgraf
