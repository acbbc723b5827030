// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/corrections/correctionsview.h"

#include "model/facts/display.h"
#include "model/project/edit.h"
#include "model/project/project.h"
#include "model/project/selection.h"
#include "views/emptynote.h"
#include "views/factfields.h"
#include "views/plaintext.h"
#include "views/roomystyle.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace nutgraf
{

namespace
{

enum DataRole { KindOfRow = Qt::UserRole, ValueOfRow };
enum RowKind { PublicationRow, FactRow, OrphanRow };

QString sayDone(Origin origin)
{
    switch (origin) {
    case Origin::Accepted:
        return CorrectionsView::tr("accepted");
    case Origin::Dismissed:
        return CorrectionsView::tr("rejected");
    case Origin::Corrected:
        return CorrectionsView::tr("corrected");
    case Origin::Entered:
        return CorrectionsView::tr("entered");
    case Origin::Extracted:
        break;
    }
    return {};
}

} // namespace

CorrectionsView::CorrectionsView(const Workspace &workspace, QWidget *parent)
    : View(workspace, parent)
    , m_list(new QTreeWidget(this))
    , m_remove(new QPushButton(tr("Take back"), this))
    , m_empty(new EmptyNote(
          tr("Nothing was corrected.\nAccept, reject or change a fact where its explanation stands, "
             "and it is listed and kept here."),
          this))
{
    m_list->setHeaderLabels({tr("Fact"), tr("What you did"), tr("Changed")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setAccessibleName(tr("Corrections"));
    makeRoomy(m_list, m_list->header());
    m_list->header()->setStretchLastSection(true);
    m_list->header()->resizeSection(0, fontMetrics().averageCharWidth() * 60);
    m_remove->setToolTip(tr("Takes the selected corrections back (Delete)"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_list, 1);
    column->addWidget(m_empty, 1);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(8, 6, 8, 6);
    row->addWidget(m_remove);
    row->addStretch();
    column->addLayout(row);

    auto *remove = new QAction(tr("Take &Back"), m_list);
    remove->setShortcut(QKeySequence::Delete);
    remove->setShortcutContext(Qt::WidgetShortcut);
    m_list->addAction(remove);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(remove, &QAction::triggered, this, &CorrectionsView::removeSelected);
    connect(m_remove, &QPushButton::clicked, this, &CorrectionsView::removeSelected);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this,
            [this] { m_remove->setEnabled(!m_list->selectedItems().isEmpty()); });
    connect(m_list, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem *item) {
        if (item->data(0, KindOfRow) == FactRow)
            this->workspace().selection->choose({item->data(0, ValueOfRow).toULongLong()});
    });
    connect(workspace.project, &Project::factsChanged, this, &CorrectionsView::refresh);
    refresh();
}

QTreeWidgetItem *CorrectionsView::add(const QString &what, const QString &done, const QString &how)
{
    auto *item = new QTreeWidgetItem({what.simplified(), done, how});
    for (int column = 0; column < 3; ++column)
        item->setToolTip(column, plainToolTip(item->text(column)));
    m_list->addTopLevelItem(item);
    return item;
}

void CorrectionsView::refresh()
{
    m_list->clear();
    const Project &project = *workspace().project;
    const Corrections &corrections = project.corrections();
    if (corrections.published) {
        auto *item = add(tr("Publication date"), tr("set"), toDisplay(*corrections.published));
        item->setData(0, KindOfRow, PublicationRow);
    }
    for (const auto &[id, correction] : corrections.facts) {
        const Fact *now = project.fact(id);
        const Origin origin = head(correction.fact).origin;
        QStringList changes;
        if (origin == Origin::Corrected && correction.found) {
            changes = changesInWords(*correction.found, correction.fact, project);
            if (changes.isEmpty())
                changes.append(tr("its words"));
        }
        auto *item = add(displayHeadline(now ? *now : correction.fact), sayDone(origin),
                         changes.join(QStringLiteral("; ")));
        item->setData(0, KindOfRow, FactRow);
        item->setData(0, ValueOfRow, id.value);
    }
    for (const auto &[number, orphan] : corrections.orphans) {
        auto *item = add(QStringLiteral("“%1”").arg(orphan.words), tr("hangs in the air"), orphan.because);
        item->setData(0, KindOfRow, OrphanRow);
        item->setData(0, ValueOfRow, number);
    }
    const int count = m_list->topLevelItemCount();
    setWindowTitle(count == 0 ? tr("Corrections") : tr("Corrections %1").arg(count));
    m_list->setVisible(count > 0);
    setFocusProxy(count > 0 ? m_list : nullptr); // a hidden one would end the round of the Tab key
    m_remove->setVisible(count > 0);
    m_remove->setEnabled(false);
    m_empty->setVisible(count == 0);
}

void CorrectionsView::removeSelected()
{
    EditBatch batch;
    for (const QTreeWidgetItem *item : m_list->selectedItems()) {
        const QVariant value = item->data(0, ValueOfRow);
        switch (RowKind(item->data(0, KindOfRow).toInt())) {
        case PublicationRow:
            batch.edits.push_back({SetPublication{}});
            break;
        case FactRow:
            batch.edits.push_back({SetFact{{value.toULongLong()}, {}}});
            break;
        case OrphanRow:
            batch.edits.push_back({SetOrphan{value.toInt(), {}}});
            break;
        }
    }
    if (batch.edits.size() == 1)
        workspace().submit(batch.edits.front(), tr("Taking a Correction Back"));
    else if (!batch.edits.empty())
        workspace().submit({batch}, tr("Taking %n Corrections Back", nullptr, int(batch.edits.size())));
}

View *makeCorrectionsView(const Workspace &workspace, QWidget *parent)
{
    return new CorrectionsView(workspace, parent);
}

} // namespace nutgraf
