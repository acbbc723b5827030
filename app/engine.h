// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/extract/rulebook.h"

#include <memory>

namespace nutgraf
{

/// The folder where a user may put words of his own (*.tsv); window and command line read the same.
QString userWordsFolder();

/// The words and rules that window and command line work by.
Result<std::shared_ptr<const RuleBook>> loadRules();

} // namespace nutgraf
