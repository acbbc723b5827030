// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/facts/troopseries.h"

#include "model/facts/troopsteps.h"

#include <gtest/gtest.h>

#include <cmath>

using namespace nutgraf;

namespace
{

const CivilDay published = makeDay(2022, 3, 4);
const DateRange today = DateRange::day(published);

Publication publication()
{
    return {today, DateBasis::User, {}};
}

/// A deployment whose id and place in the text is `at`.
Deployment told(qint32 at, const char16_t *force, const char16_t *place, Amount amount,
                DateRange when = today, DeploymentStatus status = DeploymentStatus::Current)
{
    Deployment one;
    one.span = {at, at + 1};
    one.id = FactId::of(FactKind::Deployment, one.span);
    one.force = QString::fromUtf16(force);
    one.place = QString::fromUtf16(place);
    one.amount = amount;
    one.asOf.range = when;
    one.status = status;
    return one;
}

Amount fewerThan(double n)
{
    return {{}, n, Modifier::LessThan};
}

Amount about(double n)
{
    return {n, n, Modifier::Approx};
}

TroopLevels levelsOf(std::initializer_list<Deployment> deployments, const Publication &date = publication())
{
    return troopLevels({deployments.begin(), deployments.end()}, date);
}

} // namespace

TEST(TroopSeries, ForceAndPlaceMakeASeries)
{
    const auto levels = levelsOf({told(1, u"NATO", u"Iraq", Amount::exactly(500)),
                                  told(2, u"US", u"Iraq", Amount::exactly(2500)),
                                  told(3, u"NATO", u"Iraq", Amount::exactly(300), DateRange::year(2019)),
                                  told(4, u"NATO", u"", Amount::exactly(9))});
    ASSERT_EQ(levels.series.size(), 3u);
    EXPECT_EQ(levels.series[0].name(), QStringLiteral("NATO · Iraq"));
    EXPECT_EQ(levels.series[0].points.size(), 2u);
    EXPECT_EQ(levels.series[0].points[0].when, DateRange::year(2019)) << "points are sorted by time";
    EXPECT_EQ(levels.series[1].name(), QStringLiteral("US · Iraq"));
    EXPECT_EQ(levels.series[2].name(), QStringLiteral("NATO"));
}

TEST(TroopSeries, PartsFollowTheirWholeAndAreNotAddedToIt)
{
    auto whole = told(1, u"US-led coalition", u"Iraq", fewerThan(3500));
    const auto other = told(2, u"NATO", u"Iraq", Amount::exactly(500));
    auto part = told(3, u"US", u"", Amount::exactly(2500));
    part.partOf = whole.id;
    auto trainers = told(4, u"", u"", Amount::exactly(40));
    trainers.partOf = part.id;
    trainers.countedAs = QStringLiteral("trainers");
    const auto levels = levelsOf({whole, other, part, trainers});
    ASSERT_EQ(levels.series.size(), 4u);
    EXPECT_EQ(levels.series[0].points[0].amount, whole.amount);
    EXPECT_EQ(levels.series[1].whole, 0u);
    EXPECT_EQ(levels.series[1].name(), QStringLiteral("US"));
    EXPECT_EQ(levels.series[1].place, QStringLiteral("Iraq"));
    EXPECT_EQ(levels.series[1].points[0].partOf, whole.id);
    EXPECT_EQ(levels.series[2].whole, 1u);
    EXPECT_EQ(levels.series[2].name(), QStringLiteral("trainers"));
    EXPECT_FALSE(levels.series[3].whole);
}

TEST(TroopSeries, APartOfNothingKnownOrOfItselfIsASeriesOfItsOwn)
{
    auto orphan = told(1, u"US", u"Iraq", Amount::exactly(10));
    orphan.partOf = FactId{12345};
    auto ring = told(2, u"UK", u"Iraq", Amount::exactly(20));
    auto ringToo = told(3, u"France", u"Iraq", Amount::exactly(30));
    ring.partOf = ringToo.id;
    ringToo.partOf = ring.id;
    const auto levels = levelsOf({orphan, ring, ringToo});
    ASSERT_EQ(levels.series.size(), 3u);
    for (const TroopSeries &series : levels.series)
        EXPECT_FALSE(series.whole);
}

TEST(TroopSeries, TheSameNumberToldTwiceIsOnePoint)
{
    const auto levels =
        levelsOf({told(1, u"NATO", u"Iraq", about(4000)), told(2, u"NATO", u"Iraq", about(4000)),
                  told(3, u"NATO", u"Iraq", about(4000), DateRange::year(2020)),
                  told(4, u"NATO", u"Iraq", about(4000), {}, DeploymentStatus::Planned),
                  told(5, u"NATO", u"Iraq", about(4000), {}, DeploymentStatus::Planned)});
    const auto &points = levels.series[0].points;
    ASSERT_EQ(points.size(), 3u);
    EXPECT_EQ(points[0].facts.size(), 1u);
    EXPECT_EQ(points[1].facts.size(), 2u);
    EXPECT_EQ(points[2].facts.size(), 2u);
    EXPECT_TRUE(points[1].tells(FactId::of(FactKind::Deployment, {2, 3})));
    EXPECT_FALSE(points[1].tells(FactId::of(FactKind::Deployment, {4, 5})));
}

TEST(TroopSeries, ContradictingNumbersStayAsRivals)
{
    const auto levels = levelsOf(
        {told(1, u"NATO", u"Iraq", Amount::exactly(500)), told(2, u"NATO", u"Iraq", Amount::exactly(900)),
         told(3, u"NATO", u"Iraq", about(510)), told(4, u"NATO", u"Iraq", fewerThan(500)),
         told(5, u"NATO", u"Iraq", Amount::exactly(700), {}, DeploymentStatus::Planned),
         told(6, u"NATO", u"Iraq", Amount::exactly(900), {}, DeploymentStatus::Planned)});
    std::vector<bool> rivals;
    for (const TroopPoint &point : levels.series[0].points)
        rivals.push_back(point.rival);
    EXPECT_EQ(rivals, (std::vector{false, true, true, true, false, false}));
}

TEST(TroopSeries, NumbersContradictWhereNoNumberFitsBoth)
{
    const Amount upTo{{}, 500., Modifier::UpTo}, atLeast{500., {}, Modifier::AtLeast};
    const Amount moreThan{500., {}, Modifier::MoreThan}, range{400., 600., Modifier::Range};
    EXPECT_FALSE(contradict(upTo, Amount::exactly(500)));
    EXPECT_TRUE(contradict(fewerThan(500), Amount::exactly(500)));
    EXPECT_FALSE(contradict(fewerThan(500), Amount::exactly(499)));
    EXPECT_FALSE(contradict(atLeast, upTo));
    EXPECT_TRUE(contradict(moreThan, upTo));
    EXPECT_TRUE(contradict(upTo, moreThan));
    EXPECT_FALSE(contradict(range, about(650)));
    EXPECT_TRUE(contradict(range, about(700)));
}

TEST(TroopSeries, PlansWithoutADateComeLastOthersGoAside)
{
    const auto plan = told(1, u"NATO", u"Iraq", about(4000), {}, DeploymentStatus::Planned);
    const auto undated = told(2, u"NATO", u"Iraq", Amount::exactly(100), {}, DeploymentStatus::Past);
    const auto now = told(3, u"NATO", u"Iraq", Amount::exactly(500));
    const auto levels = levelsOf({plan, undated, now});
    ASSERT_EQ(levels.series[0].points.size(), 2u);
    EXPECT_EQ(levels.series[0].points[0].facts[0], now.id);
    EXPECT_FALSE(levels.series[0].points[1].isDated());
    EXPECT_EQ(levels.aside, (std::vector{OffChart{undated.id, OffChart::Reason::NoDate}}));
    const auto dateless = levelsOf({plan}, {});
    EXPECT_TRUE(dateless.series[0].points.empty()) << "after an unknown publication date there is no place";
    EXPECT_EQ(dateless.aside.size(), 1u);
}

TEST(TroopSeries, ChangesAreNoLevels)
{
    auto cut =
        told(1, u"US", u"Mali", Amount::exactly(200), DateRange::year(2021), DeploymentStatus::ChangeDelta);
    cut.delta = -200;
    const auto level = told(2, u"US", u"Mali", Amount::exactly(800));
    const auto levels = levelsOf({cut, level});
    EXPECT_EQ(levels.series[0].points.size(), 1u);
    ASSERT_EQ(levels.series[0].changes.size(), 1u);
    EXPECT_EQ(levels.series[0].changes[0].delta, -200);
    EXPECT_EQ(levelsOf({cut}).aside, (std::vector{OffChart{cut.id, OffChart::Reason::NoLevel}}));
}

TEST(TroopSeries, DismissedFactsAreLeftOut)
{
    auto one = told(1, u"US", u"Mali", Amount::exactly(200));
    one.origin = Origin::Dismissed;
    EXPECT_TRUE(levelsOf({one}).series.empty());
}

TEST(TroopSeries, ExtentSpansWhatIsToldAndThePublicationDate)
{
    const auto levels = levelsOf({told(1, u"US", u"Mali", Amount::exactly(200), DateRange::year(2019))});
    EXPECT_EQ(levels.extent(), DateRange::days(makeDay(2019, 1, 1), published));
    EXPECT_FALSE(levelsOf({}, {}).extent());
}
