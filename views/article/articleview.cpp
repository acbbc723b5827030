// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/article/articleview.h"

#include "model/project/project.h"
#include "model/project/selection.h"
#include "views/article/articlecanvas.h"

#include <QVBoxLayout>

namespace nutgraf
{

ArticleView::ArticleView(const Workspace &workspace, QWidget *parent)
    : View(workspace, parent)
    , m_canvas(new ArticleCanvas(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_canvas);
    setFocusProxy(m_canvas);

    Selection *selection = workspace.selection;
    m_canvas->setTellFact([this](FactId id) { return tell(id); });
    connect(m_canvas, &ArticleCanvas::factClicked, selection, &Selection::choose);
    connect(m_canvas, &ArticleCanvas::factHovered, selection, &Selection::hover);
    connect(selection, &Selection::currentChanged, m_canvas, [this](FactId id) {
        m_canvas->setChosen(id);
        m_canvas->reveal(id);
    });
    connect(selection, &Selection::hoveredChanged, m_canvas, &ArticleCanvas::setHovered);
    connect(workspace.project, &Project::articleChanged, this, &ArticleView::showArticle);
    connect(this, &View::factsChanged, this, &ArticleView::showFacts);
    showArticle();
    showFacts();
}

void ArticleView::showArticle()
{
    m_canvas->setArticle(workspace().project->article());
}

void ArticleView::showFacts()
{
    m_canvas->setMarks(MarkIndex(facts()));
    m_canvas->setChosen(workspace().selection->current());
}

QString ArticleView::tell(FactId id) const
{
    const Fact *fact = workspace().project->fact(id);
    if (!fact)
        return {};
    const DateRange when = dateOf(*fact);
    return when.isUnknown() ? tr("%1\ndate unknown").arg(headlineOf(*fact))
                            : tr("%1\n%2").arg(headlineOf(*fact), toReadable(when));
}

View *makeArticleView(const Workspace &workspace, QWidget *parent)
{
    return new ArticleView(workspace, parent);
}

} // namespace nutgraf
