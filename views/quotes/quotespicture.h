// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/facts/fact.h"
#include "views/picture.h"

#include <memory>
#include <vector>

namespace nutgraf
{

/// The quotes among `facts` as a table for the page: who, what, how, when; in text order, dismissed ones left
/// out. Words are wrapped as far as the height allows: first long quotes are cut, then the text gets smaller,
/// and at last the table ends with how many are missing.
std::unique_ptr<Picture> quotesPicture(const std::vector<Fact> &facts);

} // namespace nutgraf
