// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/why/whyview.h"

#include "model/facts/display.h"
#include "model/project/edit.h"
#include "model/project/project.h"
#include "model/project/reshape.h"
#include "model/project/selection.h"
#include "views/menubutton.h"
#include "views/namechange.h"
#include "views/stepname.h"
#include "views/why/fieldrow.h"
#include "views/why/plainlabel.h"
#include "views/why/sentencelabel.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace nutgraf
{

namespace
{

/// In quotation marks, unless it has its own.
QString quoted(const QString &words)
{
    return words.startsWith(u'“') || words.startsWith(u'"') ? words : QStringLiteral("“%1”").arg(words);
}

QString stateOf(Origin origin)
{
    switch (origin) {
    case Origin::Extracted:
        return {};
    case Origin::Accepted:
        return WhyView::tr("You accepted this.");
    case Origin::Corrected:
        return WhyView::tr("You corrected this.");
    case Origin::Entered:
        return WhyView::tr("You entered this.");
    case Origin::Dismissed:
        return WhyView::tr("You rejected this: no view shows it.");
    }
    Q_UNREACHABLE();
}

} // namespace

WhyView::WhyView(const Workspace &workspace, QWidget *parent)
    : View(workspace, parent)
    , m_scroll(new QScrollArea(this))
    , m_verdict(new QWidget(this))
    , m_accept(new QPushButton(tr("Accept"), m_verdict))
    , m_reject(new QPushButton(tr("Reject"), m_verdict))
    , m_back(new QPushButton(tr("Take back"), m_verdict))
    , m_more(new MenuButton(MenuButton::Look::Raised, m_verdict))
    , m_state(new QLabel(m_verdict))
{
    m_scroll->setAccessibleName(tr("Why"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_accept->setCheckable(true);
    m_reject->setCheckable(true);
    m_accept->setToolTip(tr("This fact is right"));
    m_reject->setToolTip(tr("This fact is wrong: leave it out"));
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    connect(m_accept, &QPushButton::clicked, this, [this] { judge(Origin::Accepted); });
    connect(m_reject, &QPushButton::clicked, this, [this] { judge(Origin::Dismissed); });
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_accept);
    buttons->addWidget(m_reject);
    buttons->addStretch();
    buttons->addWidget(m_more);
    auto *state = new QHBoxLayout;
    state->addWidget(m_state, 1);
    state->addWidget(m_back, 0, Qt::AlignTop);
    m_back->setToolTip(tr("Back to what was found: takes back all that you did to this fact"));
    connect(m_back, &QPushButton::clicked, this, [this] {
        const FactId id = this->workspace().selection->current();
        if (const Fact *fact = this->workspace().project->fact(id))
            this->workspace().submit({SetFact{id, {}}}, stepName(tr("Back to What Was Found"), *fact));
    });
    m_more->setText(tr("More"));
    m_more->setToolTip(tr("Merge this fact with another, or take it away"));
    m_more->setMenu(new QMenu(m_more));
    connect(m_more->menu(), &QMenu::aboutToShow, this, [this] { fillMore(m_more->menu()); });
    auto *verdict = new QVBoxLayout(m_verdict);
    verdict->setContentsMargins(14, 8, 14, 10);
    verdict->addLayout(state);
    verdict->addLayout(buttons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_verdict);
    setMinimumWidth(180);

    connect(workspace.selection, &Selection::currentChanged, this, [this] {
        m_alike.reset();
        showChosen();
    });
    connect(workspace.selection, &Selection::placeChanged, this, &WhyView::showChosen);
    connect(workspace.project, &Project::factsChanged, this, &WhyView::showChosen);
    showChosen();
}

void WhyView::showChosen()
{
    const FactId id = workspace().selection->current();
    const Fact *fact = workspace().project->fact(id);
    const int scrolled = id == m_shown ? m_scroll->verticalScrollBar()->value() : 0;
    auto *page = new QWidget;
    page->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(14, 4, 14, 14);
    column->setSpacing(8);
    const qint32 place = workspace().selection->place();
    if (fact)
        showFact(column, *fact);
    else if (place >= 0 && place < workspace().project->article().text.size())
        showPlace(column, place);
    else
        showEmpty(column);
    column->addStretch();
    // What asked for this may stand on the old page.
    if (QWidget *old = m_scroll->takeWidget()) {
        old->hide();
        old->deleteLater();
    }
    m_scroll->setWidget(page);
    orderKeys(page);
    page->setAutoFillBackground(false);
    m_scroll->verticalScrollBar()->setValue(scrolled);
    m_shown = id;

    m_verdict->setVisible(fact != nullptr);
    const Origin origin = fact ? head(*fact).origin : Origin::Extracted;
    // Who corrected or entered a fact has accepted it. The button stays: the next one never takes its place
    // under the pointer.
    const bool isOwn = origin == Origin::Corrected || origin == Origin::Entered;
    m_accept->setEnabled(!isOwn);
    m_back->setVisible(origin != Origin::Extracted && origin != Origin::Entered);
    // What was found is rejected; what a person entered goes.
    m_reject->setCheckable(origin != Origin::Entered);
    m_reject->setText(origin == Origin::Entered ? tr("Delete") : tr("Reject"));
    m_reject->setToolTip(origin == Origin::Entered ? tr("Take this fact away again")
                                                   : tr("This fact is wrong: leave it out"));
    m_accept->setChecked(origin == Origin::Accepted || isOwn);
    m_reject->setChecked(origin == Origin::Dismissed);
    m_state->setText(stateOf(origin));
    m_state->setVisible(!m_state->text().isEmpty());
}

/// What is made anew would come last of the whole window.
void WhyView::orderKeys(const QWidget *page)
{
    QWidget *before = m_scroll;
    for (QWidget *part : page->findChildren<QWidget *>()) {
        if (part->focusPolicy() & Qt::TabFocus) {
            setTabOrder(before, part);
            before = part;
        }
    }
    setTabOrder(before, m_accept);
    FieldRow *first = page->findChild<FieldRow *>();
    setFocusProxy(first ? static_cast<QWidget *>(first) : m_scroll);
}

void WhyView::showEmpty(QVBoxLayout *column)
{
    const Theme theme = Theme::of(palette());
    addLabel(
        column,
        workspace().project->facts().empty()
            ? whyNothing()
            : tr("Choose a fact in the article, the timeline, the chart or a table to see how it was found."),
        theme.faintText);
}

QLabel *WhyView::addLabel(QVBoxLayout *column, const QString &text, const QColor &color)
{
    QLabel *label = plainLabel(text, color);
    column->addWidget(label);
    return label;
}

void WhyView::showFact(QVBoxLayout *column, const Fact &fact)
{
    const Theme theme = Theme::of(palette());
    const FactHead &common = head(fact);
    const QString &text = workspace().project->article().text;

    QLabel *headline = addLabel(column, displayHeadline(fact), theme.text);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.15);
    large.setBold(true);
    headline->setFont(large);

    const Span sentence = common.sentence.contains(common.span) ? common.sentence : common.span;
    column->addWidget(new SentenceLabel(
        sentence.in(text).toString(), {common.span.begin - sentence.begin, common.span.end - sentence.begin},
        theme.accent(kindOf(fact)), this));

    if (m_alike) {
        auto *alike = new NameChange(workspace(), this);
        alike->start(m_alike->kind, m_alike->from, m_alike->to);
        connect(alike, &NameChange::finished, this, [this] {
            m_alike.reset();
            QMetaObject::invokeMethod(this, &WhyView::showChosen, Qt::QueuedConnection);
        });
        column->addWidget(alike);
    }
    showFields(column, fact);
    showAlternatives(column, fact);
    showSteps(column, common);
    showRefusals(column, common);
}

void WhyView::showSteps(QVBoxLayout *column, const FactHead &fact)
{
    if (fact.why.empty())
        return;
    const Theme theme = Theme::of(palette());
    const QString &text = workspace().project->article().text;
    column->addSpacing(4);
    addLabel(column, tr("How it was found"), theme.faintText);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(1);
    grid->setColumnStretch(1, 1);
    int row = 0, number = 0;
    for (const Evidence &step : fact.why) {
        grid->addWidget(plainLabel(tr("%1.").arg(++number), theme.faintText), row, 0, Qt::AlignTop);
        grid->addWidget(plainLabel(step.says, theme.text), row++, 1);
        // The fact's own words stand in bold above, and a step that names its words need not be told twice.
        const QString words = step.span == fact.span ? QString() : step.span.in(text).toString().simplified();
        const QString small = words.isEmpty() || step.says.contains(words)
                                  ? step.rule
                                  : QStringLiteral("%1 · %2").arg(quoted(words), step.rule);
        QLabel *rule = plainLabel(small, theme.faintText);
        QFont smaller = font();
        smaller.setPointSizeF(smaller.pointSizeF() * 0.85);
        rule->setFont(smaller);
        rule->setContentsMargins(0, 0, 0, 4);
        grid->addWidget(rule, row++, 1);
    }
    column->addLayout(grid);
}

void WhyView::judge(Origin origin)
{
    const FactId id = workspace().selection->current();
    const Fact *fact = workspace().project->fact(id);
    if (!fact)
        return;
    if (head(*fact).origin == Origin::Entered) {
        workspace().submit(removed(*fact), stepName(tr("Deleting"), *fact));
        return;
    }
    if (head(*fact).origin == origin) {
        workspace().submit({SetFact{id, {}}}, stepName(tr("Taking a Verdict Back"), *fact));
        return;
    }
    Fact judged = *fact;
    head(judged).origin = origin;
    workspace().submit({SetFact{id, judged}},
                       stepName(origin == Origin::Accepted ? tr("Accept") : tr("Reject"), judged));
}

QString WhyView::text() const
{
    QStringList lines;
    for (const QWidget *part : m_scroll->widget()->findChildren<QWidget *>()) {
        if (const auto *label = qobject_cast<const QLabel *>(part))
            lines.append(label->text());
        else if (const auto *sentence = qobject_cast<const SentenceLabel *>(part))
            lines.append(sentence->sentence());
    }
    return lines.join(QLatin1Char('\n'));
}

void WhyView::changeEvent(QEvent *event)
{
    View::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showChosen();
}

void WhyView::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Theme::of(palette()).background);
}

View *makeWhyView(const Workspace &workspace, QWidget *parent)
{
    return new WhyView(workspace, parent);
}

} // namespace nutgraf
