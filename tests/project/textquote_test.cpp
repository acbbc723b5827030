// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/textquote.h"

#include <gtest/gtest.h>

using namespace nutgraf;

namespace
{

const QString before = QStringLiteral(
    "The army has 300 soldiers in the north. The navy has 300 sailors in the south, its chief told us.");

Span spanOf(const QString &words, const QString &text, int from = 0)
{
    const auto begin = qint32(text.indexOf(words, from));
    return {begin, begin + qint32(words.size())};
}

} // namespace

TEST(TextQuote, FindsItsWordsWhereTheyWere)
{
    const Span second = spanOf(QStringLiteral("300"), before, 40);
    EXPECT_EQ(find(TextQuote::of(second, before), before), second);
}

TEST(TextQuote, FollowsItsWordsThroughATextThatChangedElsewhere)
{
    const TextQuote quote = TextQuote::of(spanOf(QStringLiteral("300"), before, 40), before);
    const QString now = QStringLiteral("Correction: an earlier version was wrong. ") + before;
    EXPECT_EQ(find(quote, now), spanOf(QStringLiteral("300"), now, 90));
}

TEST(TextQuote, TellsLikeWordsApartByTheirSurroundings)
{
    const TextQuote quote = TextQuote::of(spanOf(QStringLiteral("300"), before, 40), before);
    const QString now = QStringLiteral("The navy has 300 sailors in the south, it says. 300 is many.");
    EXPECT_EQ(find(quote, now), spanOf(QStringLiteral("300"), now));
}

TEST(TextQuote, IsNotFoundWhereItsWordsAreGone)
{
    const TextQuote quote = TextQuote::of(spanOf(QStringLiteral("300"), before), before);
    EXPECT_FALSE(find(quote, QStringLiteral("The army has 400 soldiers in the north.")));
}

TEST(TextQuote, DoesNotTakeShortWordsInStrangeSurroundings)
{
    const TextQuote quote = TextQuote::of(spanOf(QStringLiteral("300"), before), before);
    EXPECT_FALSE(find(quote, QStringLiteral("Rooms cost 300 crowns.")));
}
