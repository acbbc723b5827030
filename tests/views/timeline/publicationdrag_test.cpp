// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/publicationdrag.h"

#include "tests/support/sampleproject.h"

#include <QTest>

#include <gtest/gtest.h>

using namespace nutgraf;

TEST(PublicationDrag, PassesDaysOverWhileALongTextIsComposedAndShowsTheLast)
{
    int composed = 0;
    Project project([&composed](const Analysis &, const Publication &publication) {
        QTest::qSleep(20);
        ++composed;
        FactSet facts = test::sampleOpened().facts;
        facts.publication = publication;
        return facts;
    });
    project.open(test::sampleOpened());
    QStringList steps;
    PublicationDrag drag({&project, nullptr, nullptr, [&](const Edit &edit, const QString &name) {
                              project.apply(edit);
                              steps << name;
                          }});
    const CivilDay first = makeDay(2022, 4, 1);
    for (int i = 0; i < 100; ++i)
        drag.moveTo(first + std::chrono::days(i));
    EXPECT_LT(composed, 10);
    const CivilDay last = first + std::chrono::days(99);
    EXPECT_TRUE(QTest::qWaitFor([&] { return project.publication().day() == last; }, 2000));
    drag.commit();
    EXPECT_EQ(project.publication().day(), last);
    EXPECT_EQ(steps.size(), 1);
}
