// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/tagger.h"

#include "model/text/tagnames.h"
#include "tests/support/words.h"

#include <gtest/gtest.h>

using namespace nutgraf;

namespace
{

/// Sentences tagged by hand: word/TAG, parted by blanks; tokens that touch are written as the tokenizer cuts
/// them and read again with blanks between.
constexpr const char16_t *taggedSentences[] = {
    u"The/DT army/NN withdrew/VBD its/PRP$ last/JJ soldiers/NNS from/IN the/DT valley/NN on/IN Friday/NNP "
    u"./.",
    u"He/PRP said/VBD the/DT mission/NN would/MD end/VB in/IN May/NNP ./.",
    u"She/PRP may/MD visit/VB the/DT base/NN in/IN March/NNP ./.",
    u"Soldiers/NNS march/VBP along/IN the/DT river/NN every/DT morning/NN ./.",
    u"Two/CD helicopters/NNS crashed/VBD near/IN the/DT border/NN ,/. killing/VBG nine/CD people/NNS ./.",
    u"NATO/NNP 's/POS secretary/NN general/NN will/MD meet/VB Afghan/JJ leaders/NNS in/IN Kabul/NNP next/JJ "
    u"week/NN ./.",
    u"They/PRP have/VBP not/RB decided/VBN whether/IN to/TO send/VB more/JJR troops/NNS ./.",
    u"The/DT rebels/NNS ,/. who/WP control/VBP the/DT port/NN ,/. refused/VBD to/TO leave/VB ./.",
    u"About/IN 4,000/CD personnel/NNS are/VBP expected/VBN to/TO arrive/VB by/IN June/NNP ./.",
    u"A/DT spokesman/NN for/IN the/DT ministry/NN declined/VBD to/TO comment/VB ./.",
    u"The/DT convoy/NN was/VBD attacked/VBN by/IN gunmen/NNS early/RB on/IN Tuesday/NNP ./.",
    u"Britain/NNP plans/VBZ to/TO double/VB the/DT number/NN of/IN its/PRP$ trainers/NNS ./.",
    u"\"/. We/PRP don't/VBP want/VB another/DT war/NN ,/. \"/. the/DT president/NN told/VBD reporters/NNS "
    u"./.",
    u"The/DT two/CD sides/NNS signed/VBD a/DT ceasefire/NN in/IN 2015/CD ./.",
    u"Fighting/NN broke/VBD out/RP again/RB after/IN the/DT talks/NNS collapsed/VBD ./.",
    u"US/NNP forces/NNS struck/VBD a/DT militia/NN camp/NN in/IN eastern/JJ Syria/NNP ./.",
    u"German/JJ Defense/NNP Minister/NNP Annegret/NNP Kramp/NNP -/. Karrenbauer/NNP praised/VBD the/DT "
    u"plan/NN ./.",
    u"The/DT government/NN has/VBZ denied/VBN that/IN its/PRP$ aircraft/NNS bombed/VBD the/DT hospital/NN "
    u"./.",
    u"Hundreds/NNS of/IN families/NNS fled/VBD the/DT besieged/JJ town/NN ./.",
    u"The/DT general/NN ,/. a/DT veteran/NN of/IN three/CD wars/NNS ,/. was/VBD promoted/VBN last/JJ year/NN "
    u"./.",
    u"It/PRP 's/VBZ the/DT third/JJ attack/NN this/DT month/NN ./.",
    u"They/PRP 're/VBP leaving/VBG because/IN the/DT enemy/NN can't/MD be/VB stopped/VBN ./.",
    u"The/DT ship/NN had/VBD been/VBN patrolling/VBG the/DT strait/NN for/IN weeks/NNS ./.",
    u"Turkey/NNP 's/POS parliament/NN approved/VBD a/DT bill/NN that/WDT allows/VBZ the/DT deployment/NN "
    u"of/IN soldiers/NNS to/TO Libya/NNP ./.",
    u"Officials/NNS say/VBP at/IN least/JJS 12/CD policemen/NNS were/VBD wounded/VBN ./.",
    u"The/DT drone/NN hit/VBD a/DT car/NN carrying/VBG a/DT senior/JJ commander/NN ./.",
    u"Russia/NNP and/CC Ukraine/NNP exchanged/VBD prisoners/NNS near/IN the/DT front/JJ line/NN ./.",
    u"The/DT council/NN voted/VBD unanimously/RB to/TO extend/VB the/DT mandate/NN for/IN another/DT year/NN "
    u"./.",
    u"There/EX are/VBP fewer/JJR than/IN 900/CD marines/NNS left/VBN in/IN the/DT country/NN ./.",
    u"Most/JJS of/IN the/DT dead/JJ were/VBD civilians/NNS ./.",
    u"If/IN the/DT truce/NN holds/VBZ ,/. the/DT troops/NNS could/MD return/VB home/RB soon/RB ./.",
    u"The/DT coalition/NN 's/POS commander/NN ,/. Lt/NNP ./. Gen/NNP ./. Paul/NNP White/NNP ,/. will/MD "
    u"step/VB down/RP ./.",
    u"Iraqi/JJ forces/NNS recaptured/VBD the/DT city/NN after/IN a/DT long/JJ siege/NN ./.",
    u"The/DT pact/NN obliges/VBZ both/DT countries/NNS to/TO cut/VB their/PRP$ arsenals/NNS ./.",
    u"Militants/NNS linked/VBN to/TO the/DT group/NN claimed/VBD responsibility/NN ./.",
    u"The/DT minister/NN ,/. speaking/VBG in/IN Paris/NNP ,/. warned/VBD of/IN a/DT new/JJ threat/NN ./.",
    u"More/JJR than/IN half/NN of/IN the/DT brigade/NN has/VBZ already/RB left/VBN ./.",
    u"What/WP the/DT generals/NNS want/VBP is/VBZ time/NN ./.",
    u"His/PRP$ deputy/NN was/VBD arrested/VBN at/IN the/DT airport/NN ./.",
    u"The/DT base/NN houses/VBZ nearly/RB 2,000/CD American/JJ troops/NNS ./.",
    u"India/NNP 's/POS navy/NN said/VBD it/PRP had/VBD rescued/VBN 14/CD sailors/NNS ./.",
    u"Neither/DT side/NN has/VBZ published/VBN its/PRP$ losses/NNS ./.",
    u"The/DT bombing/NN killed/VBD her/PRP$ husband/NN and/CC wounded/VBD three/CD children/NNS ./.",
    u"Japan/NNP began/VBD building/VBG a/DT new/JJ class/NN of/IN submarines/NNS in/IN the/DT 1990s/CD ./.",
    u"Let/VB us/PRP remember/VB those/DT who/WP fell/VBD ./.",
    u"The/DT colonel/NN refused/VBD to/TO say/VB how/WRB many/JJ men/NNS were/VBD missing/JJ ./.",
    u"Peacekeepers/NNS will/MD be/VB sent/VBN to/TO the/DT island/NN on/IN July/NNP 1/CD ./.",
    u"France/NNP is/VBZ reviewing/VBG its/PRP$ role/NN in/IN the/DT Sahel/NNP ./.",
    u"The/DT newly/RB elected/VBN leader/NN promised/VBD quick/JJ reforms/NNS ./.",
    u"Gunmen/NNS opened/VBD fire/NN on/IN a/DT patrol/NN ,/. wounding/VBG two/CD officers/NNS ./.",
    u"You/PRP must/MD leave/VB the/DT area/NN immediately/RB ./.",
    u"The/DT Pentagon/NNP 's/POS budget/NN rose/VBD 3/CD percent/NN to/TO $/. 715/CD billion/CD ./.",
    u"Fresh/JJ recruits/NNS are/VBP trained/VBN at/IN a/DT camp/NN outside/IN Mosul/NNP ./.",
    u"The/DT treaty/NN does/VBZ not/RB ban/VB such/JJ weapons/NNS ./.",
    u"Washington/NNP has/VBZ repeatedly/RB accused/VBN Tehran/NNP of/IN arming/VBG the/DT militias/NNS ./.",
    u"The/DT airport/NN was/VBD closed/VBN while/IN engineers/NNS cleared/VBD the/DT runway/NN of/IN "
    u"mines/NNS ./.",
    u"Its/PRP$ crew/NN of/IN 40/CD survived/VBD ./.",
    u"Both/DT presidents/NNS hope/VBP to/TO reach/VB an/DT agreement/NN before/IN the/DT summit/NN ./.",
    u"The/DT last/JJ Dutch/JJ soldiers/NNS flew/VBD home/RB on/IN Sunday/NNP ./.",
    u"Who/WP ordered/VBD the/DT strike/NN is/VBZ unclear/JJ ./.",
};

struct TaggedText {
    QString text;
    QStringList tags;
};

/// The plain text of a tagged line, written as it would be printed.
TaggedText untagged(const char16_t *line)
{
    TaggedText result;
    for (const QString &item : QString::fromUtf16(line).split(QLatin1Char(' '))) {
        const qsizetype slash = item.lastIndexOf(QLatin1Char('/'));
        const QString word = item.left(slash);
        const bool closes = word == QLatin1String(".") || word == QLatin1String(",");
        const bool leans = word.startsWith(QLatin1Char('\'')) || word == QLatin1String("-") ||
                           result.text.endsWith(QLatin1Char('-')) || result.text.endsWith(QLatin1Char('$')) ||
                           result.text == QLatin1String("\"") ||
                           (word == QLatin1String("\"") && result.text.endsWith(QLatin1Char(',')));
        if (!result.text.isEmpty() && !closes && !leans)
            result.text += QLatin1Char(' ');
        result.text += word;
        result.tags += item.mid(slash + 1);
    }
    return result;
}

QStringList tagsOf(const QString &text)
{
    const auto analysis = test::analysisOf(text);
    QStringList tags;
    for (const Token &token : analysis->tokens.all)
        tags += nameOf(token.tag);
    return tags;
}

QString tagged(const char16_t *text)
{
    return tagsOf(QString::fromUtf16(text)).join(QLatin1Char(' '));
}

} // namespace

TEST(Tagger, AgreesWithHandTaggedSentences)
{
    int right = 0, all = 0;
    QStringList wrong;
    for (const char16_t *line : taggedSentences) {
        const TaggedText expected = untagged(line);
        const QStringList found = tagsOf(expected.text);
        ASSERT_EQ(found.size(), expected.tags.size()) << expected.text.toStdString();
        for (qsizetype i = 0; i < found.size(); ++i) {
            ++all;
            if (found[i] == expected.tags[i])
                ++right;
            else
                wrong += expected.text.left(60) +
                         QStringLiteral(": token %1 is %2, tagged %3").arg(i).arg(expected.tags[i], found[i]);
        }
    }
    EXPECT_GE(right * 1000, all * 960) << right << " of " << all << " right\n"
                                       << wrong.join(QLatin1Char('\n')).toStdString();
}

TEST(Tagger, TellsMonthsFromModals)
{
    EXPECT_EQ(tagged(u"They may leave in May."), QStringLiteral("PRP MD VB IN NNP ."));
    EXPECT_EQ(tagged(u"Troops march in March."), QStringLiteral("NNS VBP IN NNP ."));
}

TEST(Tagger, TakesUnknownCapitalisedWordsForNames)
{
    EXPECT_EQ(tagged(u"Forces entered Qaryatayn on Monday."), QStringLiteral("NNS VBD NNP IN NNP ."));
}

TEST(Tagger, GuessesUnknownSmallWordsByTheirEndings)
{
    EXPECT_EQ(tagged(u"The zorbists were quickly frobbled."), QStringLiteral("DT NNS VBD RB VBN ."));
}

TEST(Tagger, KnowsNegatedAndLeaningVerbs)
{
    EXPECT_EQ(tagged(u"They won’t go, we’ll see, he hasn't left."),
              QStringLiteral("PRP MD VB . PRP MD VB . PRP VBZ VBN ."));
}

TEST(Tagger, SeesThroughTitleCase)
{
    EXPECT_EQ(
        tagged(u"Army Withdraws Its Last Soldiers From Disputed Valley").section(QLatin1Char(' '), 1, 1),
        QStringLiteral("VBZ"));
}

TEST(Tagger, IsTheSameWhateverStandsAround)
{
    const QString one = QStringLiteral("The rebels fled. ");
    EXPECT_EQ(tagsOf(one + one + one), tagsOf(one) + tagsOf(one) + tagsOf(one));
}

TEST(Tagger, LeavesNoTokenOfASentenceUntagged)
{
    const QStringList tags = tagsOf(QStringLiteral("Ωmega ☃ ½ 3½ %% -- ... ' \" «a» Müller-Łódź 👍 x"));
    EXPECT_FALSE(tags.contains(QString()));
}
