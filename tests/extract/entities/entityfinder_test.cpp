// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/extract/entities/entityfinder.h"

#include "tests/support/words.h"

#include <gtest/gtest.h>

using namespace nutgraf;

namespace
{

/// Entities of a kind, one as "name (role): mention; mention", parted by " # ".
std::string entities(const QString &text, EntityKind kind)
{
    const auto analysis = test::analysisOf(text);
    const EntityIndex &index = analysis->entities;
    QStringList all;
    for (size_t e = 0; e < index.entities.size(); ++e) {
        const Entity &entity = index.entities[e];
        if (entity.kind != kind)
            continue;
        QStringList mentions;
        for (const EntityMention &mention : index.mentions) {
            if (mention.entity == int(e))
                mentions += analysis->tokens.textOf(mention.tokens).toString();
        }
        all +=
            (entity.role.isEmpty() ? entity.name : entity.name + QStringLiteral(" (%1)").arg(entity.role)) +
            QStringLiteral(": ") + mentions.join(QStringLiteral("; "));
    }
    return all.join(QStringLiteral(" # ")).toStdString();
}

struct Row {
    const char16_t *text;
    const char16_t *expected;
};

void PrintTo(const Row &row, std::ostream *out)
{
    *out << QString::fromUtf16(row.text).toStdString();
}

class PeopleTable : public testing::TestWithParam<Row>
{
};
class OrganisationTable : public testing::TestWithParam<Row>
{
};
class ForceTable : public testing::TestWithParam<Row>
{
};
class PlaceTable : public testing::TestWithParam<Row>
{
};

constexpr Row people[] = {
    {u"NATO Secretary General Karin Holm spoke. Holm left.",
     u"Karin Holm (NATO Secretary General): NATO Secretary General Karin Holm; Holm"},
    {u"Gen. Austin Stone said so. “We stay,” Stone said.", u"Austin Stone (Gen): Gen. Austin Stone; Stone"},
    {u"The new French President Louis Marchand arrived.",
     u"Louis Marchand (French President): new French President Louis Marchand"},
    {u"Louis Marchand, the French president, said he would stay.",
     u"Louis Marchand (French president): Louis Marchand; the French president; he"},
    {u"Former US Ambassador to the United Nations Karin Holm spoke.",
     u"Karin Holm (Former US Ambassador to the United Nations): "
     u"Former US Ambassador to the United Nations Karin Holm"},
    {u"The Secretary-General's Special Representative, Jane Roe, said so.",
     u"Jane Roe (Special Representative): Special Representative; Jane Roe"},
    {u"The USS Karin Holm and HMS Daring sailed. The John C. Mills followed.", u""},
    {u"An Assistant Secretary testified.", u""},
    {u"The French president, Louis Marchand, resigned.",
     u"Louis Marchand (French president): The French president; Louis Marchand"},
    {u"Prime Minister of Iraq Mustafa al-Rawi left. Al-Rawi was ill.",
     u"Mustafa al-Rawi (Prime Minister of Iraq): Prime Minister of Iraq Mustafa al-Rawi; Al-Rawi"},
    {u"Former defense secretary Robert J. Mills agreed.",
     u"Robert J. Mills (Former defense secretary): Former defense secretary Robert J. Mills"},
    {u"Defence Minister Ursula van der Berg and Mrs. Jane Smith met. She left.",
     u"Ursula van der Berg (Defence Minister): Defence Minister Ursula van der Berg # Jane Smith (Mrs): Mrs. "
     u"Jane "
     u"Smith"},
    {u"Lt. Gen. Paul White commands it. The general is in Kabul.",
     u"Paul White (Lt. Gen): Lt. Gen. Paul White; The general"},
    {u"Karzai Denies Report of Secret Talks\n\nPresident Hamid Karzai denied it.",
     u"Hamid Karzai (President): Karzai; President Hamid Karzai"},
    {u"Peter Brown met Paul Green. He was late.", u"Peter Brown: Peter Brown; He # Paul Green: Paul Green"},
    {u"Peter Brown and Paul Green arrived. He was late.",
     u"Peter Brown: Peter Brown # Paul Green: Paul Green"},
    {u"Mary Brown met Paul Green. He was late.", u"Mary Brown: Mary Brown # Paul Green: Paul Green; He"},
    {u"“He will go,” Peter Brown said.", u"Peter Brown: Peter Brown"},
    {u"Peter Brown spoke. The Afghan president was silent.", u"Peter Brown: Peter Brown"},
    {u"Troops left on Monday.", u""},
    {u"The Defence Ministry in Paris spoke in May.", u""},
};

constexpr Row organisations[] = {
    {u"The North Atlantic Treaty Organization met. Nato agreed.",
     u"NATO: North Atlantic Treaty Organization; Nato"},
    {u"The U.N. Security Council voted.", u"UN Security Council: U.N. Security Council"},
    {u"The Ministry of Oil denied it.", u"Ministry of Oil: Ministry of Oil"},
    {u"The Center for Desert Studies (CDS) wrote it. CDS was founded in 1990.",
     u"Center for Desert Studies: Center for Desert Studies; CDS; CDS"},
    {u"The Pentagon and the White House agreed.", u"Pentagon: Pentagon # White House: White House"},
    {u"Washington said it would stay.", u"Washington: Washington"},
    {u"He flew to Washington.", u""},
};

constexpr Row forces[] = {
    {u"The Northern Quick Reaction Force left.",
     u"Northern Quick Reaction Force: Northern Quick Reaction Force"},
    {u"The U.S.-led coalition struck. US-led forces left.",
     u"US-led coalition: U.S.-led coalition; US-led forces"},
    {u"The People's Liberation Army (PLA) trained. The PLA said so.",
     u"People's Liberation Army: People's Liberation Army; PLA; PLA"},
    {u"ISIS fled; the Islamic State lost.", u"Islamic State: ISIS; Islamic State"},
    {u"UNIFIL is in Lebanon.", u"UNIFIL: UNIFIL"},
};

constexpr Row places[] = {
    {u"Afghan troops left Afghanistan.", u"Afghanistan: Afghan; Afghanistan"},
    {u"The United States and a U.S. base: Americans told us.", u"US: United States; U.S.; Americans"},
    {u"Britain and the UK are one.", u"UK: Britain; UK"},
    {u"Fighting near Kandahar in Helmand went on.", u"Kandahar: Kandahar # Helmand: Helmand"},
    {u"Male soldiers left.", u""},
};

} // namespace

TEST_P(PeopleTable, NameRoleAndMentions)
{
    EXPECT_EQ(entities(QString::fromUtf16(GetParam().text), EntityKind::Person),
              QString::fromUtf16(GetParam().expected).toStdString());
}
INSTANTIATE_TEST_SUITE_P(Entities, PeopleTable, testing::ValuesIn(people));

TEST_P(OrganisationTable, NameAndMentions)
{
    EXPECT_EQ(entities(QString::fromUtf16(GetParam().text), EntityKind::Organisation),
              QString::fromUtf16(GetParam().expected).toStdString());
}
INSTANTIATE_TEST_SUITE_P(Entities, OrganisationTable, testing::ValuesIn(organisations));

TEST_P(ForceTable, NameAndMentions)
{
    EXPECT_EQ(entities(QString::fromUtf16(GetParam().text), EntityKind::Force),
              QString::fromUtf16(GetParam().expected).toStdString());
}
INSTANTIATE_TEST_SUITE_P(Entities, ForceTable, testing::ValuesIn(forces));

TEST_P(PlaceTable, NameAndMentions)
{
    EXPECT_EQ(entities(QString::fromUtf16(GetParam().text), EntityKind::Place),
              QString::fromUtf16(GetParam().expected).toStdString());
}
INSTANTIATE_TEST_SUITE_P(Entities, PlaceTable, testing::ValuesIn(places));

TEST(Entities, FindTheLongestMentionAtAToken)
{
    const auto analysis = test::analysisOf(QStringLiteral("NATO Secretary General Karin Holm left Kabul."));
    const EntityMention *mention = analysis->entities.mentionAt(0);
    ASSERT_TRUE(mention);
    EXPECT_EQ(analysis->entities.of(*mention).name, QStringLiteral("Karin Holm"));
    EXPECT_EQ(analysis->entities.entityAt(6)->name, QStringLiteral("Kabul"));
    EXPECT_FALSE(analysis->entities.mentionAt(5));
    EXPECT_FALSE(analysis->entities.mentionAt(-1));
    EXPECT_FALSE(analysis->entities.mentionAt(1000));
}

TEST(Entities, KeepMentionsInTextOrder)
{
    const auto analysis = test::analysisOf(
        QStringLiteral("Afghan President Hamid Karzai, the leader, met US President Barack Obama in Kabul."));
    const auto &mentions = analysis->entities.mentions;
    EXPECT_TRUE(std::is_sorted(mentions.begin(), mentions.end(),
                               [](const auto &a, const auto &b) { return a.tokens.first < b.tokens.first; }));
    for (const EntityMention &mention : mentions)
        EXPECT_LT(size_t(mention.entity), analysis->entities.entities.size());
}
