// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/review/reviewbar.h"

#include "model/facts/display.h"
#include "model/project/edit.h"
#include "model/project/project.h"
#include "model/project/selection.h"
#include "views/stepname.h"
#include "views/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QShortcut>

#include <algorithm>
#include <cmath>

namespace nutgraf
{

namespace
{
constexpr double sure = 0.85;
} // namespace

std::vector<FactId> factsToReview(const std::vector<Fact> &facts)
{
    std::vector<const FactHead *> open;
    for (const Fact &fact : facts) {
        if (head(fact).origin == Origin::Extracted)
            open.push_back(&head(fact));
    }
    std::stable_sort(open.begin(), open.end(),
                     [](const FactHead *a, const FactHead *b) { return a->confidence < b->confidence; });
    const auto firstSure =
        std::find_if(open.begin(), open.end(), [](const FactHead *fact) { return fact->confidence >= sure; });
    if (firstSure != open.begin())
        open.erase(firstSure, open.end());
    std::vector<FactId> ids;
    for (const FactHead *fact : open)
        ids.push_back(fact->id);
    return ids;
}

ReviewBar::ReviewBar(const Workspace &workspace, QWidget *parent)
    : View(workspace, parent)
    , m_progress(new QLabel(this))
{
    m_progress->setTextFormat(Qt::PlainText);
    m_progress->setWordWrap(true);
    m_progress->setForegroundRole(QPalette::WindowText);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 6, 12, 6);
    row->addWidget(m_progress, 1);
    m_steps = {
        addButton(tr("Accept"), tr("A"), tr("This fact is right (A)"), [this] { judge(Origin::Accepted); }),
        addButton(tr("Reject"), tr("R"), tr("This fact is wrong (R)"), [this] { judge(Origin::Dismissed); }),
        addButton(tr("Edit"), tr("E"), tr("Change its fields (E)"), [this] { Q_EMIT editRequested(); }),
        addButton(tr("Back"), tr("B"), tr("The fact before (B)"), [this] { go(-1); }),
        addButton(tr("Next"), tr("N"), tr("Leave it as it is and go on (N)"), [this] { go(1); }),
    };
    addButton(tr("Done"), tr("Esc"), tr("End the review (Escape)"), [this] { stop(); });
    setAccessibleName(tr("Review"));
    connect(workspace.project, &Project::articleChanged, this, &ReviewBar::stop);
    connect(workspace.project, &Project::factsChanged, this, [this] {
        if (isVisible())
            showFact();
    });
    stop();
}

QPushButton *ReviewBar::addButton(const QString &text, const QString &key, const QString &tip,
                                  const std::function<void()> &act)
{
    auto *button = new QPushButton(tr("%1 (%2)").arg(text, key), this);
    button->setToolTip(tip);
    button->setFocusPolicy(Qt::TabFocus);
    connect(button, &QPushButton::clicked, this, act);
    layout()->addWidget(button);
    // A key of its own, as the button's mnemonic would need Alt. Typing in a field is not disturbed by it.
    auto *shortcut = new QShortcut(QKeySequence(key), this);
    connect(shortcut, &QShortcut::activated, button, [button] {
        if (button->isEnabled())
            button->click();
    });
    m_keys.append(shortcut);
    return button;
}

void ReviewBar::start()
{
    m_facts = factsToReview(workspace().project->facts());
    m_place = 0;
    show();
    for (QShortcut *key : std::as_const(m_keys))
        key->setEnabled(true);
    go(0);
    setFocus();
}

void ReviewBar::stop()
{
    for (QShortcut *key : std::as_const(m_keys))
        key->setEnabled(false);
    hide();
}

void ReviewBar::go(int steps)
{
    m_place = std::clamp(m_place + steps, 0, int(m_facts.size()));
    if (m_place < int(m_facts.size()))
        workspace().selection->choose(m_facts[size_t(m_place)]);
    showFact();
}

void ReviewBar::judge(Origin origin)
{
    const Fact *fact = workspace().project->fact(m_facts[size_t(m_place)]);
    if (fact) {
        Fact judged = *fact;
        // Who corrected a fact has accepted it.
        const bool isDone = origin == Origin::Accepted && (head(judged).origin == Origin::Corrected ||
                                                           head(judged).origin == Origin::Entered);
        head(judged).origin = origin;
        if (!isDone)
            workspace().submit({SetFact{head(judged).id, judged}},
                               stepName(origin == Origin::Accepted ? tr("Accept") : tr("Reject"), judged));
    }
    go(1);
}

void ReviewBar::showFact()
{
    const int count = int(m_facts.size());
    const bool isOver = m_place >= count;
    for (QPushButton *button : std::as_const(m_steps))
        button->setEnabled(!isOver);
    m_steps[3]->setEnabled(m_place > 0);
    if (isOver) {
        m_progress->setText(count == 0 ? tr("There is nothing to review: every fact was judged.")
                                       : tr("All %1 are reviewed.").arg(count));
        return;
    }
    const Fact *fact = workspace().project->fact(m_facts[size_t(m_place)]);
    if (!fact) {
        m_progress->setText(tr("%1 of %2 · this fact is gone").arg(m_place + 1).arg(count));
        return;
    }
    m_progress->setText(tr("%1 of %2 · %3 % sure · %4")
                            .arg(m_place + 1)
                            .arg(count)
                            .arg(std::lround(head(*fact).confidence * 100))
                            .arg(displayHeadline(*fact).simplified().left(160)));
}

QString ReviewBar::text() const
{
    return m_progress->text();
}

void ReviewBar::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Theme::of(palette()).panel);
}

} // namespace nutgraf
