// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/extract/rulespage.h"

#include "model/extract/times/timefinder.h"

#include <QDir>
#include <QFile>

static void initWords()
{
    // The words live in a static library: without this the linker leaves them out.
    Q_INIT_RESOURCE(words);
}

namespace nutgraf
{

namespace
{

constexpr qsizetype WordsShown = 8;

QString cell(QStringView words)
{
    QString text = words.toString().simplified();
    return text.replace(u'|', QLatin1String("\\|"));
}

template <class Value>
QString ruleSection(const Rule<Value> &rule)
{
    QString text =
        QStringLiteral("### %1\n\n| In | is |\n| --- | --- |\n").arg(QString::fromLatin1(rule.name));
    for (const YesExample &example : rule.yes)
        text += QStringLiteral("| %1 | `%2` |\n")
                    .arg(cell(QString::fromUtf8(example.text)), QString::fromUtf8(example.value));
    QStringList left;
    for (const char *example : rule.no)
        left << QStringLiteral("“%1”").arg(QString::fromUtf8(example));
    return text + QStringLiteral("\nNot in %1\n\n").arg(left.join(QStringLiteral(", ")));
}

/// The first sentence of a comment, which is what a class is about; the rest tells how its values are
/// written.
QString summaryOf(const QStringList &comment)
{
    QString text = comment.join(u' ').simplified();
    const qsizetype end = text.indexOf(QLatin1String(". "));
    if (end >= 0)
        text.truncate(end + 1);
    return text;
}

/// One class of a word list.
struct WordList {
    QString name;
    QString summary;
    QStringList words;
};

struct WordFile {
    QString summary;
    std::vector<WordList> lists;
};

WordFile readWords(const QString &content)
{
    WordFile file;
    QStringList comment;
    for (const QString &line : content.split(u'\n')) {
        if (line.startsWith(u'#')) {
            if (!line.contains(QLatin1String("SPDX-")))
                comment << line.mid(1).trimmed();
        } else if (line.startsWith(u'@')) {
            file.lists.push_back({line.mid(1).trimmed(), summaryOf(comment), {}});
            comment.clear();
        } else if (line.trimmed().isEmpty()) {
            if (file.lists.empty() && file.summary.isEmpty())
                file.summary = summaryOf(comment);
            comment.clear();
        } else if (!file.lists.empty() && file.lists.back().words.size() <= WordsShown) {
            file.lists.back().words << line.section(u'\t', 0, 0).trimmed();
        }
    }
    return file;
}

QString wordSection(const QString &name, const WordFile &file)
{
    QString title = name.section(u'.', 0, 0);
    title[0] = title[0].toUpper();
    QString text = QStringLiteral("### %1\n\n").arg(title);
    if (!file.summary.isEmpty())
        text += file.summary + QStringLiteral("\n\n");
    for (const WordList &list : file.lists) {
        QStringList words = list.words.mid(0, WordsShown);
        if (list.words.size() > WordsShown)
            words << QStringLiteral("…");
        text += QStringLiteral("- **%1**").arg(list.name);
        if (!list.summary.isEmpty())
            text += QLatin1Char(' ') + list.summary;
        text += QStringLiteral("\n  *%1*\n").arg(words.join(QStringLiteral(", ")));
    }
    return text + QLatin1Char('\n');
}

} // namespace

QString rulesPage()
{
    QString page = QStringLiteral("# What Nutgraf understands\n\n"
                                  "This page is made from the program’s own rules and word lists by `nutgraf "
                                  "rules`; its tests run every "
                                  "example.\n\n"
                                  "## Dates and times\n\n"
                                  "What a rule reads in each example, before the day of publication comes "
                                  "in: `XXXX` is a year that the "
                                  "words leave open, `publication -1 year` the year before publication.\n\n");
    for (const Rule<TimeExpression> &rule : timeRules())
        page += ruleSection(rule);
    page += QStringLiteral(
        "## Words\n\n"
        "The first words of every list. Files of the same form in the folder `nutgraf/lexicons` of your "
        "settings add to them.\n\n");
    initWords();
    const QDir folder(QStringLiteral(":/nutgraf/lexicons"));
    for (const QString &name : folder.entryList({QStringLiteral("*.tsv")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            page += wordSection(name, readWords(QString::fromUtf8(file.readAll())));
    }
    return page.trimmed() + QLatin1Char('\n');
}

} // namespace nutgraf
