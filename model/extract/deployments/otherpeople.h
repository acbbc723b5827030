// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/extract/deployments/countcontext.h"

#include <optional>

namespace nutgraf
{

/// What a number counts that is no member of a force, as a reader is told it.
QString reasonAgainst(Counted counted);

/// Tells, of the numbers of a sentence in their order, which count soldiers that are no deployment: the
/// fallen, the captured, the former, and whom an officer commanded once.
class OtherPeople
{
public:
    struct Reason {
        const char *rule;
        QString because;
    };

    explicit OtherPeople(const CountContext &context)
        : m_context(context)
        , m_tokens(context.tokens())
        , m_words(context.words)
        , m_range(context.range())
    {
    }

    /// Of a number whose noun may count members of a force; nothing where it does.
    std::optional<Reason> read(const NumberMention &number);
    /// Of a number's words: whether they go on with a list of casualties.
    std::optional<Reason> readListed(TokenRange phrase);

private:
    bool goesOnWithCasualties(TokenRange phrase) const;
    bool isYear(const NumberMention &number) const;
    bool areAircraft(const NumberMention &number) const;
    bool isCareer(const NumberMention &number) const;

    const CountContext &m_context;
    const Tokens &m_tokens;
    const ForceWords &m_words;
    const TokenRange m_range;
    qint32 m_casualtiesEnd = -1; ///< the token behind the last number of casualties; -1 before the first
};

} // namespace nutgraf
