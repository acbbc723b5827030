// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme.h"

#include "views/edgedstyle.h"

#include <QPalette>

#include <gtest/gtest.h>

using namespace nutgraf;

namespace
{

constexpr double forWords = 4.5, forMarks = 3; // WCAG 2.1, 1.4.3 and 1.4.11

class EachTheme : public testing::TestWithParam<bool>
{
protected:
    Theme theme = GetParam() ? Theme::darkTheme() : Theme::light();
};

std::string both(const QColor &a, const QColor &b)
{
    return (a.name() + QStringLiteral(" on ") + b.name()).toStdString();
}

} // namespace

TEST(Contrast, IsThatOfTheGuidelines)
{
    EXPECT_NEAR(contrast(Qt::black, Qt::white), 21, 0.01);
    EXPECT_NEAR(contrast(Qt::white, Qt::white), 1, 0.01);
    EXPECT_NEAR(contrast(QColor(0x77, 0x77, 0x77), Qt::white), 4.48, 0.01);
}

TEST_P(EachTheme, WordsCanBeReadOnEveryGroundTheyStandOn)
{
    for (const QColor &ground : {theme.background, theme.panel, theme.warning, theme.chosenGround})
        EXPECT_GE(contrast(theme.text, ground), forWords) << both(theme.text, ground);
    for (const QColor &ground : {theme.background, theme.panel, theme.warning})
        EXPECT_GE(contrast(theme.faintText, ground), forWords) << both(theme.faintText, ground);
    for (const QColor &words : {theme.event, theme.deployment, theme.quote, theme.publication})
        EXPECT_GE(contrast(words, theme.background), forWords) << both(words, theme.background);
}

TEST_P(EachTheme, MarksAndEdgesCanBeSeen)
{
    EXPECT_GE(contrast(theme.edge, theme.background), forMarks);
    for (const QColor &series : theme.series)
        EXPECT_GE(contrast(series, theme.background), forMarks) << both(series, theme.background);
}

INSTANTIATE_TEST_SUITE_P(LightAndDark, EachTheme, testing::Bool());

TEST(EdgedStyleTest, MakesAPaletteReadable)
{
    for (const QColor &window : {QColor(0xef, 0xef, 0xef), QColor(0x2b, 0x2e, 0x32)}) {
        QPalette palette(window);
        palette.setColor(QPalette::Highlight, QColor(0x30, 0x8c, 0xc6));
        palette.setColor(QPalette::HighlightedText, Qt::white);
        EdgedStyle().polish(palette);
        EXPECT_GE(contrast(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)),
                  forWords);
        EXPECT_GE(contrast(palette.color(QPalette::PlaceholderText), palette.color(QPalette::Base)),
                  forWords);
        EXPECT_GE(contrast(palette.color(QPalette::Link), palette.color(QPalette::Base)), forWords);
    }
}
