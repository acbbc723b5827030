// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/namechange.h"

#include "model/facts/display.h"
#include "model/project/project.h"
#include "views/roomystyle.h"

#include <QCompleter>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace nutgraf
{

NameChange::NameChange(const Workspace &workspace, QWidget *parent)
    : QFrame(parent)
    , m_workspace(workspace)
    , m_title(new QLabel(this))
    , m_to(new QLineEdit(this))
    , m_facts(new QListWidget(this))
    , m_apply(new QPushButton(this))
    , m_notSpeaker(new QPushButton(tr("Not a speaker"), this))
{
    setFrameShape(QFrame::StyledPanel);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_to->setPlaceholderText(tr("New name, or the name of the same"));
    m_to->setAccessibleName(tr("New name"));
    m_to->setClearButtonEnabled(true);
    m_facts->setAccessibleName(tr("What would change"));
    m_facts->setWordWrap(true);
    makeRoomy(m_facts);
    m_facts->setMinimumHeight(90);
    m_notSpeaker->setToolTip(tr("Takes this name out wherever it is said to speak"));
    auto *leave = new QPushButton(tr("Cancel"), this);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_apply);
    buttons->addWidget(m_notSpeaker);
    buttons->addWidget(leave);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(6);
    column->addWidget(m_title);
    column->addWidget(m_to);
    column->addWidget(m_facts, 1);
    column->addLayout(buttons);
    connect(m_to, &QLineEdit::textChanged, this, &NameChange::showPreview);
    connect(m_to, &QLineEdit::returnPressed, m_apply, &QPushButton::click);
    connect(m_facts, &QListWidget::itemChanged, this, &NameChange::updateButtons);
    connect(m_apply, &QPushButton::clicked, this, &NameChange::apply);
    connect(m_notSpeaker, &QPushButton::clicked, this, &NameChange::takeSpeakerOut);
    connect(leave, &QPushButton::clicked, this, &NameChange::finished);
}

void NameChange::start(NameKind kind, const QString &from, const QString &to)
{
    m_kind = kind;
    m_from = from;
    QStringList others;
    for (const NameCount &name : namesIn(m_workspace.project->facts())) {
        if (name.kind == kind && name.name != from)
            others.append(name.name);
    }
    auto *completer = new QCompleter(others, m_to);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_to->setCompleter(completer);
    const QSignalBlocker quiet(m_to);
    m_to->setText(to);
    m_facts->clear();
    showPreview();
}

/// Keeps the ticks where the same facts are listed again.
void NameChange::showPreview()
{
    QStringList off;
    for (int row = 0; row < m_facts->count(); ++row) {
        if (m_facts->item(row)->checkState() == Qt::Unchecked)
            off.append(m_facts->item(row)->data(Qt::UserRole).toString());
    }
    const QSignalBlocker quiet(m_facts);
    m_facts->clear();
    bool speaks = false;
    for (const Fact &fact : m_workspace.project->facts()) {
        if (head(fact).origin == Origin::Dismissed || !carries(fact, m_kind, m_from))
            continue;
        speaks = speaks || changedFields(fact, withoutSpeaker(fact, m_from)).size() > 0;
        const QString before = displayHeadline(fact).simplified();
        const QString after =
            displayHeadline(renamed(fact, m_kind, m_from, m_to->text().simplified())).simplified();
        auto *item =
            new QListWidgetItem(before == after ? before : tr("%1\n→ %2").arg(before, after), m_facts);
        const QString id = QString::number(head(fact).id.value);
        item->setData(Qt::UserRole, id);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(off.contains(id) ? Qt::Unchecked : Qt::Checked);
    }
    const int count = m_facts->count();
    m_title->setText(tr("%n facts carry “%1”", nullptr, count).arg(m_from));
    m_notSpeaker->setVisible(m_kind == NameKind::Party && speaks);
    updateButtons();
}

void NameChange::updateButtons()
{
    const int all = m_facts->count(), count = int(ticked().size());
    m_apply->setText(count == all ? tr("Change all %1").arg(all) : tr("Change %1 of %2").arg(count).arg(all));
    m_apply->setEnabled(count > 0 && m_to->text().simplified() != m_from);
    m_notSpeaker->setEnabled(count > 0);
}

std::vector<Fact> NameChange::ticked() const
{
    std::vector<Fact> facts;
    for (int row = 0; row < m_facts->count(); ++row) {
        const QListWidgetItem *item = m_facts->item(row);
        const Fact *fact = m_workspace.project->fact({item->data(Qt::UserRole).toString().toULongLong()});
        if (fact && item->checkState() == Qt::Checked)
            facts.push_back(*fact);
    }
    return facts;
}

void NameChange::submit(const std::vector<Fact> &changed, const QString &name)
{
    EditBatch batch;
    for (const Fact &fact : changed)
        batch.edits.push_back({SetFact{head(fact).id, fact}});
    if (!batch.edits.empty())
        m_workspace.submit({batch}, name);
    Q_EMIT finished();
}

void NameChange::apply()
{
    std::vector<Fact> facts = ticked();
    const QString to = m_to->text().simplified();
    for (Fact &fact : facts)
        fact = renamed(fact, m_kind, m_from, to);
    submit(facts, to.isEmpty() ? tr("Taking “%1” Out").arg(m_from) : tr("“%1” Is “%2”").arg(m_from, to));
}

void NameChange::takeSpeakerOut()
{
    std::vector<Fact> changed;
    for (const Fact &fact : ticked()) {
        const Fact without = withoutSpeaker(fact, m_from);
        if (!changedFields(fact, without).isEmpty())
            changed.push_back(without);
    }
    submit(changed, tr("“%1” Is Not a Speaker").arg(m_from));
}

} // namespace nutgraf
