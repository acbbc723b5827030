// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/clauses.h"

#include "model/text/nounphrases.h"
#include "tests/support/words.h"

#include <gtest/gtest.h>

using namespace nutgraf;

namespace
{

const char *nameOf(Tense tense)
{
    switch (tense) {
    case Tense::None:
        return "none";
    case Tense::Past:
        return "past";
    case Tense::Present:
        return "present";
    case Tense::PresentPerfect:
        return "present perfect";
    case Tense::PastPerfect:
        return "past perfect";
    case Tense::Future:
        return "future";
    case Tense::Conditional:
        return "conditional";
    }
    return "";
}

/// A sentence's clauses, one as "subject | verb group | tense, passive, negated", parted by " # ".
QString clauses(const QString &text)
{
    const auto analysis = test::analysisOf(text);
    QStringList all;
    for (const std::vector<Clause> &sentence : analysis->clauses) {
        for (const Clause &clause : sentence) {
            QString line =
                QStringLiteral("%1 | %2 | %3")
                    .arg(analysis->tokens.textOf(clause.subject), analysis->tokens.textOf(clause.verbGroup),
                         QString::fromLatin1(nameOf(clause.tense)));
            if (clause.passive)
                line += QStringLiteral(", passive");
            if (clause.negated)
                line += QStringLiteral(", negated");
            all += line;
        }
    }
    return all.join(QStringLiteral(" # "));
}

/// The words of a sentence's clauses, parted by " # ".
QString bounds(const QString &text)
{
    const auto analysis = test::analysisOf(text);
    QStringList all;
    for (const Clause &clause : analysis->clauses.at(0))
        all += analysis->tokens.textOf(clause.tokens).toString();
    return all.join(QStringLiteral(" # "));
}

QString nounPhrases(const QString &text)
{
    const auto analysis = test::analysisOf(text);
    QStringList all;
    for (const NounPhrase &phrase : findNounPhrases(analysis->tokens, {0, analysis->tokens.count()}))
        all += QStringLiteral("%1 (%2)").arg(analysis->tokens.textOf(phrase.tokens),
                                             analysis->tokens.at(phrase.head));
    return all.join(QStringLiteral(" # "));
}

struct Row {
    const char16_t *text;
    const char16_t *expected;
};

class ClauseTable : public testing::TestWithParam<Row>
{
};
class BoundsTable : public testing::TestWithParam<Row>
{
};
class NounPhraseTable : public testing::TestWithParam<Row>
{
};

constexpr Row clauseRows[] = {
    {u"The army withdrew on Friday.", u"The army | withdrew | past"},
    {u"The troops will leave in May.", u"The troops | will leave | future"},
    {u"They’ll be back.", u"They | ’ll be | future"},
    {u"The ship is to sail next week.", u"The ship | is to sail | future"},
    {u"The ship is going to sail.", u"The ship | is going to sail | future"},
    {u"The unit is due to be replaced in June.", u"The unit | is due to be replaced | future, passive"},
    {u"More soldiers are expected to arrive.", u"More soldiers | are expected to arrive | future"},
    {u"The talks were to begin on Monday.", u"The talks | were to begin | conditional"},
    {u"Britain would send ships.", u"Britain | would send | conditional"},
    {u"Britain might not send ships.", u"Britain | might not send | conditional, negated"},
    {u"The base has been hit twice.", u"The base | has been hit | present perfect, passive"},
    {u"The crew had not yet been told.",
     u"The crew | had not yet been told | past perfect, passive, negated"},
    {u"They don't want a war.", u"They | don't want | present, negated"},
    {u"No soldiers were hurt.", u"No soldiers | were hurt | past, passive, negated"},
    {u"He never returned.", u"He | returned | past, negated"},
    {u"The navy is building a port.", u"The navy | is building | present"},
    {u"The general, who arrived on Monday, said nothing.",
     u"who | arrived | past # The general | said | past"},
    {u"Gen. Mark Hill, who leads the mission in Kabul, the capital, praised them.",
     u"who | leads | present # Gen. Mark Hill | praised | past"},
    {u"The minister, speaking in Paris, warned of war.", u"The minister | warned | past"},
    {u"The minister – a former general – denied it.", u"The minister | denied | past"},
    {u"The president (a lawyer) resigned.", u"The president | resigned | past"},
    {u"The soldiers who left Kabul were tired.",
     u"who | left | past # The soldiers who left Kabul | were tired | past, passive"},
    {u"Militants linked to the group claimed the attack.", u"Militants linked to the group | claimed | past"},
    {u"Forces based in Iraq left.", u"Forces based in Iraq | left | past"},
    {u"Ministers gathered in Brussels said so.", u"Ministers gathered in Brussels | said | past"},
    {u"Soldiers gathered in Brussels.", u"Soldiers | gathered | past"},
    {u"The plan, announced on Friday, calls for more troops.", u"The plan | calls | present"},
    {u"Officials in Baghdad on Thursday said the base had been hit.",
     u"Officials in Baghdad on Thursday | said | past # the base | had been hit | past perfect, passive"},
    {u"Last week troops entered the city.", u"troops | entered | past"},
    {u"Russia and Ukraine exchanged prisoners.", u"Russia and Ukraine | exchanged | past"},
    {u"Rebels shelled the town and troops fled.", u"Rebels | shelled | past # troops | fled | past"},
    {u"Two soldiers were killed and five wounded.",
     u"Two soldiers | were killed | past, passive # five | wounded | past, passive"},
    {u"The units will be withdrawn and replaced by police.",
     u"The units | will be withdrawn | future, passive #  | replaced | future, passive"},
    {u"“We will stay,” said Gen. Mark Hill.", u"We | will stay | future # Gen. Mark Hill | said | past"},
    {u"“We will stay,” he said.", u"We | will stay | future # he | said | past"},
    {u"The number of troops in Syria rose to 900.", u"The number of troops in Syria | rose | past"},
    {u"Did they leave?", u" | Did they leave | past"},
};

constexpr Row boundsRows[] = {
    {u"If the truce holds, the troops could return.", u"If the truce holds, # the troops could return."},
    {u"The army, which lost the port in May, has regrouped since.",
     u"which lost the port in May # The army, which lost the port in May, has regrouped since."},
    {u"NATO said the talks had failed.", u"NATO said the talks had failed. # the talks had failed."},
    {u"The ship left, but on Monday its crew returned.",
     u"The ship left, # but on Monday its crew returned."},
    {u"Troops took the town and burned its bridge.", u"Troops took the town # and burned its bridge."},
    {u"Britain said that, in May, it would send ships.",
     u"Britain said that, in May, it would send ships. # it would send ships."},
};

constexpr Row nounPhraseRows[] = {
    {u"NATO’s 9,600-strong support mission", u"NATO’s 9,600-strong support mission (mission)"},
    {u"The fate of the two-day virtual conference",
     u"The fate (fate) # the two-day virtual conference (conference)"},
    {u"They met in Kabul next week.", u"They (They) # Kabul (Kabul) # next week (week)"},
    {u"from 500 to “around 4,000” personnel", u"500 (500) # 4,000” personnel (personnel)"},
    {u"Most of the dead were civilians.", u"Most (Most) # the dead (dead) # civilians (civilians)"},
    {u"a hasty or disorderly withdrawal", u"a hasty or disorderly withdrawal (withdrawal)"},
};

} // namespace

TEST_P(ClauseTable, SubjectVerbAndTense)
{
    EXPECT_EQ(clauses(QString::fromUtf16(GetParam().text)), QString::fromUtf16(GetParam().expected));
}
INSTANTIATE_TEST_SUITE_P(Clauses, ClauseTable, testing::ValuesIn(clauseRows));

TEST_P(BoundsTable, Words)
{
    EXPECT_EQ(bounds(QString::fromUtf16(GetParam().text)), QString::fromUtf16(GetParam().expected));
}
INSTANTIATE_TEST_SUITE_P(Clauses, BoundsTable, testing::ValuesIn(boundsRows));

TEST_P(NounPhraseTable, WordsAndHead)
{
    EXPECT_EQ(nounPhrases(QString::fromUtf16(GetParam().text)), QString::fromUtf16(GetParam().expected));
}
INSTANTIATE_TEST_SUITE_P(NounPhrases, NounPhraseTable, testing::ValuesIn(nounPhraseRows));

TEST(Clauses, GiveARelativeClauseItsAntecedent)
{
    const auto analysis = test::analysisOf(QStringLiteral("The rebels, who control the port, fled."));
    const Clause &relative = analysis->clauses.at(0).at(0);
    EXPECT_EQ(relative.link, ClauseLink::Relative);
    EXPECT_EQ(analysis->tokens.textOf(relative.antecedent).toString(), QStringLiteral("The rebels"));
}

TEST(Clauses, AreNoneInAHeadingWithoutAVerb)
{
    EXPECT_EQ(clauses(QStringLiteral("Iraq expansion")), QString());
}
