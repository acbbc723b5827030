// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/facts/troopsteps.h"

#include <gtest/gtest.h>

#include <cmath>
#include <map>

using namespace nutgraf;

namespace
{

DateRange day(int n)
{
    return DateRange::day(CivilDay(std::chrono::days(n)));
}

TroopPoint point(DateRange when, Amount amount, DeploymentStatus status = DeploymentStatus::Current)
{
    return {amount, when, status, {FactId{1}}, {}, false};
}

TroopSeries series(std::vector<TroopPoint> points)
{
    TroopSeries one;
    one.force = QStringLiteral("NATO");
    one.points = std::move(points);
    return one;
}

constexpr auto planned = DeploymentStatus::Planned;

} // namespace

TEST(TroopSteps, ALevelHoldsUntilTheNextIsTold)
{
    const auto runs =
        stepRuns(series({point(day(0), Amount::exactly(9)), point(day(10), Amount::exactly(4))}), 99);
    EXPECT_EQ(runs, (std::vector{StepRun{StepKind::Level, {{0, 9}, {10, 9}, {10, 4}}}}));
}

TEST(TroopSteps, ABoundIsNoLevel)
{
    const Amount fewerThan5{{}, 5., Modifier::LessThan};
    const auto runs =
        stepRuns(series({point(day(0), Amount::exactly(9)), point(day(10), fewerThan5),
                         point(day(20), Amount::exactly(3)), point(day(30), Amount::exactly(2))}),
                 99);
    EXPECT_EQ(runs, (std::vector{StepRun{StepKind::Level, {{0, 9}, {10, 9}}},
                                 StepRun{StepKind::Bound, {{10, 9}, {10, 5}, {20, 5}, {20, 3}}},
                                 StepRun{StepKind::Level, {{20, 3}, {30, 3}, {30, 2}}}}));
}

TEST(TroopSteps, PlansBranchOffFromTheLevelBeforeThem)
{
    const auto runs = stepRuns(
        series({point(day(0), Amount::exactly(5)), point(day(20), Amount::exactly(7), planned),
                point(day(30), Amount::exactly(8), planned), point({}, Amount::exactly(9), planned)}),
        99);
    EXPECT_EQ(runs, (std::vector{StepRun{StepKind::Planned,
                                         {{0, 5}, {20, 5}, {20, 7}, {30, 7}, {30, 8}, {99, 8}, {99, 9}}}}));
}

TEST(TroopSteps, PlansWithoutADateDoNotFollowEachOther)
{
    const auto runs =
        stepRuns(series({point(day(0), Amount::exactly(5)), point({}, Amount::exactly(7), planned),
                         point({}, Amount::exactly(9), planned)}),
                 99);
    EXPECT_EQ(runs, (std::vector{StepRun{StepKind::Planned, {{0, 5}, {99, 5}, {99, 7}}},
                                 StepRun{StepKind::Planned, {{0, 5}, {99, 5}, {99, 9}}}}));
}

TEST(TroopSteps, AnEarlierPlanLeavesTheLineOfLevelsAlone)
{
    const auto runs =
        stepRuns(series({point(day(0), Amount::exactly(5)), point(day(10), Amount::exactly(7), planned),
                         point(day(20), Amount::exactly(6))}),
                 99);
    EXPECT_EQ(runs, (std::vector{StepRun{StepKind::Level, {{0, 5}, {20, 5}, {20, 6}}},
                                 StepRun{StepKind::Planned, {{0, 5}, {10, 5}, {10, 7}}}}));
}

TEST(TroopSteps, RivalsAndForcesNobodyNamedMakeNoLine)
{
    auto rival = point(day(10), Amount::exactly(7));
    rival.rival = true;
    EXPECT_TRUE(stepRuns(series({point(day(10), Amount::exactly(5)), rival}), 99).empty());
    auto nameless = series({point(day(0), Amount::exactly(5)), point(day(10), Amount::exactly(7))});
    nameless.force.clear();
    EXPECT_TRUE(stepRuns(nameless, 99).empty());
}

TEST(TroopSteps, IntervalsStandAtTheirMiddle)
{
    EXPECT_EQ(middleDay(day(4)), 4);
    EXPECT_EQ(middleDay({day(4).earliest, day(9).latest}), 6.5);
    EXPECT_EQ(middleDay({day(4).earliest, {}}), 4);
    EXPECT_EQ(middleDay({{}, day(9).latest}), 9);
}

TEST(VisiblePart, CutsAtTheEdgesAndKeepsTheLevel)
{
    const std::vector<QPointF> path{{0, 9}, {10, 9}, {10, 4}, {30, 4}};
    EXPECT_EQ(visiblePart(path, 0, 30, 100), path);
    EXPECT_EQ(visiblePart(path, 5, 20, 100), (std::vector<QPointF>{{5, 9}, {10, 9}, {10, 4}, {20, 4}}));
    EXPECT_EQ(visiblePart(path, 12, 20, 100), (std::vector<QPointF>{{12, 4}, {20, 4}}));
    EXPECT_TRUE(visiblePart(path, 31, 40, 100).empty());
    EXPECT_TRUE(visiblePart(path, -9, -1, 100).empty());
}

TEST(VisiblePart, ThinsToTheExtremesOfEachColumn)
{
    std::vector<QPointF> path;
    double level = 0;
    for (int i = 0; i < 10000; ++i) {
        const double next = (i * 7919) % 1000;
        const double x = i < 5000 ? i : i * 3.; // dense first, then with empty columns
        path.emplace_back(x, level);
        path.emplace_back(x, next);
        level = next;
    }
    constexpr int columns = 700;
    const double first = path.front().x(), last = path.back().x();
    const auto thin = visiblePart(path, first, last, columns);
    EXPECT_LE(thin.size(), 2u * columns + 2);
    const auto extremes = [&](const std::vector<QPointF> &points) {
        std::map<int, std::pair<double, double>> found;
        for (const QPointF &p : points) {
            const int column = std::min(columns - 1, int((p.x() - first) / (last - first) * columns));
            const auto [at, isNew] = found.try_emplace(column, p.y(), p.y());
            at->second = {std::min(at->second.first, p.y()), std::max(at->second.second, p.y())};
        }
        return found;
    };
    EXPECT_EQ(extremes(thin), extremes(path));
}

TEST(VisiblePart, RunsLevelAcrossEmptyColumns)
{
    const std::vector<QPointF> path{{0, 1},  {1, 1},  {1, 9},  {2, 9}, {2, 5},
                                    {90, 5}, {90, 8}, {91, 8}, {91, 2}};
    const auto thin = visiblePart(path, 0, 100, 10);
    for (size_t i = 1; i < thin.size(); ++i)
        EXPECT_TRUE(thin[i].x() - thin[i - 1].x() < 10 || thin[i].y() == thin[i - 1].y());
}

TEST(NiceAxis, IsRoundAndReachesTheMaximum)
{
    EXPECT_EQ(niceAxis(13000, 5), (NiceAxis{15000, 5000}));
    EXPECT_EQ(niceAxis(13000, 7), (NiceAxis{14000, 2000}));
    EXPECT_EQ(niceAxis(9600, 4), (NiceAxis{10000, 2500}));
    EXPECT_EQ(niceAxis(3, 5), (NiceAxis{3, 1}));
    EXPECT_EQ(niceAxis(300000, 6), (NiceAxis{300000, 50000}));
    EXPECT_EQ(niceAxis(0, 5), (NiceAxis{1, 1}));
    EXPECT_EQ(niceAxis(12, 5), (NiceAxis{15, 5}));
}

TEST(NiceAxis, NeverHasMoreStepsThanAskedFor)
{
    for (double maximum = 0; maximum < 1e7; maximum = maximum * 1.37 + 1) {
        for (const int most : {1, 2, 5, 8}) {
            const NiceAxis axis = niceAxis(maximum, most);
            EXPECT_LE(axis.top / axis.step, most + 1e-9);
            EXPECT_GE(axis.top, maximum);
            EXPECT_EQ(axis.step, std::floor(axis.step));
        }
    }
}

TEST(NiceAxis, AroundHighLevelsBeginsAboveZero)
{
    EXPECT_EQ(niceAxisAround(9000, 9600, 5), (NiceAxis{9600, 200, 9000}));
    EXPECT_EQ(niceAxisAround(100, 9600, 5).bottom, 0) << "where it gains nothing";
}

TEST(NiceAxis, AroundLevelsHoldsThemAllInFewSteps)
{
    for (double minimum = 0; minimum < 1e6; minimum = minimum * 1.7 + 1) {
        for (const double span : {0., 3., 170., 99999.}) {
            const NiceAxis axis = niceAxisAround(minimum, minimum + span, 5);
            EXPECT_LE(axis.bottom, minimum);
            EXPECT_GE(axis.top, minimum + span);
            EXPECT_LE((axis.top - axis.bottom) / axis.step, 5 + 1e-9) << minimum << " " << span;
            EXPECT_GT(axis.top, axis.bottom);
        }
    }
}

TEST(PointHeldOn, IsTheLastOneToldUntilThen)
{
    const TroopSeries one = series({point(day(0), Amount::exactly(5)), point(day(10), Amount::exactly(7)),
                                    point(day(20), Amount::exactly(9), planned)});
    EXPECT_EQ(pointHeldOn(one, -1), std::nullopt);
    EXPECT_EQ(pointHeldOn(one, 0), 0u);
    EXPECT_EQ(pointHeldOn(one, 15), 1u);
    EXPECT_EQ(pointHeldOn(one, 25), 2u) << "a plan, once its day has come";
}

TEST(PointHeldOn, RivalsAndForcesNobodyNamedHoldNothing)
{
    TroopPoint rival = point(day(10), Amount::exactly(70));
    rival.rival = true;
    EXPECT_EQ(pointHeldOn(series({point(day(0), Amount::exactly(5)), rival}), 15), 0u);
    TroopSeries nobodys = series({point(day(0), Amount::exactly(5))});
    nobodys.force.clear();
    EXPECT_EQ(pointHeldOn(nobodys, 5), std::nullopt);
}
