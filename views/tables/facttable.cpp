// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tables/facttable.h"

#include "model/items/citation.h"
#include "model/project/project.h"
#include "model/project/selection.h"
#include "views/tables/arrangemenu.h"
#include "views/tables/factdelegate.h"
#include "views/tables/sectionedtable.h"
#include "views/tables/sortheader.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QDataStream>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QProxyStyle>
#include <QScopedValueRollback>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace nutgraf
{

namespace
{

/// Beyond, measuring every row would be felt; all rows then have the same height.
constexpr int maximalMeasuredRows = 400;

/// Changes when what viewState() holds does.
constexpr quint32 stateVersion = 0x4e470002;

std::vector<FactModel::Column> joined(std::vector<FactModel::Column> columns,
                                      const std::vector<FactModel::Column> &more)
{
    columns.insert(columns.end(), more.begin(), more.end());
    return columns;
}

/// A cell of a row that a person can see: the keys go on from it.
QModelIndex shownCell(const FactFilter &filter, const QHeaderView &header, int row)
{
    return filter.index(row, std::max(0, header.logicalIndexAt(0)));
}

/// The style of the application with more air beside the words of cells and headers.
class RoomyStyle : public QProxyStyle
{
public:
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override
    {
        switch (metric) {
        case PM_FocusFrameHMargin:
        case PM_HeaderMargin:
            return 7;
        default:
            return QProxyStyle::pixelMetric(metric, option, widget);
        }
    }
};

} // namespace

FactTable::FactTable(const Workspace &workspace, FactTableSpec spec, QWidget *parent)
    : View(workspace, parent)
    , m_spec(std::move(spec))
    , m_filter(m_spec.kind, joined(m_spec.columns, m_spec.more), workspace.model)
    , m_field(new QLineEdit)
    , m_count(new QLabel)
    , m_dismissed(new QCheckBox(tr("Dismissed")))
    , m_arrange(new QToolButton)
    , m_table(new SectionedTable)
    , m_header(new SortHeader(&m_filter, m_table))
    , m_empty(new QLabel)
    , m_fit(new QTimer(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    buildBar();
    buildTable();
    buildActions();
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setMargin(16);
    column->addWidget(m_table, 1);
    column->addWidget(m_empty, 1);

    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_filter, signal, this, &FactTable::refresh);
    connect(&m_filter, &QAbstractItemModel::modelReset, this, &FactTable::refresh);
    connect(&m_filter, &QAbstractItemModel::layoutChanged, this, &FactTable::refresh);
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
    m_dismissed->setToolTip(tr("Show the facts that you dismissed, struck through"));
    bar->addWidget(m_field, 1);
    bar->addWidget(m_count);
    bar->addStretch();
    bar->addWidget(m_dismissed);
    bar->addWidget(m_arrange);
    m_arrange->setText(tr("Arrange"));
    m_arrange->setToolTip(tr("Choose columns, order and groups"));
    m_arrange->setPopupMode(QToolButton::InstantPopup);
    m_arrange->setFocusPolicy(Qt::StrongFocus);
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
    m_table->setModel(&m_filter);
    auto *delegate = new FactDelegate(m_table);
    delegate->setInset([this](int row) { return m_table->insetOf(row); });
    m_table->setItemDelegate(delegate);
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
    const auto columns = joined(m_spec.columns, m_spec.more);
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
            [this](const QModelIndex &index) { workspace().selection->hover(m_filter.idAt(index)); });
}

void FactTable::buildActions()
{
    const auto add = [this](const QString &text, auto words) {
        auto *action = new QAction(text, m_table);
        action->setShortcutContext(Qt::WidgetShortcut);
        m_table->addAction(action);
        connect(action, &QAction::triggered, this, [words] {
            if (const QString copied = words(); !copied.isEmpty())
                QGuiApplication::clipboard()->setText(copied);
        });
        return action;
    };
    add(tr("&Copy"), [this] { return rowsAsTable(Titles::Without); })->setShortcut(QKeySequence::Copy);
    add(tr("Copy with Column &Titles"), [this] { return rowsAsTable(Titles::With); });
    add(tr("Copy as &Words"), [this] { return rowsAsWords(); });
    add(tr("Copy as C&itation"), [this] {
        return citations();
    })->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void FactTable::refresh()
{
    const int shown = m_filter.rowCount(), total = m_filter.total();
    m_count->setText(m_spec.counted(shown, total));
    setWindowTitle(QStringLiteral("%1 %2").arg(m_spec.name).arg(total)); // what its dock and tab say
    m_dismissed->setVisible(m_filter.dismissedCount() > 0);
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
                             ? tr("All that was found here is dismissed.\nTick “Dismissed” to see it.")
                             : m_spec.nothingFound);
    showGroups();
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
        for (auto heading = m_table->headings().begin(); heading != m_table->headings().end(); ++heading)
            rows->resizeSection(heading.key(), usual + m_table->headingHeight());
    }
}

void FactTable::showChosen(FactId id)
{
    if (m_isChoosing)
        return; // the table is just selecting it, perhaps among others
    QItemSelectionModel *selection = m_table->selectionModel();
    const QModelIndex found = m_filter.indexOf(id);
    const QModelIndex row = found.isValid() ? shownCell(m_filter, *m_header, found.row()) : found;
    if (!row.isValid()) {
        selection->clearSelection();
        return;
    }
    if (m_filter.idAt(selection->currentIndex()) != id || !selection->isRowSelected(row.row()))
        selection->setCurrentIndex(row, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_table->scrollTo(row);
}

void FactTable::choose(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const QScopedValueRollback choosing(m_isChoosing, true);
    workspace().selection->choose(m_filter.idAt(index));
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
                m_table->setCurrentIndex(shownCell(m_filter, *m_header, 0));
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

QModelIndexList FactTable::selectedRows() const
{
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end(),
              [](const QModelIndex &a, const QModelIndex &b) { return a.row() < b.row(); });
    return rows;
}

QString FactTable::rowsAsTable(Titles titles) const
{
    QList<int> positions;
    for (int place = 0; place < m_header->count(); ++place) {
        if (const int position = m_header->logicalIndex(place); !m_header->isSectionHidden(position))
            positions.append(position);
    }
    const auto line = [&](auto cellAt) {
        QStringList cells;
        for (const int position : positions)
            cells.append(cellAt(position).toString().simplified());
        return cells.join(QLatin1Char('\t'));
    };
    QStringList lines;
    const QModelIndexList rows = selectedRows();
    if (titles == Titles::With && !rows.isEmpty())
        lines.append(line([this](int position) { return m_filter.headerData(position, Qt::Horizontal); }));
    for (const QModelIndex &row : rows)
        lines.append(line([&row](int position) { return row.siblingAtColumn(position).data(); }));
    return lines.join(QLatin1Char('\n'));
}

QString FactTable::eachFact(const std::function<QString(const Fact &)> &line) const
{
    QStringList lines;
    for (const QModelIndex &row : selectedRows()) {
        if (const Fact *fact = workspace().project->fact(m_filter.idAt(row)))
            lines.append(line(*fact));
    }
    return lines.join(QLatin1Char('\n'));
}

QString FactTable::rowsAsWords() const
{
    return eachFact([](const Fact &fact) {
        const QString when = toReadable(dateOf(fact));
        if (const auto *quote = std::get_if<Quote>(&fact)) {
            const QString who = attributionOf(*quote), words = quote->text.simplified();
            return who.isEmpty() ? tr("%1 (%2)").arg(words, when) : tr("%1: %2 (%3)").arg(who, words, when);
        }
        return tr("%1 (%2)").arg(headlineOf(fact), when);
    });
}

QString FactTable::citations() const
{
    const Project &project = *workspace().project;
    return eachFact(
        [&project](const Fact &fact) { return citationOf(fact, project.article(), project.publication()); });
}

void FactTable::fillMenu(QMenu *menu)
{
    fillArrangeMenu(menu, m_header, &m_filter, m_spec.groups, [this] { refresh(); });
}

void FactTable::groupBy(std::optional<FactModel::Column> column)
{
    m_filter.groupBy(column);
    refresh();
}

void FactTable::showGroups()
{
    QHash<int, QString> headings;
    const int rows = m_filter.group() ? m_filter.rowCount() : 0;
    for (int row = 0, end = 0; row < rows; row = end) {
        const QString group = m_filter.groupAt(row);
        for (end = row + 1;
             end < rows && QString::compare(m_filter.groupAt(end), group, Qt::CaseInsensitive) == 0;)
            ++end;
        headings.insert(row, tr("%1  ·  %2").arg(group.isEmpty() ? tr("not told") : group).arg(end - row));
    }
    m_table->setHeadings(headings);
}

QByteArray FactTable::viewState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << stateVersion << qint32(m_header->count()) << m_header->saveState()
           << qint32(m_filter.group() ? int(*m_filter.group()) : -1) << qint32(m_filter.sortKeys().size());
    for (const FactFilter::SortKey &key : m_filter.sortKeys())
        stream << qint32(key.column) << qint32(key.order);
    return state;
}

void FactTable::restoreViewState(const QByteArray &state)
{
    QDataStream stream(state);
    quint32 version = 0;
    qint32 columns = 0, group = -1, count = 0;
    QByteArray header;
    stream >> version >> columns >> header >> group >> count;
    if (stream.status() != QDataStream::Ok || version != stateVersion || columns != m_header->count())
        return;
    const auto known = joined(m_spec.columns, m_spec.more);
    const auto isKnown = [&known](qint32 column) {
        return std::find(known.begin(), known.end(), FactModel::Column(column)) != known.end();
    };
    std::vector<FactFilter::SortKey> keys;
    for (qint32 i = 0; i < std::min<qint32>(count, columns); ++i) {
        qint32 column = -1, order = 0;
        stream >> column >> order;
        if (isKnown(column))
            keys.push_back({FactModel::Column(column), order ? Qt::DescendingOrder : Qt::AscendingOrder});
    }
    m_header->restoreState(header);
    m_filter.groupBy(isKnown(group) ? std::optional(FactModel::Column(group)) : std::nullopt);
    if (!keys.empty())
        m_filter.sortBy(keys);
    m_header->showOrder();
    refresh();
}

} // namespace nutgraf
