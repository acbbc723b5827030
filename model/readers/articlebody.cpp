// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/readers/articlebody.h"

#include "model/readers/boilerplate.h"
#include "model/readers/htmlblocks.h"

#include <algorithm>
#include <cmath>

namespace nutgraf
{

namespace
{

bool isHeading(GumboTag tag)
{
    return tag >= GUMBO_TAG_H1 && tag <= GUMBO_TAG_H6;
}

bool endsLikeASentence(QStringView text)
{
    static const QString stops = QStringLiteral(".!?…:;");
    static const QString closers = QStringLiteral("\"'”’)]");
    qsizetype last = text.size() - 1;
    while (last > 0 && closers.contains(text[last]))
        --last;
    return last >= 0 && stops.contains(text[last]);
}

/// How much a block speaks for its element's holding the story, in words.
double weightOf(const HtmlBlock &block)
{
    constexpr int shortest = 8;
    const int ownWords = block.words - block.linkWords;
    if (block.linkDensity() > 0.5)
        return -3.0 - 0.5 * block.linkWords;
    if (block.words < shortest)
        return endsLikeASentence(block.text) ? 0 : -2;
    const double prose = endsLikeASentence(block.text) ? 1.0 : 0.4;
    return prose * ownWords - block.linkWords;
}

} // namespace

std::vector<BodyBlock> articleBody(const HtmlTree &tree, const QString &headline)
{
    const std::vector<bool> skipped = boilerplateOf(tree);
    const std::vector<HtmlBlock> blocks = blocksOf(tree, skipped);

    std::vector<double> weight(std::size_t(tree.size()), 0);
    for (const HtmlBlock &block : blocks)
        weight[std::size_t(block.owner)] += weightOf(block);
    for (int i = tree.size() - 1; i > 0; --i)
        weight[std::size_t(tree[i].parent)] += weight[std::size_t(i)];

    const double most = *std::max_element(weight.begin(), weight.end());
    int holder = 0;
    for (int i = 0; i < tree.size(); ++i) {
        if (weight[std::size_t(i)] >= 0.9 * most && i < tree[holder].end)
            holder = i;
    }

    std::vector<BodyBlock> body;
    for (const HtmlBlock &block : blocks) {
        if (block.first < holder || block.first >= tree[holder].end)
            continue;
        const bool heading = isHeading(tree[block.owner].tag);
        if (block.linkDensity() > 0.5 && (block.words < 30 || tree.is(block.owner, GUMBO_TAG_LI)))
            continue;
        if (heading && block.text == headline)
            continue;
        body.push_back({block.text, heading ? BlockKind::Subheading : BlockKind::Paragraph});
    }
    while (!body.empty() && body.back().kind == BlockKind::Subheading)
        body.pop_back();
    return body;
}

} // namespace nutgraf
