// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/readers/htmltree.h"

#include <vector>

namespace nutgraf
{

/// Which elements of a page hold no part of a story whatever they say: scripts, forms, navigation, what is
/// hidden, and what its class or id calls advertisement, related articles, sharing, comments. An element that
/// holds most of the page's text is none of them, whatever it is called.
std::vector<bool> boilerplateOf(const HtmlTree &tree);

} // namespace nutgraf
