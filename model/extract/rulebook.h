// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/result.h"

#include <QString>

#include <memory>

namespace nutgraf {

/// The words and rules that the engine works by: lexicons read from data files, rule tables compiled against
/// them. Immutable once made; may be shared between threads.
class RuleBook
{
public:
    /// The words that come with the program, and those of `userFolder` (*.tsv) where it is given and exists.
    /// Errors name the file, the line and what is wrong with it.
    static Result<std::shared_ptr<const RuleBook>> load(const QString &userFolder = {});
};

} // namespace nutgraf
