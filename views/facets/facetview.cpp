// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/facets/facetview.h"

#include "model/items/shownfacts.h"
#include "model/project/project.h"
#include "views/emptynote.h"
#include "views/facets/datehistogram.h"
#include "views/facets/facetdelegate.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace nutgraf
{

FacetView::FacetView(const Workspace &workspace, QWidget *parent)
    : View(workspace, parent)
    , m_model(workspace.shown)
    , m_summary(new QLabel)
    , m_reset(new QToolButton)
    , m_histogram(new DateHistogram)
    , m_undated(new QCheckBox(tr("With undated facts")))
    , m_tree(new QTreeView)
    , m_empty(new EmptyNote)
{
    m_summary->setTextFormat(Qt::PlainText);
    m_reset->setText(tr("Reset"));
    m_reset->setToolTip(tr("Show all facts again"));
    buildTree();

    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(14, 4, 8, 2);
    bar->addWidget(m_summary, 1);
    bar->addWidget(m_reset);
    auto *undatedRow = new QHBoxLayout;
    undatedRow->setContentsMargins(10, 0, 8, 4);
    undatedRow->addWidget(m_undated);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(m_histogram);
    column->addLayout(undatedRow);
    column->addWidget(m_tree, 1);
    column->addWidget(m_empty, 1);
    setFocusProxy(m_tree);

    connect(m_reset, &QToolButton::clicked, workspace.shown, &ShownFacts::reset);
    connect(m_histogram, &DateHistogram::rangeChosen, this,
            [this](const DateRange &range) { chooseDates(range, m_undated->isChecked()); });
    connect(m_undated, &QCheckBox::toggled, this,
            [this](bool isChecked) { chooseDates(this->workspace().shown->query().when, isChecked); });
    connect(this, &View::factsChanged, this, &FacetView::refresh);
    refresh();
}

void FacetView::buildTree()
{
    m_tree->setModel(&m_model);
    m_tree->setItemDelegate(new FacetDelegate(m_tree));
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setIndentation(14);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setTextElideMode(Qt::ElideRight);
    m_tree->setTabKeyNavigation(false);
    m_tree->setAccessibleName(tr("Facets"));
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    QHeaderView *header = m_tree->header();
    header->setStretchLastSection(false);
    header->setMinimumSectionSize(20);
    header->setSectionResizeMode(FacetModel::ValueColumn, QHeaderView::Stretch);
    header->setSectionResizeMode(FacetModel::CountColumn, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(FacetModel::ExcludeColumn, QHeaderView::Fixed);
    header->resizeSection(FacetModel::ExcludeColumn, 28);
    m_tree->expandAll();
    m_tree->installEventFilter(this);
    connect(&m_model, &QAbstractItemModel::modelReset, m_tree, &QTreeView::expandAll);
    connect(m_tree, &QTreeView::clicked, this, [this](const QModelIndex &index) {
        m_model.toggle(index, index.column() == FacetModel::ExcludeColumn ? FacetChoice::Exclude
                                                                          : FacetChoice::Include);
    });
    connect(m_tree, &QTreeView::customContextMenuRequested, this, &FacetView::showMenu);
}

void FacetView::refresh()
{
    const ShownFacts &shown = *workspace().shown;
    const FacetResult &result = shown.result();
    m_summary->setText(countedFacts(result.shown, result.total));
    m_reset->setEnabled(shown.isFiltered());
    m_histogram->setDates(shown.index().extent(), result.days);
    m_histogram->setRange(shown.query().when);
    m_undated->setVisible(!shown.query().when.isUnknown() && result.undated > 0);
    const QSignalBlocker blocker(m_undated);
    m_undated->setChecked(shown.query().withUndated);

    const bool isEmpty = workspace().project->facts().empty();
    m_empty->setText(workspace().project->isOpen() ? tr("No facts were found in this article.")
                                                   : tr("No article is open."));
    m_empty->setVisible(isEmpty);
    for (QWidget *part : std::initializer_list<QWidget *>{m_summary, m_reset, m_histogram, m_tree})
        part->setVisible(!isEmpty);
    setWindowTitle(shown.isFiltered() ? tr("Facets · %1").arg(m_summary->text()) : tr("Facets"));
}

void FacetView::chooseDates(const DateRange &range, bool withUndated)
{
    FacetQuery query = workspace().shown->query();
    query.when = range;
    query.withUndated = withUndated && !range.isUnknown();
    workspace().shown->setQuery(query);
}

void FacetView::showMenu(const QPoint &at)
{
    const QPersistentModelIndex index(m_tree->indexAt(at));
    if (!index.isValid() || !index.parent().isValid())
        return;
    QMenu menu(this);
    const auto add = [&](const QString &text, FacetChoice choice) {
        QAction *action = menu.addAction(text, this, [=, this] { m_model.toggle(index, choice); });
        action->setCheckable(true);
        action->setChecked(index.data(FacetModel::ChoiceRole) == int(choice));
    };
    add(tr("&Include"), FacetChoice::Include);
    add(tr("&Leave Out"), FacetChoice::Exclude);
    menu.exec(m_tree->viewport()->mapToGlobal(at));
}

bool FacetView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_tree && event->type() == QEvent::KeyPress) {
        const QModelIndex current = m_tree->currentIndex();
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Space:
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (!current.parent().isValid())
                break;
            m_model.toggle(current, FacetChoice::Include);
            return true;
        case Qt::Key_Delete:
        case Qt::Key_Minus:
            if (!current.parent().isValid())
                break;
            m_model.toggle(current, FacetChoice::Exclude);
            return true;
        default:
            break;
        }
    }
    return View::eventFilter(watched, event);
}

View *makeFacetView(const Workspace &workspace, QWidget *parent)
{
    return new FacetView(workspace, parent);
}

} // namespace nutgraf
