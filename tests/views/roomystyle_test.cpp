// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/roomystyle.h"

#include <QHeaderView>
#include <QTreeWidget>

#include <gtest/gtest.h>

using namespace nutgraf;

TEST(RoomyStyleTest, RowsAndHeadersGetAir)
{
    QTreeWidget list;
    list.setHeaderLabels({QStringLiteral("Name")});
    auto *item = new QTreeWidgetItem(&list, {QStringLiteral("Anna Lind")});
    const int row = list.visualItemRect(item).height(), header = list.header()->sizeHint().height();
    makeRoomy(&list, list.header());
    list.doItemsLayout();
    EXPECT_GE(list.visualItemRect(item).height(), row + 8);
    EXPECT_GT(list.header()->sizeHint().height(), header);
}
