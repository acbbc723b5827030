// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/wordfile.h"

#include "model/text/lexicon.h"

#include <algorithm>

namespace nutgraf
{

namespace
{

bool isClassName(QStringView name)
{
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), [](QChar c) {
        return (c >= QLatin1Char('A') && c <= QLatin1Char('Z')) ||
               (c >= QLatin1Char('0') && c <= QLatin1Char('9')) || c == QLatin1Char('_');
    });
}

/// Reads line after line; remembers the class that the next words join.
class WordFile
{
public:
    explicit WordFile(Lexicon &lexicon)
        : m_lexicon(lexicon)
    {
    }

    /// Reads one line; an error names no place yet.
    std::optional<Error> read(QStringView line)
    {
        while (!line.isEmpty() && (line.back() == QLatin1Char('\r') || line.back() == QLatin1Char(' ')))
            line.chop(1);
        if (line.trimmed().isEmpty() || line.front() == QLatin1Char('#'))
            return {};
        return line.front() == QLatin1Char('@') ? beginClass(line.mid(1)) : addWord(line);
    }

private:
    std::optional<Error> beginClass(QStringView name)
    {
        const bool anew = name.startsWith(QLatin1Char('!'));
        if (anew)
            name = name.mid(1);
        if (!isClassName(name))
            return Error{QStringLiteral("“%1” is no class name.").arg(name),
                         {},
                         QStringLiteral("Write it in capitals, digits and _ alone.")};
        if (const auto known = m_lexicon.wordClass(name); known && known->id < FirstLexiconClass)
            return Error{QStringLiteral("%1 is a class of shapes; words cannot join it.").arg(name),
                         {},
                         QStringLiteral("Choose another name.")};
        m_class = m_lexicon.makeClass(name);
        if (!m_class)
            return Error{
                QStringLiteral("There are too many classes."), {}, QStringLiteral("Join some of them.")};
        if (anew)
            m_lexicon.forget(*m_class);
        return {};
    }

    std::optional<Error> addWord(QStringView line)
    {
        if (!m_class)
            return Error{QStringLiteral("A word stands before the first class."),
                         {},
                         QStringLiteral("Begin the file with a line like @MONTH.")};
        const qsizetype tab = line.indexOf(QLatin1Char('\t'));
        const QStringView spelling = (tab < 0 ? line : line.left(tab)).trimmed();
        if (spelling.isEmpty())
            return Error{QStringLiteral("The line has a value but no word."),
                         {},
                         QStringLiteral("Put the word before the tab.")};
        m_lexicon.add(*m_class, spelling, tab < 0 ? spelling : line.mid(tab + 1).trimmed());
        return {};
    }

    Lexicon &m_lexicon;
    std::optional<WordClass> m_class;
};

} // namespace

std::optional<Error> addWords(Lexicon &lexicon, QStringView content, const QString &where)
{
    WordFile file(lexicon);
    int lineNumber = 0;
    for (const QStringView line : content.split(QLatin1Char('\n'))) {
        ++lineNumber;
        if (auto error = file.read(line)) {
            error->where = QStringLiteral("%1:%2").arg(where).arg(lineNumber);
            return error;
        }
    }
    return {};
}

} // namespace nutgraf
