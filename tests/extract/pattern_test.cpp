// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/extract/pattern.h"

#include "model/text/wordfile.h"
#include "tests/support/words.h"

#include <gtest/gtest.h>

using namespace nutgraf;

namespace
{

struct Case {
    const char *pattern;
    const char *text;
    const char *mention; ///< empty for no match
};

class PatternTest : public testing::Test
{
protected:
    PatternTest()
    {
        const auto error = addWords(
            m_lexicon, QStringLiteral("@MONTH\nMay\t5\nJune\t6\n@BODY\nUnited Nations\tUN\nNATO\tNATO\n"),
            QStringLiteral("words"));
        EXPECT_FALSE(error);
    }

    /// The first match in `text`, or an empty string.
    QString firstMatch(const Pattern &pattern, const QString &text) const
    {
        const Tokens tokens = tokenize(text, blocksOfPlainText(text), m_lexicon);
        for (qint32 i = 0; i < tokens.count(); ++i) {
            if (const auto match = pattern.matchAt(tokens, m_lexicon, i, {0, tokens.count()}))
                return match->span().in(text).toString();
        }
        return {};
    }

    Lexicon m_lexicon;
};

} // namespace

TEST_F(PatternTest, MatchesWhatItSays)
{
    const Case cases[] = {
        {"MONTH DAY", "on May 18 he", "May 18"},
        {"MONTH DAY", "he may 18", ""},
        {"MONTH .? DAY , YEAR", "May 18, 2021", "May 18, 2021"},
        {"(early | late) MONTH", "in late June", "late June"},
        {"the? (early | mid HYPHEN?)? YEAR", "the mid-2014 plan", "the mid-2014"},
        {"BODY forces", "the United Nations forces", "United Nations forces"},
        {"(the | BODY)? forces", "all United Nations forces", "United Nations forces"},
        {"(BODY | 'NATO' forces) left", "NATO forces left", "NATO forces left"},
        {"by { the end of MONTH }", "by the end of May", "the end of May"},
        {"NUMBER HYPHEN strong", "its 9,600-strong army", "9,600-strong"},
        {"NUMBER !percent", "10 percent and 20 men", "20"},
        {"<!in YEAR", "in 2014 or 2015", "2015"},
        {"<=(in | since) YEAR", "then 2014 since 2015", "2015"},
        {"NUMBER =(men | women)", "5 cars 6 women", "6"},
        {"NUMBER ~ k", "4 k and 5k", "5k"},
        {"a (very)* big", "a very very very big", "a very very very big"},
        {"'(' WORD ')'", "Party (PLA) said", "(PLA)"},
        {"a b | c d", "x c d", "c d"},
        {"(a | b c | d)+ e", "d b c a e", "d b c a e"},
    };
    for (const Case &c : cases) {
        const auto pattern = Pattern::compile(QString::fromUtf8(c.pattern), m_lexicon);
        ASSERT_TRUE(pattern) << pattern.error().message().toStdString();
        EXPECT_EQ(firstMatch(*pattern, QString::fromUtf8(c.text)), QString::fromUtf8(c.mention)) << c.pattern;
    }
}

TEST_F(PatternTest, KeepsNamedGroupsAndTheirValues)
{
    const auto pattern = Pattern::compile(QStringLiteral("month:MONTH (day:DAY)? ,? year:YEAR"), m_lexicon);
    ASSERT_TRUE(pattern);
    const QString text = QStringLiteral("June 2021");
    const Tokens tokens = tokenize(text, blocksOfPlainText(text), m_lexicon);
    const auto match = pattern->matchAt(tokens, m_lexicon, 0, {0, tokens.count()});
    ASSERT_TRUE(match);
    EXPECT_FALSE(match->has("day"));
    EXPECT_EQ(match->text("year"), u"2021");
    ASSERT_TRUE(match->value("month", "MONTH"));
    EXPECT_EQ(*match->value("month", "MONTH"), QStringLiteral("6"));
}

TEST_F(PatternTest, RefusesWhatIsMalformed)
{
    for (const char *bad : {"(a", "a )", "UNHEARD_OF", "<XYZ>", "{ a", "'a"}) {
        const auto pattern = Pattern::compile(QString::fromUtf8(bad), m_lexicon);
        ASSERT_FALSE(pattern) << bad;
        EXPECT_TRUE(pattern.error().where.contains(QString::fromUtf8(bad)));
    }
}

TEST_F(PatternTest, StaysLinearOnNestedOptions)
{
    // Exponential for a matcher that backtracks without remembering.
    const auto pattern = Pattern::compile(QStringLiteral("((a? a?)* (a? a?)*)* b"), m_lexicon);
    ASSERT_TRUE(pattern);
    EXPECT_EQ(firstMatch(*pattern, QStringLiteral("a ").repeated(2000)), QString());
}
