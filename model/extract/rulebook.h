// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/extract/ruletable.h"
#include "model/extract/times/timeexpression.h"
#include "model/result.h"
#include "model/text/lexicon.h"

#include <QString>

#include <memory>

namespace nutgraf
{

/// The words and rules that the engine works by: lexicons read from data files, rule tables compiled against
/// them. Immutable once made; may be shared between threads.
class RuleBook
{
public:
    /// The words that come with the program, and those of `userFolder` (*.tsv) where it is given and exists.
    /// Errors name the file, the line and what is wrong with it.
    static Result<std::shared_ptr<const RuleBook>> load(const QString &userFolder = {});

    const Lexicon &lexicon() const { return m_lexicon; }
    const RuleTable<TimeExpression> &times() const { return m_times; }

private:
    std::optional<Error> loadWords(const QString &folder);
    std::optional<Error> compileRules();

    Lexicon m_lexicon;
    RuleTable<TimeExpression> m_times;
};

} // namespace nutgraf
