// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/extract/numbers/numberfinder.h"

#include "tests/support/words.h"

#include <gtest/gtest.h>

using namespace nutgraf;

namespace
{

/// "nearly 13,000 = approx 13000", all of a text joined by "; ".
QString numbersOf(const QString &text)
{
    const auto analysis = test::analysisOf(text);
    QStringList found;
    for (const NumberMention &number : analysis->numbers) {
        const auto figure = [](const std::optional<double> &n) {
            return n ? QString::number(*n, 'g', 12) : QStringLiteral("-");
        };
        const Amount &amount = number.amount;
        QString value = toString(amount.modifier) + u' ' + figure(amount.low);
        if (amount.low != amount.high)
            value += QStringLiteral("..") + figure(amount.high);
        found << number.span.in(text).toString() + QStringLiteral(" = ") + value;
    }
    return found.join(QStringLiteral("; "));
}

/// The units of all numbers of a text.
QString unitsOf(const QString &text)
{
    const FactSet facts = test::factsOf(text);
    QStringList units;
    for (const Quantity &quantity : facts.quantities)
        units << quantity.unit;
    return units.join(QStringLiteral("; "));
}

struct Case {
    const char *text;
    const char *found;
};

void expectAll(std::initializer_list<Case> cases, QString (*what)(const QString &))
{
    for (const Case &c : cases)
        EXPECT_EQ(what(QString::fromUtf8(c.text)).toStdString(), c.found) << c.text;
}

} // namespace

TEST(Numbers, ReadsDigitsAndWords)
{
    expectAll(
        {
            {"They sent 9,600 men.", "9,600 = exact 9600"},
            {"They sent 181061 men.", "181061 = exact 181061"},
            {"It cost 2.5 million crowns.", "2.5 million = exact 2500000"},
            {"They sent 2.5 thousand men.", "2.5 thousand = exact 2500"},
            {"They sent four thousand men.", "four thousand = exact 4000"},
            {"One hundred and twenty men left.", "One hundred and twenty = exact 120"},
            {"Twenty-five men left.", "Twenty-five = exact 25"},
            {"Three hundred forty-two thousand men left.", "Three hundred forty-two thousand = exact 342000"},
            {"A dozen men left.", "A dozen = exact 12"},
            {"They sent two dozen men.", "two dozen = exact 24"},
            {"They sent two dozen two-man crews.", "two dozen = exact 24; two-man = exact 2"},
            {"Half a million men left.", "Half a million = exact 500000"},
            {"They sent 30k men.", "30k = exact 30000"},
            {"Two thousand and five men left.", "Two thousand and five = exact 2005"},
            {"They lost five men and two tanks.", "five = exact 5; two = exact 2"},
        },
        numbersOf);
}

TEST(Numbers, KeepsHedgesAndBounds)
{
    expectAll(
        {
            {"It has around 4,000 men.", "around 4,000 = approx 4000"},
            {"Nearly 13,000 men left.", "Nearly 13,000 = approx 13000"},
            {"It has just 2,500 men.", "just 2,500 = exact 2500"},
            {"It has fewer than 3,500 men.", "fewer than 3,500 = less_than -..3500"},
            {"It has more than 1,000 men.", "more than 1,000 = more_than 1000..-"},
            {"It has just over 500 men.", "just over 500 = more_than 500..-"},
            {"It may send up to 700 men.", "up to 700 = up_to -..700"},
            {"It may send up to about 700 men.", "up to about 700 = up_to -..700"},
            {"It may send as many as 2,000 men.", "as many as 2,000 = up_to -..2000"},
            {"It has at least 10,000 men.", "at least 10,000 = at_least 10000..-"},
            {"It has no more than 300 men.", "no more than 300 = up_to -..300"},
            {"It has 70,000 or more men.", "70,000 or more = at_least 70000..-"},
            {"It has 30,000-plus men.", "30,000-plus = at_least 30000..-"},
            {"It has 500+ men.", "500+ = at_least 500..-"},
            {"It has 40-odd men.", "40-odd = approx 40"},
            {"It has a hundred or so men.", "a hundred or so = approx 100"},
            {"It has about a hundred men.", "about a hundred = approx 100"},
            {"An estimated 1.5 million people fled.", "An estimated 1.5 million = approx 1500000"},
        },
        numbersOf);
}

TEST(Numbers, ReadsVagueOnesAsTheirLeast)
{
    expectAll(
        {
            {"Hundreds of men left.", "Hundreds = approx 100..-"},
            {"Tens of thousands of men left.", "Tens of thousands = approx 10000..-"},
            {"Thousands more men left.", "Thousands more = approx 1000..-"},
            {"Several hundred men left.", "Several hundred = approx 200..-"},
        },
        numbersOf);
}

TEST(Numbers, TellsRangesFromChanges)
{
    expectAll(
        {
            {"It has between 300 and 400 men.", "between 300 and 400 = range 300..400"},
            {"It has between 3,000 to 4,000 men.", "between 3,000 to 4,000 = range 3000..4000"},
            {"It has 500-700 men.", "500-700 = range 500..700"},
            {"It has about 500 to 700 men.", "about 500 to 700 = range 500..700"},
            {"It has 10 or 14 men.", "10 or 14 = range 10..14"},
            {"It cost 2 to 3 million crowns.", "2 to 3 million = range 2000000..3000000"},
            {"Estimates range from 500 to 700 men.", "500 to 700 = range 500..700"},
            {"The force grows from 500 to 700 men.", "500 = exact 500; 700 = exact 700"},
            {"They fell to 700 from 500.", "700 = exact 700; 500 = exact 500"},
            {"The team won 5-3.", "5 = exact 5"},
        },
        numbersOf);
}

TEST(Numbers, TakesIncrementsAndSizesIntoThePhrase)
{
    expectAll(
        {
            {"It sent another 350 men.", "another 350 = exact 350"},
            {"It sent an additional 70 men.", "an additional 70 = exact 70"},
            {"It sent as many as 2,000 more men.", "as many as 2,000 more = up_to -..2000"},
            {"It withdrew all its 370 men.", "all its 370 = exact 370"},
            {"It withdrew the remaining 2,500 men.", "2,500 = exact 2500"},
            {"Its 9,600-strong mission stays.", "9,600-strong = exact 9600"},
            {"Its 20,000-member army stays.", "20,000-member = exact 20000"},
            {"Its 1,700 strong army stays.", "1,700 strong = exact 1700"},
            {"It sent 600 others.", "600 others = exact 600"},
            {"It sent 600 more than planned.", "600 = exact 600"},
            {"It withdrew half of its 7,000 men.", "half of its 7,000 = exact 3500"},
        },
        numbersOf);
}

TEST(Numbers, LeavesNamesAlone)
{
    expectAll(
        {
            {"An F-16 crashed.", ""},
            {"Under Resolution 1701 it must leave.", ""},
            {"The M2 highway is closed.", ""},
            {"No one left.", ""},
            {"One of them left.", ""},
            {"It is his 3rd visit.", ""},
            {"Flight 93 fell.", ""},
        },
        numbersOf);
}

TEST(Numbers, NamesWhatIsCounted)
{
    expectAll(
        {
            {"It sent 2,500 U.S. troops.", "troops"},
            {"It sent 3,000 \"well armed\" and \"well paid\" soldiers.", "soldiers"},
            {"It sent hundreds of extra police officers.", "police officers"},
            {"It cost $750,000.", "USD"},
            {"It cost 14 million dollars.", "USD"},
            {"It is 55 kilometres away.", "km"},
            {"The 55-kilometre zone is closed.", "km"},
            {"Some 10 percent left.", "percent"},
            {"Some 10% left.", "percent"},
            {"A 13-year-old girl ran.", "years of age"},
            {"Corporal Jane Roe, 23, ran.", "years of age"},
            {"More than 800 wounded were counted.", "people wounded"},
            {"Some 200,000 refugees fled.", "refugees"},
            {"It sent two more battalions.", "battalions"},
            {"Its 9,600-strong mission stays.", "strong"},
            {"A three-ship group left.", "ship"},
        },
        unitsOf);
}
