// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/facts/typeddate.h"

#include <gtest/gtest.h>

using namespace nutgraf;

namespace
{

struct Typed {
    const char *text;
    std::optional<DateRange> range;
};

const DateRange day = DateRange::day(makeDay(2021, 2, 18));
const DateRange month = DateRange::month(2021, 2);

class TypedDate : public testing::TestWithParam<Typed>
{
};

} // namespace

TEST_P(TypedDate, IsRead)
{
    EXPECT_EQ(rangeFromTyped(QString::fromUtf8(GetParam().text)), GetParam().range) << GetParam().text;
}

INSTANTIATE_TEST_SUITE_P(Days, TypedDate,
                         testing::Values(Typed{"2021-02-18", day}, Typed{" 18 Feb 2021 ", day},
                                         Typed{"18 February 2021", day}, Typed{"Feb. 18, 2021", day},
                                         Typed{"Thursday, February 18th, 2021", day},
                                         Typed{"18th of february 2021", day}, Typed{"18.2.2021", day},
                                         Typed{"18/2/2021", day}, Typed{"2/18/2021", day},
                                         Typed{"1 May 2021", DateRange::day(makeDay(2021, 5, 1))},
                                         Typed{"3/3/2021", DateRange::day(makeDay(2021, 3, 3))}));

INSTANTIATE_TEST_SUITE_P(PartsOfDates, TypedDate,
                         testing::Values(Typed{"2021-02", month}, Typed{"Feb 2021", month},
                                         Typed{"february, 2021", month},
                                         Typed{"2021", DateRange::year(2021)}));

INSTANTIATE_TEST_SUITE_P(NoDates, TypedDate,
                         testing::Values(Typed{"", {}}, Typed{"soon", {}}, Typed{"18 Feb", {}},
                                         Typed{"2021-02-30", {}}, Typed{"30 Feb 2021", {}},
                                         Typed{"2/3/2021", {}}, Typed{"31.2.2021", {}},
                                         Typed{"18 Fe 2021", {}}, Typed{"18 Feb 2021 or so", {}}));

TEST(TypedDate, SaysTheWeekdayOfASingleDay)
{
    EXPECT_EQ(toReadableWithWeekday(day), QStringLiteral("Thu 18 Feb 2021"));
    EXPECT_EQ(toReadableWithWeekday(month), QStringLiteral("Feb 2021"));
}
