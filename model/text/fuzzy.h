// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <optional>

namespace nutgraf
{

/// How well `typed` fits `name`, as in a command palette: its letters must stand in `name` in that order, in
/// upper or lower case. Higher is better: letters that begin words or follow each other count more, and a
/// short name more than a long one. Nothing where it does not fit; spaces in `typed` are passed over.
std::optional<int> fuzzyScore(QStringView typed, QStringView name);

} // namespace nutgraf
