// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sampleproject.h"
#include "views/troops/trooppicture.h"

#include <gtest/gtest.h>

using namespace nutgraf;

TEST(TroopsLacking, TellsNothingFoundFromNothingLetThrough)
{
    const auto project = test::sampleProject();
    const Publication &publication = project->publication();
    EXPECT_EQ(troopsLacking(*project, troopLevels(project->facts(), publication)), QString());
    const TroopLevels none = troopLevels({}, publication);
    EXPECT_TRUE(troopsLacking(*project, none).contains(QStringLiteral("facets")));
    Opened opened = test::sampleOpened();
    opened.facts.deployments.clear();
    project->open(opened);
    EXPECT_TRUE(troopsLacking(*project, none).contains(QStringLiteral("No number of troops")));
}
