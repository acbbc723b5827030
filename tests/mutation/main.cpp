// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/extract/times/timefinder.h"
#include "tests/support/golden.h"
#include "tests/support/words.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <cstdio>

// Drops each time rule and each class of words in turn and asks whether a test would notice: whether the
// rule's own examples come out otherwise from the table without it, whether a text of tests/golden has other
// facts. What survives is printed; it wants an example. Exit status: 0 where nothing survives, 1 otherwise.

using namespace nutgraf;

namespace
{

QString foundIn(const char *text, const RuleTable<TimeExpression> &table, const Lexicon &lexicon)
{
    const Article article = test::articleOf(QString::fromUtf8(text));
    const Tokens tokens = tokenize(article.text, article.blocks, lexicon);
    QString found;
    for (const Found<TimeExpression> &one : table.find(tokens, lexicon))
        found += QStringLiteral("%1: %2\n").arg(one.span.in(article.text), toReadable(one.value));
    return found;
}

RuleTable<TimeExpression> tableOf(const std::vector<Rule<TimeExpression>> &rules, Lexicon &lexicon)
{
    auto table = RuleTable<TimeExpression>::compile(rules, lexicon, timeDefinitions());
    if (!table)
        qFatal("%s", qPrintable(table.error().message()));
    table.value().freeze(lexicon);
    return std::move(table).value();
}

QStringList rulesThatSurvive()
{
    QStringList survivors;
    Lexicon lexicon = test::ruleBook().lexicon();
    const std::vector<Rule<TimeExpression>> &all = timeRules();
    const RuleTable<TimeExpression> whole = tableOf(all, lexicon);
    for (size_t dropped = 0; dropped < all.size(); ++dropped) {
        std::vector<Rule<TimeExpression>> rest = all;
        rest.erase(rest.begin() + qsizetype(dropped));
        const RuleTable<TimeExpression> table = tableOf(rest, lexicon);
        bool noticed = false;
        for (const YesExample &example : all[dropped].yes)
            noticed =
                noticed || foundIn(example.text, table, lexicon) != foundIn(example.text, whole, lexicon);
        if (!noticed)
            survivors << QString::fromLatin1(all[dropped].name);
    }
    return survivors;
}

/// The classes of the program's word lists, in order.
QStringList wordClasses()
{
    QStringList names;
    const QDir folder(QStringLiteral(":/nutgraf/lexicons"));
    for (const QString &name : folder.entryList({QStringLiteral("*.tsv")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
            if (line.startsWith(u'@') && !names.contains(line.mid(1)))
                names << line.mid(1);
        }
    }
    return names;
}

/// The rules without the words of a class: a user's list that begins the class anew and gives it none.
Result<std::shared_ptr<const RuleBook>> rulesWithout(const QString &wordClass)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("drop.tsv")));
    if (!file.open(QIODevice::WriteOnly))
        return Error{QStringLiteral("no temporary file"), {}, {}};
    file.write("@!" + wordClass.toUtf8() + '\n');
    file.close();
    return RuleBook::load(folder.path());
}

QStringList wordsThatSurvive()
{
    const std::vector<test::GoldenText> texts = test::goldenTexts();
    std::vector<QStringList> expected;
    for (const test::GoldenText &text : texts)
        expected.push_back(test::goldenLines(text, test::ruleBook()));
    QStringList survivors;
    for (const QString &wordClass : wordClasses()) {
        const auto rules = rulesWithout(wordClass);
        bool noticed = !rules; // the program refuses to start without it
        for (size_t t = 0; !noticed && t < texts.size(); ++t)
            noticed = test::goldenLines(texts[t], **rules) != expected[t];
        if (!noticed)
            survivors << wordClass;
    }
    return survivors;
}

void print(const char *what, const QStringList &survivors)
{
    std::printf("%s: %d survive\n", what, int(survivors.size()));
    for (const QString &survivor : survivors)
        std::printf("  %s\n", qPrintable(survivor));
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList rules = rulesThatSurvive();
    print("time rules", rules);
    const QStringList words = wordsThatSurvive();
    print("classes of words", words);
    return rules.isEmpty() && words.isEmpty() ? 0 : 1;
}
