// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/article/articleview.h"

#include "model/facts/display.h"
#include "model/project/project.h"
#include "model/project/reshape.h"
#include "model/project/selection.h"
#include "views/article/articlecanvas.h"
#include "views/stepname.h"

#include <QAction>
#include <QLabel>
#include <QVBoxLayout>

namespace nutgraf
{

ArticleView::ArticleView(const Workspace &workspace, QWidget *parent)
    : View(workspace, parent)
    , m_canvas(new ArticleCanvas(this))
    , m_note(new QLabel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_canvas);
    column->addWidget(m_note);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->setMargin(8);
    m_note->hide();
    setFocusProxy(m_canvas);

    Selection *selection = workspace.selection;
    m_canvas->setTellFact([this](FactId id) { return tell(id); });
    connect(m_canvas, &ArticleCanvas::factClicked, selection, &Selection::choose);
    connect(m_canvas, &ArticleCanvas::factClicked, this, [this, selection](FactId id) {
        say({});
        if (id.isNull())
            selection->pointAt(-1);
    });
    connect(m_canvas, &ArticleCanvas::placeClicked, selection, &Selection::pointAt);
    connect(m_canvas, &ArticleCanvas::factHovered, selection, &Selection::hover);
    connect(selection, &Selection::currentChanged, m_canvas, [this](FactId id) {
        m_canvas->setChosen(id);
        m_canvas->reveal(id);
    });
    connect(selection, &Selection::hoveredChanged, m_canvas, &ArticleCanvas::setHovered);
    connect(workspace.project, &Project::articleChanged, this, &ArticleView::showArticle);
    connect(this, &View::factsChanged, this, &ArticleView::showFacts);
    buildActions();
    showArticle();
    showFacts();
}

void ArticleView::buildActions()
{
    const auto add = [this](const char *name, const QString &text, const QString &key, auto &&act) {
        auto *action = new QAction(text, m_canvas);
        action->setObjectName(QLatin1String(name));
        action->setShortcut(QKeySequence(key));
        connect(action, &QAction::triggered, this, act);
        m_canvas->addAction(action);
    };
    add("facts.markEvent", tr("Mark as &Event"), tr("Alt+1"), [this] { mark(FactKind::Event); });
    add("facts.markTroops", tr("Mark as &Troop Number"), tr("Alt+2"), [this] { mark(FactKind::Deployment); });
    add("facts.markQuote", tr("Mark as &Quote"), tr("Alt+3"), [this] { mark(FactKind::Quote); });
    add("facts.move", tr("Make These the &Words of the Chosen Fact"), tr("Alt+4"), [this] { moveChosen(); });
    add("facts.split", tr("&Split These Words Off the Chosen Fact"), tr("Alt+5"), [this] { splitChosen(); });
}

void ArticleView::say(const QString &text)
{
    m_note->setText(text);
    m_note->setVisible(!text.isEmpty());
}

void ArticleView::mark(FactKind kind)
{
    const auto fact = factFromWords(*workspace().project, kind, m_canvas->selectedSpan());
    say(fact ? QString() : fact.error().message());
    if (!fact)
        return;
    const FactId id = head(fact.value()).id;
    const QString done = kind == FactKind::Event        ? tr("New Event")
                         : kind == FactKind::Deployment ? tr("New Troop Number")
                                                        : tr("New Quote");
    workspace().submit({SetFact{id, fact.value()}}, stepName(done, fact.value()));
    m_canvas->select({});
    workspace().selection->choose(id);
}

void ArticleView::moveChosen()
{
    const FactId id = workspace().selection->current();
    const Fact *fact = workspace().project->fact(id);
    const bool can = fact && !m_canvas->selectedSpan().isEmpty();
    say(can ? QString() : tr("Choose a fact, then select the words that it should have."));
    if (!can)
        return;
    const Fact moved = movedTo(*workspace().project, *fact, m_canvas->selectedSpan());
    if (head(moved).span.isEmpty())
        return;
    workspace().submit({SetFact{id, moved}}, stepName(tr("Other Words"), *fact));
    m_canvas->select({});
}

void ArticleView::splitChosen()
{
    const Fact *fact = workspace().project->fact(workspace().selection->current());
    if (!fact || m_canvas->selectedSpan().isEmpty()) {
        say(tr("Choose a fact, then select the words of it that are a second one."));
        return;
    }
    FactId made;
    const auto edit = splitOff(*workspace().project, *fact, m_canvas->selectedSpan(), &made);
    say(edit ? QString() : edit.error().message());
    if (!edit)
        return;
    workspace().submit(edit.value(), stepName(tr("Splitting"), *fact));
    m_canvas->select({});
    workspace().selection->choose(made);
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
    return when.isUnknown() ? tr("%1\ndate unknown").arg(displayHeadline(*fact))
                            : tr("%1\n%2").arg(displayHeadline(*fact), toDisplay(when));
}

View *makeArticleView(const Workspace &workspace, QWidget *parent)
{
    return new ArticleView(workspace, parent);
}

} // namespace nutgraf
