// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/facts/typedamount.h"

#include <gtest/gtest.h>

using namespace nutgraf;

TEST(TypedAmount, IsReadWithItsBound)
{
    const struct {
        const char *typed;
        Amount amount;
    } cases[] = {
        {"4000", Amount::exactly(4000)},
        {"4,000", Amount::exactly(4000)},
        {"4 000", Amount::exactly(4000)},
        {"10k", Amount::exactly(10'000)},
        {"1.2 million", Amount::exactly(1'200'000)},
        {"about 500", {500.0, 500.0, Modifier::Approx}},
        {"fewer than 3,500", {{}, 3500.0, Modifier::LessThan}},
        {"< 3500", {{}, 3500.0, Modifier::LessThan}},
        {"<= 3500", {{}, 3500.0, Modifier::UpTo}},
        {"Up to 200", {{}, 200.0, Modifier::UpTo}},
        {"at least 40", {40.0, {}, Modifier::AtLeast}},
        {"over 40", {40.0, {}, Modifier::MoreThan}},
        {"500-700", {500.0, 700.0, Modifier::Range}},
        {"about 500 to 700", {500.0, 700.0, Modifier::Approx}},
    };
    for (const auto &c : cases)
        EXPECT_EQ(amountFromTyped(QString::fromUtf8(c.typed)), c.amount) << c.typed;
}

TEST(TypedAmount, ReadsBackWhatIsShown)
{
    const Amount amounts[] = {
        Amount::exactly(4000),         {500.0, 500.0, Modifier::Approx}, {500.0, 700.0, Modifier::Approx},
        {500.0, {}, Modifier::Approx}, {{}, 1200.0, Modifier::LessThan}, {1200.0, {}, Modifier::MoreThan},
        {{}, 1200.0, Modifier::UpTo},  {1200.0, {}, Modifier::AtLeast},  {500.0, 1700.0, Modifier::Range},
    };
    for (const Amount &amount : amounts)
        EXPECT_EQ(amountFromTyped(toReadable(amount)), amount) << toReadable(amount).toStdString();
}

TEST(TypedAmount, IsNothingElse)
{
    for (const char *typed : {"", "many", "4,00", "700 to 500", "up to 5 to 6", "-", "12 soldiers", "1.2.3"})
        EXPECT_FALSE(amountFromTyped(QString::fromUtf8(typed))) << typed;
}
