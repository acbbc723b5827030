// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/citation.h"

#include <gtest/gtest.h>

using namespace nutgraf;

TEST(Citation, TellsWordsSpeakerArticleAndDate)
{
    Quote quote;
    quote.text = QStringLiteral("“We will\nnot wait,”");
    quote.speaker = QStringLiteral("Anna Lind");
    quote.saidOn = DateRange::day(makeDay(2022, 3, 3));
    Article article;
    article.title = QStringLiteral("More soldiers");
    const Publication publication{DateRange::day(makeDay(2022, 3, 4)), DateBasis::Dateline, {}};
    EXPECT_EQ(
        citationOf(quote, article, publication),
        QStringLiteral("“We will not wait,” — Anna Lind, said 3 Mar 2022, in “More soldiers”, 4 Mar 2022"));
    quote.saidOn = publication.date;
    quote.through = QStringLiteral("the ministry");
    article.publisher = QStringLiteral("Fictional Wire");
    EXPECT_EQ(citationOf(quote, article, publication),
              QStringLiteral("“We will not wait,” — Anna Lind, through the ministry, in “More soldiers”, "
                             "Fictional Wire, 4 Mar 2022"));
}

TEST(Citation, LeavesOutWhatIsNotKnown)
{
    Quote quote;
    quote.text = QStringLiteral("“No.”");
    EXPECT_EQ(citationOf(quote, {}, {}), QStringLiteral("“No.”"));
}
