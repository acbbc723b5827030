// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/result.h"

#include <QByteArray>
#include <QString>

#include <gumbo.h>

#include <utility>
#include <vector>

namespace nutgraf
{

/// An element, or a piece of text, of a page.
struct HtmlNode {
    GumboTag tag = GUMBO_TAG_UNKNOWN; ///< of an element
    bool isText = false;
    int parent = -1;
    int end = 0;                                            ///< index after the last node inside this one
    QString text;                                           ///< of a piece of text, as written
    std::vector<std::pair<QByteArray, QString>> attributes; ///< names in lower case
};

/// A page as one array of nodes in document order, so that what is inside a node is the stretch from it to
/// its `end`. Everything that walks a page is a loop: a hostile page nests deeper than any stack.
class HtmlTree
{
public:
    /// Parses as browsers do (the HTML Standard's algorithm, by gumbo). Errors: nested deeper than any page
    /// is.
    static Result<HtmlTree> parse(const QString &html);

    int size() const { return int(m_nodes.size()); }
    const HtmlNode &operator[](int node) const { return m_nodes[std::size_t(node)]; }
    bool is(int node, GumboTag tag) const { return !(*this)[node].isText && (*this)[node].tag == tag; }
    /// The attribute's value; a null string where it is not there.
    QString attribute(int node, QByteArrayView name) const;
    /// All text in the node, white space collapsed, scripts and styles left out.
    QString textOf(int node) const;
    /// All text in the node as written: the content of a script.
    QString rawTextOf(int node) const;

private:
    std::vector<HtmlNode> m_nodes;
};

/// Whether the element starts and ends a block of its own, where the page's style sheets say nothing else.
bool isBlockElement(GumboTag tag);

} // namespace nutgraf
