// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/troops/trooplayout.h"

#include "model/project/project.h"
#include "tests/support/sampleproject.h"
#include "views/troops/labelplacement.h"
#include "views/troops/troopcolours.h"
#include "views/troops/trooppicture.h"

#include <QImage>
#include <QPainter>

#include <gtest/gtest.h>

#include <cmath>

using namespace nutgraf;

namespace
{

TroopScene sceneOf(const Project &project)
{
    TroopScene scene;
    scene.levels = troopLevels(project.facts(), project.publication());
    scene.font = chartFont();
    scene.size = QSizeF(900, 400);
    return scene;
}

Deployment told(qint32 at, const QString &force, double count, DateRange when)
{
    Deployment one;
    one.span = {at, at + 1};
    one.id = FactId::of(FactKind::Deployment, one.span);
    one.force = force;
    one.place = QStringLiteral("Mali");
    one.amount = Amount::exactly(count);
    one.asOf.range = when;
    return one;
}

const DateRange today = DateRange::day(makeDay(2022, 3, 4));

TroopScene sceneOf(const std::vector<Fact> &facts)
{
    TroopScene scene;
    scene.levels = troopLevels(facts, {today, DateBasis::User, {}});
    scene.font = chartFont();
    scene.size = QSizeF(900, 400);
    return scene;
}

bool overlap(const std::vector<TroopLabel> &labels)
{
    for (size_t i = 0; i < labels.size(); ++i) {
        for (size_t k = 0; k < i; ++k) {
            if (labels[i].box.intersects(labels[k].box))
                return true;
        }
    }
    return false;
}

} // namespace

TEST(TroopLayout, StandsOnAZeroBasedAxisAndTheCalendar)
{
    const auto project = test::sampleProject();
    const TroopLayout layout = layoutTroops(sceneOf(*project), project->facts());
    EXPECT_EQ(layout.axis, (NiceAxis{10000, 2000}));
    EXPECT_EQ(layout.frame.y(0), layout.frame.plot.bottom());
    ASSERT_FALSE(layout.ticks.empty());
    for (const CalendarTick &tick : layout.ticks)
        EXPECT_EQ(dayOfMonth(tick.day), 1u);
    ASSERT_TRUE(layout.publishedX);
    EXPECT_NEAR(layout.frame.dayAt(*layout.publishedX),
                double(makeDay(2022, 3, 4).time_since_epoch().count()), 1e-6);
}

TEST(TroopLayout, ABoundReachesToItsSideOnly)
{
    const auto project = test::sampleProject();
    const TroopScene scene = sceneOf(*project);
    const TroopLayout layout = layoutTroops(scene, project->facts());
    for (const TroopMark &mark : layout.marks) {
        const Amount &amount = scene.levels.series[mark.series].points[mark.point].amount;
        if (amount.modifier == Modifier::LessThan || amount.modifier == Modifier::UpTo) {
            EXPECT_EQ(mark.top, mark.at.y());
            EXPECT_GT(mark.bottom, mark.at.y());
        } else if (amount.modifier == Modifier::Approx) {
            EXPECT_LT(mark.top, mark.at.y());
            EXPECT_GT(mark.bottom, mark.at.y());
        } else {
            EXPECT_EQ(mark.top, mark.bottom);
        }
    }
}

TEST(TroopLayout, TiesAPartToItsWhole)
{
    const auto project = test::sampleProject();
    const TroopScene scene = sceneOf(*project);
    const TroopLayout layout = layoutTroops(scene, project->facts());
    ASSERT_EQ(layout.ties.size(), 1u);
    EXPECT_GT(layout.ties[0].from.y(), layout.ties[0].to.y()) << "the part stands under its whole";
    EXPECT_EQ(colourIndex(scene.levels, layout.ties[0].series), 0u) << "and has its colour";
}

TEST(TroopLayout, NothingStandsOnAnythingElse)
{
    std::vector<Fact> facts;
    for (int i = 0; i < 14; ++i)
        facts.push_back(told(i, QStringLiteral("Force %1").arg(i), 1000 + i * 8, today));
    const TroopScene scene = sceneOf(facts);
    const TroopLayout layout = layoutTroops(scene, facts);
    EXPECT_GE(layout.labels.size(), 8u);
    EXPECT_FALSE(overlap(layout.labels));
    for (const TroopLabel &label : layout.labels)
        EXPECT_TRUE(QRectF(QPointF(), scene.size).contains(label.box)) << label.text.toStdString();
}

TEST(TroopLayout, TheLastLevelFadesInsteadOfGoingOn)
{
    const std::vector<Fact> facts{told(1, QStringLiteral("US"), 500, DateRange::day(makeDay(2020, 1, 1)))};
    const TroopLayout layout = layoutTroops(sceneOf(facts), facts);
    ASSERT_EQ(layout.tails.size(), 1u);
    EXPECT_LT(layout.tails[0].from.x() + layout.tails[0].length, *layout.publishedX);
    EXPECT_TRUE(layout.lines.empty());
}

TEST(TroopLayout, PlansWithoutADateStandRightOfTheTimeScale)
{
    auto plan = told(1, QStringLiteral("US"), 500, {});
    plan.status = DeploymentStatus::Planned;
    const std::vector<Fact> facts{plan, told(2, QStringLiteral("US"), 300, today)};
    const TroopLayout layout = layoutTroops(sceneOf(facts), facts);
    ASSERT_TRUE(layout.frame.hasLater());
    EXPECT_GT(layout.marks.back().at.x(), layout.frame.time.right());
    ASSERT_EQ(layout.lines.size(), 1u);
    EXPECT_EQ(layout.lines[0].kind, StepKind::Planned);
}

TEST(TroopLayout, WhatHasNoPlaceIsToldBelow)
{
    std::vector<Fact> facts{told(100, QStringLiteral("US"), 300, today)};
    for (int i = 0; i < 40; ++i)
        facts.push_back(told(i, QStringLiteral("Force %1").arg(i), 100, {}));
    const TroopLayout layout = layoutTroops(sceneOf(facts), facts);
    ASSERT_GT(layout.asides.size(), 3u);
    EXPECT_EQ(layout.asides[1].text, QStringLiteral("Force 0 in Mali: 100 (date unknown)"));
    EXPECT_TRUE(layout.asides.back().text.startsWith(QStringLiteral("and ")));
    EXPECT_EQ(layout.asides.back().text,
              QStringLiteral("and %1 more").arg(40 - int(layout.asides.size() - 2)));
    EXPECT_GE(layout.asides.front().box.top(), layout.frame.plot.bottom());
    const auto hit = layout.factsAt(layout.asides[1].box.center(), {});
    EXPECT_EQ(hit, std::vector{head(facts[1]).id});
}

TEST(TroopLayout, ThousandsOfPointsAreThinned)
{
    std::vector<Fact> facts;
    for (int i = 0; i < 10000; ++i)
        facts.push_back(told(i, QStringLiteral("NATO"), 5000 + (i * 7919) % 1000,
                             DateRange::day(makeDay(1995, 1, 1) + std::chrono::days(i))));
    const TroopLayout layout = layoutTroops(sceneOf(facts), facts);
    ASSERT_EQ(layout.lines.size(), 1u);
    EXPECT_LE(double(layout.lines[0].path.size()), 2 * layout.frame.plot.width() + 4);
    EXPECT_LE(layout.labels.size(), 1u);
}

TEST(LabelPlacement, TheFirstWishGetsItsPlaceTheNextGoesAside)
{
    const LabelWish wish{{100, 100}, {{60, 15}}};
    const auto places = placeLabels({wish, wish}, {{0, 0, 300, 200}, {}, {}});
    ASSERT_TRUE(places[0] && places[1]);
    EXPECT_GT(places[0]->box.left(), 100);
    EXPECT_FALSE(places[0]->box.intersects(places[1]->box));
}

TEST(LabelPlacement, KeepsOffMarksAndBounds)
{
    const LabelWish wish{{290, 100}, {{60, 15}}};
    const auto places = placeLabels({wish}, {{0, 0, 300, 200}, {{230, 85, 50, 30}}, {}});
    ASSERT_TRUE(places[0]);
    EXPECT_TRUE(QRectF(0, 0, 300, 200).contains(places[0]->box));
    EXPECT_FALSE(places[0]->box.intersects(QRectF(230, 85, 50, 30)));
}

TEST(LabelPlacement, WhatFindsNoPlaceGetsNone)
{
    EXPECT_FALSE(placeLabels({{{10, 10}, {{600, 15}}}}, {{0, 0, 300, 200}, {}, {}})[0]);
}

TEST(TroopColours, TextReadsWellOnItsGround)
{
    const auto luminance = [](const QColor &colour) {
        const auto linear = [](double c) {
            return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
               0.0722 * linear(colour.blueF());
    };
    for (const Theme &theme : {Theme::light(), Theme::darkTheme()}) {
        for (const QColor &colour : theme.series) {
            const double a = luminance(textColour(theme, colour)) + 0.05,
                         b = luminance(theme.background) + 0.05;
            EXPECT_GE(std::max(a, b) / std::min(a, b), 4.5) << colour.name().toStdString();
        }
    }
}

TEST(TroopPicture, PaintsInsideItsAreaOnly)
{
    const auto project = test::sampleProject();
    QImage image(700, 500, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    const QRectF area(100, 100, 500, 300);
    troopPicture(*project, project->facts())->paint(painter, area, Theme::light(), PictureRange::Whole);
    painter.end();
    bool inside = false;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) == QColor(Qt::white))
                continue;
            ASSERT_TRUE(area.contains(x, y)) << x << ' ' << y;
            inside = true;
        }
    }
    EXPECT_TRUE(inside);
}

TEST(TroopPicture, TellsItsNumbersInWords)
{
    const auto project = test::sampleProject();
    EXPECT_TRUE(troopPicture(*project, project->facts())
                    ->description()
                    .contains(QStringLiteral("NATO · Estonia, Jun 2022: planned: up to 1,200")));
}

TEST(TroopLayout, AnAxisCloseToTheLevelsSaysThatItDoesNotBeginAtZero)
{
    std::vector<Fact> facts{told(1, QStringLiteral("US"), 9000, DateRange::day(makeDay(2020, 1, 1))),
                            told(2, QStringLiteral("US"), 9500, today)};
    TroopScene scene = sceneOf(facts);
    EXPECT_TRUE(layoutTroops(scene, facts).scaleNote.isEmpty());
    scene.scale = TroopScale::Close;
    const TroopLayout layout = layoutTroops(scene, facts);
    EXPECT_GT(layout.axis.bottom, 0);
    EXPECT_FALSE(layout.scaleNote.isEmpty());
    EXPECT_FALSE(layout.scaleNoteBox.intersects(layout.publishedBox));
    EXPECT_NEAR(layout.frame.y(layout.axis.bottom), layout.frame.plot.bottom(), 1e-9);
}

TEST(TroopLayout, AnIndexPutsTheFirstLevelsOfAllSeriesOnOneLine)
{
    std::vector<Fact> facts{told(1, QStringLiteral("US"), 9000, DateRange::day(makeDay(2020, 1, 1))),
                            told(2, QStringLiteral("US"), 4500, today),
                            told(3, QStringLiteral("UK"), 100, DateRange::day(makeDay(2020, 5, 1))),
                            told(4, QStringLiteral("UK"), 200, today)};
    TroopScene scene = sceneOf(facts);
    scene.scale = TroopScale::Index;
    const TroopLayout layout = layoutTroops(scene, facts);
    ASSERT_EQ(layout.marks.size(), 4u);
    EXPECT_NEAR(layout.marks[0].at.y(), layout.marks[2].at.y(), 1e-9);
    EXPECT_NEAR(layout.marks[1].at.y(), layout.frame.y(50), 1e-9);
    EXPECT_NEAR(layout.marks[3].at.y(), layout.frame.y(200), 1e-9);
}

TEST(TroopLayout, MarksOfTwoSeriesInOnePlaceStandBesideEachOther)
{
    std::vector<Fact> facts{told(1, QStringLiteral("US"), 500, today),
                            told(2, QStringLiteral("UK"), 500, today)};
    const TroopLayout layout = layoutTroops(sceneOf(facts), facts);
    ASSERT_EQ(layout.marks.size(), 2u);
    EXPECT_GE(layout.marks[1].at.x() - layout.marks[0].at.x(), 8);
    EXPECT_EQ(layout.marks[1].at.y(), layout.marks[0].at.y());
}

TEST(TroopLayout, ASingleLevelStandsOnAStemAndALineOfLevelsDoesNot)
{
    std::vector<Fact> facts{told(1, QStringLiteral("US"), 500, today),
                            told(2, QStringLiteral("UK"), 300, DateRange::day(makeDay(2020, 1, 1))),
                            told(3, QStringLiteral("UK"), 700, DateRange::day(makeDay(2020, 6, 1)))};
    TroopScene scene = sceneOf(facts);
    const auto stems = [](const TroopLayout &layout) {
        return std::count_if(layout.marks.begin(), layout.marks.end(),
                             [](const TroopMark &mark) { return mark.hasStem; });
    };
    EXPECT_EQ(stems(layoutTroops(scene, facts)), 1);
    scene.scale = TroopScale::Close;
    EXPECT_EQ(stems(layoutTroops(scene, facts)), 0) << "there is no zero to stand on";

    facts.push_back(told(4, QStringLiteral("Chad"), 900, today));
    EXPECT_EQ(stems(layoutTroops(sceneOf(facts), facts)), 0) << "two on one day would cover each other";
}
