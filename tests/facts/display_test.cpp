// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/facts/display.h"

#include "tests/support/german.h"

using namespace nutgraf;

namespace
{

CivilDay day(int year, unsigned month, unsigned number)
{
    return makeDay(year, month, number);
}

const DateRange feb18 = DateRange::day(day(2021, 2, 18));

const std::vector<DateRange> &ranges()
{
    static const std::vector<DateRange> all{
        feb18,
        DateRange::month(2021, 3),
        DateRange::year(2021),
        DateRange::year(-99),
        DateRange::decade(1990),
        DateRange::days(day(2021, 2, 17), day(2021, 2, 18)),
        DateRange::days(day(2021, 1, 17), day(2021, 2, 18)),
        DateRange::days(day(2020, 12, 17), day(2021, 2, 18)),
        DateRange::days(day(2021, 1, 1), day(2021, 5, 31)),
        DateRange{day(2021, 2, 18), {}},
        DateRange{{}, day(2021, 2, 18)},
        DateRange(),
    };
    return all;
}

const std::vector<Amount> &amounts()
{
    static const std::vector<Amount> all{
        Amount::exactly(500),           Amount::exactly(3500),        {4000, 4000, Modifier::Approx},
        {4000, 5000, Modifier::Approx}, {4000, {}, Modifier::Approx}, {{}, 3500, Modifier::LessThan},
        {3500, {}, Modifier::MoreThan}, {{}, 1200, Modifier::UpTo},   {1200, {}, Modifier::AtLeast},
        {500, 1700, Modifier::Range},
    };
    return all;
}

TEST(Display, IsWhatTheEngineWritesWhereTheWindowSpeaksEnglish)
{
    for (const DateRange &range : ranges()) {
        EXPECT_EQ(toDisplay(range), toReadable(range));
        EXPECT_EQ(toDisplay(range, MonthForm::Short), toReadable(range));
    }
    for (const Amount &amount : amounts())
        EXPECT_EQ(toDisplay(amount), toReadable(amount));
    Deployment deployment;
    deployment.place = QStringLiteral("Mali");
    deployment.status = DeploymentStatus::Planned;
    deployment.amount = Amount::exactly(3500);
    EXPECT_EQ(displayHeadline(deployment), headlineOf(deployment));
    EXPECT_EQ(displayShare(1), QStringLiteral("1.00"));
}

TEST(Display, DatesAreGermanInAGermanWindow)
{
    const test::German german;
    const QStringList expected{QStringLiteral("18. Februar 2021"),
                               QStringLiteral("März 2021"),
                               QStringLiteral("2021"),
                               QStringLiteral("100 v. Chr."),
                               QStringLiteral("1990er"),
                               QStringLiteral("17. bis 18. Februar 2021"),
                               QStringLiteral("17. Januar bis 18. Februar 2021"),
                               QStringLiteral("17. Dezember 2020 bis 18. Februar 2021"),
                               QStringLiteral("Januar bis Mai 2021"),
                               QStringLiteral("ab 18. Februar 2021"),
                               QStringLiteral("bis 18. Februar 2021"),
                               QStringLiteral("unbekannt")};
    QStringList written;
    for (const DateRange &range : ranges())
        written.append(toDisplay(range));
    EXPECT_EQ(written, expected);
    EXPECT_EQ(toDisplayWithWeekday(feb18), QStringLiteral("Do, 18. Februar 2021"));
    EXPECT_EQ(toDisplay(feb18, MonthForm::Short), QStringLiteral("18. Feb 2021"));
    EXPECT_EQ(displayDayAndMonth(*feb18.earliest), QStringLiteral("18. Feb"));
    EXPECT_EQ(toReadable(feb18), QStringLiteral("18 Feb 2021")) << "the engine stays English";
}

TEST(Display, NumbersAreGermanInAGermanWindow)
{
    const test::German german;
    EXPECT_EQ(displayNumber(1234567), QStringLiteral("1.234.567"));
    EXPECT_EQ(displayShare(0.85), QStringLiteral("0,85"));
    EXPECT_EQ(toDisplay(Amount{{}, 3500, Modifier::LessThan}), QStringLiteral("weniger als 3.500"));
    Deployment deployment;
    deployment.place = QStringLiteral("Mali");
    deployment.status = DeploymentStatus::Planned;
    deployment.amount = Amount::exactly(3500);
    EXPECT_EQ(displayHeadline(deployment), QStringLiteral("Truppen in Mali: 3.500, geplant"));
}

TEST(Display, WhatTheGermanWindowWritesItReadsBack)
{
    const test::German german;
    for (const Amount &amount : amounts())
        EXPECT_EQ(amountFromDisplay(toDisplay(amount)), amount) << qPrintable(toDisplay(amount));
    for (unsigned month = 1; month <= 12; ++month) {
        const DateRange whole = DateRange::month(2021, month), first = DateRange::day(day(2021, month, 1));
        EXPECT_EQ(rangeFromDisplay(toDisplay(whole)), whole);
        EXPECT_EQ(rangeFromDisplay(toDisplay(first)), first);
        EXPECT_EQ(rangeFromDisplay(toDisplay(first, MonthForm::Short)), first);
    }
}

TEST(Display, AGermanWindowStillReadsWhatIsTypedInEnglish)
{
    const test::German german;
    EXPECT_EQ(rangeFromDisplay(u"18 Feb 2021"), feb18);
    EXPECT_EQ(rangeFromDisplay(u"2021-02-18"), feb18);
    EXPECT_EQ(amountFromDisplay(u"about 4,000"), (Amount{4000, 4000, Modifier::Approx}));
    EXPECT_EQ(amountFromDisplay(u"3,500"), Amount::exactly(3500));
    EXPECT_EQ(amountFromDisplay(u"1,5 million"), Amount::exactly(1.5e6));
    EXPECT_FALSE(amountFromDisplay(u"viele"));
    EXPECT_FALSE(rangeFromDisplay(u"gestern"));
}

} // namespace

TEST(RangeFromDisplay, WhatHasNoYearIsOfTheYearThatStoodThere)
{
    const auto read = [](const char16_t *typed, const DateRange &before) {
        return rangeFromDisplay(QStringView(typed), before);
    };
    EXPECT_EQ(read(u"18 Feb", DateRange::year(2021)), DateRange::day(makeDay(2021, 2, 18)));
    EXPECT_EQ(read(u"18 Feb 2019", DateRange::year(2021)), DateRange::day(makeDay(2019, 2, 18)));
    EXPECT_FALSE(read(u"18 Feb", DateRange()));
    EXPECT_FALSE(read(u"18 Feb", DateRange::days(makeDay(2020, 12, 1), makeDay(2021, 1, 31))));
}
