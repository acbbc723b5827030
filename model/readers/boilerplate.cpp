// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/readers/boilerplate.h"

#include "model/readers/htmlblocks.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace nutgraf
{

namespace
{

/// Elements that never hold a story.
bool isNeverStory(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_SCRIPT:
    case GUMBO_TAG_STYLE:
    case GUMBO_TAG_NOSCRIPT:
    case GUMBO_TAG_TEMPLATE:
    case GUMBO_TAG_HEAD:
    case GUMBO_TAG_IFRAME:
    case GUMBO_TAG_OBJECT:
    case GUMBO_TAG_SVG:
    case GUMBO_TAG_BUTTON:
    case GUMBO_TAG_SELECT:
    case GUMBO_TAG_TEXTAREA:
    case GUMBO_TAG_INPUT:
    case GUMBO_TAG_LABEL:
    case GUMBO_TAG_VIDEO:
    case GUMBO_TAG_AUDIO:
    case GUMBO_TAG_CANVAS:
    case GUMBO_TAG_NAV:
    case GUMBO_TAG_FOOTER:
    case GUMBO_TAG_ASIDE:
    case GUMBO_TAG_FIGURE:
    case GUMBO_TAG_FIGCAPTION:
        return true;
    default:
        return false;
    }
}

bool isHidden(const HtmlTree &tree, int node)
{
    if (!tree.attribute(node, "hidden").isNull())
        return true;
    const QString style = tree.attribute(node, "style").remove(QLatin1Char(' ')).toLower();
    return style.contains(QLatin1String("display:none")) ||
           style.contains(QLatin1String("visibility:hidden"));
}

bool hasBoilerplateRole(const HtmlTree &tree, int node)
{
    static const QSet<QString> roles{
        QStringLiteral("navigation"),  QStringLiteral("complementary"), QStringLiteral("banner"),
        QStringLiteral("contentinfo"), QStringLiteral("search"),        QStringLiteral("dialog"),
        QStringLiteral("menu"),        QStringLiteral("menubar"),       QStringLiteral("alert"),
        QStringLiteral("toolbar"),     QStringLiteral("tooltip")};
    return roles.contains(tree.attribute(node, "role").toLower());
}

/// The words of a class or id: "storyRelated-links" is story, related, links.
QStringList wordsOfName(const QString &name)
{
    static const QRegularExpression hump(QStringLiteral("([a-z])([A-Z])"));
    static const QRegularExpression separators(QStringLiteral("[^A-Za-z]+"));
    QString spaced = name;
    spaced.replace(hump, QStringLiteral("\\1 \\2"));
    return spaced.toLower().split(separators, Qt::SkipEmptyParts);
}

bool isCalledBoilerplate(const HtmlTree &tree, int node)
{
    static const QSet<QString> names = [] {
        QSet<QString> words;
        for (const char *word : {"ad",
                                 "ads",
                                 "advert",
                                 "advertisement",
                                 "advertising",
                                 "banner",
                                 "sponsor",
                                 "sponsored",
                                 "promo",
                                 "promotion",
                                 "comment",
                                 "comments",
                                 "disqus",
                                 "respond",
                                 "related",
                                 "recirc",
                                 "recommended",
                                 "recommendation",
                                 "recommendations",
                                 "trending",
                                 "popular",
                                 "share",
                                 "sharing",
                                 "social",
                                 "sidebar",
                                 "newsletter",
                                 "subscribe",
                                 "subscription",
                                 "signup",
                                 "cookie",
                                 "cookies",
                                 "gdpr",
                                 "consent",
                                 "breadcrumb",
                                 "breadcrumbs",
                                 "pagination",
                                 "pager",
                                 "menu",
                                 "nav",
                                 "navigation",
                                 "navbar",
                                 "footer",
                                 "masthead",
                                 "popup",
                                 "modal",
                                 "tooltip",
                                 "caption",
                                 "credit",
                                 "byline",
                                 "tags",
                                 "taglist",
                                 "widget",
                                 "taboola",
                                 "outbrain",
                                 "teaser",
                                 "teasers",
                                 "toolbar",
                                 "author",
                                 "bio",
                                 "paywall",
                                 "skip",
                                 "login",
                                 "search",
                                 "rating",
                                 "ratings",
                                 "poll",
                                 "timestamp",
                                 "dateline",
                                 "gallery",
                                 "carousel",
                                 "slideshow",
                                 "copyright",
                                 "disclaimer",
                                 "readmore",
                                 "addthis",
                                 "sharedaddy",
                                 "jp",
                                 "sociable",
                                 "print",
                                 "meta",
                                 "thumbnail",
                                 "correction",
                                 "sr"})
            words.insert(QString::fromLatin1(word));
        return words;
    }();
    for (const char *attribute : {"class", "id"}) {
        for (const QString &word : wordsOfName(tree.attribute(node, attribute))) {
            if (names.contains(word))
                return true;
        }
    }
    return false;
}

/// What the text inside each element amounts to.
struct Content {
    int words = 0;     ///< outside lists of links
    int headlines = 0; ///< blocks that are one link, several words long
};

std::vector<Content> contentOf(const HtmlTree &tree, const std::vector<HtmlBlock> &blocks)
{
    std::vector<Content> content(std::size_t(tree.size()));
    for (const HtmlBlock &block : blocks) {
        Content &own = content[std::size_t(block.owner)];
        if (block.linkDensity() < 0.5)
            own.words += block.words;
        else if (block.linkDensity() > 0.8 && block.words >= 3)
            ++own.headlines;
    }
    for (int i = tree.size() - 1; i > 0; --i) {
        Content &outer = content[std::size_t(tree[i].parent)];
        outer.words += content[std::size_t(i)].words;
        outer.headlines += content[std::size_t(i)].headlines;
    }
    return content;
}

/// Marks teasers: elements of one name, several of them, short, nearly each with a headline that is a link.
/// Their summaries read like a story and would outweigh it together.
void skipTeasers(const HtmlTree &tree, const std::vector<Content> &content, std::vector<bool> &skipped)
{
    constexpr int fewest = 4, longestTeaser = 90;
    struct Group {
        std::vector<int> members;
        int withHeadline = 0;
        bool allShort = true;
    };
    QHash<QString, Group> groups;
    for (int i = 1; i < tree.size(); ++i) {
        const QString name = tree[i].isText ? QString() : tree.attribute(i, "class").simplified();
        const Content &own = content[std::size_t(i)];
        if (name.isEmpty() || own.words + own.headlines == 0)
            continue;
        Group &group = groups[QString::number(tree[i].tag) + QLatin1Char(' ') + name];
        group.members.push_back(i);
        group.withHeadline += own.headlines > 0;
        group.allShort = group.allShort && own.words <= longestTeaser;
    }
    for (const Group &group : qAsConst(groups)) {
        const int size = int(group.members.size());
        if (size < fewest || !group.allShort || group.withHeadline * 5 < size * 4)
            continue;
        for (const int member : group.members)
            skipped[std::size_t(member)] = true;
    }
}

} // namespace

std::vector<bool> boilerplateOf(const HtmlTree &tree)
{
    std::vector<bool> skipped(std::size_t(tree.size()), false);
    for (int i = 1; i < tree.size(); ++i) {
        if (!tree[i].isText)
            skipped[std::size_t(i)] =
                isNeverStory(tree[i].tag) || isHidden(tree, i) || hasBoilerplateRole(tree, i);
    }
    const std::vector<Content> content = contentOf(tree, blocksOf(tree, skipped));
    skipTeasers(tree, content, skipped);
    for (int i = 1; i < tree.size(); ++i) {
        const auto at = std::size_t(i);
        const bool holdsTheStory = content[at].words * 5 >= content[0].words * 2;
        if (!tree[i].isText && !skipped[at] && !holdsTheStory && isCalledBoilerplate(tree, i))
            skipped[at] = true;
    }
    return skipped;
}

} // namespace nutgraf
