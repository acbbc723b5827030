// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tables/arrangemenu.h"

#include "views/tables/sortheader.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>

#include <algorithm>

namespace nutgraf
{

namespace
{

struct Arrange {
    Q_DECLARE_TR_FUNCTIONS(Arrange)
};

QString titleOf(const FactFilter *filter, FactModel::Column column)
{
    return filter->sourceModel()->headerData(column, Qt::Horizontal).toString();
}

void addSort(QMenu *menu, SortHeader *header, FactFilter *filter, SortHeader::Sort how)
{
    for (int place = 0; place < header->count(); ++place) {
        const FactModel::Column column = filter->columnAt(header->logicalIndex(place));
        QAction *action =
            menu->addAction(titleOf(filter, column), header, [=] { header->sortBy(column, how); });
        action->setCheckable(true);
        const auto &keys = filter->sortKeys();
        action->setChecked(std::any_of(keys.begin(), keys.end(),
                                       [column](const auto &key) { return key.column == column; }));
    }
}

} // namespace

void fillArrangeMenu(QMenu *menu, SortHeader *header, FactFilter *filter,
                     const std::vector<FactModel::Column> &groups, const std::function<void()> &changed)
{
    menu->clear();
    qDeleteAll(menu->findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly)); // clear() leaves them
    menu->addSection(Arrange::tr("Columns"));
    for (int place = 0; place < header->count(); ++place) {
        const int position = header->logicalIndex(place);
        QAction *action = menu->addAction(titleOf(filter, filter->columnAt(position)));
        action->setCheckable(true);
        action->setChecked(!header->isSectionHidden(position));
        // The last one stays: without columns there would be no header to call this menu on.
        action->setEnabled(header->isSectionHidden(position) ||
                           header->count() - header->hiddenSectionCount() > 1);
        QObject::connect(action, &QAction::triggered, header, [=](bool isShown) {
            header->setSectionHidden(position, !isShown);
            changed();
        });
    }
    menu->addSeparator();
    addSort(menu->addMenu(Arrange::tr("&Sort By")), header, filter, SortHeader::Sort::Alone);
    addSort(menu->addMenu(Arrange::tr("&Then By")), header, filter, SortHeader::Sort::Also);
    QMenu *group = menu->addMenu(Arrange::tr("&Group By"));
    auto *one = new QActionGroup(group);
    const auto add = [&](const QString &text, std::optional<FactModel::Column> column) {
        QAction *action = group->addAction(text);
        one->addAction(action);
        action->setCheckable(true);
        action->setChecked(filter->group() == column);
        QObject::connect(action, &QAction::triggered, header, [=] {
            filter->groupBy(column);
            // Somebody's words are read in the order in which they were said.
            if (column == FactModel::SpeakerColumn)
                filter->sortBy({{FactModel::WhenColumn}, {FactModel::WordsColumn}});
            header->showOrder();
            changed();
        });
    };
    add(Arrange::tr("Nothing"), {});
    for (const FactModel::Column column : groups)
        add(titleOf(filter, column), column);
}

} // namespace nutgraf
