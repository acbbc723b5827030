// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/extract/deployments/countcontext.h"

#include <optional>

namespace nutgraf
{

/// Tells whether a number without a noun of its own counts troops: because it gives the size of a force that
/// is named before it, stands beside a count of its sentence, or goes on from the sentence before.
class LoneNumbers
{
public:
    /// `first` is the index of the first count of the sentence.
    LoneNumbers(const CountContext &context, size_t first)
        : m_context(context)
        , m_tokens(context.tokens())
        , m_words(context.words)
        , m_range(context.range())
        , m_first(first)
    {
    }

    /// The count, or nothing with the reason in `refusal` (empty where there is nothing to say).
    std::optional<TroopCount> read(const NumberMention &number, QString &refusal);

private:
    std::optional<TroopCount> readNationals(const NumberMention &number) const;
    /// The nearest count of this sentence, one before rather than one behind; -1 where there is none.
    int nearestCount(const NumberMention &number) const;
    bool isApposition(const NumberMention &number) const;
    bool isShare(const NumberMention &number) const;
    bool followsBringer(const NumberMention &number) const;
    bool isAnswer(const NumberMention &number);
    bool isAskedHowMany() const;
    bool movesBehind(qint32 token) const;
    bool isSubjectOfMove(const NumberMention &number) const;
    bool isOfTheWhole(const NumberMention &number) const;
    bool isElided(const NumberMention &number) const;
    bool leansOn(const NumberMention &number, const TroopCount &other) const;
    bool follows(qint32 token, WordClass c) const;
    bool endsName(qint32 token) const;

    const CountContext &m_context;
    const Tokens &m_tokens;
    const ForceWords &m_words;
    const TokenRange m_range;
    const size_t m_first;
    std::optional<bool> m_isAsked; ///< isAskedHowMany(), once a number has needed it
};

} // namespace nutgraf
