// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timeaxis.h"

#include <QStringList>

#include <gtest/gtest.h>

using namespace nutgraf;

namespace
{

double seven(const QString &text)
{
    return 7.0 * double(text.size());
}

TimeAxis axisOf(CivilDay first, CivilDay last, double width = 800)
{
    return axisFor(TimeScale({dayNumber(first), dayNumber(last)}, 10, width), seven);
}

QStringList labelsOf(const std::vector<AxisTick> &ticks)
{
    QStringList labels;
    for (const AxisTick &tick : ticks) {
        if (!tick.label.isEmpty())
            labels << tick.label;
    }
    return labels;
}

} // namespace

TEST(TimeAxis, NamesDaysUnderTheirMonth)
{
    const TimeAxis axis = axisOf(makeDay(2021, 2, 25), makeDay(2021, 3, 4));
    EXPECT_EQ(labelsOf(axis.fine).join(u' '), QStringLiteral("25 26 27 28 1 2 3"));
    EXPECT_EQ(labelsOf(axis.coarse), (QStringList{QStringLiteral("Feb 2021"), QStringLiteral("Mar 2021")}));
}

TEST(TimeAxis, NamesMonthsUnderTheirYear)
{
    const TimeAxis axis = axisOf(makeDay(2020, 11, 1), makeDay(2021, 4, 15));
    EXPECT_EQ(labelsOf(axis.fine).join(u' '), QStringLiteral("Nov Dec Jan Feb Mar Apr"));
    EXPECT_EQ(labelsOf(axis.coarse), (QStringList{QStringLiteral("2020"), QStringLiteral("2021")}));
}

TEST(TimeAxis, NamesHoursUnderTheirDay)
{
    const TimeAxis axis = axisOf(makeDay(2021, 2, 18), makeDay(2021, 2, 19));
    EXPECT_TRUE(labelsOf(axis.fine).contains(QStringLiteral("06:00")))
        << qPrintable(labelsOf(axis.fine).join(u' '));
    EXPECT_EQ(labelsOf(axis.coarse), QStringList{QStringLiteral("18 Feb 2021")});
}

TEST(TimeAxis, NamesYearsBeforeTheCommonEra)
{
    const TimeAxis axis = axisOf(makeDay(-499, 1, 1), makeDay(500, 1, 1));
    EXPECT_TRUE(labelsOf(axis.fine).contains(QStringLiteral("200 BC")));
    EXPECT_TRUE(labelsOf(axis.fine).contains(QStringLiteral("200")));
    EXPECT_TRUE(axis.coarse.empty());
}

TEST(TimeAxis, LabelsNeverOverlapOrLeaveTheAxisAtAnyZoom)
{
    for (const CivilDay middle : {makeDay(-43, 3, 15), makeDay(2021, 2, 18), makeDay(1, 1, 1)}) {
        for (const double width : {120.0, 640.0, 2500.0}) {
            TimeScale scale({dayNumber(middle) - 0.5, dayNumber(middle) + 0.5}, 10, width);
            for (int i = 0; i < 160; ++i) {
                const TimeAxis axis = axisFor(scale, seven);
                for (const auto *row : {&axis.fine, &axis.coarse}) {
                    double taken = scale.left();
                    for (const AxisTick &tick : *row) {
                        if (tick.label.isEmpty())
                            continue;
                        ASSERT_GE(tick.labelX, taken);
                        taken = tick.labelX + seven(tick.label);
                        ASSERT_LE(taken, scale.right() + 0.001);
                    }
                }
                ASSERT_LE(axis.fine.size(), size_t(width / 10) + 2);
                scale = scale.zoomed(10 + width / 3, 1 / 1.12);
            }
        }
    }
}
