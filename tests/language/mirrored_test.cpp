// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/facets/datehistogram.h"
#include "views/tables/factdelegate.h"

#include <QApplication>
#include <QStandardItemModel>

#include <gtest/gtest.h>

using namespace nutgraf;

namespace
{

/// A window that begins at the right.
struct Mirrored : testing::Test {
    Mirrored() { QApplication::setLayoutDirection(Qt::RightToLeft); }
    ~Mirrored() override { QApplication::setLayoutDirection(Qt::LeftToRight); }
};

struct OpenDelegate : FactDelegate {
    using FactDelegate::initStyleOption;
};

TEST_F(Mirrored, WordsOfTheArticleRunFromLeftToRightAtTheRight)
{
    QStandardItemModel model(1, 1);
    model.setData(model.index(0, 0), QStringLiteral("“We will stay.”"));
    QStyleOptionViewItem option;
    option.direction = Qt::RightToLeft;
    OpenDelegate().initStyleOption(&option, model.index(0, 0));
    EXPECT_EQ(option.direction, Qt::LeftToRight);
    EXPECT_TRUE(option.displayAlignment & Qt::AlignRight);
}

TEST_F(Mirrored, TheHistogramOfDatesStillRunsFromLeftToRight)
{
    const DateHistogram histogram;
    EXPECT_EQ(histogram.layoutDirection(), Qt::LeftToRight);
}

} // namespace
