// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/stepname.h"

#include <gtest/gtest.h>

using namespace nutgraf;

TEST(StepNameTest, NamesTheFactAndCutsALongOneBetweenWords)
{
    Event event;
    event.what = QStringLiteral("Convoy left");
    EXPECT_EQ(stepName(QStringLiteral("Reject"), event), QStringLiteral("Reject (Convoy left)"));
    event.what = QStringLiteral("Convoy of the third brigade left the harbour of the old town before dawn");
    EXPECT_EQ(stepName(QStringLiteral("Reject"), event),
              QStringLiteral("Reject (Convoy of the third brigade left the harbour of…)"));
}
