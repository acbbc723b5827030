// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/readers/articlebody.h"

#include "model/readers/boilerplate.h"
#include "model/readers/htmlblocks.h"
#include "model/readers/pagetalk.h"
#include "model/readers/plaintext.h"
#include "model/readers/writtendate.h"

#include <QRegularExpression>

#include <algorithm>

namespace nutgraf
{

namespace
{

bool isHeading(GumboTag tag)
{
    return tag >= GUMBO_TAG_H1 && tag <= GUMBO_TAG_H6;
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

/// Sums over what is inside each element, from values that stand at the elements themselves.
template <class Number>
void sumUp(const HtmlTree &tree, std::vector<Number> &values)
{
    for (int i = tree.size() - 1; i > 0; --i)
        values[std::size_t(tree[i].parent)] += values[std::size_t(i)];
}

/// The element that the page itself calls the article's body, if it says so and there is text in it. The
/// first: endless pages append other articles.
std::optional<int> markedHolder(const HtmlTree &tree, const std::vector<int> &words)
{
    constexpr int fewestWords = 60;
    for (int i = 0; i < tree.size(); ++i) {
        if (tree[i].isText || !tree.attribute(i, "itemprop").contains(QLatin1String("articleBody")))
            continue;
        // Some pages mark each paragraph.
        const int holder = tree.is(i, GUMBO_TAG_P) ? tree[i].parent : i;
        if (words[std::size_t(holder)] >= fewestWords)
            return holder;
    }
    return {};
}

/// The element whose blocks weigh most; of those that weigh nearly as much, the innermost.
/// The whole page where nothing speaks for any.
int heaviestHolder(const HtmlTree &tree, const std::vector<double> &weight)
{
    constexpr double nearly = 0.9;
    const double most = *std::max_element(weight.begin(), weight.end());
    int holder = 0;
    for (int i = 0; most > 0 && i < tree.size(); ++i) {
        if (weight[std::size_t(i)] >= nearly * most && i < tree[holder].end)
            holder = i;
    }
    return holder;
}

int storyHolder(const HtmlTree &tree, const std::vector<HtmlBlock> &blocks)
{
    std::vector<double> weight(std::size_t(tree.size()), 0);
    std::vector<int> words(std::size_t(tree.size()), 0);
    for (const HtmlBlock &block : blocks) {
        weight[std::size_t(block.owner)] += weightOf(block);
        words[std::size_t(block.owner)] += block.words - block.linkWords;
    }
    sumUp(tree, weight);
    sumUp(tree, words);
    return markedHolder(tree, words).value_or(heaviestHolder(tree, weight));
}

QString lettersOf(const QString &text)
{
    static const QRegularExpression others(QStringLiteral("[^\\p{L}\\p{N}]+"));
    return QString(text).remove(others).toLower();
}

/// Whether a block before the first paragraph is the page's own furniture: headline, byline, date.
bool isOpeningFurniture(const HtmlBlock &block, const QString &headlineLetters)
{
    constexpr int longest = 12;
    if (lettersOf(block.text) == headlineLetters)
        return true;
    return block.words <= longest && (dateInMetadata(block.text) || !namesInByline(block.text).isEmpty());
}

std::vector<BodyBlock> storyBlocks(const HtmlTree &tree, const HtmlMetadata &metadata)
{
    const std::vector<HtmlBlock> blocks = blocksOf(tree, boilerplateOf(tree));
    const int holder = storyHolder(tree, blocks);
    const QString headline = lettersOf(metadata.headline);
    std::vector<BodyBlock> body;
    bool begun = false;
    for (const HtmlBlock &block : blocks) {
        if (block.first < holder || block.first >= tree[holder].end)
            continue;
        constexpr int longestLinkLine = 30;
        const bool isLinks = block.linkDensity() > 0.7 ||
                             (block.linkDensity() > 0.5 &&
                              (block.words < longestLinkLine || tree.is(block.owner, GUMBO_TAG_LI)));
        if (isLinks || isPageTalk(block.text) || (!begun && isOpeningFurniture(block, headline)))
            continue;
        const bool heading = isHeading(tree[block.owner].tag);
        if (heading && lettersOf(block.text) == headline)
            continue;
        begun = begun || (!heading && block.words >= 8);
        body.push_back({block.text, heading ? BlockKind::Subheading : BlockKind::Paragraph});
    }
    while (!body.empty() && body.back().kind == BlockKind::Subheading)
        body.pop_back();
    return body;
}

std::vector<BodyBlock> toldBody(const QString &text)
{
    std::vector<BodyBlock> body;
    for (const QString &line : text.split(QLatin1Char('\n'))) {
        const QString words = line.simplified();
        if (!words.isEmpty())
            body.push_back({words});
    }
    return body;
}

int wordsIn(const std::vector<BodyBlock> &body)
{
    int words = 0;
    for (const BodyBlock &block : body)
        words += countWords(block.text);
    return words;
}

} // namespace

std::vector<BodyBlock> articleBody(const HtmlTree &tree, const HtmlMetadata &metadata)
{
    std::vector<BodyBlock> shown = storyBlocks(tree, metadata);
    std::vector<BodyBlock> told = toldBody(metadata.articleBody);
    return wordsIn(told) > 2 * wordsIn(shown) ? told : shown;
}

} // namespace nutgraf
