// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/troops/troopview.h"

#include "model/project/project.h"
#include "model/project/selection.h"
#include "views/troops/troopcanvas.h"
#include "views/troops/trooplegend.h"
#include "views/troops/trooppicture.h"

#include <QBoxLayout>

#include <algorithm>

namespace nutgraf
{

namespace
{

constexpr int narrow = 560; // below, the legend goes under the chart

} // namespace

TroopView::TroopView(const Workspace &workspace, QWidget *parent)
    : View(workspace, parent)
    , m_canvas(new TroopCanvas([this](FactId id) { return tell(id); }))
    , m_legend(new TroopLegend)
    , m_box(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_box->setContentsMargins(0, 0, 0, 0);
    m_box->setSpacing(0);
    m_box->addWidget(m_canvas, 1);
    m_box->addWidget(m_legend, 0, Qt::AlignTop);
    // The legend's margins and the room below it are one ground with the chart.
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    connect(m_legend, &TroopLegend::hiddenChanged, m_canvas, &TroopCanvas::setHidden);

    Selection *selection = workspace.selection;
    connect(m_canvas, &TroopCanvas::factChosen, selection, &Selection::choose);
    connect(m_canvas, &TroopCanvas::factHovered, selection, &Selection::hover);
    connect(selection, &Selection::currentChanged, m_canvas, &TroopCanvas::setChosen);
    connect(selection, &Selection::hoveredChanged, m_canvas, &TroopCanvas::setHovered);
    connect(workspace.project, &Project::articleChanged, m_canvas, &TroopCanvas::fit);
    connect(workspace.project, &Project::factsChanged, this, &TroopView::refresh);
    m_canvas->setChosen(selection->current());
    refresh();
}

void TroopView::refresh()
{
    const Project &project = *workspace().project;
    TroopLevels levels = troopLevels(project.facts(), project.publication());
    const QString lacking = troopsLacking(project, levels);
    m_canvas->setContent(levels, project.facts(), lacking);
    m_legend->setLevels(levels);
    arrange();
}

void TroopView::arrange()
{
    const bool beside = width() >= narrow;
    m_box->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_legend->setVisible(m_canvas->isShowingChart() && m_legend->isWorthwhile());
    const QSize wanted = m_legend->sizeHint();
    m_legend->setFixedWidth(beside ? wanted.width() : QWIDGETSIZE_MAX);
    m_legend->setMinimumWidth(beside ? wanted.width() : 0);
    m_legend->setMaximumHeight(beside ? QWIDGETSIZE_MAX : std::min(wanted.height(), height() / 3));
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
    const QString when = toReadable(dateOf(*fact));
    return tr("%1 (%2)").arg(headlineOf(*fact), when) +
           (sentence.isEmpty() ? QString() : QLatin1Char('\n') + sentence);
}

std::unique_ptr<Picture> TroopView::picture() const
{
    const Project &project = *workspace().project;
    return std::make_unique<TroopPicture>(m_canvas->scene(), project.facts(),
                                          troopsLacking(project, m_canvas->scene().levels));
}

View *makeTroopView(const Workspace &workspace, QWidget *parent)
{
    return new TroopView(workspace, parent);
}

} // namespace nutgraf
