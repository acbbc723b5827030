// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/readers/htmltree.h"

#include <QCoreApplication>
#include <QHash>

#include <cstddef>
#include <memory>

namespace nutgraf
{

namespace
{

/// More open elements than this are no page; parsing takes time with the square of it.
constexpr int deepestNesting = 3000;

/// Memory that is given back as a whole. Gumbo frees a parsed page by recursion, which a deeply nested page
/// turns into a stack overflow; what it allocates here needs no freeing.
class Arena
{
public:
    void *allocate(std::size_t size)
    {
        constexpr std::size_t alignment = alignof(std::max_align_t), chunkSize = 262144; // 256 KiB
        size = (size + alignment - 1) / alignment * alignment;
        if (size > m_left) {
            const std::size_t chunk = std::max(size, chunkSize);
            m_chunks.push_back(std::make_unique<std::byte[]>(chunk));
            m_next = m_chunks.back().get();
            m_left = chunk;
        }
        std::byte *place = m_next;
        m_next += size;
        m_left -= size;
        return place;
    }

private:
    std::vector<std::unique_ptr<std::byte[]>> m_chunks;
    std::byte *m_next = nullptr;
    std::size_t m_left = 0;
};

bool isAsciiLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// Whether an element ends by itself: void elements, and those whose end tag authors leave out.
bool endsByItself(const QByteArray &name)
{
    static const QList<QByteArray> names{
        "area",   "base",  "br",     "col",      "embed",    "hr",   "img",  "input", "link", "meta", "param",
        "source", "track", "wbr",    "p",        "li",       "dt",   "dd",   "tr",    "td",   "th",   "tbody",
        "thead",  "tfoot", "option", "optgroup", "colgroup", "body", "html", "head",  "path"};
    return names.contains(name);
}

/// About how deep the page nests: start tags less the end tags of the same name, at the deepest place. Rough
/// on purpose (comments and scripts count), for it only guards the parser.
int roughDepth(const QByteArray &html)
{
    QHash<QByteArray, int> open;
    int depth = 0, deepest = 0;
    for (qsizetype at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
        const bool ends = at + 1 < html.size() && html[at + 1] == '/';
        const qsizetype first = at + (ends ? 2 : 1);
        qsizetype last = first;
        while (last < html.size() && last - first < 16 && isAsciiLetter(html[last]))
            ++last;
        if (first == last)
            continue;
        const QByteArray name = html.mid(first, last - first).toLower();
        if (endsByItself(name))
            continue;
        int &count = open[name];
        if (!ends) {
            ++count;
            deepest = std::max(deepest, ++depth);
        } else if (count > 0) {
            --count;
            --depth;
        }
    }
    return deepest;
}

const GumboVector *childrenOf(const GumboNode *node)
{
    if (node->type == GUMBO_NODE_ELEMENT || node->type == GUMBO_NODE_TEMPLATE)
        return &node->v.element.children;
    if (node->type == GUMBO_NODE_DOCUMENT)
        return &node->v.document.children;
    return nullptr;
}

bool isTextNode(const GumboNode *node)
{
    return node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_WHITESPACE ||
           node->type == GUMBO_NODE_CDATA;
}

HtmlNode copied(const GumboNode *node, int parent)
{
    HtmlNode copy;
    copy.parent = parent;
    copy.isText = isTextNode(node);
    if (copy.isText) {
        copy.text = QString::fromUtf8(node->v.text.text);
        return copy;
    }
    copy.tag = node->v.element.tag;
    const GumboVector &attributes = node->v.element.attributes;
    for (unsigned i = 0; i < attributes.length; ++i) {
        const auto *attribute = static_cast<const GumboAttribute *>(attributes.data[i]);
        copy.attributes.emplace_back(attribute->name, QString::fromUtf8(attribute->value));
    }
    return copy;
}

/// The nodes under `root` in document order.
std::vector<HtmlNode> flattened(const GumboNode *root)
{
    struct Step {
        const GumboNode *node;
        int index;
        unsigned nextChild;
    };
    std::vector<HtmlNode> nodes{copied(root, -1)};
    std::vector<Step> path{{root, 0, 0}};
    while (!path.empty()) {
        Step &step = path.back();
        const GumboVector *children = childrenOf(step.node);
        if (!children || step.nextChild == children->length) {
            nodes[std::size_t(step.index)].end = int(nodes.size());
            path.pop_back();
            continue;
        }
        const auto *child = static_cast<const GumboNode *>(children->data[step.nextChild++]);
        if (!isTextNode(child) && !childrenOf(child))
            continue; // a comment
        const int index = int(nodes.size());
        nodes.push_back(copied(child, step.index));
        path.push_back({child, index, 0});
    }
    return nodes;
}

} // namespace

Result<HtmlTree> HtmlTree::parse(const QString &html)
{
    const QByteArray utf8 = html.toUtf8();
    if (roughDepth(utf8) > deepestNesting) {
        return Error{
            QCoreApplication::translate("Readers", "This page nests its elements deeper than can be read."),
            {},
            QCoreApplication::translate("Readers", "Copy the article's text and paste it.")};
    }
    Arena arena;
    GumboOptions options = kGumboDefaultOptions;
    options.allocator = [](void *memory, size_t size) {
        return static_cast<Arena *>(memory)->allocate(size);
    };
    options.deallocator = [](void *, void *) {};
    options.userdata = &arena;
    options.max_errors = 0;
    const GumboOutput *output = gumbo_parse_with_options(&options, utf8.constData(), size_t(utf8.size()));
    HtmlTree tree;
    tree.m_nodes = flattened(output->root);
    return tree;
}

QString HtmlTree::attribute(int node, QByteArrayView name) const
{
    for (const auto &[key, value] : (*this)[node].attributes) {
        if (key == name)
            return value.isNull() ? QStringLiteral("") : value;
    }
    return {};
}

QString HtmlTree::textOf(int node) const
{
    QString text;
    for (int i = node; i < (*this)[node].end;) {
        const HtmlNode &inner = (*this)[i];
        const bool hidden = !inner.isText && (inner.tag == GUMBO_TAG_SCRIPT || inner.tag == GUMBO_TAG_STYLE);
        if (inner.isText)
            text += inner.text;
        else if (isBlockElement(inner.tag) || inner.tag == GUMBO_TAG_BR)
            text += QLatin1Char(' ');
        i = hidden ? inner.end : i + 1;
    }
    return text.simplified();
}

QString HtmlTree::rawTextOf(int node) const
{
    QString text;
    for (int i = node; i < (*this)[node].end; ++i)
        text += (*this)[i].text;
    return text;
}

bool isBlockElement(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_ADDRESS:
    case GUMBO_TAG_ARTICLE:
    case GUMBO_TAG_ASIDE:
    case GUMBO_TAG_BLOCKQUOTE:
    case GUMBO_TAG_BODY:
    case GUMBO_TAG_CAPTION:
    case GUMBO_TAG_CENTER:
    case GUMBO_TAG_DD:
    case GUMBO_TAG_DETAILS:
    case GUMBO_TAG_DIV:
    case GUMBO_TAG_DL:
    case GUMBO_TAG_DT:
    case GUMBO_TAG_FIELDSET:
    case GUMBO_TAG_FIGCAPTION:
    case GUMBO_TAG_FIGURE:
    case GUMBO_TAG_FOOTER:
    case GUMBO_TAG_FORM:
    case GUMBO_TAG_H1:
    case GUMBO_TAG_H2:
    case GUMBO_TAG_H3:
    case GUMBO_TAG_H4:
    case GUMBO_TAG_H5:
    case GUMBO_TAG_H6:
    case GUMBO_TAG_HEADER:
    case GUMBO_TAG_HR:
    case GUMBO_TAG_HTML:
    case GUMBO_TAG_LEGEND:
    case GUMBO_TAG_LI:
    case GUMBO_TAG_MAIN:
    case GUMBO_TAG_NAV:
    case GUMBO_TAG_OL:
    case GUMBO_TAG_P:
    case GUMBO_TAG_PRE:
    case GUMBO_TAG_SECTION:
    case GUMBO_TAG_SUMMARY:
    case GUMBO_TAG_TABLE:
    case GUMBO_TAG_TBODY:
    case GUMBO_TAG_TD:
    case GUMBO_TAG_TFOOT:
    case GUMBO_TAG_TH:
    case GUMBO_TAG_THEAD:
    case GUMBO_TAG_TR:
    case GUMBO_TAG_UL:
        return true;
    default:
        return false;
    }
}

} // namespace nutgraf
