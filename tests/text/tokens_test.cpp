// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/words.h"

#include <QStringList>

#include <gtest/gtest.h>

using namespace nutgraf;

namespace
{

/// Tokens as one line, parted by |.
QString cut(const char16_t *text)
{
    const QString whole = QString::fromUtf16(text);
    const auto analysis = test::analysisOf(whole);
    QStringList parts;
    for (qint32 i = 0; i < analysis->tokens.count(); ++i)
        parts.append(analysis->tokens.at(i).toString());
    return parts.join(QLatin1Char('|'));
}

QString sentences(const char16_t *text)
{
    const auto analysis = test::analysisOf(QString::fromUtf16(text));
    QStringList parts;
    for (const Sentence &sentence : analysis->tokens.sentences)
        parts.append(sentence.span.in(analysis->article.text).toString());
    return parts.join(QStringLiteral(" # "));
}

} // namespace

TEST(Tokens, PartHyphensAndPossessivesButKeepAbbreviations)
{
    EXPECT_EQ(cut(u"NATO’s 9,600-strong U.S. force"), QStringLiteral("NATO|’s|9,600|-|strong|U.S.|force"));
    EXPECT_EQ(cut(u"at 7:45 p.m. on the 1st"), QStringLiteral("at|7:45|p.m.|on|the|1st"));
    EXPECT_EQ(cut(u"troops' pay, don't"), QStringLiteral("troops|'|pay|,|don't"));
    EXPECT_EQ(cut(u"they're gone, we’ll see, O'Neill'd"),
              QStringLiteral("they|'re|gone|,|we|’ll|see|,|O'Neill|'d"));
    EXPECT_EQ(cut(u"the 1990s, mid-2014"), QStringLiteral("the|1990s|,|mid|-|2014"));
    EXPECT_EQ(cut(u"$2.5 million (about 3)"), QStringLiteral("$|2.5|million|(|about|3|)"));
    EXPECT_EQ(cut(u"``Go,'' he said."), QStringLiteral("``|Go|,|''|he|said|."));
}

TEST(Tokens, KnowQuotationMarksByWhereTheyStand)
{
    const auto analysis = test::analysisOf(QStringLiteral("He said \"yes\" and \"no.\""));
    std::string marks;
    for (const Token &token : analysis->tokens.all) {
        if (token.is(shape::OpenQuote))
            marks += '<';
        if (token.is(shape::CloseQuote))
            marks += '>';
    }
    EXPECT_EQ(marks, "<><>");
}

TEST(Sentences, ALineBelowAHeadingBeginsAnew)
{
    EXPECT_EQ(
        sentences(u"Two ships leave Norhavn\nKesten is sending two of its ships home, it said on Friday."),
        QStringLiteral("Two ships leave Norhavn # "
                       "Kesten is sending two of its ships home, it said on Friday."));
    EXPECT_EQ(
        sentences(u"Quick facts for the press and for visitors\n- The ship is old.\n• it is slow"),
        QStringLiteral("Quick facts for the press and for visitors # - The ship is old. # • it is slow"));
}

TEST(Sentences, ANumberedHeadingBeginsAnew)
{
    EXPECT_EQ(sentences(u"2. The drawdown\nKesten told its troops at the base on Friday that they would go."),
              QStringLiteral(
                  "2. # The drawdown # Kesten told its troops at the base on Friday that they would go."));
}

TEST(Sentences, GoOnOverLinesThatWereWrapped)
{
    EXPECT_EQ(sentences(u"The two ships that had been sent to the harbour of Port\n"
                        u"Ella have left, a spokesman for the government of Kesten\n"
                        u"told us."),
              QStringLiteral("The two ships that had been sent to the harbour of Port\n"
                             "Ella have left, a spokesman for the government of Kesten\n"
                             "told us."));
    EXPECT_EQ(sentences(u"The fleet\nof Kesten\nSailed."), QStringLiteral("The fleet\nof Kesten\nSailed."));
}

TEST(Tokens, ClassifyByShape)
{
    const auto analysis = test::analysisOf(QStringLiteral("In 2014 NATO sent 31 men"));
    const Tokens &tokens = analysis->tokens;
    EXPECT_TRUE(tokens[1].is(shape::Year));
    EXPECT_TRUE(tokens[2].is(shape::Upper));
    EXPECT_TRUE(tokens[4].is(shape::DayNumber));
    EXPECT_TRUE(tokens[5].is(shape::Lower));
}

TEST(Sentences, EndAtStopsButNotAfterAbbreviations)
{
    EXPECT_EQ(sentences(u"Gen. Smith came. He left."), QStringLiteral("Gen. Smith came. # He left."));
    EXPECT_EQ(sentences(u"It began in Feb. The rest came on Feb. 18."),
              QStringLiteral("It began in Feb. # The rest came on Feb. 18."));
    EXPECT_EQ(sentences(u"They left the U.S. The army stayed in the U.S. Congress said."),
              QStringLiteral("They left the U.S. # The army stayed in the U.S. Congress said."));
    EXPECT_EQ(sentences(u"“We go.” He went. “And you?” she asked."),
              QStringLiteral("“We go.” # He went. # “And you?” she asked."));
}

TEST(Sentences, NeverReachOverAParagraph)
{
    EXPECT_EQ(sentences(u"Iraq expansion\n\nOn Iraq, they agreed"),
              QStringLiteral("Iraq expansion # On Iraq, they agreed"));
}

TEST(Sentences, BeginBehindTheDateLine)
{
    EXPECT_EQ(sentences(u"NORHAVN (Wire) -- The fleet sailed."),
              QStringLiteral("NORHAVN (Wire) -- # The fleet sailed."));
    EXPECT_EQ(sentences(u"PORT ELLA, Kesten, March 4, 2022 — Two ships left."),
              QStringLiteral("PORT ELLA, Kesten, March 4, 2022 — # Two ships left."));
    EXPECT_EQ(sentences(u"Norhavn, 4 March (Wire) - The fleet sailed."),
              QStringLiteral("Norhavn, 4 March (Wire) - # The fleet sailed."));
    EXPECT_EQ(sentences(u"NATO – and not only NATO – agreed."),
              QStringLiteral("NATO – and not only NATO – agreed."));
    EXPECT_EQ(sentences(u"Norhavn – Kesten's capital – is quiet."),
              QStringLiteral("Norhavn – Kesten's capital – is quiet."));
}
