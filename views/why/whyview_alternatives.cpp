// SPDX-License-Identifier: GPL-3.0-or-later
// The other readings that the inspector offers for the chosen fact.
#include "model/project/alternatives.h"
#include "model/project/edit.h"
#include "model/project/project.h"
#include "model/project/selection.h"
#include "views/plaintext.h"
#include "views/stepname.h"
#include "views/why/plainlabel.h"
#include "views/why/whyview.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace nutgraf
{

void WhyView::showAlternatives(QVBoxLayout *column, const Fact &fact)
{
    const std::vector<Alternative> alternatives = alternativesOf(fact, *workspace().project);
    if (alternatives.empty())
        return;
    const Theme theme = Theme::of(palette());
    column->addSpacing(4);
    addLabel(column, tr("It may also be"), theme.faintText);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const Alternative &alternative : alternatives) {
        QString name = alternative.value;
        auto *take = new QPushButton(name.replace(QLatin1Char('&'), QLatin1String("&&")));
        take->setToolTip(plainToolTip(tr("Put “%1” here").arg(alternative.value)));
        take->setAccessibleDescription(alternative.because);
        // The button goes with the page that the change draws anew.
        connect(
            take, &QPushButton::clicked, this, [this, alternative] { this->take(alternative); },
            Qt::QueuedConnection);
        grid->addWidget(take, row, 0, Qt::AlignTop);
        QLabel *because = plainLabel(alternative.because, theme.faintText);
        because->setContentsMargins(0, 4, 0, 0);
        grid->addWidget(because, row++, 1);
    }
    column->addLayout(grid);
}

void WhyView::take(const Alternative &alternative)
{
    const FactId id = workspace().selection->current();
    if (!workspace().project->fact(id) || head(alternative.fact).id != id)
        return;
    Fact fact = alternative.fact;
    if (head(fact).origin != Origin::Entered)
        head(fact).origin = Origin::Corrected;
    workspace().submit({SetFact{id, fact}}, stepName(tr("Change to “%1”").arg(alternative.value), fact));
}

} // namespace nutgraf
