// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/shapes.h"

#include "tests/support/words.h"

#include <gtest/gtest.h>

using namespace nutgraf;

// That it takes a time proportional to the length is measured by tests/bench; here, that it ends at all and
// stays inside the text.
TEST(Shapes, AnyTextIsReadToItsEnd)
{
    for (const test::Shape &shape : test::shapes(60'000)) {
        const auto analysis = test::analysisOf(shape.text);
        ASSERT_LE(analysis->tokens.all.empty() ? 0 : analysis->tokens.all.back().span.end, shape.text.size())
            << shape.name;
        const FactSet facts = compose(*analysis, test::ruleBook(), {});
        for (const Quote &quote : facts.quotes)
            ASSERT_LE(quote.span.end, shape.text.size()) << shape.name;
    }
}

TEST(Shapes, SentencesHaveALongestLength)
{
    const auto analysis = test::analysisOf(QStringLiteral("the general said, and ").repeated(2000));
    for (const Sentence &sentence : analysis->tokens.sentences)
        EXPECT_LE(sentence.tokens.count(), 300);
}
