// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/troops/referencepanel.h"

#include <gtest/gtest.h>

using namespace nutgraf;

namespace
{

std::vector<Difference> differences(int count)
{
    Difference one;
    one.says = QStringLiteral("NATO · Mali: 900 differs from the reference: 800");
    one.differs = true;
    return std::vector<Difference>(size_t(count), one);
}

} // namespace

TEST(ReferencePanelTest, IsAsHighAsItsLinesNeedAndLeavesTheChartTheRest)
{
    ReferencePanel panel;
    Reference reference;
    reference.name = QStringLiteral("table.csv");
    panel.setContent(reference, differences(1));
    const int one = panel.sizeHint().height();
    panel.setContent(reference, differences(3));
    const int three = panel.sizeHint().height();
    panel.setContent(reference, differences(30));
    EXPECT_LT(one, three);
    EXPECT_LE(panel.sizeHint().height(), three + 2 * panel.fontMetrics().height());
}

TEST(ReferencePanelTest, CountsOneNumberAsOne)
{
    ReferencePanel panel;
    Reference reference;
    reference.name = QStringLiteral("table.csv");
    panel.setContent(reference, differences(1));
    EXPECT_EQ(panel.summary(), QStringLiteral("1 of 1 number differs from the reference “table.csv”"));
}
