// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/linebreaks.h"

#include <algorithm>

namespace nutgraf
{

namespace
{

/// In lines as short as these a break may be the measure's, or a table's.
constexpr qint32 ShortestMeasure = 45;

/// The lines of a block that hold something, without the white space around them.
std::vector<Span> linesOf(QStringView text, Span block)
{
    std::vector<Span> lines;
    for (qint32 begin = block.begin; begin < block.end;) {
        const qsizetype found = text.indexOf(u'\n', begin);
        const qint32 next = found < 0 || found >= block.end ? block.end : qint32(found);
        Span line{begin, next};
        while (line.begin < line.end && text[line.begin].isSpace())
            ++line.begin;
        while (line.end > line.begin && text[line.end - 1].isSpace())
            --line.end;
        if (line.length() > 0)
            lines.push_back(line);
        begin = next + 1;
    }
    return lines;
}

qint32 firstWordLength(QStringView line)
{
    const auto end = std::find_if(line.begin(), line.end(), [](QChar c) { return c.isSpace(); });
    return qint32(end - line.begin());
}

bool isStop(QChar c)
{
    return QStringView(u".?!:;,").contains(c);
}

/// "• the first", "- The first"; a dash before small letters may be a parenthesis.
bool isPoint(QStringView line)
{
    if (line.size() < 3 || !line[1].isSpace())
        return false;
    if (line[0] == u'•' || line[0] == u'*' || line[0] == u'·' || line[0] == u'▪')
        return true;
    return (line[0] == u'-' || line[0] == u'–' || line[0] == u'—') && line[2].isUpper();
}

/// "2. The drawdown", "Two ships leave"
bool beginsTitle(QStringView line)
{
    const auto word = std::find_if(line.begin(), line.end(),
                                   [](QChar c) { return !c.isDigit() && c != u'.' && c != u')'; });
    if (word == line.begin() || word == line.end())
        return line[0].isUpper();
    return word->isSpace() && word + 1 != line.end() && (word + 1)->isUpper() && !(word - 1)->isDigit();
}

/// A title has no stop, and what stands below it begins with a capital.
bool isHeading(QStringView line, QStringView next, qint32 measure)
{
    if (measure < ShortestMeasure || isStop(line.back()) || !beginsTitle(line) || !next[0].isUpper())
        return false;
    return line.size() + 1 + firstWordLength(next) <= measure;
}

} // namespace

std::vector<qint32> linesBegunAnew(QStringView text, Span block)
{
    if (!block.in(text).contains(u'\n'))
        return {};
    const std::vector<Span> lines = linesOf(text, block);
    qint32 measure = 0;
    for (const Span &line : lines)
        measure = std::max(measure, line.length());
    std::vector<qint32> begins;
    for (size_t i = 1; i < lines.size(); ++i) {
        const QStringView line = lines[i].in(text);
        if (isPoint(line) || isHeading(lines[i - 1].in(text), line, measure))
            begins.push_back(lines[i].begin);
    }
    return begins;
}

} // namespace nutgraf
