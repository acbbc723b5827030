// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/extract/times/timefinder.h"
#include "tests/support/words.h"

#include <gtest/gtest.h>

#include <set>
#include <string>

using namespace nutgraf;

namespace
{

/// What `rule` alone makes of `text`: each find printed, joined by "; ".
template <class Value>
QString madeBy(const Rule<Value> &rule, const std::vector<Definition> &definitions, const QString &text)
{
    Lexicon lexicon = test::ruleBook().lexicon();
    const std::vector<Rule<Value>> one{rule};
    auto table = RuleTable<Value>::compile(one, lexicon, definitions);
    if (!table) {
        ADD_FAILURE() << rule.name << ": " << table.error().message().toStdString();
        return {};
    }
    table.value().freeze(lexicon);
    const Article article = test::articleOf(text);
    const Tokens tokens = tokenize(article.text, article.blocks, lexicon);
    QStringList made;
    for (const Found<Value> &found : table.value().find(tokens, lexicon))
        made << toReadable(found.value);
    return made.join(QStringLiteral("; "));
}

/// Every row of a table has a name of its own and examples of both kinds, and they hold.
template <class Value>
void checkExamples(const std::vector<Rule<Value>> &rules, const std::vector<Definition> &definitions)
{
    std::set<std::string> names;
    for (const Rule<Value> &rule : rules) {
        EXPECT_TRUE(names.insert(rule.name).second) << rule.name << " stands twice";
        EXPECT_FALSE(rule.yes.empty()) << rule.name << " has no example";
        EXPECT_FALSE(rule.no.empty()) << rule.name << " has no counterexample";
        for (const YesExample &example : rule.yes)
            EXPECT_EQ(madeBy(rule, definitions, QString::fromUtf8(example.text)).toStdString(), example.value)
                << rule.name << ": " << example.text;
        for (const char *text : rule.no)
            EXPECT_EQ(madeBy(rule, definitions, QString::fromUtf8(text)).toStdString(), "")
                << rule.name << ": " << text;
    }
}

} // namespace

TEST(RuleExamples, TimesHold)
{
    checkExamples(timeRules(), timeDefinitions());
}
