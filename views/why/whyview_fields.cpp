// SPDX-License-Identifier: GPL-3.0-or-later
// What the inspector does about the fields of the chosen fact.
#include "model/facts/display.h"
#include "model/project/edit.h"
#include "model/project/project.h"
#include "model/project/reshape.h"
#include "model/project/selection.h"
#include "views/factfields.h"
#include "views/menubutton.h"
#include "views/stepname.h"
#include "views/why/fieldrow.h"
#include "views/why/plainlabel.h"
#include "views/why/whyview.h"

#include <QGridLayout>
#include <QLabel>
#include <QMenu>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <cstdlib>

namespace nutgraf
{

void WhyView::showFields(QVBoxLayout *column, const Fact &fact)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(1, 1);
    std::vector<FactField> untold;
    for (const FactField &field : fieldsOf(fact, *workspace().project)) {
        if (field.value.isEmpty())
            untold.push_back(field);
        else
            addRow(grid, field);
    }
    column->addLayout(grid);
    if (untold.empty())
        return;
    auto *add = new MenuButton(MenuButton::Look::Flat);
    add->setText(tr("Add…"));
    add->setToolTip(tr("Tell what the article does not, or what was not found"));
    auto *menu = new QMenu(add);
    for (const FactField &field : untold) {
        menu->addAction(field.name, this, [this, grid, field] {
            if (!row(field.name))
                addRow(grid, field);
            editField(field.name);
        });
    }
    add->setMenu(menu);
    column->addWidget(add, 0, Qt::AlignLeft);
}

void WhyView::addRow(QGridLayout *grid, const FactField &field)
{
    const int line = grid->rowCount();
    QLabel *name = plainLabel(field.name, Theme::of(palette()).faintText);
    name->setWordWrap(false);
    name->setContentsMargins(0, 1, 0, 1);
    auto *row = new FieldRow(field, this);
    name->setBuddy(row);
    connect(row, &FieldRow::committed, this, [this, row](const QString &typed) { commit(row, typed); });
    grid->addWidget(name, line, 0, Qt::AlignTop | Qt::AlignLeft);
    grid->addWidget(row, line, 1);
}

FieldRow *WhyView::row(const QString &name) const
{
    for (FieldRow *row : m_scroll->widget()->findChildren<FieldRow *>()) {
        if (row->field().name == name)
            return row;
    }
    return nullptr;
}

void WhyView::editField(const QString &name)
{
    FieldRow *found = name.isEmpty() ? m_scroll->widget()->findChild<FieldRow *>() : row(name);
    if (!found)
        return;
    found->edit();
    QMetaObject::invokeMethod(
        found, [this, found] { m_scroll->ensureWidgetVisible(found); }, Qt::QueuedConnection);
}

void WhyView::commit(FieldRow *row, const QString &typed)
{
    const FactId id = workspace().selection->current();
    const Fact *before = workspace().project->fact(id);
    if (!before)
        return;
    const FactField field = row->field();
    if (typed.simplified() == field.typed.simplified()) {
        row->cancel();
        return;
    }
    Fact fact = *before;
    if (const auto fault = field.set(fact, typed)) {
        row->showFault(*fault);
        return;
    }
    if (changedFields(*before, fact).isEmpty()) {
        row->cancel();
        return;
    }
    if (head(fact).origin != Origin::Entered)
        head(fact).origin = Origin::Corrected;
    if (field.naming && !field.typed.isEmpty() && !field.typed.contains(QLatin1Char(',')))
        offerAlike(*field.naming, field.typed, typed.simplified());
    const auto found = workspace().project->foundFact(id);
    const QString step = stepName(tr("Change of “%1”").arg(field.name), *before);
    // What is typed as it was found is no correction any more. The row goes as the fact is shown anew.
    const bool asFound =
        found && head(fact).origin == Origin::Corrected && changedFields(found, fact).isEmpty();
    QMetaObject::invokeMethod(
        this,
        [this, id, fact, asFound, step, name = field.name] {
            workspace().submit({SetFact{id, asFound ? std::optional<Fact>() : fact}}, step);
            if (FieldRow *again = this->row(name))
                again->setFocus();
        },
        Qt::QueuedConnection);
}

void WhyView::offerAlike(NameKind kind, const QString &from, const QString &to)
{
    const FactId own = workspace().selection->current();
    const auto &facts = workspace().project->facts();
    const bool others = std::any_of(facts.begin(), facts.end(), [&](const Fact &fact) {
        return head(fact).id != own && head(fact).origin != Origin::Dismissed && carries(fact, kind, from);
    });
    m_alike = others ? std::optional<Alike>({kind, from, to}) : std::nullopt;
}

void WhyView::fillMore(QMenu *menu)
{
    menu->clear();
    const Project &project = *workspace().project;
    const FactId id = workspace().selection->current();
    const Fact *fact = project.fact(id);
    if (!fact)
        return;
    QMenu *merge = menu->addMenu(tr("Merge with"));
    std::vector<const Fact *> others;
    for (const Fact &other : project.facts()) {
        if (head(other).id != id && kindOf(other) == kindOf(*fact) && head(other).origin != Origin::Dismissed)
            others.push_back(&other);
    }
    const auto distance = [fact](const Fact *other) {
        return std::abs(head(*other).span.begin - head(*fact).span.begin);
    };
    std::stable_sort(others.begin(), others.end(),
                     [&](const Fact *a, const Fact *b) { return distance(a) < distance(b); });
    others.resize(std::min<size_t>(others.size(), 8));
    for (const Fact *other : others) {
        QString line = displayHeadline(*other).simplified().left(70);
        line.replace(QLatin1Char('&'), QLatin1String("&&"));
        merge->addAction(line, this, [this, id, otherId = head(*other).id] {
            const Fact *kept = workspace().project->fact(id), *gone = workspace().project->fact(otherId);
            if (kept && gone)
                workspace().submit(merged(*workspace().project, *kept, *gone),
                                   stepName(tr("Merging"), *kept));
        });
    }
    merge->setEnabled(!merge->isEmpty());
}

} // namespace nutgraf
