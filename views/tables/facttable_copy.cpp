// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/facts/display.h"
#include "views/tables/facttable.h"

#include "model/items/citation.h"
#include "model/project/project.h"
#include "views/tables/sectionedtable.h"
#include "views/tables/sortheader.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>

namespace nutgraf
{

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
    for (const bool isFolded : {true, false}) {
        auto *fold = new QAction(isFolded ? tr("&Fold All Groups") : tr("&Unfold All Groups"), m_table);
        connect(fold, &QAction::triggered, this, [this, isFolded] { m_table->setAllFolded(isFolded); });
        m_table->addAction(fold);
        m_folding.append(fold);
    }
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
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
        if (const Fact *fact = workspace().project->fact(m_rows.idAt(row)))
            lines.append(line(*fact));
    }
    return lines.join(QLatin1Char('\n'));
}

QString FactTable::rowsAsWords() const
{
    return eachFact([](const Fact &fact) {
        const QString when = toDisplay(dateOf(fact));
        if (const auto *quote = std::get_if<Quote>(&fact)) {
            const QString who = attributionOf(*quote), words = quote->text.simplified();
            return who.isEmpty() ? tr("%1 (%2)").arg(words, when) : tr("%1: %2 (%3)").arg(who, words, when);
        }
        return tr("%1 (%2)").arg(displayHeadline(fact), when);
    });
}

QString FactTable::citations() const
{
    const Project &project = *workspace().project;
    return eachFact(
        [&project](const Fact &fact) { return citationOf(fact, project.article(), project.publication()); });
}

} // namespace nutgraf
