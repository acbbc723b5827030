// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/troops/troopview.h"

#include "model/facts/display.h"
#include "model/project/project.h"
#include "model/project/selection.h"
#include "model/reference/differences.h"
#include "views/menubutton.h"
#include "views/sharedtime.h"
#include "views/toolbutton.h"
#include "views/troops/referencedialog.h"
#include "views/troops/referencepanel.h"
#include "views/troops/troopcanvas.h"
#include "views/troops/trooplegend.h"
#include "views/troops/trooppicture.h"
#include "views/troops/trooptable.h"

#include <QAction>
#include <QActionGroup>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenu>
#include <QSplitter>
#include <QToolButton>

#include <algorithm>

namespace nutgraf
{

namespace
{

constexpr int narrow = 700; // below, the table goes under the chart

} // namespace

TroopView::TroopView(const Workspace &workspace, QWidget *parent)
    : View(workspace, parent)
    , m_canvas(new TroopCanvas([this](FactId id) { return tell(id); }))
    , m_legend(new TroopLegend)
    , m_table(new TroopTable)
    , m_referencePanel(new ReferencePanel)
    , m_split(new QSplitter)
    , m_showTable(new QAction(tr("Table"), this))
{
    m_showTable->setCheckable(true);
    m_showTable->setShortcut(Qt::Key_T);
    m_showTable->setToolTip(tr("Shows the same numbers as a table (T)"));
    m_showTable->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_showTable);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_header = makeHeader();
    column->addWidget(m_header);
    m_split->addWidget(m_canvas);
    m_split->addWidget(m_table);
    m_split->setStretchFactor(0, 1);
    m_split->setStretchFactor(1, 1);
    m_split->setChildrenCollapsible(false);
    column->addWidget(m_split, 1);
    column->addWidget(m_referencePanel);
    m_table->hide();
    m_referencePanel->hide();
    // The header and the chart are one ground.
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    connect(m_showTable, &QAction::toggled, this, [this](bool shows) {
        m_table->setVisible(shows);
        arrange();
    });
    connect(m_legend, &TroopLegend::hiddenChanged, m_canvas, &TroopCanvas::setHidden);
    connect(m_legend, &TroopLegend::hiddenChanged, this, &TroopView::refreshRows);

    Selection *selection = workspace.selection;
    connect(m_canvas, &TroopCanvas::factChosen, selection, &Selection::choose);
    connect(m_canvas, &TroopCanvas::factHovered, selection, &Selection::hover);
    connect(m_table, &TroopTable::factChosen, selection, &Selection::choose);
    connect(m_referencePanel, &ReferencePanel::factChosen, selection, &Selection::choose);
    connect(m_referencePanel, &ReferencePanel::removeWanted, this, &TroopView::removeReference);
    connect(m_referencePanel, &ReferencePanel::columnsWanted, this, [this] {
        if (m_referenceTable)
            askForColumns(rememberedColumns(m_referenceTable->header)
                              .value_or(guessedColumns(m_referenceTable->header)));
    });
    connect(selection, &Selection::currentChanged, m_canvas, &TroopCanvas::setChosen);
    connect(selection, &Selection::currentChanged, m_table, &TroopTable::setChosen);
    connect(selection, &Selection::hoveredChanged, m_canvas, &TroopCanvas::setHovered);
    connect(workspace.project, &Project::articleChanged, m_canvas, &TroopCanvas::fit);
    connect(this, &View::factsChanged, this, &TroopView::refresh);
    if (SharedTime *time = workspace.time) {
        connect(m_canvas, &TroopCanvas::windowMoved, this, &TroopView::tellTime);
        connect(m_canvas, &TroopCanvas::placed, this,
                [this, time] { time->setAxis(m_canvas, m_canvas->ownAxis()); });
        connect(time, &SharedTime::axisMoved, this,
                [this, time] { m_canvas->setAxis(time->axisFor(m_canvas)); });
        connect(time, &SharedTime::moved, this, &TroopView::followTime);
        connect(time->linkAction(), &QAction::toggled, this, &TroopView::followTime);
    }
    m_canvas->setChosen(selection->current());
    refresh();
}

/// The legend takes the width it can get; what the chart can be told stands at its right.
QWidget *TroopView::makeHeader()
{
    auto *header = new QWidget;
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(0, 0, 6, 0);
    row->setSpacing(2);
    row->addWidget(m_legend, 1, Qt::AlignTop);
    row->addStretch(); // in the place of a legend that is not worthwhile

    auto *group = new QActionGroup(this);
    const auto add = [&](TroopScale scale, const QString &text, const QKeySequence &key) {
        auto *action = new QAction(text, group);
        action->setCheckable(true);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, [this, scale] { m_canvas->setScale(scale); });
        addAction(action);
        m_scales.append(action);
    };
    add(TroopScale::FromZero, tr("Troops, axis from &zero"), Qt::Key_Z);
    add(TroopScale::Close, tr("Troops, axis &close to the levels"), Qt::Key_C);
    add(TroopScale::Index, tr("&Index: first level of each series = 100"), Qt::Key_I);
    m_scales.front()->setChecked(true);
    auto *menu = new QMenu(header);
    menu->addActions(m_scales);
    auto *scale = new MenuButton(MenuButton::Look::Flat);
    scale->setText(tr("Scale"));
    scale->setToolTip(tr("What the level axis counts"));
    scale->setMenu(menu);
    row->addWidget(scale, 0, Qt::AlignTop);
    row->addWidget(makeToolButton(m_showTable), 0, Qt::AlignTop);
    auto *reference = new QAction(tr("Reference…"), this);
    reference->setToolTip(tr("Opens a table (CSV) of numbers to compare the article's with (R)"));
    reference->setShortcut(Qt::Key_R);
    reference->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(reference, &QAction::triggered, this, &TroopView::chooseReference);
    addAction(reference);
    row->addWidget(makeToolButton(reference), 0, Qt::AlignTop);
    if (const SharedTime *time = workspace().time)
        row->addWidget(makeToolButton(time->linkAction()), 0, Qt::AlignTop);
    return header;
}

TroopView::~TroopView() = default;

void TroopView::chooseReference()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Open Reference"), {},
                                                      tr("Tables (*.csv *.tsv *.txt);;All files (*)"));
    if (!path.isEmpty())
        openReference(path);
}

void TroopView::openReference(const QString &path)
{
    auto table = readCsvFile(path);
    m_referenceName = QFileInfo(path).fileName();
    if (!table) {
        removeReference();
        m_referencePanel->setError(table.error().message());
        m_referencePanel->show();
        return;
    }
    m_referenceTable = std::make_unique<CsvTable>(std::move(table.value()));
    const QStringList &header = m_referenceTable->header;
    if (const auto known = rememberedColumns(header))
        takeColumns(*known);
    else
        askForColumns(guessedColumns(header));
}

void TroopView::askForColumns(const ReferenceColumns &columns)
{
    auto *dialog = new ReferenceDialog(*m_referenceTable, m_referenceName, columns, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        if (!m_referenceTable)
            return;
        rememberColumns(m_referenceTable->header, dialog->columns());
        takeColumns(dialog->columns());
    });
    dialog->open();
}

void TroopView::takeColumns(const ReferenceColumns &columns)
{
    const auto reference = makeReference(*m_referenceTable, columns, m_referenceName);
    if (reference) {
        m_canvas->setReference(std::make_shared<const Reference>(*reference));
        refreshReference();
    } else {
        m_canvas->setReference({});
        m_referencePanel->setError(reference.error().message());
    }
    m_referencePanel->show();
}

void TroopView::removeReference()
{
    m_referenceTable.reset();
    m_canvas->setReference({});
    m_referencePanel->hide();
}

void TroopView::refreshReference()
{
    const TroopScene &scene = m_canvas->scene();
    if (scene.reference)
        m_referencePanel->setContent(*scene.reference, differencesFrom(*scene.reference, scene.levels));
}

QAction *TroopView::scaleAction(TroopScale scale) const
{
    return m_scales[qsizetype(scale)];
}

void TroopView::refresh()
{
    const Project &project = *workspace().project;
    TroopLevels levels = troopLevels(facts(), project.publication());
    const QString lacking = troopsLacking(project, levels);
    m_canvas->setContent(levels, facts(), lacking);
    m_legend->setLevels(levels);
    if (SharedTime *time = workspace().time) {
        time->setWhole(this, m_canvas->isShowingChart() && levels.extent()
                                 ? std::optional(wholeWindow(levels))
                                 : std::nullopt);
        followTime();
    }
    refreshRows();
    refreshReference();
    arrange();
}

/// The table and screen readers tell what the chart shows.
void TroopView::refreshRows()
{
    const Project &project = *workspace().project;
    const TroopScene &scene = m_canvas->scene();
    auto rows = troopRows(scene.levels, facts(), project.article().text);
    std::erase_if(rows, [&scene](const TroopRow &row) {
        return row.place == TroopRow::Place::Chart && scene.hidden.contains(row.series);
    });
    m_canvas->setRows(rows);
    m_table->setRows(std::move(rows));
    m_table->setChosen(workspace().selection->current());
}

/// Says where the user went, to the views that follow.
void TroopView::tellTime()
{
    SharedTime *time = workspace().time;
    if (!time->isLinked())
        return;
    if (const auto &window = m_canvas->scene().window)
        time->show(*window);
    else
        time->showAll();
    followTime();
}

/// Shows what another view moved to.
void TroopView::followTime()
{
    const TimeWindow window = workspace().time->window();
    if (workspace().time->isLinked() && !window.isEmpty())
        m_canvas->show(window);
}

void TroopView::arrange()
{
    m_header->setVisible(m_canvas->isShowingChart() || !m_table->rows().empty());
    m_legend->setVisible(m_canvas->isShowingChart() && m_legend->isWorthwhile());
    const bool isBeside = width() >= narrow;
    m_split->setOrientation(isBeside ? Qt::Horizontal : Qt::Vertical);
    int room = width() - 8;
    for (const QToolButton *button : m_header->findChildren<QToolButton *>())
        room -= button->sizeHint().width() + 2;
    m_legend->setFixedHeight(std::min(m_legend->heightForWidth(room), height() / 3));
}

void TroopView::resizeEvent(QResizeEvent *event)
{
    View::resizeEvent(event);
    arrange();
}

QString TroopView::tell(FactId id) const
{
    const Project &project = *workspace().project;
    const Fact *fact = project.fact(id);
    if (!fact)
        return {};
    const QString sentence = head(*fact).sentence.in(project.article().text).toString().simplified();
    const QString when = toDisplay(dateOf(*fact));
    return tr("%1 (%2)").arg(displayHeadline(*fact), when) +
           (sentence.isEmpty() ? QString() : QLatin1Char('\n') + sentence);
}

std::unique_ptr<Picture> TroopView::picture() const
{
    const Project &project = *workspace().project;
    return std::make_unique<TroopPicture>(m_canvas->scene(), facts(),
                                          troopsLacking(project, m_canvas->scene().levels));
}

QByteArray TroopView::viewState() const
{
    return QByteArray::number(int(m_canvas->scene().scale)) + (m_showTable->isChecked() ? " table" : "");
}

void TroopView::restoreViewState(const QByteArray &state)
{
    const QList<QByteArray> words = state.split(' ');
    bool isNumber = false;
    const int scale = words.front().toInt(&isNumber);
    if (!isNumber || scale < 0 || scale >= m_scales.size())
        return;
    m_scales[scale]->trigger();
    m_showTable->setChecked(words.contains("table"));
}

View *makeTroopView(const Workspace &workspace, QWidget *parent)
{
    return new TroopView(workspace, parent);
}

} // namespace nutgraf
