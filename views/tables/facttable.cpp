// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tables/facttable.h"

#include "model/project/project.h"
#include "model/project/selection.h"
#include "views/emptynote.h"
#include "views/menubutton.h"
#include "views/roomystyle.h"
#include "views/tables/arrangemenu.h"
#include "views/tables/columnwidths.h"
#include "views/tables/factdelegate.h"
#include "views/tables/sectionedtable.h"
#include "views/tables/sortheader.h"

#include <QAction>
#include <QCheckBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScopedValueRollback>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace nutgraf
{

namespace
{

/// Beyond, measuring every row would be felt; all rows then have the same height.
constexpr int maximalMeasuredRows = 400;

} // namespace

std::vector<FactModel::Column> FactTableSpec::allColumns() const
{
    std::vector<FactModel::Column> all = columns;
    all.insert(all.end(), more.begin(), more.end());
    return all;
}

FactTable::FactTable(const Workspace &workspace, FactTableSpec spec, QWidget *parent)
    : View(workspace, parent)
    , m_spec(std::move(spec))
    , m_filter(m_spec.kind, m_spec.allColumns(), workspace.model)
    , m_rows(&m_filter)
    , m_field(new QLineEdit)
    , m_count(new QLabel)
    , m_dismissed(new QCheckBox(tr("Rejected")))
    , m_arrange(new MenuButton(MenuButton::Look::Raised))
    , m_table(new SectionedTable(&m_rows))
    , m_header(new SortHeader(&m_filter, m_table))
    , m_empty(new EmptyNote)
    , m_fit(new QTimer(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    buildBar();
    buildTable();
    buildActions();
    column->addWidget(m_table, 1);
    column->addWidget(m_empty, 1);

    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_rows, signal, this, &FactTable::refresh);
    connect(&m_rows, &QAbstractItemModel::modelReset, this, &FactTable::refresh);
    connect(&m_rows, &QAbstractItemModel::layoutChanged, this, &FactTable::refresh);
    connect(workspace.model, &QAbstractItemModel::dataChanged, this, &FactTable::refresh);
    connect(workspace.model, &QAbstractItemModel::modelReset, this, &FactTable::refresh);
    connect(workspace.selection, &Selection::currentChanged, this, &FactTable::showChosen);
    m_filter.setShown(workspace.shown);
    connect(this, &View::factsChanged, this, &FactTable::refresh);
    refresh();
    showChosen(workspace.selection->current());
}

void FactTable::buildBar()
{
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(8, 6, 8, 6);
    bar->setSpacing(10);
    m_field->setPlaceholderText(tr("Filter"));
    m_field->setClearButtonEnabled(true);
    m_field->setAccessibleName(tr("Filter %1").arg(m_spec.name));
    m_field->setMaximumWidth(320);
    m_field->installEventFilter(this);
    m_count->setTextFormat(Qt::PlainText);
    m_dismissed->setChecked(true);
    m_dismissed->setToolTip(tr("Show the facts that you rejected, struck through"));
    bar->addWidget(m_field, 1);
    bar->addWidget(m_count);
    bar->addStretch();
    bar->addWidget(m_dismissed);
    bar->addWidget(m_arrange);
    m_arrange->setText(tr("Arrange"));
    m_arrange->setToolTip(tr("Choose columns, order and groups"));
    auto *menu = new QMenu(m_arrange);
    m_arrange->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillMenu(menu); });
    static_cast<QVBoxLayout *>(layout())->addLayout(bar);
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter.setText(text);
        refresh();
        showChosen(workspace().selection->current());
    });
    connect(m_dismissed, &QCheckBox::toggled, this, [this](bool isShown) {
        m_filter.setDismissed(isShown ? FactFilter::Dismissed::Shown : FactFilter::Dismissed::Hidden);
        refresh();
    });
}

void FactTable::buildTable()
{
    m_table->setHorizontalHeader(m_header);
    m_table->setItemDelegate(new FactDelegate(m_table));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(false);
    m_table->setWordWrap(true);
    m_table->setTabKeyNavigation(false);
    m_table->setMouseTracking(true);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setAccessibleName(m_spec.name);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setMinimumSectionSize(fontMetrics().height() + 4);
    m_table->installEventFilter(this);
    m_table->viewport()->installEventFilter(this);

    auto *style = new RoomyStyle;
    style->setParent(m_table);
    SortHeader *header = m_header;
    m_table->setStyle(style);
    header->setStyle(style);
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setSectionsMovable(true);
    header->setMinimumSectionSize(48);
    const int em = fontMetrics().horizontalAdvance(QLatin1Char('m'));
    const auto columns = m_spec.allColumns();
    for (int place = 0; place < int(columns.size()); ++place) {
        const auto column = columns[size_t(place)];
        const int position = m_filter.positionOf(column);
        header->moveSection(header->visualIndex(position), place);
        header->resizeSection(
            position, em * (column == FactModel::StatusColumn || column == FactModel::HowColumn ? 9 : 14));
    }
    for (const auto column : m_spec.more)
        header->setSectionHidden(m_filter.positionOf(column), true);
    header->setSectionResizeMode(m_filter.positionOf(m_spec.wide), QHeaderView::Stretch);
    m_widths = new ColumnWidths(header, m_filter.positionOf(m_spec.wide));
    m_filter.sortBy({{m_spec.sortedBy}});
    header->showOrder();
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        QMenu menu(this);
        fillMenu(&menu);
        menu.exec(m_header->mapToGlobal(at));
    });
    connect(header, &SortHeader::sorted, this, &FactTable::refresh);
    // Once for all the columns that one change of width resizes.
    m_fit->setSingleShot(true);
    connect(m_fit, &QTimer::timeout, this, &FactTable::fitRows);
    connect(header, &QHeaderView::sectionResized, m_fit, [this] { m_fit->start(0); });

    // A row chosen by hand is the choice of all views; what filtering and sorting make current is not.
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                if (m_table->hasFocus())
                    choose(current);
            });
    connect(m_table, &QTableView::clicked, this, &FactTable::choose);
    connect(m_table, &QTableView::activated, this, &FactTable::choose);
    connect(m_table, &QTableView::entered, this,
            [this](const QModelIndex &index) { workspace().selection->hover(m_rows.idAt(index)); });
    connect(m_table, &SectionedTable::folded, this, &FactTable::followFolds);
}

void FactTable::refresh()
{
    const int shown = m_filter.rowCount(), total = m_filter.total();
    m_count->setText(m_spec.counted(shown, total));
    setWindowTitle(QStringLiteral("%1 %2").arg(m_spec.name).arg(total)); // what its dock and tab say
    m_dismissed->setVisible(m_filter.dismissedCount() > 0);
    for (QAction *fold : m_folding)
        fold->setVisible(m_rows.headingCount() > 0);
    m_field->setEnabled(total > 0 || !m_field->text().isEmpty());
    m_table->setVisible(shown > 0);
    m_empty->setVisible(shown == 0);
    if (!workspace().project->isOpen())
        m_empty->setText(tr("No article is open.\nOpen one to see what is found in it."));
    else if (total > 0 && m_field->text().isEmpty())
        m_empty->setText(
            tr("The facets let none of the %1 here through.\nReset them to see all again.").arg(total));
    else if (total > 0)
        m_empty->setText(
            tr("Nothing matches “%1”.\nPress Escape in the filter to see all again.").arg(m_field->text()));
    else
        m_empty->setText(m_filter.dismissedCount() > 0
                             ? tr("All that was found here is rejected.\nTick “Rejected” to see it.")
                             : m_spec.nothingFound);
    fitRows();
}

void FactTable::fitRows()
{
    QHeaderView *rows = m_table->verticalHeader();
    if (m_filter.rowCount() <= maximalMeasuredRows) {
        m_table->resizeRowsToContents();
    } else {
        const int usual = 2 * fontMetrics().lineSpacing() + 8;
        rows->setDefaultSectionSize(usual);
        for (int row = 0; m_rows.headingCount() > 0 && row < m_rows.rowCount(); ++row) {
            if (m_rows.isHeading(row))
                rows->resizeSection(row, FactDelegate::headingHeight(m_table->fontMetrics()));
        }
    }
}

void FactTable::showChosen(FactId id)
{
    if (m_isChoosing)
        return; // the table is just selecting it, perhaps among others
    const QItemSelectionModel *selection = m_table->selectionModel();
    const QModelIndex row = m_rows.indexOf(id);
    if (!row.isValid())
        m_table->clearSelection();
    else if (row.row() != selection->currentIndex().row() || !selection->isRowSelected(row.row()))
        m_table->goTo(row.row());
}

/// What is chosen is seen again where it was folded away, and where it is folded away its heading stands for
/// it.
void FactTable::followFolds()
{
    const FactId chosen = workspace().selection->current();
    const QModelIndex row = m_rows.indexOf(chosen);
    if (!row.isValid())
        return;
    if (!m_rows.isHeading(row.row()))
        m_table->selectionModel()->select(row, QItemSelectionModel::Select | QItemSelectionModel::Rows);
    else if (!m_table->currentIndex().isValid())
        showChosen(chosen);
}

void FactTable::choose(const QModelIndex &index)
{
    if (!index.isValid() || m_rows.isHeading(index.row()))
        return;
    const QScopedValueRollback choosing(m_isChoosing, true);
    workspace().selection->choose(m_rows.idAt(index));
}

bool FactTable::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Leave)
        workspace().selection->hover({});
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Escape:
            if (m_field->text().isEmpty())
                break;
            m_field->clear();
            return true;
        case Qt::Key_Down:
        case Qt::Key_Return:
        case Qt::Key_Enter:
            m_table->setFocus(Qt::OtherFocusReason);
            if (!m_table->selectionModel()->hasSelection())
                m_table->goTo(0);
            return true;
        default:
            break;
        }
    }
    if (watched == m_table && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Slash) {
        m_field->setFocus(Qt::ShortcutFocusReason);
        return true;
    }
    return View::eventFilter(watched, event);
}

void FactTable::fillMenu(QMenu *menu)
{
    fillArrangeMenu(menu, m_header, &m_filter, m_spec.groups, [this] { refresh(); });
    menu->addSeparator();
    menu->addActions(m_folding);
}

void FactTable::groupBy(std::optional<FactModel::Column> column)
{
    m_filter.groupBy(column);
    refresh();
}

} // namespace nutgraf
