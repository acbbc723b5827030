// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/readers/htmlblocks.h"

#include <QStringList>

namespace nutgraf
{

namespace
{

/// Gathers pieces of text into blocks.
class BlockBuilder
{
public:
    void add(int owner, int node, const QString &text, bool inLink)
    {
        if (owner != m_block.owner)
            finish();
        if (m_block.text.isEmpty()) {
            m_block.owner = owner;
            m_block.first = node;
        }
        m_block.text += text;
        if (inLink)
            m_block.linkWords += countWords(text);
        if (!QStringView(text).trimmed().isEmpty())
            m_breaks = 0;
    }

    /// A line break ends a line, two in a row end the block.
    void lineBreak()
    {
        if (++m_breaks >= 2)
            finish();
        else
            m_block.text += lineMark;
    }

    void finish()
    {
        QStringList lines;
        for (const QString &line : m_block.text.split(lineMark)) {
            const QString words = line.simplified();
            if (!words.isEmpty())
                lines.append(words);
        }
        m_block.text = lines.join(QLatin1Char('\n'));
        m_block.words = countWords(m_block.text);
        if (!m_block.text.isEmpty())
            m_blocks.push_back(m_block);
        m_block = {};
        m_breaks = 0;
    }

    std::vector<HtmlBlock> take()
    {
        finish();
        return std::move(m_blocks);
    }

private:
    static constexpr QChar lineMark{QChar::LineSeparator};
    HtmlBlock m_block;
    int m_breaks = 0;
    std::vector<HtmlBlock> m_blocks;
};

} // namespace

int countWords(QStringView text)
{
    int words = 0;
    bool inWord = false;
    for (const QChar c : text) {
        const bool letter = c.isLetterOrNumber();
        words += letter && !inWord;
        inWord = letter;
    }
    return words;
}

std::vector<HtmlBlock> blocksOf(const HtmlTree &tree, const std::vector<bool> &skipped)
{
    std::vector<int> owner(std::size_t(tree.size()), 0);
    std::vector<bool> inLink(std::size_t(tree.size()), false);
    BlockBuilder builder;
    for (int i = 1; i < tree.size();) {
        const HtmlNode &node = tree[i];
        const auto at = std::size_t(i), parent = std::size_t(node.parent);
        if (skipped[at]) {
            if (!node.isText && isBlockElement(node.tag))
                builder.finish();
            i = node.end;
            continue;
        }
        const bool block = !node.isText && isBlockElement(node.tag);
        owner[at] = block ? i : owner[parent];
        inLink[at] = inLink[parent] || tree.is(i, GUMBO_TAG_A);
        if (block)
            builder.finish();
        else if (node.isText)
            builder.add(owner[at], i, node.text, inLink[at]);
        else if (node.tag == GUMBO_TAG_BR)
            builder.lineBreak();
        ++i;
    }
    return builder.take();
}

} // namespace nutgraf
