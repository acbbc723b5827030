// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/article.h"

namespace nutgraf
{

std::vector<Block> blocksOfPlainText(const QString &text)
{
    std::vector<Block> blocks;
    Span block{-1, -1};
    const auto close = [&] {
        if (block.begin >= 0)
            blocks.push_back({block, BlockKind::Paragraph});
        block = {-1, -1};
    };
    qint32 lineStart = 0;
    const auto size = qint32(text.size());
    while (lineStart < size) {
        qint32 lineEnd = qint32(text.indexOf(QLatin1Char('\n'), lineStart));
        if (lineEnd < 0)
            lineEnd = size;
        qint32 first = lineStart, last = lineEnd;
        while (first < last && text[first].isSpace())
            ++first;
        while (last > first && text[last - 1].isSpace())
            --last;
        if (first == last) {
            close();
        } else {
            if (block.begin < 0)
                block.begin = first;
            block.end = last;
        }
        lineStart = lineEnd + 1;
    }
    close();
    return blocks;
}

} // namespace nutgraf
