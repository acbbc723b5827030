// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/items/factfilter.h"

#include <functional>

class QMenu;

namespace nutgraf
{

class SortHeader;

/// Fills `menu` with which columns a table shows, what it is sorted and grouped by. `groups` are the columns
/// that it can be grouped by; `changed` is called after every choice.
void fillArrangeMenu(QMenu *menu, SortHeader *header, FactFilter *filter,
                     const std::vector<FactModel::Column> &groups, const std::function<void()> &changed);

} // namespace nutgraf
