// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/extract/deployments/forceowners.h"
#include "model/extract/deployments/troopcount.h"

namespace nutgraf
{

/// Reads whose troops a number counts off the words right around it, or around the force whose size it tells.
class ForcePhrases
{
public:
    ForcePhrases(const Tokens &tokens, const ForceWords &words, const ForceNames &names,
                 const ForceOwners &owners);

    std::optional<NamedForce> inPhrase(const TroopCount &count) const;
    std::optional<NamedForce> asOwner(const TroopCount &count) const;
    /// "Turkey, 500" in a list whose verb is understood.
    std::optional<NamedForce> inList(const TroopCount &count) const;
    std::optional<NamedForce> asPredicate(const TroopCount &count) const;
    std::optional<NamedForce> ofResized(const TroopCount &count) const;
    std::optional<NamedForce> ofGovernor(qint32 governor, TokenRange limits) const;
    /// The last force that `range` names before the token `before`.
    std::optional<NamedForce> ofForceIn(TokenRange range, qint32 before) const;

private:
    bool isCompanion(qint32 noun, TokenRange range) const;

    const Tokens &m_tokens;
    const ForceWords &m_words;
    const ForceNames &m_names;
    const ForceOwners &m_owners;
};

} // namespace nutgraf
