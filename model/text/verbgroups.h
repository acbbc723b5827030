// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/text/clauses.h"

namespace nutgraf
{

/// The finite verb group that begins at token `first` and ends before `limit`: fills in verbGroup, verb,
/// tense, passive and negated. Nothing where no finite verb stands there. `before`, where there is one, is
/// the clause before, whose auxiliary a second verb may share: "will leave and return".
bool readVerbGroup(const Tokens &tokens, qint32 first, qint32 limit, const Clause *before, Clause &clause);

} // namespace nutgraf
