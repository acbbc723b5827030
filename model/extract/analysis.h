// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/extract/entities/entityfinder.h"
#include "model/extract/numbers/numberfinder.h"
#include "model/extract/quotes/quotemention.h"
#include "model/extract/times/timefinder.h"
#include "model/text/article.h"
#include "model/text/clauses.h"
#include "model/text/tokens.h"

#include <vector>

namespace nutgraf
{

/// What the words of one article say: everything that does not depend on its publication date. Tokens point
/// into `article.text`, so an analysis is built in its place and never copied.
struct Analysis {
    Analysis() = default;
    Analysis(const Analysis &) = delete;
    Analysis &operator=(const Analysis &) = delete;

    Article article;
    Tokens tokens;
    std::vector<std::vector<Clause>> clauses; ///< by sentence
    std::vector<TimeMention> times;
    std::vector<NumberMention> numbers;
    EntityIndex entities;
    QuoteMentions quotes;

    /// The clause whose verb group or words hold `token`, the innermost one; null where there is none.
    const Clause *clauseAt(qint32 token) const;
};

} // namespace nutgraf
